import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { overallOf, type Check as SignatureCheck, standardPolicy, type ValidationReport } from '#signatures';
import { readPolicy } from '#signatures/policy.ts';
import { checkAbout } from '#signatures/report/checks.ts';
import { meanings } from '#signatures/report/finding-codes.ts';
import { subIndications } from '#signatures/report/indications.ts';
import { madeReports } from '#signatures/test/expect-agreement.ts';
import { findUpwards } from '#signatures/test/makers/find-upwards.ts';
import { loadTrust } from '#signatures/trust/load-trust.ts';
import { validate } from '#signatures/validate.ts';
import { type Headline, headlineOf } from './headline-of.ts';
import { type FormFound, isReadable, judge, reasons } from './judge.ts';
import { type CheckGroup, type CheckState, checkGroups, checkStates, checksOf } from './report-checks.ts';
import { words } from './words.ts';

/** The made files: the workshop's, made by its own tests here; and those of the public test suites, where they are. */
const workshop = globSync('packages/signatures/test/workshop/*.test.ts', { cwd: process.cwd() });
for (const path of workshop) if (!path.includes('/each-')) await import(join(process.cwd(), path));

const makers = findUpwards('shared/signed-files');

function makersReports(folder: string): ValidationReport[] {
  const read = (name: string) => readFileSync(join(folder, name));
  const lists = globSync('trust-lists/*.xml', { cwd: folder }).map(read);
  const anchors = globSync('anchors/*', { cwd: folder }).map(read);
  const policy = readPolicy(standardPolicy);
  const [, ...lines] = read('manifest.csv').toString('utf8').trim().split('\n');
  const names = lines.map((line) => line.split(',')[0] ?? '');
  return [
    { lists, anchors },
    { lists: [], anchors: [] },
  ].flatMap((material) => {
    const { trust } = loadTrust(material);
    return names.map((name) => validate(read(name), name, { trust, at: Date.UTC(2026, 6, 1), policy }));
  });
}

const forms = ['the-form', 'several-files', 'form-altered', 'form-of-another-request'] as const satisfies FormFound[];
const seen = new Map<Headline, number>();

/** Whatever the form is, whatever the ministry's setting, wherever the request came from: headline and table agree. */
function expectAgreement(report: ValidationReport): void {
  for (const form of isReadable(report) ? forms : (['not-read'] as const)) {
    for (const takesSeals of [false, true]) {
      for (const second of [undefined, ...secondOpinions]) {
        const { verdict, reason } = judge(report, form, { takesSeals, second });
        for (const channel of ['system', 'email'] as const) {
          const found = { report, form, reason };
          const headline = headlineOf(found);
          const states = Object.fromEntries(checksOf(found, channel).map(({ group, state }) => [group, state]));
          const said = JSON.stringify({ headline, verdict, form, takesSeals, channel, states, report });
          expectAgreed(headline, states as Record<CheckGroup, CheckState>, report, channel === 'system', said);
          seen.set(headline, (seen.get(headline) ?? 0) + 1);
          if (verdict === 'refused' || (verdict === 'manual' && reason !== 'opinions-differ')) {
            assert.ok(
              Object.values(states).some((state) => state !== 'holds' && state !== 'by-hand'),
              said,
            );
          }
        }
      }
    }
  }
}

/** Another engine's word matters by its answer alone. */
const secondOpinions = (['TOTAL-PASSED', 'INDETERMINATE'] as const).map((indication) => ({
  ...{ engine: 'other', policy: 'other', time: '', trustLists: [] },
  document: { sha256: '', kind: 'PDF' as const, files: [] },
  container: { verdict: 'ok' as const, findings: [] },
  signatures: [{ id: 'a', indication } as ValidationReport['signatures'][number]],
}));

const ofSignatures = ['content', 'signer', 'certificate', 'time', 'trust', 'revocation', 'qualification'] as const;

