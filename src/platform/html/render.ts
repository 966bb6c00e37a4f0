import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The whole document as text. Everything that is not markup of ours has been escaped. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
