import { viewOfNobody } from '#acting/index.ts';
import { registerEntriesOf, reservationById } from '#archive/index.ts';
import { blanksContent } from '#mandates/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './blank/words.ts';

/** The blanks of reserved numbers that wait, to be filled by hand while the system is away. Not stored: each print is the same. */
export const printBlanks = viewOfNobody({
  name: 'blank.print',
  title: say(words, (w) => w.view),
  point: '22.1.3',
  roles: ['employee'],
  path: '/register/blanks/{reservation}/papers/blanks',
  showsNobody: 'a blank has a number, and nobody’s data',
  async look(tx, actor, of) {
    const reservation = await reservationById(tx, of.reservation);
    const { year, first, last } = reservation;
    const content = await blanksContent(tx, actor, reservation, await registerEntriesOf(tx, reservation.id));
    return { seen: { content, name: `Veidlapas-${first}-${last}-${year}` } };
  },
});
