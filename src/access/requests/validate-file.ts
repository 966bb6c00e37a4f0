import { type Actor, look } from '#audit/index.ts';
import type { Database } from '#platform/database.ts';
import type { ValidationReport } from '#signatures/index.ts';
import { type Judgement, judge } from './judge.ts';
import { matchForm, type SignedFile } from './match-form.ts';
import { refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import type { RequestSettings } from './settings.ts';
import { own } from './tables.ts';

export interface Validated extends Judgement {
  readonly report: ValidationReport;
  readonly second: ValidationReport | undefined;
}

/** Validates a signed file against a request's form. Takes as long as it takes, and so outside of any transaction. */
export async function validateFile(
  database: Database,
  settings: RequestSettings,
  actor: Actor,
  request: string,
  file: SignedFile,
): Promise<Validated> {
  const { engine, secondOpinion } = settings;
  const expected = await look(database, actor, async (tx) => {
    const { id, channel } = await seeRequest(tx, actor, request);
    const form = await own(tx)
      .selectFrom('access_request_form')
      .select('pdf')
      .where('request_id', '=', id)
      .executeTakeFirst();
    if (!form) throw refuse('no-form', (w) => w.noForm, { kind: 'conflict' });
    return { channel, pdf: tx.vault.openBytes(form.pdf) };
  });
  const report = await engine.validate(file.bytes, file.name, { at: actor.at });
  const form = await look(database, actor, (tx) => matchForm(tx, file, report, expected));
  const asked =
    judge(report, form).verdict !== 'refused' && secondOpinion?.supports(report.document.kind)
      ? await secondOpinion.validate(file.bytes, file.name, { at: actor.at })
      : undefined;
  return { ...judge(report, form, asked), report, second: asked };
}
