import { plural } from './languages.ts';

export const lv = {
  notADate: 'Ierakstiet datumu, piemēram, 01.03.2019.',
  tooLong: (max: number) =>
    `Saīsiniet tekstu: tajā var būt ne vairāk kā ${max} ${plural('lv', max, { zero: 'rakstzīmju', one: 'rakstzīme', other: 'rakstzīmes' })}.`,
  unreadableValue: 'Šo vērtību nevar nolasīt. Pārbaudiet to un ierakstiet vēlreiz.',
};