function expectAgreed(
  headline: Headline,
  states: Record<CheckGroup, CheckState>,
  report: ValidationReport,
  isOwnForm: boolean,
  said: string,
): void {
  const { signatures } = report;
  const good = {
    ...Object.fromEntries(checkGroups.map((group) => [group, 'holds'])),
    form: isOwnForm ? 'holds' : 'by-hand',
  };
  if (headline === 'in-order' || headline === 'seal-accepted') assert.deepEqual(states, good, said);
  const isPersons = signatures.some(({ qualification }) => qualification === 'QESig');
  if (headline === 'in-order') assert.ok(isPersons, said);
  if (headline === 'seal' || headline === 'seal-accepted') assert.ok(!isPersons, said);
  if (headline === 'seal') assert.deepEqual(states, { ...good, person: 'fails' }, said);
  if (headline === 'no-signature') {
    assert.deepEqual([signatures.length, states.file, states.person], [0, 'holds', 'fails'], said);
  }
  if (signatures.length === 0) for (const group of ofSignatures) assert.equal(states[group], 'not-checked', said);
  if (headline === 'not-a-signed-file' || headline === 'too-large' || headline === 'engine-failed') {
    assert.equal(states.file, headline === 'not-a-signed-file' ? 'fails' : 'open', said);
    for (const group of checkGroups) if (group !== 'file') assert.equal(states[group], 'not-checked', said);
  }
  if (headline === 'short-of-note') assert.equal(overallOf(report), 'TOTAL-PASSED', said);
  if (headline === 'undecided') assert.equal(overallOf(report), 'INDETERMINATE', said);
  if (headline === 'signature-failed') assert.equal(overallOf(report), 'TOTAL-FAILED', said);
  if (headline === 'no-time-stamp') assert.notEqual(states.time, 'holds', said);
  if (headline === 'no-word-on-revocation') assert.equal(states.revocation, 'open', said);
  for (const group of ofSignatures) {
    if (states[group] === 'holds') expectFoundGood(group, report, said);
    // That a stamp or a qualified certificate is missing is no fault of the signature.
    if (states[group] === 'fails' && group !== 'time' && group !== 'qualification') {
      assert.equal(headline, 'signature-failed', said);
    }
  }
}

/** The check was reached in every signature, and none has an error about it. */
function expectFoundGood(group: SignatureCheck, { signatures }: ValidationReport, said: string): void {
  assert.ok(signatures.length > 0 && signatures.every(({ checks }) => checks?.[group] === 'passed'), said);
  // Two codes are about whoever is stale or weak: the signer's authority or the stamp's.
  const about = signatures
    .flatMap(({ findings }) => findings)
    .filter(({ code, severity }) => severity === 'error' && code !== 'trust-list-stale' && code !== 'algorithm-weak');
  assert.ok(!about.some(({ code }) => checkAbout[code] === group && code !== 'algorithm-unknown'), said);
}

test('what the page says first agrees with its table, for every file that the workshop makes', () => {
  assert.ok(madeReports.length > 300, `${madeReports.length} made files`);
  for (const report of madeReports) expectAgreement(report);
});

test('and for every file of the public test suites', { skip: makers === undefined && 'the files are not here' }, () => {
  for (const report of makersReports(makers ?? '')) expectAgreement(report);
});

/** What the files above cannot bring about: the validator's own limits, and a fault of it. */
test('and for what no file brings about by itself', () => {
  const empty = { engine: 'e', policy: 'p', time: '', trustLists: [] };
  const document = { sha256: '', kind: 'unknown' as const, files: [] };
  const limit = { code: 'limit-exceeded', severity: 'error', detail: '' } as const;
  expectAgreement({ ...empty, document, container: { verdict: 'rejected', findings: [limit] }, signatures: [] });
  const broken = { id: 'e', indication: 'INDETERMINATE', sub: 'TRY_LATER', level: 'B', qualification: 'N/A' } as const;
  const finding = { code: 'engine-failed', severity: 'error', detail: '' } as const;
  const line = { ...broken, signer: { name: 'unknown' }, timeStamps: [], coveredFiles: [], findings: [finding] };
  expectAgreement({ ...empty, document, container: { verdict: 'ok', findings: [] }, signatures: [line] });
});

test('every headline was met', () => {
  const { headlines } = words.lv.report;
  assert.deepEqual(
    Object.keys(headlines).filter((headline) => !seen.has(headline as Headline)),
    [],
  );
});

suite('whatever validation gives has words in both languages', () => {
  for (const language of ['lv', 'en'] as const) {
    const { report } = words[language];
    test(language, () => {
      for (const reason of reasons) {
        assert.match(report.reasons[reason], /^\p{Lu}.+\.$/u, reason);
        assert.match(report.headlines[reason].title, /^\p{Lu}.+[^.]$/u, reason);
        assert.match(report.headlines[reason].text, /^\p{Lu}.+\.$/u, reason);
      }
      for (const group of checkGroups) assert.ok(report.groups[group], group);
      for (const state of checkStates) assert.ok(report.states[state], state);
    });
  }

  test('and what the package gives has words in the package', async () => {
    const { remedies, remediesOfSub, reportWords } = await import('#signatures');
    for (const language of ['lv', 'en'] as const) {
      const { findings, remedy, sub: reasonsOf } = reportWords[language];
      for (const code of Object.keys(meanings) as (keyof typeof meanings)[]) {
        assert.ok(findings[code] && remedy[remedies[code]], `${language}: ${code}`);
      }
      for (const sub of subIndications) assert.ok(reasonsOf[sub] && remedy[remediesOfSub[sub]], `${language}: ${sub}`);
    }
  });
});
