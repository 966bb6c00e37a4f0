import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  places: {
    annex: 'Annex',
    part: 'part',
    section: 'section',
    chapter: 'chapter',
    division: 'division',
    article: 'article',
    point: 'point',
    table: 'table',
    row: 'row',
    column: 'column',
    note: 'note',
    footnote: 'footnote',
    introduction: 'introductory part',
    'inner part': 'part',
    paragraph: 'paragraph',
    sentence: 'sentence',
    title: 'title',
    'issuing basis': 'issuing basis',
    'informative reference': 'informative reference',
    'transitional provisions': 'transitional provisions',
    'whole text': 'whole text',
  },
  last: 'last',
};
