import { type ComponentChildren, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CountForms } from './form.tsx';

/** Whether this content has a form to post, in which something may have been typed. */
export function hasForm(content: ComponentChildren): boolean {
  const forms = { count: 0 };
  renderToString(h(CountForms, { value: forms, children: content }));
  return forms.count > 0;
}

/** The whole document as text. Everything that is not markup of ours has been escaped. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
