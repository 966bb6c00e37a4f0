import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { look } from '#acting/index.ts';
import { checkIdentityInput, declareInput } from '#clients/index.ts';
import { drawMandateInput, endMandateInput, signMandateInput, tellNoticeInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, filingRules, forms, mandateSettings, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { refusalOf } from './bar.ts';
import { type CaseView, viewCase } from './case-view.ts';
import { checkClient } from './check-client.ts';
import { dutiesAtTheCounter, dutiesInThePortal } from './duties.ts';
import { type Duties, dutiesOf } from './duties-of.ts';
import type { May } from './duty.ts';
import { fileApplication } from './file-application.ts';
import { fileApplicationInput } from './file-application-input.ts';
import { grantMandate } from './grant-mandate.ts';
import { informClient } from './inform-client.ts';
import { openCase } from './open-case.ts';
import { recordEnd } from './record-end.ts';
import { recordSigning } from './record-signing.ts';
import { takeDeclaration } from './take-declaration.ts';
import { tellPlannedTime, tellPlannedTimeInput } from './tell-planned-time.ts';
import { tellResult } from './tell-result.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

const none = '00000000-0000-0000-0000-000000000000';
const rounds = Number(process.env.ROUNDS ?? 6);

test('the one table says of each act and each duty what the old tables and acts said, but for a client who has died', async () => {
  const services = [
    await eService(database, cast.karlis, 'EPD313'),
    await eService(database, cast.karlis, 'EPD07'),
    await eService(database, cast.karlis, 'EPD01'),
  ];
  const editions = services.map(({ id }) => id);
  const random = seeded(Number(process.env.SEED ?? 7));
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  let [compared, acts, differences] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const id = await act(database, cast.karlis, (tx) => openCase(tx, cast.karlis, { edition: editions[0] ?? '' }));
    let minutes = 0;
    for (let turn = 0; turn < 45; turn++) {
      minutes += random() < 0.04 ? 60 * 24 * 40 : Math.ceil(random() * 30);
      const now = later(cast.karlis, { minutes });
      const at = { ...now, signedInAt: now.at };
      const view = await look(database, at, (tx) => viewCase(tx, at, id));
      compared += sameTables(view, at.at);
      const duties = dutiesOf(view.facts, view.editions, at.at);
      const mandate = view.facts.mandates.at(-1)?.id ?? none;
      const application = (view.facts.applications.length > 0 ? pick(view.facts.applications).id : undefined) ?? none;
      const service = pick(services);
      const today = officialDay(at.at);
      const tries: Record<string, [May<unknown>, (tx: Transaction) => Promise<unknown>]> = {
        declaration: [
          duties.declaration.may,
          (tx) => takeDeclaration(tx, at, id, readInput(declareInput, forms.declaration)),
        ],
        identity: [
          duties.identity.may,
          (tx) =>
            checkClient(
              tx,
              at,
              id,
              readInput(
                checkIdentityInput,
                random() < 0.7 ? { ...forms.identity, documentValidTo: '2040-01-01' } : refusedCheck,
              ),
            ),
        ],
        notice: [duties.notice.may, (tx) => informClient(tx, at, id, readInput(tellNoticeInput, forms.notice))],
        mandate: [
          duties.mandate.may,
          (tx) =>
            grantMandate(
              tx,
              at,
              id,
              readInput(drawMandateInput, {
                ...forms.mandate(editions, today),
                ...(random() < 0.3 && { resultWay: 'none' }),
                validUntil: today.add({ days: 60 }).toString(),
              }),
              mandateSettings,
            ),
        ],
        signing: [
          duties.ofMandate(mandate),
          (tx) => recordSigning(tx, at, id, mandate, readInput(signMandateInput, forms.signing(today))),
        ],
        filing: [
          duties.filing(service.eServiceId),
          (tx) =>
            fileApplication(
              tx,
              at,
              id,
              readInput(fileApplicationInput, forms.filing(service.eServiceId, at.at)),
              filingRules,
            ),
        ],
        plannedTime: [
          duties.plannedTime(application),
          (tx) =>
            tellPlannedTime(
              tx,
              at,
              { caseId: id, application },
              readInput(tellPlannedTimeInput, forms.plannedTime(today)),
            ),
        ],
        result: [duties.result(application), (tx) => tellResult(tx, at, { caseId: id, application }, { way: 'phone' })],
        end: [
          duties.ofMandate(mandate),
          (tx) =>
            recordEnd(
              tx,
              at,
              id,
              mandate,
              readInput(endMandateInput, { kind: pick(['revoked', 'died', 'unsigned']), declaredBy: 'Velta' }),
            ),
        ],
      };
      const names = Object.keys(tries).filter((name) => name !== 'end' || random() < 0.3);
      const open = names.filter((one) => one !== 'end' && 'on' in (tries[one]?.[0] ?? {}));
      const name = open.length > 0 && random() < 0.6 ? pick(open) : pick(names);
      const [may, old] = tries[name] ?? assert.fail();
      const outcome = await act(database, at, old).then(
        () => undefined,
        (error: unknown) => (error instanceof Refusal ? error : assert.fail(String((error as Error).stack))),
      );
      acts += 1;
      if ('on' in may) {
        const stricter =
          outcome && /out-of-order|already-done|not-given|result-not-asked|beyond-mandate/.test(outcome.code);
        assert.ok(!stricter, `${name}: the old act refused by ${outcome?.code}`);
      } else if ('rule' in may.not && may.not.rule === 'client-died') {
        differences += 1;
      } else {
        assert.equal(outcome?.code.replace('applications.', 'case.'), refusalOf(may.not).code, name);
        assert.equal(outcome?.point, refusalOf(may.not).point);
      }
    }
  }
  console.log(`${compared} comparisons of tables, ${acts} acts, ${differences} times a client who had died`);
});

const refusedCheck = {
  outcome: 'refused',
  refusalReason: 'document_invalid',
  documentKind: 'passport',
  documentCountry: 'LV',
};

function sameTables(view: CaseView, at: Temporal.Instant): number {
  const duties: Duties = dutiesOf(view.facts, view.editions, at);
  const row = ({
    name,
    point,
    state,
    mandateState,
    plannedOn,
  }: {
    name: string;
    point: string;
    state: string;
    mandateState?: unknown;
    plannedOn?: unknown;
  }) => [name, point, state, mandateState ?? null, String(plannedOn ?? '')];
  assert.equal(duties.waitingFor, view.waitingFor);
  const { declaration, identity, notice, mandate, signing } = duties;
  assert.deepEqual([declaration, identity, notice, mandate, signing].map(row), dutiesAtTheCounter(view, at).map(row));
  assert.deepEqual(
    duties.lines.map((line) => line.duties.map(row)),
    view.lines.map((line) => dutiesInThePortal(view, line, at).map(row)),
  );
  assert.equal(duties.liveMandate?.id, view.liveMandate?.id);
  return 1;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
