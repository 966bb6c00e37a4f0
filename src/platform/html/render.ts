import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CountForms } from './form.tsx';

/**
 * The whole document as text. Everything that is not markup of ours has been escaped. The page is told whether it has a form to post,
 * in which something may have been typed: what stands above the form depends on it. Only a page that has one is made twice.
 */
export function renderPage(pageOf: (hasForm: boolean) => VNode): string {
  const [page, hasForm] = rendered(pageOf(false));
  return `<!doctype html>${hasForm ? rendered(pageOf(true))[0] : page}`;
}

function rendered(page: VNode): readonly [text: string, hasForm: boolean] {
  const forms = { count: 0 };
  const text = renderToString(h(CountForms, { value: forms, children: page }));
  return [text, forms.count > 0];
}
