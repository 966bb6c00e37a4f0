import { bothLanguages } from './both-languages.ts';
import { seesBroken } from './small-house.ts';

const meet = 'src/clients/meet.ts';

seesBroken(bothLanguages, [
  [
    'both halves written out',
    { [meet]: 'const text = { lv: words.lv.late(day), en: words.en.late(day) };' },
    /by hand/,
  ],
  [
    'a function called for each',
    { [meet]: "const text = {\n  lv: told('lv'),\n  en: told('en'),\n};" },
    /meet\.ts:2 .*by hand/,
  ],
]);
