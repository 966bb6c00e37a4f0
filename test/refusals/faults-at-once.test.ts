import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { z } from 'zod';
import { fieldsOf } from '#platform/input/fields-of.ts';
import { isJudgedTogether } from '#platform/input/together.ts';
import { acts, views } from '#site/gathered.ts';

// Whoever has two things wrong in a form is told of both at once, and corrects it once.

type Named = { readonly name: string; readonly input: z.ZodType };

const inputs: readonly Named[] = [
  ...acts.map(({ name, input }) => ({ name, input: input as z.ZodType })),
  ...views.map(({ name, query }) => ({ name, input: query as z.ZodType })),
];

/** What no field can be: neither a form nor a program sends it. */
const unreadable = Symbol('unreadable');

interface Broken {
  /** As it was typed: each field by itself is right. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** The field that does not fit to the others. */
  readonly at: string;
  /** Fields without which nobody can say so. */
  readonly restsOn: readonly string[];
}

const day = '2026-03-02';
const shown = { means: 'eid_card', day, reference: 'A-1' };
const filing = { ...shown, eService: randomUUID(), identified: 'yes' };
const granted = {
  name: 'Zane Jaunā',
  email: 'zane@paraugs.example',
  position: 'eksperte',
  role: 'viewer',
  from: day,
  until: '',
};
const client = {
  documentKind: 'passport',
  documentNumber: 'LV1234567',
  documentCountry: 'LV',
  documentValidTo: '2030-01-01',
  givenName: 'Ilze',
  surname: 'Ozola',
};
const represented = { representedGivenName: 'Oto', representedSurname: 'Ozols', representedBirthDate: '2020-01-01' };
const consulted = {
  about: 'applying',
  kind: 'about_applying',
  way: 'in_person',
  outcome: 'will_apply',
  day,
  time: '10:15',
};
const mistaken = { ...consulted, reason: 'mistaken' };
const right = randomUUID();
const changed = {
  ...{ validFrom: '2026-04-01', reason: 'a', nameLv: 'a', nameEn: 'b', dataUsedLv: 'a', dataUsedEn: 'b' },
  ...{ underMandate: 'yes', givesPlannedTime: 'yes', givesResult: 'no', portalUrl: 'https://portals.example/ep' },
};

/** Of each input whose fields are judged together: what breaks one rule between them. Inputs without such a rule have none. */
const reversed = { from: '2026-03-02', to: '2026-03-01' };
const endsBeforeItBegins = [{ typed: reversed, at: 'to', restsOn: ['from'] }];

const withoutPurpose: readonly Broken[] = (['client', 'case', 'mandate'] as const).map((subject) => ({
  typed: { [subject]: randomUUID() },
  at: 'purpose',
  restsOn: [subject],
}));

const ofIdentity: readonly Broken[] = [
  { typed: { outcome: 'refused' }, at: 'refusalReason', restsOn: ['outcome'] },
  {
    typed: { outcome: 'confirmed', matter: 'self', ...client },
    at: 'personalCode',
    restsOn: ['outcome', 'birthDate'],
  },
  {
    typed: { outcome: 'confirmed', matter: 'self', ...client, birthDate: '1990-01-01', documentValidTo: '' },
    at: 'documentValidTo',
    restsOn: ['outcome', 'documentKind', 'documentCountry'],
  },
  {
    typed: {
      outcome: 'confirmed',
      matter: 'other',
      ...client,
      birthDate: '1990-01-01',
      basisDocument: '1',
      ...represented,
    },
    at: 'basis',
    restsOn: ['outcome', 'matter'],
  },
];

