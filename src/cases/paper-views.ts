import { z } from 'zod';
import { type Reading, view } from '#acting/index.ts';
import {
  draftRules,
  drawMandateInput,
  endingOf,
  type FiledOnPaper,
  type MandateSettings,
  mandateById,
  mandateByReference,
  nameOfPaper,
  newestPart,
  noticeForClient,
  type Paper,
  papers,
  previewMandate,
  printedPaper,
  typesetUnlessStored,
} from '#mandates/index.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { languages, say } from '#platform/languages/languages.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { refusalOf } from './bar.ts';
import { readCase } from './case-facts.ts';
import { caseOfMandate } from './case-of-mandate.ts';
import { correctedOnPapers } from './corrected-on-papers.ts';
import { dutiesOf } from './duties-of.ts';
import { noSuchCase } from './no-such-case.ts';
import type { Outcome } from './putting-right/outcomes.ts';
import { whoseMandate } from './whose-case.ts';
import { words } from './words.ts';

export const print = z.enum(['usual', 'large']).default('usual');

/** The files of papers that belong to no number of the register. */
export const noticeName = 'Pazinojums-par-personas-datiem';
export const previewName = 'Pilnvarojums-prieksskatijums';

/** The notice of the day for the client to read (22.¹ 3.). */
export const printNotice = view({
  name: 'notice.print',
  title: say(words, (w) => w.views.printNotice),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/notice/paper',
  query: z.object({ print, language: z.enum(languages).default('lv') }),
  async look(tx, actor, of, { print: how, language }) {
    const { facts } = await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
    const notice = await noticeForClient(tx, actor, language);
    const content = { ...notice, date: officialDay(actor.at).toString() };
    const seen = { content, language, largePrint: how === 'large' };
    return { seen, whose: { client: facts.clientId ?? undefined }, things: { case: of.case } };
  },
});

/** What the mandate would say; it has no force, and nothing is kept. */
export const viewPreview = view({
  name: 'mandate.preview',
  title: say(words, (w) => w.views.previewMandate),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/mandates/preview',
  query: drawMandateInput,
  alsoWrong: (fields, actor, needs: { readonly mandateSettings: MandateSettings }) =>
    draftRules.alsoWrong(fields, actor, needs),
  async judge(tx, actor, of, fields) {
    const { facts, editions } = await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
    const { may } = dutiesOf(facts, editions, actor.at).mandate;
    if ('not' in may) throw refusalOf(may.not);
    const { wrong, found } = await draftRules.judge(tx, actor, may.on, fields);
    return { wrong, found: { on: may.on, draft: found } };
  },
  async look(tx, actor, of, input, _needs, _prepared, { on, draft }) {
    const seen = await previewMandate(tx, actor, on, input, draft);
    const whose = await whoseMandate(tx, { clientId: on.client, identityCheckId: on.identityCheck });
    return { seen, whose, things: { case: of.case } };
  },
});

/** A paper of this case's mandate, the same byte for byte each time. */
export const printMandate = view({
  name: 'mandate.print',
  title: say(words, (w) => w.views.printMandate),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/mandates/{mandate}/papers/{paper}',
  texts: ['paper'],
  async prepare({ read, documents }: { readonly documents: DocumentMaker } & Reading, actor, of) {
    const paper = paperNamed(of.paper);
    const filed = await read(async (tx) => {
      const found = await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
      const may = dutiesOf(found.facts, found.editions, actor.at).papersOf(of.mandate);
      if ('not' in may) throw refusalOf(may.not);
      const before = paper.startsWith('part') ? newestPart(may.on)?.from : undefined;
      return filedUnder(found, of.mandate, before);
    });
    return typesetUnlessStored(read, documents, actor, { mandate: of.mandate, paper, filed });
  },
  async look(tx, actor, of, _query, _needs, typeset) {
    const { mandate, bytes } = await printedPaper(tx, actor, of.mandate, typeset);
    const things = { case: of.case, mandate: of.mandate, paper: of.paper };
    return {
      seen: { name: nameOfPaper(mandate, paperNamed(of.paper)), bytes },
      whose: await whoseMandate(tx, mandate),
      things,
    };
  },
});

/** The case and the mandate of a paper, by the reference that its QR code carries. */
export const findByPaper = view({
  name: 'case.find-by-paper',
  title: say(words, (w) => w.views.caseBehindPaper),
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/p/{reference}',
  texts: ['reference'],
  async look(tx, actor, of) {
    const mandate = await mandateByReference(tx, of.reference);
    const found = mandate && (await caseOfMandate(tx, actor, mandate.id));
    if (!mandate || !found) throw noSuchCase();
    const seen = { case: found, mandate: mandate.id };
    return { seen, whose: { client: mandate.clientId }, things: seen };
  },
});

/** The mandate in its case, for whoever comes from the register. */
export const openMandate = view({
  name: 'case.find-by-register',
  title: say(words, (w) => w.views.caseBehindEntry),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/cases/of/{mandate}',
  async look(tx, actor, of) {
    const found = await caseOfMandate(tx, actor, of.mandate);
    const mandate = found === undefined ? undefined : await mandateById(tx, of.mandate);
    if (found === undefined || !mandate) throw noSuchCase();
    const seen = { case: found, mandate: mandate.id };
    return { seen, whose: { client: mandate.clientId }, things: seen };
  },
});

function paperNamed(text: string): Paper {
  const paper = papers.find((name) => name === text);
  if (!paper) throw noSuchCase();
  return paper;
}

/** Applications filed before the end, or before a part of it, stay filed, and the proof of that says so. */
function filedUnder(
  { facts, editions }: Awaited<ReturnType<typeof readCase>>,
  mandate: string,
  before: Temporal.Instant | undefined,
): FiledOnPaper[] {
  const granted = facts.mandates.find(({ id }) => id === mandate);
  const ended = before ?? (granted && endingOf(granted).from);
  // A proof that was printed before such a record does not name it.
  const isRecordedSince = ({ isLate, filedAt }: ApplicationFacts) =>
    isLate || (before !== undefined && Temporal.Instant.compare(before, filedAt) < 0);
  return facts.applications
    .filter(({ mandateId }) => mandateId === mandate)
    .filter(({ endedAt }) => !before || Temporal.Instant.compare(endedAt, before) < 0)
    .map((application) => {
      const edition = editions.get(application.editionId);
      const { reference, day } = correctedOnPapers(application);
      return {
        code: edition?.code ?? '',
        name: edition?.name ?? { lv: '', en: '' },
        reference: application.portalReference,
        corrected: reference || day,
        filedOn: officialDay(application.endedAt),
        stays:
          application.outcome?.kind !== 'withdrawn' || (ended !== undefined && isSince(ended, application.outcome)),
        changes: [
          isRecordedSince(application) ? application.id : undefined,
          application.filingPutRight?.id,
          application.outcome?.id,
        ].filter((id) => id !== undefined),
      };
    });
}

/**
 * What was withdrawn once the mandate, or that part of it, had ended was filed when it did. Of an earlier day than that of its record the
 * hour is not known.
 */
function isSince(ended: Temporal.Instant, { since, recordedAt }: Outcome): boolean {
  if (since.equals(officialDay(recordedAt))) return Temporal.Instant.compare(ended, recordedAt) < 0;
  // One that ended with a day was in force on it.
  return Temporal.PlainDate.compare(officialDay(ended.add({ milliseconds: 1 })), since) <= 0;
}
