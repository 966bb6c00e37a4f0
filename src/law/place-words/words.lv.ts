import type { Step } from '#amendments';

export const lv = {
  places: {
    annex: 'pielikums',
    part: 'daļa',
    section: 'sadaļa',
    chapter: 'nodaļa',
    division: 'iedaļa',
    article: 'pants',
    point: 'punkts',
    table: 'tabula',
    row: 'rinda',
    column: 'aile',
    note: 'piezīme',
    footnote: 'zemsvītras piezīme',
    introduction: 'ievaddaļa',
    'inner part': 'daļa',
    paragraph: 'rindkopa',
    sentence: 'teikums',
    title: 'nosaukums',
    'issuing basis': 'izdošanas pamatojums',
    'informative reference': 'informatīvā atsauce',
    'transitional provisions': 'pārejas noteikumi',
    'whole text': 'viss teksts',
  } satisfies Record<Step['kind'], string> as Record<Step['kind'], string>,
  last: 'pēdējais',
};