const broken: Readonly<Record<string, readonly Broken[]>> = {
  'case.open': [{ typed: {}, at: 'eService', restsOn: ['edition'] }],
  'declaration.receive': [{ typed: { noneAvailable: 'yes' }, at: 'reason', restsOn: ['noneAvailable'] }],
  'identity.check': ofIdentity,
  'identity.put-right': ofIdentity.map(({ typed, ...rest }) => ({ ...rest, typed: { ...typed, reason: 'a' } })),
  'case.list': endsBeforeItBegins,
  'case.search': [{ typed: { ...reversed, text: 'Priedīte' }, at: 'to', restsOn: ['from'] }],
  'audit-log.view': [...endsBeforeItBegins, ...withoutPurpose],
  'audit-log.export': [...endsBeforeItBegins, ...withoutPurpose],
  'audit-log.find': [{ typed: { purpose: 'complaint' }, at: 'text', restsOn: ['client', 'case', 'mandate'] }],
  'audit-log.view-seen': endsBeforeItBegins,
  'audit-log.export-seen': endsBeforeItBegins,
  'notice.tell': [
    { typed: { language: 'lv', way: 'interpreter' }, at: 'interpreter', restsOn: ['way'] },
    { typed: { language: 'lv', way: 'witness' }, at: 'witness', restsOn: ['way'] },
  ],
  'notice.put-right': [
    { typed: { language: 'lv', way: 'interpreter', reason: 'a' }, at: 'interpreter', restsOn: ['way'] },
    { typed: { language: 'ru', way: 'read', reason: 'a' }, at: 'way', restsOn: ['language'] },
  ],
  'mandate.draw': [
    {
      typed: { editions: [randomUUID()], validUntil: day, resultWay: 'email' },
      at: 'resultEmail',
      restsOn: ['resultWay'],
    },
  ],
  'mandate.preview': [
    { typed: { editions: [randomUUID()], validUntil: day, resultWay: 'sms' }, at: 'resultSms', restsOn: ['resultWay'] },
  ],
  'application.file': [
    { typed: { ...filing, started: '10:15', ended: '10:05' }, at: 'ended', restsOn: ['day', 'started'] },
    { typed: { ...filing, started: '25:15', ended: '10:05' }, at: 'started', restsOn: ['day'] },
  ],
  'planned-time.tell': [{ typed: { way: 'phone' }, at: 'plannedOn', restsOn: ['atOnce'] }],
  'application.put-right': [
    { typed: { ...shown, reason: 'a', started: '10:15', ended: '10:05' }, at: 'ended', restsOn: ['day', 'started'] },
    { typed: { ...shown, reason: 'a', started: '25:15', ended: '10:05' }, at: 'started', restsOn: ['day'] },
  ],
  'planned-time.put-right': [
    { typed: { cause: 'postponed', way: 'phone', reason: 'a' }, at: 'plannedOn', restsOn: ['cause'] },
    { typed: { cause: 'mistaken', way: 'phone', reason: 'a' }, at: 'plannedOn', restsOn: ['cause', 'atOnce'] },
    { typed: { cause: 'postponed', plannedOn: day, reason: 'a' }, at: 'way', restsOn: ['cause'] },
  ],
  'result.put-right': [{ typed: { cause: 'mistaken', reason: 'a' }, at: 'way', restsOn: ['cause'] }],
  'consultation.hold': [
    { typed: { ...consulted, time: '25:00' }, at: 'time', restsOn: ['day'] },
    { typed: { ...consulted, day: '' }, at: 'day', restsOn: ['time'] },
    { typed: { ...consulted, heldAt: '2026-03-02T07:00:00Z' }, at: 'heldAt', restsOn: ['day'] },
    { typed: { ...consulted, note: 'Zvanīt 29123456' }, at: 'note', restsOn: [] },
  ],
  'consultation.put-right': [
    { typed: { ...mistaken, about: undefined }, at: 'about', restsOn: ['reason'] },
    { typed: { ...mistaken, kind: undefined }, at: 'kind', restsOn: ['reason'] },
    { typed: { ...mistaken, way: undefined }, at: 'way', restsOn: ['reason'] },
    { typed: { ...mistaken, outcome: undefined }, at: 'outcome', restsOn: ['reason'] },
    { typed: { ...mistaken, day: '', time: '' }, at: 'day', restsOn: ['reason'] },
    { typed: { ...mistaken, day: '' }, at: 'day', restsOn: [] },
    { typed: { ...mistaken, time: '' }, at: 'time', restsOn: ['reason', 'day'] },
    { typed: { ...mistaken, time: '25:00' }, at: 'time', restsOn: ['day'] },
    { typed: { ...mistaken, note: 'Zvanīt 29123456' }, at: 'note', restsOn: [] },
  ],
  'e-service.change': [{ typed: { ...changed, lastDay: '2026-03-31' }, at: 'lastDay', restsOn: ['validFrom'] }],
  'right.grant': [
    { typed: granted, at: 'centre', restsOn: ['role'] },
    { typed: { ...granted, centre: randomUUID(), until: '2026-03-01' }, at: 'until', restsOn: ['from'] },
  ],
  'right.review': [
    { typed: {}, at: '', restsOn: ['keep', 'take'] },
    { typed: { take: [right] }, at: 'reason', restsOn: ['take'] },
    { typed: { keep: [right], take: [right], reason: 'Aiziet.' }, at: '', restsOn: ['keep', 'take'] },
  ],
};

