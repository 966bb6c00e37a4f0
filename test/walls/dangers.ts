import { isTest, type Rule } from './house.ts';
import { sourcesOf } from './source.ts';

/** What no source of the product names, and why. */
const never: ReadonlyMap<string, string> = new Map([
  ...['eval', 'Function', 'execScript'].map((name) => [name, 'runs text as code'] as const),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'writeln', 'srcdoc'].map(
    (name) => [name, 'makes a page of text that nobody escaped'] as const,
  ),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches', 'serviceWorker'].map(
    (name) => [name, 'keeps something in the browser that outlives the session'] as const,
  ),
]);

/** What waits for a connection is kept there, sealed, and by nothing else. */
const keptSealed = 'src/platform/browser/waiting.ts';
const ofKeeping = new Set(['indexedDB', 'idb']);

/** Of modules, what is not to be had. */
const forbidden: ReadonlyMap<string, string> = new Map([
  ['node:vm', 'runs text as code'],
  ['node:v8', 'makes objects of bytes'],
  ['idb', 'keeps something in the browser that outlives the session'],
]);

/** Not the method of a pattern. */
const byShell = /(?<![.\w])exec(?:Sync)?\(|\bshell:/;

const ours = (path: string) =>
  /^(src|packages\/(signatures|amendments|small-cells|transparency-log)\/src)\//.test(path) && !isTest(path);

/** Nothing in the product runs text as code or as a command, writes unescaped HTML, or keeps something in the browser. */
export const dangers: Rule = (house) =>
  sourcesOf(house)
    .filter(({ path }) => ours(path))
    .flatMap(({ path, imports, identifiers }) => {
      const text = house.get(path) ?? '';
      const startsPrograms = imports.some(({ name, isType }) => name === 'node:child_process' && !isType);
      return [
        ...identifiers.flatMap(({ line, text: name }) => {
          const why = path === keptSealed && ofKeeping.has(name) ? undefined : never.get(name);
          return why ? [`${path}:${line} names ${name}, which ${why}`] : [];
        }),
        ...imports.flatMap(({ line, name = '' }) => {
          const why = path === keptSealed && ofKeeping.has(name) ? undefined : forbidden.get(name);
          return why ? [`${path}:${line} imports ${name}, which ${why}`] : [];
        }),
        ...(startsPrograms && byShell.test(text)
          ? [`${path} starts a program by a shell: give it its arguments, each by itself`]
          : []),
      ];
    });
