import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { caseActs } from '#cases/index.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');

const noDate = ['31.02.2026.', '2026', '0000-00-00', '01.01.99999.', 'rīt', '01/13/2026', '2026-13-01', '01.01.2980.'];
const noCode = [
  '12345',
  '320000-0000',
  '320000-000011',
  'abcdef-ghijk',
  '３２００００-０００１',
  '٣٢٠٠٠٠-٠٠٠٠١',
  '320000-00001x',
];
const noTime = ['9', '9:5', '24:00', '12:60', '-1:00', 'deviņos', '9:05:01'];
const long = (length: number) => 'ā'.repeat(length);

const wrongIdentity: Record<string, readonly string[]> = {
  documentKind: ['', 'library_card'],
  documentNumber: ['', '   ', long(51)],
  documentCountry: ['XX', 'Latvija'],
  documentValidTo: ['', ...noDate, '01.03.2026.'],
  givenName: ['', '\u0000', long(301)],
  surname: ['', '\u200e', '\u200b\u00a0\u3164', long(301)],
  personalCode: noCode,
  previousCode: noCode,
  birthDate: noDate,
  matter: ['', 'everybody'],
  outcome: ['', 'perhaps'],
};

/** The value typed into one field of a form whose other fields are right. */
const wrong: Record<keyof typeof caseForms, Record<string, readonly string[]>> = {
  declaration: { reason: ['', 'because'], noneAvailable: ['', 'no'] },
  identity: wrongIdentity,
  identityAnew: { ...wrongIdentity, reason: ['', long(501)] },
  notice: { language: ['', 'tlh'], way: ['', 'guessed', 'interpreter'] },
  mandate: {
    editions: ['', 'EPD313', '00000000-0000-0000-0000-000000000000'],
    validUntil: ['', ...noDate, '01.03.2026.', '03.03.2027.'],
    resultWay: ['', 'pigeon', 'email', 'post', 'sms'],
    resultPhone: ['', 'zvanīt', '123'],
    place: [long(101)],
  },
  signing: {
    signedOn: ['', ...noDate, '01.03.2026.', '03.03.2026.'],
    place: ['', long(101)],
    bothCopies: [''],
    byHandOf: ['', 'employee', 'witness'],
    folder: ['', long(301)],
    pages: ['', '0', '-1', '1.5', 'divas', '99999999999'],
    copyHandedOver: [''],
  },
  filing: {
    identified: [''],
    means: ['', 'smart_id'],
    day: ['', ...noDate, '03.03.2026.', '01.03.2026.'],
    started: ['', ...noTime, '10:01'],
    ended: [...noTime, '09:49', '10:01'],
    reference: ['', ' \t ', long(101)],
  },
  plannedTime: { plannedOn: ['', ...noDate, '01.03.2026.'], way: ['', 'pigeon'] },
  result: { way: ['', 'pigeon'] },
  noticeAnew: {
    language: ['', 'tlh'],
    way: ['', 'guessed', 'interpreter'],
    reason: ['', long(501)],
  },
  filingAnew: {
    means: ['', 'password'],
    day: ['', ...noDate, '01.03.2026.', '03.03.2026.'],
    started: ['', ...noTime, '10:01'],
    ended: ['', ...noTime, '09:49', '23:59'],
    reference: ['', long(101)],
    reason: ['', long(501)],
  },
  plannedTimeAnew: {
    cause: ['', 'forgotten'],
    plannedOn: ['', ...noDate, '01.03.2026.'],
    way: ['', 'pigeon'],
    reason: ['', long(501)],
  },
  resultAnew: { cause: ['', 'postponed'], way: ['', 'pigeon'], reason: ['', long(501)] },
  outcome: { kind: ['', 'lost'], since: [...noDate, '03.03.2026.', '01.03.2026.'], note: [long(501)] },
  note: { text: ['', '   ', long(501)] },
  closing: { reason: ['', 'tired'] },
  reopening: { reason: ['', 'tired'] },
  part: {
    eServices: ['', 'EPD313', '00000000-0000-0000-0000-000000000000'],
    revokedOn: [...noDate, '03.03.2026.', '01.03.2026.'],
    declaredBy: [long(201)],
    reason: [long(501)],
  },
  end: { kind: ['', 'forgotten', 'unsigned'], endedOn: [...noDate, '03.03.2026.', '01.03.2026.'], reason: [long(501)] },
};

/** Where the forms tried below go. */
const filledIn = new Set<string>();

/** Asks for a file alone: `uploads.test.ts` sends wrong ones. */
const asksForAFile: readonly string[] = ['scan.attach', 'scan.put-right'];

/** Asks for one of the people of the site: `src/cases/transfers.test.ts` sends wrong ones. */
const asksForAColleague: readonly string[] = ['case.hand-over'];

suite('what cannot be read is refused at its field, with all that was typed', () => {
  for (const [name, fields] of Object.entries(wrong)) {
    const { until, also, page, typed }: CaseForm = caseForms[name as keyof typeof caseForms];
    for (const [field, values] of Object.entries(fields)) {
      test(`${name}: ${field}`, async () => {
        const led = await caseLedTo(site, until, { also });
        const path = page(led);
        const form = await desk.form(path);
        filledIn.add(form.action);
        const before = await tracesOf(site.database);
        for (const value of values) {
          const sent = { ...typed(led), [field]: value };
          const answer = await desk.send(form, sent);
          const said = `${JSON.stringify(value)}: ${answer.status} ${answer.headers.get('location')}`;
          assert.ok(answer.status === 422 || answer.status === 409, said);
          assert.match(answer.text, /class="error-summary"/, said);
          const places = [...answer.text.matchAll(/href="#field-(\w+)"/g)].map(([, at]) => at);
          assert.ok(places.includes(atOf(field, value)), `${said} is told at ${places.join()}`);
          const again = formOn(answer.text).untouched;
          for (const [kept, text] of Object.entries(sent)) {
            if (text !== '' && kept !== field) assert.equal(again[kept], text, `${said}: ${kept} is kept`);
          }
        }
        assert.deepEqual(await tracesOf(site.database), before);
        assert.deepEqual(site.faults, []);
      });
    }
  }
});

test('every act of a case that asks for something has its form tried above', () => {
  const asking = Object.values(caseActs).filter(
    ({ name, path, input }) =>
      path.startsWith('/cases/{case}') &&
      !asksForAFile.includes(name) &&
      !asksForAColleague.includes(name) &&
      !input.safeParse({}).success,
  );
  const untried = asking.filter(
    ({ path }) => ![...filledIn].some((at) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(at)),
  );
  assert.deepEqual(
    untried.map(({ name }) => name),
    [],
    'add its form to test/support/site/case-forms.ts, and what is wrong in its fields above',
  );
});

/**
 * Some answers are needed only after a further question was opened by them, and a future moment or a wrong order is
 * reported last.
 */
function atOf(field: string, value: string): string {
  const told: Record<string, string> = {
    'way=interpreter': 'interpreter',
    'resultWay=email': 'resultEmail',
    'resultWay=post': 'resultPost',
    'resultWay=sms': 'resultSms',
    'day=03.03.2026.': 'ended',
    'started=10:01': 'ended',
  };
  return told[`${field}=${value}`] ?? field;
}
