import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { plural } from '#platform/languages/languages.ts';
import { faultsOf } from './faults.ts';
import { readPairs } from './pair.ts';

const pairs = await readPairs(join(import.meta.dirname, '../..'));

for (const pair of pairs) {
  test(`${pair.folder} speaks both languages`, () => assert.deepEqual(faultsOf(pair), []));
}

test('the words of every room were read', () => assert.ok(pairs.length >= 12, `only ${pairs.length} pairs`));

const inOrder = {
  title: 'Lietas',
  waits: (count: number) => `Gaida ${count} ${plural('lv', count, { zero: 'lietu', one: 'lieta', other: 'lietas' })}`,
  states: { done: (who: string) => `Pabeidza ${who}` },
};
const inOrderInEnglish = {
  title: 'Cases',
  waits: (count: number) => `${count} ${plural('en', count, { one: 'case waits', other: 'cases wait' })}`,
  states: { done: (who: string) => `Done by ${who}` },
};
const source = 'export const lv = { title: "", waits: (count: number) => "", states: { done: (who: string) => "" } };';

function faultsWith(lv: object, en: object, text = source): string[] {
  return faultsOf({ folder: 'src/x', lv: { ...inOrder, ...lv }, en: { ...inOrderInEnglish, ...en }, source: text });
}

test('a pair in order has nothing against it', () => assert.deepEqual(faultsWith({}, {}), []));

const oneForm = (count: number) => `Gaida ${count} lietas`;
const byTheLastDigit = (count: number) => `Gaida ${count} ${count % 10 === 1 ? 'lieta' : 'lietas'}`;
const unknownType = source.replace('who: string', 'who: Person');

