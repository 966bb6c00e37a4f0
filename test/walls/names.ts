import { ladder, type Rule, roomOf } from './house.ts';
import { sourcesOf } from './source.ts';

const longest = 300;

/** A file contains one thing, and folders and files are named by their content. */
export const files: Rule = (house) =>
  [...house].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length;
    const vague = /(?:^|[/.-])(utils?|helpers?|common|shared|misc)(?=[/.-])/i.exec(
      path.replace(/^docs\/decisions\/.*/, ''),
    );
    const room = path.startsWith('src/') ? (roomOf(path) ?? '') : '';
    return [
      ...(lines > longest && /\.(ts|tsx|js|css|sql|typ)$/.test(path) && !isDump(path)
        ? [`${path} has ${lines} lines, more than ${longest}: it tells more than one thing, make it several files`]
        : []),
      ...(vague ? [`${path} is named "${vague[1]}": name what it does and put it where that is known`] : []),
      ...(room !== '' && !ladder.includes(room)
        ? [`${path} lies in no room of the ladder: add ${room} there, and to STYLE.md`]
        : []),
    ];
  });

/** The output of test/machine/dump-release.ts. */
function isDump(path: string): boolean {
  return /^test\/machine\/release-[\d.]+\.sql$/.test(path);
}

/** Words that docs/glossary.md says never to use, as far as a machine can distinguish them from another meaning. */
const never = new Map([
  ['customer', 'client'],
  ['citizen', 'client'],
  ['authorisation', 'mandate, or access'],
  ['ssn', 'personal code'],
]);

export const glossary: Rule = (house) =>
  sourcesOf(house).flatMap(({ path, identifiers }) =>
    identifiers.flatMap(({ line, text }) => {
      const word = text
        .split(/(?<=[a-z0-9])(?=[A-Z])|_/)
        .map((part) => part.toLowerCase().replace(/(?<=[^s])s$/, ''))
        .find((part) => never.has(part));
      return word ? [`${path}:${line} says ${text}: write ${never.get(word)} (docs/glossary.md)`] : [];
    }),
  );

/** The type `any` needs its reason beside it, in the form that Biome reads. */
export const anyTypes: Rule = (house) =>
  sourcesOf(house).flatMap((source) => {
    const lines = (house.get(source.path) ?? '').split('\n');
    return source.anyTypes
      .filter((line) => !/biome-ignore lint\/suspicious\/noExplicitAny: \w/.test(lines[line - 2] ?? ''))
      .map((line) => `${source.path}:${line} has the type any: say what it is, or unknown`);
  });