/** Further answers with fields of their own. */
const withConditions: Readonly<Record<string, readonly Pick<Broken, 'typed'>[]>> = {
  'mandate.draw': (['phone', 'sms', 'email'] as const).map((resultWay) => ({
    typed: { editions: [randomUUID()], validUntil: day, resultWay },
  })),
};

/** The fields in which one of several answers is chosen. */
const choicesOf = (input: z.ZodType) =>
  Object.entries(fieldsOf(input)).flatMap(([field, schema]) => (isChoice(schema) ? [field] : []));

function isChoice(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodPipe) return isChoice(schema.in as z.ZodType);
  if (schema instanceof z.ZodOptional) return isChoice(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum;
}

/** Judged together only to be put in order, or to be read from a form's fields. */
const withoutRules = ['access-request.decide', 'access-request.take-table'];

const faultsOf = (input: z.ZodType, typed: unknown) =>
  (input.safeParse(typed).error?.issues ?? []).map(({ path }) => String(path[0] ?? ''));

test('no rule between fields waits until each field is right: `together` judges them', () => {
  const late = inputs.filter(({ input }) => !isJudgedTogether(input) && waits(input)).map(({ name }) => name);
  assert.deepEqual(late, [], 'make these inputs by together() of #platform/input/together.ts');
});

/** Zod asks what is said of an object as a whole only of one whose fields are all right. */
function waits(input: z.ZodType): boolean {
  if (input instanceof z.ZodPipe) return waits(input.in as z.ZodType) || isOfFields(input.in as z.ZodType);
  return isOfFields(input) && (input.def.checks ?? []).length > 0;
}

function isOfFields(input: z.ZodType): boolean {
  return Object.keys(fieldsOf(input)).length > 0;
}

test('an input that is judged together has an example of each rule here, and no other has', () => {
  const judged = inputs.filter(({ input }) => isJudgedTogether(input)).map(({ name }) => name);
  assert.deepEqual([...Object.keys(broken), ...withoutRules].toSorted(), judged.toSorted());
});

suite('a rule between fields is told beside whatever else is wrong', () => {
  for (const [name, examples] of Object.entries(broken)) {
    const { input } = inputs.find((one) => one.name === name) ?? assert.fail(name);
    for (const { typed, at, restsOn } of examples) {
      test(`${name}: ${at}`, () => {
        assert.deepEqual(faultsOf(input, typed), [at], 'the example breaks this rule and no other');
        for (const field of Object.keys(fieldsOf(input)).filter((one) => one !== at)) {
          const faults = faultsOf(input, { ...typed, [field]: unreadable });
          assert.ok(faults.includes(field), `${field} can be anything`);
          assert.equal(faults.includes(at), !restsOn.includes(field), `with ${field} unreadable: ${faults.join()}`);
        }
      });
    }
  }
});

test('each field that can be nothing of the kind is named in one round, of every act and view', () => {
  for (const { name, input } of inputs) {
    const fields = Object.keys(fieldsOf(input));
    const none = faultsOf(input, {});
    const alone = fields.filter((field) => faultsOf(input, { [field]: unreadable }).includes(field));
    const together = new Set(faultsOf(input, Object.fromEntries(fields.map((field) => [field, unreadable]))));
    const late = alone.filter((field) => !together.has(field));
    assert.deepEqual(late, [], name);
    assert.deepEqual(
      none.filter((field) => fields.includes(field) && !together.has(field)),
      [],
      name,
    );
  }
});

test('what was typed wrongly is told before the answer on which its field hangs is chosen', () => {
  let tried = 0;
  for (const [name, examples] of Object.entries(broken)) {
    const { input } = inputs.find((one) => one.name === name) ?? assert.fail(name);
    const fields = Object.keys(fieldsOf(input));
    for (const { typed } of [...examples, ...(withConditions[name] ?? [])]) {
      const choices = choicesOf(input).filter(
        (choice) => choice in typed && faultsOf(input, without(typed, choice)).includes(choice),
      );
      for (const field of fields.filter((one) => !choices.includes(one))) {
        const wrong = { ...typed, [field]: '??' };
        if (!faultsOf(input, wrong).includes(field)) continue;
        for (const choice of choices) {
          const faults = faultsOf(input, without(wrong, choice));
          assert.ok(faults.includes(choice), `${name}: ${choice}`);
          assert.ok(faults.includes(field), `${name}: ${field} waits until ${choice} is chosen`);
          tried += 1;
        }
      }
    }
  }
  assert.ok(tried > 20, `only ${tried}`);
});

function without(typed: Readonly<Record<string, unknown>>, field: string) {
  return Object.fromEntries(Object.entries(typed).filter(([one]) => one !== field));
}
