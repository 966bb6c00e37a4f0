import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CountForms } from './form.tsx';

/**
 * The whole document as text. Everything that is not markup of ours has been escaped. The page is told whether it has a form to post,
 * in which something may have been typed: what stands above the form depends on it. Only a page that has one is made twice.
 */
export function renderPage(pageOf: (hasForm: boolean) => VNode, linkedData?: object): string {
  const [page, hasForm] = rendered(pageOf(false));
  return `<!doctype html>${withData(hasForm ? rendered(pageOf(true))[0] : page, linkedData)}`;
}

/**
 * Puts what the page is about into its head for programs, as JSON-LD. Browsers run no script of this type, so the policy for scripts does
 * not concern it; nothing in it can end the element.
 */
function withData(page: string, linkedData: object | undefined): string {
  if (!linkedData) return page;
  const json = JSON.stringify(linkedData).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return page.replace('</head>', () => `<script type="application/ld+json">${json}</script></head>`);
}

function rendered(page: VNode): readonly [text: string, hasForm: boolean] {
  const forms = { count: 0 };
  const text = renderToString(h(CountForms, { value: forms, children: page }));
  return [text, forms.count > 0];
}
