/**
 * An address of our own site, written as a path, as somebody asks for it or as a form says it. Anything that a browser could read as another
 * site's address becomes the home page.
 */
export function localPath(asked: string | undefined): string {
  const base = 'http://here.invalid';
  if (asked === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return '/';
  const url = URL.parse(asked, base);
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/';
}
