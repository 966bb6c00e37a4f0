import { isTest, type Rule } from './house.ts';

/** `say` and `inBoth` themselves. */
const home = 'src/platform/languages/languages.ts';

const byHand = /\blv: (?:\w*[wW]ords\.lv\.|\w+\('lv'\))/;

/** A text in both languages is put together by `say` or `inBoth`, so that no half of it is written twice and one of them otherwise. */
export const bothLanguages: Rule = (house) =>
  [...house].flatMap(([path, text]) =>
    path.startsWith('src/') && /\.tsx?$/.test(path) && path !== home && !isTest(path)
      ? text
          .split('\n')
          .flatMap((line, at) =>
            byHand.test(line) ? [`${path}:${at + 1} puts both languages together by hand: call say or inBoth`] : [],
          )
      : [],
  );
