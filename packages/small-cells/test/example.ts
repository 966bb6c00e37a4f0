import { audit, publish } from '../src/index.ts';

const dimensions = [
  {
    name: 'place',
    levels: [
      { name: 'centre', members: ['Rauna', 'Ape', 'Engure', 'Roja'], parents: [0, 0, 1, 1] },
      { name: 'municipality', members: ['Smiltene', 'Tukums'], parents: [0, 0] },
      { name: 'country', members: ['Latvia'] },
    ],
  },
  {
    name: 'service',
    levels: [
      { name: 'service', members: ['passport', 'pension', 'residence'], parents: [0, 0, 0] },
      { name: 'all', members: ['all'] },
    ],
  },
];
const year = [
  [40, 12, 31],
  [2, 25, 18],
  [23, 9, 14],
  [17, 30, 11],
];
const counts = year.flatMap((row, centre) => row.map((count, service) => ({ at: [centre, service], count })));

export const { margins, refused, proofs } = await publish(dimensions, counts);
export const { findings, proven } = await audit(dimensions, [{ counts, margins }], { proofs });
