import type { ListFinding } from './list-finding.ts';

/** What is odd about the cell of a website: several of them, or none that a browser opens. */
export function oddWebsite(line: number, website: string): ListFinding[] {
  if (website === '') return [];
  const parts = website.split(/[\s,;]+/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => /[^.]\.[^.]/.test(part) && !part.includes('@')))
    return [{ line, code: 'several-websites', found: website, readings: parts }];
  return isWebsite(website) ? [] : [{ line, code: 'website-odd', found: website }];
}

function isWebsite(text: string): boolean {
  const url = URL.parse(text);
  if (!url || /[\s<>"\\]/.test(text) || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname);
}
