import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { z } from 'zod';
import { fieldsOf } from '#platform/input/fields-of.ts';
import { acts, views } from '#site/gathered.ts';

// What is wrong with a field is returned by a deed's alsoWrong or judge, which are asked together. What is thrown comes alone.

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .toSorted((one, other) => one.path.localeCompare(other.path));

/** What is said of a field by a throw, by file and what is thrown, and why no form is told of it in a second round that could be spared. */
const late: Readonly<Record<string, string>> = {
  'src/access-requests/carry-out-row.ts new Refusal({ code, kind, details, ...(point && { ':
    "what the rights' own rules, and the database while it writes, say of a row that is carried out",
  'src/access-requests/decide-request.ts noGround': 'told with the rows that are open, if any is (row-decisions.ts)',
  'src/access-requests/form.ts new FaultsInDraft(faults)': 'all faults of a draft at once; its act has no field',
  'src/access-requests/read-sent-table.ts fault(field, (w) => w.fileTooLarge)': 'a table is one field',
  'src/access-requests/read-sent-table.ts fault(field, (w) => w.empty)': 'a table is one field',
  'src/access-requests/read-sent-table.ts fault(field, (w) => w.tooMany(mostRows))': 'a table is one field',
  'src/access-requests/read-sent-table.ts fault(field, (w) => w.faults[kind](line))': 'a table is one field',
  'src/access-requests/reading-of.ts new FaultsInDraft(problems)':
    'all that is wrong with how a kept table is read; its form can send nothing unreadable',
  "src/access-requests/represent-organisation.ts refuse('ministry', (w) => w.notAnApplicantsOrganis":
    'an event of whoever has no right yet; what is asked next depends on the organisation',
  "src/access-requests/require-one-kind.ts new FaultsInDraft([{ field: 'begins', text: say(wo":
    'nobody can say it before it is known which columns there are',
  "src/access-requests/row-decisions.ts new Refusal({ code: 'request.rows-open', kind: 'in":
    'all rows and the ground of the signature at once',
  "src/access-requests/signed-file-of.ts refuse('no-file', (w) => w.noFile, field)": 'the form has one field',
  "src/access-requests/signed-file-of.ts refuse('file-too-large', (w) => w.fileTooLarge, fi": 'the form has one field',
  "src/access-requests/signed-file-of.ts refuse('wrong-file', (w) => w.wrongFile, field)": 'the form has one field',
  'src/access-requests/take-table.ts tooFew()': 'nobody can say it before it is known which columns there are',
  "src/acting/require-role.ts new Refusal({ code: 'request.id-unreadable', kind:":
    'of a header that programs send, and no form',
  'src/archive/correct-entry.ts correctedMeanwhile()': 'before what holds is shown, nothing else of it can be judged',
  "src/archive/store-scan.ts notTaken('attached-already')":
    'the form has one field; where it has more, that was asked before',
  'src/archive/write-archive-file.ts sameDay()':
    'somebody else entered it at the same moment; otherwise its act says so before',
  "src/classification/bring-scheme.ts new Refusal({ code: 'classification.unread', kind:":
    'all that is wrong with the table that was sent, at once, and the form has nothing else',
  'src/clients/put-right-identity.ts putRightMeanwhile()':
    'before what holds is shown, nothing else of it can be judged',
  'src/consultations/put-right-consultation.ts putRightMeanwhile()':
    'before what holds is shown, nothing else of it can be judged',
  "src/holder-events/api.ts new Refusal({ code: 'holder-event.future', kind: '":
    'of a program, and of the moment at which it tells',
  'src/law/base-file.ts refuse(faults)': 'of a file that is read on the machine, and no form',
  'src/law/decide.ts refuse(faults)': 'of a file that is read on the machine, and no form',
  "src/law/regulation.ts new Refusal({ code: 'law.too-early', kind: 'absent": 'the page has one day',
  "src/mandate-checks/api.ts new Refusal({ code: 'mandate-check.moment', kind: ":
    'of a program, and of the moment at which it asks',
  "src/mandate-checks/api.ts new Refusal({ code: 'mandate-check.digest', kind: ":
    'of a header that programs send, and no form',
  "src/network/read-list.ts new UnreadableList('unread', error.line, error.fou":
    'of a file that is read on the machine, and no form',
  "src/platform/input/unknown-fields.ts new Refusal({ code: 'input.unknown-field', kind: '":
    'of a program that misspells a field: what it meant is not known',
  "src/rights/change-term.ts violates(error, 'access_right_terms_do_not_overlap":
    'the database says so while it writes, and the form has one field',
  "src/rights/give-right.ts violates(error, 'access_right_terms_do_not_overlap":
    'the database says so while it writes, whoever else gives a right at the same moment',
  "src/rights/invite.ts violates(error, 'access_invitation_terms_do_not_ov":
    'the database says so while it writes, whoever else invites at the same moment',
  "src/rights/may-manage.ts refuse('above-own', (w) => w.aboveOwn, { field: 'r":
    'of a right that is there: no form that changes it has a role',
  "src/rights/may-manage.ts refuse('users-rights-are-the-administrators', (w) ":
    'of a right that is there: no form that changes it has a role',
  'src/satisfaction/put-right-cards.ts putRightMeanwhile()':
    'before what holds is shown, nothing else of it can be judged',
  'src/sign-in/choose-right.ts unknown': 'the form has one field',
  "src/statistics/question.ts new Refusal({ code: 'statistics.cannot-be-told', k":
    'all that is wrong with the months, the day and what to count by, at once',
};

