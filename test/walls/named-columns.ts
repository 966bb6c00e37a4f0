import { isTest, type Rule } from './house.ts';
import { sourcesOf } from './source.ts';

/** `select *`, `select w.number, p.*`, `returning *`; not `count(*)`, nor a product, which has something before it. */
const star = /\b(?:select(?:\s+distinct)?|returning)\s+(?:[\s\S]*?,\s*)?(?:\w+\s*\.\s*)?\*/i;

/**
 * A statement names the columns that it answers. Every statement is prepared under a name, and PostgreSQL refuses to execute one whose
 * answer has another column since: with a star, a process would fail as soon as a migration adds a column to the table.
 */
export const namedColumns: Rule = (house) =>
  sourcesOf(house)
    .filter(({ path }) => path.startsWith('src/') && !isTest(path))
    .flatMap(({ path, identifiers, texts }) => [
      ...identifiers
        .filter(({ text }) => text === 'selectAll' || text === 'returningAll')
        .map(({ line, text }) => `${path}:${line} calls ${text}: name the columns`),
      ...texts
        .filter(({ text }) => star.test(text))
        .map(({ line }) => `${path}:${line} asks for all columns with a star: name them`),
    ]);
