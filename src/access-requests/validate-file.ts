import type { Actor } from '#acting/index.ts';
import { type Database, type Logged, loggedTransaction, transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { ValidationReport } from '#signatures';
import { type Judgement, judge } from './judge.ts';
import { type ExpectedForm, matchForm, type SignedFile } from './match-form.ts';
import { refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import type { RequestSettings } from './settings.ts';
import { own } from './tables.ts';

export interface Validated extends Judgement {
  readonly report: ValidationReport;
  readonly second: ValidationReport | undefined;
}

export interface ValidatedFile extends Validated {
  readonly file: SignedFile;
}

/** Validates a signed file against a request's form. Takes as long as it takes, and so outside of any transaction. */
export async function validateFile(
  database: Database,
  settings: RequestSettings,
  actor: Actor,
  request: string,
  file: SignedFile,
): Promise<Validated> {
  const expected = await loggedTransaction(database, actor.centre, async (tx) => {
    const { id } = await seeRequest(tx, actor, request);
    return expectedForm(tx, id);
  });
  return judgeFile(database, settings, expected, file, actor.at);
}

/** What a signed file of this request must hold. */
export async function expectedForm(tx: Logged, request: string): Promise<ExpectedForm> {
  const form = await own(tx)
    .selectFrom('access_request_form as f')
    .innerJoin('access_request as r', 'r.id', 'f.request_id')
    .select(['r.channel', 'f.pdf'])
    .where('f.request_id', '=', request)
    .executeTakeFirst();
  if (!form) throw refuse('no-form', (w) => w.noForm, { kind: 'conflict' });
  return { channel: form.channel, pdf: (await dataKeyOf(tx, { centre: null, id: request })).openBytes(form.pdf) };
}

export async function judgeFile(
  database: Database,
  { engine, secondOpinion }: RequestSettings,
  expected: ExpectedForm,
  file: SignedFile,
  at: Temporal.Instant,
): Promise<Validated> {
  const report = await engine.validate(file.bytes, file.name, { at: at.toString() });
  const form = await transaction(database, null, (tx) => matchForm(tx, file, report, expected));
  const asked =
    judge(report, form).verdict !== 'refused' && secondOpinion && report.document.kind !== 'unknown'
      ? await secondOpinion.validate(file.bytes, file.name, { at: at.toString() })
      : undefined;
  return { ...judge(report, form, asked), report, second: asked };
}