/** The catalogue comes by a file that is imported on the machine, and by no form. */
const ofFile = /^src\/catalogue\/(?:enter|import|read)-/;

test('nothing is said of a field by a throw, but for what is listed here with its reason', () => {
  const found = sources
    .filter(({ path }) => !ofFile.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bthrow (?!error;)([^;]*);/g)].flatMap(([, thrown = '']) =>
        saysField(thrown, path, text) ? [`${path} ${thrown.replaceAll(/\s+/g, ' ').slice(0, 50)}`] : [],
      ),
    );
  assert.deepEqual(found, Object.keys(late));
});

const inputs = [...acts.map(({ input }) => input), ...views.map(({ query }) => query)] as readonly z.ZodType[];
const names = new Set(inputs.flatMap((input) => Object.keys(fieldsOf(input))));

/** Whether what is thrown is about a field: it names one, or it is made by functions or kept in variables of the room that do. */
function saysField(thrown: string, path: string, text: string, known: ReadonlySet<string> = new Set()): boolean {
  const said = thrown.replaceAll(/(?<=\()'[\w.-]+',/g, '');
  if (/\bfield: (?!string|field\b)|\bfields\.|fieldName\(/.test(said)) return true;
  if (known.size === 0 && /\bfield\b|\b(?:problems|faults)(?= }|\))/.test(said)) return true;
  if ([...said.matchAll(/'(\w+)'/g)].some(([, word = '']) => names.has(word))) return true;
  const made = [...said.matchAll(/\b(\w+)(?:\(|$)/g)].flatMap(([, name = '']) => (known.has(name) ? [] : [name]));
  return made.some((name) =>
    [text, ...beside(path)].some((where) => {
      const body = new RegExp(`function ${name}\\([\\s\\S]*?\\n\\}\\n|const ${name} = [\\s\\S]*?;\\n`).exec(where)?.[0];
      return body !== undefined && saysField(body.replace(/^.*? = /, ''), path, where, new Set([...known, name]));
    }),
  );
}

/** The other files of the room. */
function beside(path: string): string[] {
  const room = path.split('/').slice(0, -1).join('/');
  return sources.filter((one) => one.path !== path && one.path.startsWith(`${room}/`)).map(({ text }) => text);
}
