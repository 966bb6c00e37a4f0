import type { Rule } from './house.ts';
import { sourcesOf } from './source.ts';

/** Rule 3: a door is the list of a room's promises. */
export const promises: Rule = (house) =>
  sourcesOf(house).flatMap(({ path, imports, starExports, defaultExports }) => [
    ...starExports.map((line) => `${path}:${line} exports everything: name what is promised`),
    ...defaultExports.map((line) => `${path}:${line} exports a default: give it its one name`),
    ...imports
      .filter(({ file = '' }) => /^src\/[^/]+\/index\.ts$/.test(path) && /\/(pages\.tsx|api\.tsx?)$/.test(file))
      .map(
        ({ line }) =>
          `${path}:${line} leads to pages: src/site/site.tsx imports them itself, the door promises acts and facts`,
      ),
  ]);
