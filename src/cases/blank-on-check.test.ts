import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { reserve } from '#test/support/cast/blanks.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);

test('a paper signed on a blank does not become one that was not signed by putting the identity right (22.¹ 1.)', async () => {
  const { blanks } = await reserve(database, karlis, 2);
  const at = later(karlis, { hours: 24 }).at;
  const enterer = { ...karlis, at, signedInAt: at };
  const { id, eService } = await leadCase(database, enterer, 'notice');
  const draw = (blank: string | undefined) =>
    act(
      database,
      enterer,
      'drawMandate',
      { case: id },
      {
        ...forms.mandate([eService.id], officialDay(karlis.at)),
        ...{ blank, signedByHandOn: '2026-03-02', signedByHandAt: '11:15' },
      },
    );
  const { id: mandate } = await draw(blanks[0]);
  const anew = { ...forms.identity, documentNumber: 'LV7654321', reason: 'Sajaukti cipari.' };
  const putRight = () => act(database, enterer, 'putRightIdentity', { case: id }, anew);
  await assert.rejects(putRight(), { code: 'case.blank-on-check' });
  const newestCheck = async () => {
    const { facts } = await loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, enterer, id));
    return facts.identityChecks.at(-1)?.id ?? '';
  };
  const earlier = await newestCheck();

  await act(database, enterer, 'endMandate', { case: id, mandate }, { kind: 'unsigned' });
  await putRight();
  await act(database, enterer, 'tellNotice', { case: id }, forms.notice);
  const { id: second } = await draw(blanks[1]);
  const check = await newestCheck();
  const forgery = await forgeryOn(database);
  const row = {
    ...(await forgery.copy('case_identity_check_put_right', 'identity_check_id', earlier)),
    identity_check_id: check,
    by_check: randomUUID().replace(/^./, 'f'),
  };
  const end = { ...(await forgery.copy('mandate_end', 'mandate_id', mandate)), mandate_id: second };
  assert.equal(
    await forgery.refusedBy(['mandate_end', end], ['case_identity_check_put_right', row]),
    'check_put_right_after_blank',
  );
  await forgery.end();
});
