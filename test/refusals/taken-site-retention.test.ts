import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { officialDay } from '#platform/languages/dates.ts';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { row } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of the legal holds of a site process that is taken, line by line.
const { cast, now, tries } = await takeSite();
const { elita, janis, maija } = cast;
const centre = { centre_id: cast.birzgale };
const { year } = officialDay(now());
const document = randomUUID();

const hold = (more: object = {}) =>
  row('legal_hold', {
    ...{ ...centre, id: randomUUID(), reaches: 'entry', document, reason: 'x', set_at: now(), set_by: janis.person },
    ...more,
  });
const ofFile = { reaches: 'file', document: null, file_index: '1', set_by: elita.person };
const lifting = (hold_id: string, by: string) =>
  row('legal_hold_lifted', { ...centre, hold_id, reason: 'x', lifted_at: now(), lifted_by: by });

assert.equal(
  await tries(
    cast.birzgale,
    row('register_counter', { ...centre, year, last: 1 }),
    row('register_entry', {
      ...{ ...centre, year, number: 1, document, registered_on: officialDay(now()).toString(), file_index: '1' },
      ...{ retention_years: 10, registered_at: now(), registered_by: janis.person },
    }),
  ),
  'nothing',
);

tried('Of legal holds, it cannot', {
  'set one on a person whose entry it is not, on a file that is not there, or in the name of somebody who may not':
    async () => {
      await refused('hold_of_its_person', tries(cast.birzgale, hold({ reaches: 'person', client_id: randomUUID() })));
      await refused('hold_of_a_file', tries(cast.birzgale, hold({ ...ofFile, year: year - 1 })));
      await refused(
        'author_has_right',
        tries(cast.birzgale, hold({ set_by: maija.person })),
        tries(cast.birzgale, hold({ set_by: elita.person })),
        tries(cast.birzgale, hold({ ...ofFile, year, set_by: janis.person })),
      );
    },

  'lift one in the name of the employee who set it, or twice; change or remove it': async () => {
    const id = randomUUID();
    assert.equal(await tries(cast.birzgale, hold({ id })), 'nothing');
    await refused('author_has_right', tries(cast.birzgale, lifting(id, janis.person)));
    await refused('lifted_once', tries(cast.birzgale, lifting(id, elita.person), lifting(id, elita.person)));
    await refused(
      'no privilege',
      tries(cast.birzgale, "update legal_hold set reason = 'y'"),
      tries(cast.birzgale, 'delete from legal_hold'),
      tries(cast.birzgale, 'delete from legal_hold_lifted'),
    );
  },
});
