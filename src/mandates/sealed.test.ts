import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { mandateActs, printed, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis } = cast;
const { capacity, codes } = await readyForMandates(database, cast);
const { tell, putRightNotice, draw, sign, revokeInPart, end } = mandateActs(database);
const maker = startDocumentMaker();
after(() => maker.close());
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
after(() => owner.end());

test('no code, document number, contact, name of a helper or free text is readable in any column', async () => {
  const winter = later(karlis, { hours: 24 * 273 });
  const notice = await tell(winter, { way: 'witness', witness: 'Laimonis Liecinieks' });
  const typed = {
    editions: [capacity.id, codes.id],
    resultWay: 'phone',
    resultPhone: '+371 20000000',
    validUntil: '2027-01-31',
  };
  const witness = { witnessName: 'Laimonis Otrais', witnessDocument: 'LV7777777', witnessReason: 'salauzta roka' };
  await putRightNotice(winter, notice, { way: 'witness', witness: 'Laimonis Cits', reason: 'Zvanīja dēls' });
  const mandate = await draw(winter, { ...typed, witnessSigns: 'yes', ...witness }, notice);
  await sign(winter, mandate, { signedOn: '30.11.2026.', byHandOf: 'witness' });
  const part = { eServices: codes.eServiceId, reason: 'Zvanīja dēls', declaredBy: 'Velta Priedīte, klātienē' };
  await revokeInPart(winter, mandate, part);
  await printed(database, maker, winter, { mandate, paper: 'part-revoked', filed: [] });
  await end(winter, mandate, { kind: 'revoked', reason: 'Zvanīja meita', declaredBy: 'Velta Priedīte, pa tālruni' });
  for (const paper of ['copy-1', 'end'] as const) await printed(database, maker, winter, { mandate, paper, filed: [] });

  const secrets = ['320000-00001', '32000000001', 'LV0000001', '20000000', 'Laimonis', 'Velta', 'Zvanīja', '%PDF'];
  secrets.push(witness.witnessDocument, 'salauzta');
  const tables = [
    'notice',
    'notice_put_right',
    'mandate',
    'mandate_scope',
    'mandate_witness',
    'mandate_signing',
    'partial_revocation',
    'revoked_e_service',
    'mandate_end',
    'mandate_paper',
  ];
  for (const table of [...tables, 'register_entry', 'register_place', 'register_mark', 'audit_entry', 'request_done']) {
    const { rows } = await owner.query(`select t::text as row from ${table} t`);
    assert.ok(rows.length > 0, `${table} is empty: this test would prove nothing`);
    for (const { row } of rows) {
      for (const secret of secrets) {
        assert.ok(!row.includes(secret), `${secret} stands in ${table}`);
        assert.ok(!row.includes(Buffer.from(secret).toString('hex')), `${secret} stands in bytes of ${table}`);
      }
    }
  }
});