const broken: readonly [what: string, found: string[], told: RegExp][] = [
  ['a text missing in English', faultsWith({ lead: 'Ievads' }, {}), /lead is not in English/],
  ['a text in English only', faultsWith({}, { lead: 'Lead' }), /lead is in English only/],
  [
    'a text for a function',
    faultsWith({}, { states: { done: 'Done' } }),
    /states\.done is function in Latvian and string/,
  ],
  ['an empty text', faultsWith({}, { title: ' ' }), /title is empty in English/],
  ['an untranslated text', faultsWith({ title: 'Cases' }, {}), /same in both languages/],
  ['two spaces', faultsWith({ title: 'Visas  lietas' }, {}), /two spaces in Latvian/],
  ['a space at the end', faultsWith({ title: 'Lietas ' }, {}), /ends with a space in Latvian/],
  ['a space before a mark', faultsWith({}, { title: 'Cases .' }), /space before a mark/],
  ['English left in Latvian', faultsWith({ title: 'My lietas' }, {}), /says "My" in Latvian/],
  ['Latvian left in English', faultsWith({}, { title: 'Lieta šeit' }), /says "šeit" in English/],
  ['a value that is not there', faultsWith({ states: { done: () => 'Pabeidza undefined' } }, {}), /undefined/],
  ['a function that gives no text', faultsWith({ states: { done: () => undefined } }, {}), /gives no text/],
  ['a type without samples', faultsWith({}, {}, unknownType), /takes Person: tell test\/words\/samples/],
  ['one form for every count', faultsWith({ waits: oneForm }, {}), /says one as many in lv/],
  ['11 counted like 1', faultsWith({ waits: byTheLastDigit }, {}), /gives 0, 10, 11, 30 different forms in lv/],
  ['another word for a client', faultsWith({}, { title: 'Customers' }), /write client/],
  ['a longer word for a phone', faultsWith({}, { title: 'By telephone' }), /write phone/],
  ['another word for who runs the site', faultsWith({}, { title: 'Tell the maintainer' }), /write operator/],
  ['a number without its capital', faultsWith({}, { states: { done: (who: string) => `Case no. ${who}` } }), /No\./],
  ['a means for identification', faultsWith({}, { title: 'No means is available' }), /electronic identification is/],
  ['behind for after', faultsWith({}, { title: 'Behind the end' }), /write after/],
  ['no part for not a part', faultsWith({}, { title: 'It is no part of it' }), /does not belong/],
  ['told for informed', faultsWith({}, { title: 'The client is told the result' }), /write informed of/],
  ['another word on a paper', faultsWith({}, { title: 'Folder A (put right)' }), /write \(corrected\)/],
  ['a sheet for a page of the site', faultsWith({ title: 'Identitātes darblapā' }, {}), /write lapa/],
  ['a dash of another language', faultsWith({ title: 'Lietas — visas' }, {}), /write –/],
  ['a message with a preposition', faultsWith({ title: 'Lietas ar īsziņu' }, {}), /write e-pastā, or īsziņā/],
  ['mail with a preposition', faultsWith({ title: 'Lietas pa e-pastu' }, {}), /write e-pastā/],
  ['an old name of the scheme', faultsWith({ title: 'Lietu nomenklatūra' }, {}), /write klasifikācijas shēma/],
  ['another word for the browser', faultsWith({ title: 'Šajā pārlūkprogrammā' }, {}), /write pārlūks/],
  ['another list', faultsWith({ title: 'Darbu saraksts' }, {}), /write lietu saraksts/],
  ["another name of the portal's number", faultsWith({ title: 'Portāla numurs' }, {}), /write portāla piešķirtais/],
  ["another word for a mandate's end", faultsWith({ title: 'Pilnvarojums ir beidzies' }, {}), /write izbeigties/],
  [
    'the same of several, with words between',
    faultsWith({ title: 'Kuri pilnvarojumi drīz beidzas' }, {}),
    /izbeigties/,
  ],
  ['the same with its number', faultsWith({ title: 'Pilnvarojums Nr 14/2026 beigsies rīt' }, {}), /write izbeigties/],
  ['the same, the verb first', faultsWith({ title: 'Drīz beidzas pilnvarojums' }, {}), /write izbeigties/],
  ['another word for asking', faultsWith({ title: 'Klients nav lūdzis to' }, {}), /write pieprasīt/],
  ['another word for asking for the result', faultsWith({ title: 'Klients rezultātu nav lūdzis' }, {}), /pieprasīt/],
  ["a page of the site for a paper's", faultsWith({ title: 'Visas skenētās lapas' }, {}), /write lappuse/],
  ["a page of the site for a workbook's", faultsWith({ title: 'Pirmā lapa no XLSX' }, {}), /or darblapa/],
  ['sheets counted', faultsWith({ title: 'Lapu skaits' }, {}), /write lappušu skaits/],
  ['another word for an applicant', faultsWith({ title: 'Pieteicēja organizācija' }, {}), /write iesniedzējs/],
  ['another word for a file', faultsWith({ title: 'Izvēlieties failu' }, {}), /write datne/],
  ['another name of the log', faultsWith({ title: 'Audita pieraksti' }, {}), /write audita žurnāls/],
  ['an old name of the number', faultsWith({ title: 'Identifikācijas numurs' }, {}), /write portāla piešķirtais/],
  ['an old word for how to reach somebody', faultsWith({ title: 'Saziņas ziņas' }, {}), /write kontaktinformācija/],
  ['a parent who is a man', faultsWith({ title: 'Bērna vecāks' }, {}), /write māte vai tēvs/],
  ['a purpose in another case', faultsWith({ title: 'Teksts, kādam nolūkam' }, {}), /write kādā nolūkā/],
  ['days in which something ends', faultsWith({ title: 'Beidzas 30 dienās' }, {}), /write dienu laikā/],
  ['a day not later', faultsWith({ title: 'Dienu ne vēlāku kā' }, {}), /write kas nav vēlāka/],
  ['another word for writing in a field', faultsWith({ title: 'Ievadiet vārdu' }, {}), /write ierakstiet/],
  ['quotation marks of another language', faultsWith({ title: 'Lieta “Viena”' }, {}), /write „…”/],
  ['a form for men only', faultsWith({ title: 'Jūs esat pierakstījies' }, {}), /for women too/],
  ['a pronoun for men only', faultsWith({ title: 'To darāt jūs pats' }, {}), /for women too/],
  ['a question in one language', faultsWith({ title: 'Kas zvanīja?' }, {}), /asks in one language only/],
  ['a question without its mark', faultsWith({ title: 'Ar kādu līdzekli zvanīja' }, {}), /without a question mark/],
  ['a sentence without its end', faultsWith({ title: 'Lietas, piemēram, 14:30.' }, {}), /ends a sentence in Latvian/],
  ['a participle before a number', faultsWith({ waits: (count: number) => `Nokavēts: ${count}` }, {}), /a noun with/],
];

for (const [what, found, told] of broken) {
  test(`a fault is seen: ${what}`, () => {
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', told);
  });
}

test('a form for both is no fault', () => {
  assert.deepEqual(faultsWith({ title: 'Portālā esat identificējies (-usies)' }, {}), []);
});

test("the law's own name of the centres is no fault", () => {
  assert.deepEqual(faultsWith({}, { title: 'Unified customer service centres' }), []);
});
