import type { Actor, Reading } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { ValidationReport } from '#signatures';
import { type FormFound, type Judgement, judge } from './judge.ts';
import { type ExpectedForm, matchForm, type SignedFile } from './match-form.ts';
import { refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import type { RequestSettings } from './settings.ts';
import { own } from './tables.ts';

export interface Validated extends Judgement {
  readonly report: ValidationReport;
  readonly form: FormFound;
  readonly second: ValidationReport | undefined;
}

export interface ValidatedFile extends Validated {
  readonly file: SignedFile;
}

/** Validates a signed file against a request's form. It can take seconds, so no transaction is open meanwhile. */
export async function validateFile(
  read: Reading['read'],
  settings: RequestSettings,
  actor: Actor,
  request: string,
  file: SignedFile,
): Promise<Validated> {
  const expected = await read(async (tx) => {
    const { id } = await seeRequest(tx, actor, request);
    return expectedForm(tx, id);
  });
  return judgeFile(read, settings, expected, file, actor.at);
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

/** Validates a signed file, holds it against the form that is expected, and asks for a second opinion where one is configured. */
export async function judgeFile(
  read: Reading['read'],
  { engine, secondOpinion, takesSeals }: RequestSettings,
  expected: ExpectedForm,
  file: SignedFile,
  at: Temporal.Instant,
): Promise<Validated> {
  const report = await engine.validate(file.bytes, file.name, { at: at.toString() });
  const form = await read((tx) => matchForm(tx, file, report, expected));
  const asked =
    judge(report, form, { takesSeals }).verdict !== 'refused' && secondOpinion && report.document.kind !== 'unknown'
      ? await secondOpinion.validate(file.bytes, file.name, { at: at.toString() })
      : undefined;
  return { ...judge(report, form, { takesSeals, second: asked }), report, form, second: asked };
}
