import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as libxml from 'libxml2-wasm';
import {
  type BaseText,
  type Edition,
  editionsOf,
  readAkomaNtoso,
  readAmendment,
  writeAkomaNtoso,
} from '../src/index.ts';
import { place } from './editions/place.ts';
import { amendments2019, regulation401 } from './editions/regulation-401.ts';

/** As OASIS gave it out on 30 March 2017, under CC BY 4.0. */
const schemas = join(import.meta.dirname, 'akoma-ntoso-3.0');

function editions(base: BaseText, texts: readonly string[] = []): Edition[] {
  const made = editionsOf(base, [amendments2019(), ...texts.map(readAmendment)]);
  return 'refused' in made ? assert.fail(JSON.stringify(made.refused)) : made.editions;
}

const of = 'Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "X"';
const act = (
  number: string,
  day: string,
  operation: string,
  inForce: string,
) => `Ministru kabineta noteikumi Nr. ${number}
Rīgā ${day}
Grozījums ${of}
Izdarīt ${of} šādu grozījumu:
1. ${operation}
2. Noteikumi stājas spēkā ${inForce}.`;

/** With a number that was deleted and given again, signs that XML escapes, a text of several lines and a chapter beside a point. */
const awkward: BaseText = {
  ...regulation401,
  act: { ...regulation401.act, title: 'Noteikumi "<&>" par\tcentriem' },
  places: [
    ...regulation401.places,
    {
      target: { ...place('30'), within: [{ kind: 'chapter', number: [{ number: 'V' }] }] },
      state: 'there',
      words: ' a <b> & "c"\n\n\td\r\ne ',
      originInBase: '(MK 01.01.2018. noteikumu Nr. 1 redakcijā)',
    },
    {
      target: {
        steps: [
          { kind: 'annex', number: [{ number: '3' }] },
          { kind: 'row', name: 'Kopā "viss"' },
        ],
      },
      state: 'there',
      words: '',
    },
    { target: place('40'), state: 'absent' },
  ],
};
const all = [
  ...editions(regulation401),
  ...editions(awkward, [
    act('98', '2021. gada 2. martā', 'Svītrot 1. pielikuma 3.13. apakšpunktu.', '2021. gada 1. aprīlī'),
    act(
      '99',
      '2022. gada 2. martā',
      'Papildināt 1. pielikumu ar 3.13. apakšpunktu šādā redakcijā: "3.13. dronu reģistrācija".',
      '2022. gada 1. aprīlī',
    ),
  ]),
];

test('an edition that was written is read back whole, and written again byte for byte', () => {
  assert.equal(all.length, 6);
  for (const edition of all) {
    const xml = writeAkomaNtoso(edition);
    const read = readAkomaNtoso(xml);
    assert.deepEqual(read, edition);
    assert.equal(writeAkomaNtoso(read), xml);
  }
});

test('every edition is valid by the schema of Akoma Ntoso 3.0', () => {
  const beside = join(schemas, 'xml.xsd');
  const local = readFileSync(join(schemas, 'akomantoso30.xsd'), 'utf8').replace('./xml.xsd', beside);
  libxml.xmlRegisterInputProvider(new libxml.XmlBufferInputProvider({ [beside]: readFileSync(beside) }));
  using source = libxml.XmlDocument.fromString(local);
  using validator = libxml.XsdValidator.fromDoc(source);
  for (const edition of all) {
    using document = libxml.XmlDocument.fromString(writeAkomaNtoso(edition));
    validator.validate(document);
  }
  using wrong = libxml.XmlDocument.fromString(
    writeAkomaNtoso(all[0] ?? assert.fail())
      .replace('<body', '<corpus')
      .replace('</body', '</corpus'),
  );
  assert.throws(() => validator.validate(wrong));
});

test('its lifecycle has each act once a day, and each textual modification leads to its place', () => {
  const xml = writeAkomaNtoso(all.at(-1) ?? assert.fail());
  assert.match(xml, /<eventRef eId="adopted" date="2017-07-04" source="#original" type="generation"\/>/);
  assert.equal([...xml.matchAll(/type="amendment"/g)].length, 2);
  assert.match(
    xml,
    /<textualMod type="insertion" eId="mod_\d+">\n +<source href="#amendment_2"\/>\n +<destination href="#annex_1__point_3\.13"\/>/,
  );
  assert.match(
    xml,
    /<hcontainer name="point" eId="annex_1__point_3\.13">\n +<num>3\.13\.<\/num>\n +<content>\n +<p>dronu reģistrācija<\/p>/,
  );
  assert.match(xml, /<hcontainer name="point" eId="annex_1__point_3\.14"/);
  const before = writeAkomaNtoso(all[0] ?? assert.fail());
  assert.match(before, /eId="annex_1__point_2\.3" status="incomplete"/);
});

test('what was not written here, or is no XML, is refused', () => {
  const xml = writeAkomaNtoso(all[1] ?? assert.fail());
  for (const other of [
    '',
    'nothing',
    '<act/>',
    '<akomaNtoso><act><meta/></act></akomaNtoso>',
    `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`,
    xml.slice(0, -20),
    `${xml}<more/>`,
    xml.replace('op="delete"', 'op="burn"'),
    xml.replace('place="Annex 1 point 2.3"', 'place="somewhere"'),
    xml.replace('Ziņas', '&unknown;'),
    '<a>'.repeat(100_000),
  ])
    assert.throws(() => readAkomaNtoso(other), RangeError, other.slice(0, 60));
  const [edition = assert.fail()] = all;
  const [first = assert.fail()] = edition.places;
  assert.throws(() => writeAkomaNtoso({ ...edition, places: [{ ...first, words: 'a\u0000' }] }), RangeError);
});
