import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { officialDay } from '#platform/languages/dates.ts';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { row, type Statement } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of the blanks of a site process that is taken, line by line.
const { cast, now, tries } = await takeSite();
const centre = { centre_id: cast.birzgale };
const { year } = officialDay(now());
let last = 0;
/** Left by what is tried before, if it is: it is the first whose turn it is. */
let open: string | undefined;

const counted = (): Statement => ({
  text: `insert into register_counter (centre_id, year, last) values ($1, $2, 1)
         on conflict (centre_id, year) do update set last = register_counter.last + 1`,
  values: [cast.birzgale, year],
});
const registered = (number: number, document: string) =>
  row('register_entry', {
    ...{ ...centre, year, number, document, registered_on: officialDay(now()).toString(), file_index: '1' },
    ...{ retention_years: 10, registered_at: now(), registered_by: cast.janis.person },
  });
const reserved = (id: string, first: number, lastNumber: number, more: object = {}) =>
  row('blank_reservation', {
    ...{ ...centre, id, year, first_number: first, last_number: lastNumber, reason: 'x' },
    ...{ reserved_at: now(), reserved_by: cast.janis.person, ...more },
  });
const blank = (document: string, reservation: string) =>
  row('register_blank', { ...centre, document, reservation_id: reservation });
const mark = (document: string, kind: string, id = randomUUID()) =>
  row('register_mark', {
    ...{ ...centre, id, document, kind, note: kind === 'entered' ? '' : 'x' },
    ...{ marked_at: now(), marked_by: cast.janis.person },
  });

/** Reserves two numbers as a process of the site does. */
async function reserveTwo(): Promise<readonly [string, string]> {
  const documents = [randomUUID(), randomUUID()] as const;
  const id = randomUUID();
  const entries = documents.flatMap((document, index) => [counted(), registered(last + 1 + index, document)]);
  const blanks = documents.map((document) => blank(document, id));
  assert.equal(await tries(cast.birzgale, ...entries, reserved(id, last + 1, last + 2), ...blanks), 'nothing');
  last += 2;
  return documents;
}

async function someClient(): Promise<string> {
  const id = randomUUID();
  assert.equal(await tries(cast.birzgale, row('client', { ...centre, id, met_at: now() })), 'nothing');
  return id;
}

const entered = (document: string, client: string, filledAt = now(), as = randomUUID()) => [
  mark(document, 'entered', as),
  row('blank_entered', { ...centre, document, mark_id: as, client_id: client, filled_at: filledAt }),
];

tried('Of blanks, it cannot', {
  'reserve a number that is registered already, or numbers without a blank for each, or more than fifty': async () => {
    const [document, id] = [randomUUID(), randomUUID()];
    assert.equal(await tries(cast.birzgale, counted(), registered(last + 1, document)), 'nothing');
    last += 1;
    await refused(
      'blank_of_its_reservation',
      tries(cast.birzgale, reserved(id, last, last), blank(document, id)),
      tries(cast.birzgale, reserved(id, last + 1, last + 1), blank(document, id)),
    );
    await refused('a_blank_for_each_number', tries(cast.birzgale, reserved(id, last + 1, last + 2)));
    await refused('reserves_fifty_at_most', tries(cast.birzgale, reserved(id, last + 1, last + 51)));
    await refused('reserved_in_its_year', tries(cast.birzgale, reserved(id, 1, 1, { year: year + 1 })));
  },

  'settle a blank twice, or say of another number what became of a blank': async () => {
    const [first, second] = await reserveTwo();
    open = second;
    assert.equal(await tries(cast.birzgale, mark(first, 'spoiled')), 'nothing');
    await refused(
      'blank_settled_once',
      tries(cast.birzgale, mark(first, 'unused')),
      tries(cast.birzgale, ...entered(first, await someClient())),
    );
    const other = randomUUID();
    assert.equal(await tries(cast.birzgale, counted(), registered(last + 1, other)), 'nothing');
    last += 1;
    await refused('gives_up_a_blank', tries(cast.birzgale, mark(other, 'on_paper')));
  },

  'enter a blank out of the order of the numbers, for nobody, without its mandate, or as signed before it was reserved or after now':
    async () => {
      const [next, waiting] = await reserveTwo();
      const client = await someClient();
      if (open) assert.equal(await tries(cast.birzgale, mark(open, 'unused')), 'nothing');
      await refused('blanks_in_their_order', tries(cast.birzgale, ...entered(waiting, client)));
      await refused('entered_for_its_client', tries(cast.birzgale, mark(next, 'entered')));
      await refused('entered_as_mandate', tries(cast.birzgale, ...entered(next, client)));
      await refused(
        'filled_while_reserved',
        tries(cast.birzgale, ...entered(next, client, now().subtract({ hours: 1 }))),
        tries(cast.birzgale, ...entered(next, client, now().add({ hours: 1 }))),
      );
    },
});
