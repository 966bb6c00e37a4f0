import { z } from 'zod';
import { view } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { caseFilterInput, caseFilterOf, employeeInput, employeeMeant } from './case-filter.ts';
import { readCaseView } from './case-view.ts';
import { viewDeaths } from './deaths/view-deaths.ts';
import { listCases, listToTell } from './list-cases.ts';
import { noSuchCase } from './no-such-case.ts';
import { openRecord } from './open-record.ts';
import { listOrphaned } from './orphaned-cases.ts';
import { findByPaper, openMandate, printMandate, printNotice, viewPreview } from './paper-views.ts';
import { openPortal } from './portal-opening.ts';
import { printBlanks } from './print-blanks.ts';
import { printSlip } from './print-slip.ts';
import { readMandate, readNotice } from './reading-views.ts';
import { words as responsibleWords } from './responsible/words.ts';
import { meantBy, searchTextInput } from './search-words.ts';
import { toTellAfterInput } from './to-tell-after.ts';
import { viewFiling } from './view-filing.ts';
import { viewFilings } from './view-filings.ts';
import { viewForWhom } from './view-for-whom.ts';
import { viewReach } from './view-reach.ts';
import { viewRecorded } from './view-recorded.ts';
import { whoseCase, whoseCases } from './whose-case.ts';
import { words } from './words.ts';

/** A case with everything its pages show. The pages of its steps are this view too, each at its own address. */
export const viewCase = view({
  name: 'case.view',
  title: say(words, (w) => w.views.viewCase),
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/cases/{case}',
  async look(tx, actor, of) {
    const seen = await readCaseView(tx, actor, of.case);
    return { seen, whose: whoseCase(seen), things: { case: of.case } };
  },
});

/** One mandate of a case: its state, its papers, and the scans of the signed copy (22.¹ 3.). */
export const viewMandate = view({
  name: 'mandate.view',
  title: say(words, (w) => w.views.viewMandate),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/cases/{case}/mandates/{mandate}',
  async look(tx, actor, of) {
    const seen = await readCaseView(tx, actor, of.case);
    if (!seen.facts.mandates.some(({ id }) => id === of.mandate)) throw noSuchCase();
    return { seen, whose: whoseCase(seen), things: of };
  },
});

/** The centre's cases, newest first: without a state, those that are neither done nor closed. */
export const viewCases = view({
  name: 'case.list',
  title: say(words, (w) => w.views.listCases),
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/cases',
  query: caseFilterInput,
  async look(tx, actor, _of, query) {
    const seen = await listCases(tx, actor, caseFilterOf(query, actor, 'open'), officialDay(actor.at));
    return { seen, whose: whoseCases(seen) };
  },
});

/** Cases found by personal code, name, register number or portal reference. */
export const searchCases = view({
  name: 'case.search',
  title: say(words, (w) => w.views.searchCases),
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/cases/search',
  query: caseFilterInput.safeExtend({ text: searchTextInput }),
  async look(tx, actor, _of, { text, ...filter }) {
    const search = await meantBy(tx, text);
    const seen = await listCases(tx, actor, { ...caseFilterOf(filter, actor), search }, officialDay(actor.at));
    return { seen, whose: whoseCases(seen), things: { by: search.by } };
  },
});

/** The clients whom the centre has to inform of something today, and the overdue ones (22.¹ 6., 22.¹ 7.). */
export const viewToTell = view({
  name: 'case.list-to-tell',
  title: say(words, (w) => w.views.listToTell),
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/to-tell',
  query: z.object({ employee: employeeInput, after: toTellAfterInput }),
  async look(tx, actor, _of, { employee, after }) {
    const asked = { until: officialDay(actor.at), employee: employeeMeant(employee, actor), after };
    const seen = await listToTell(tx, actor, asked);
    return { seen, whose: whoseCases(seen) };
  },
});

/** The unfinished cases whose responsible employee may no longer serve at the centre. */
export const viewOrphaned = view({
  name: 'case.list-orphaned',
  title: say(responsibleWords, (w) => w.listOrphaned),
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/orphaned-cases',
  async look(tx, actor) {
    const seen = await listOrphaned(tx, actor);
    return { seen, whose: whoseCases(seen) };
  },
});

/** All views of cases and their papers. */
export const caseViews = {
  viewCases,
  searchCases,
  viewToTell,
  viewOrphaned,
  viewCase,
  viewMandate,
  viewFiling,
  viewForWhom,
  viewRecorded,
  openPortal,
  viewReach,
  printNotice,
  viewPreview,
  printMandate,
  printBlanks,
  printSlip,
  readNotice,
  readMandate,
  findByPaper,
  viewDeaths,
  openRecord,
  openMandate,
  viewFilings,
};
