import type { Alteration, Edition, EditionPlace, Place } from '../editions/base-text.ts';
import { readCitation } from '../read-citation.ts';
import type { Target } from '../target.ts';
import { own } from './write.ts';
import { type Element, readXml } from './xml.ts';

/** Reads an edition that `writeAkomaNtoso` wrote. Throws a RangeError for other documents, which do not tell what an edition needs. */
export function readAkomaNtoso(xml: string): Edition {
  const act = one(readXml(xml), 'act');
  const meta = one(act, 'meta');
  const work = one(one(meta, 'identification'), 'FRBRWork');
  const edition = one(one(meta, 'proprietary'), 'e:edition');
  if (edition.attributes['xmlns:e'] !== own) throw other('it has no edition');
  const body = new Map(elements(one(act, 'body')).map((place) => [place.attributes.eId ?? '', place]));
  const { from, until, complete } = edition.attributes;
  const title = elements(work).find(({ name }) => name === 'FRBRname')?.attributes.value;
  return {
    act: {
      number: told(one(work, 'FRBRnumber'), 'value'),
      date: told(one(work, 'FRBRdate'), 'date'),
      ...(title !== undefined && { title }),
    },
    from: from ?? told(edition, 'from'),
    ...(until !== undefined && { until }),
    isComplete: complete === 'true',
    places: elements(edition).map((place) => placeFrom(place, body)),
  };
}

function placeFrom(place: Element, body: ReadonlyMap<string, Element>): EditionPlace {
  const { within, origin, originInBase, whole } = place.attributes;
  const state = told(place, 'state');
  if (state !== 'there' && state !== 'absent') throw other(`no place is ${state}`);
  const words = state === 'there' ? wordsOf(body.get(told(place, 'eId'))) : undefined;
  const alterations = elements(place).find(({ name }) => name === 'e:alterations');
  const earlier = elements(place).find(({ name }) => name === 'e:earlier');
  return {
    target: {
      ...targetFrom(told(place, 'place')),
      ...(within !== undefined && { within: targetFrom(within).steps }),
    },
    state: state satisfies Place['state'],
    identity: told(place, 'identity'),
    ...(words !== undefined && { words }),
    ...(whole !== undefined && { isWhole: true as const }),
    ...(origin !== undefined && { origin }),
    ...(originInBase !== undefined && { originInBase }),
    ...(alterations && { alterations: elements(alterations).map(alterationFrom) }),
    ...(earlier && {
      earlier: elements(earlier).map((life) => ({
        identity: told(life, 'identity'),
        alterations: elements(life).map(alterationFrom),
      })),
    }),
  };
}

function wordsOf(place: Element | undefined): string | undefined {
  if (!place) throw other('a place that is there has no text');
  if (place.attributes.status === 'incomplete') return undefined;
  return elements(one(place, 'content'))
    .map(({ inside }) => (typeof inside === 'string' ? inside : ''))
    .join('\n');
}

const operations: readonly Alteration['op'][] = [
  'add',
  'express',
  'delete',
  'replaceWords',
  'insertWords',
  'deleteWords',
];

function alterationFrom(alteration: Element): Alteration {
  const { issuer = null, number = null, date = null, at = null, part, words } = alteration.attributes;
  const op = operations.find((known) => known === alteration.attributes.op);
  if (!op) throw other('an operation is not known');
  return {
    by: { issuer, number, date },
    at,
    op,
    ...(part !== undefined && { isPart: true as const }),
    inForce: told(alteration, 'inForce'),
    ...(words !== undefined && { words }),
  };
}

function targetFrom(words: string): Target {
  const target = readCitation(words);
  if (!target) throw other(`no place is cited so: ${words}`);
  return target;
}

function elements({ inside }: Element): readonly Element[] {
  return typeof inside === 'string' ? [] : inside;
}

function one(around: Element, name: string): Element {
  const found = elements(around).find((element) => element.name === name);
  if (!found) throw other(`it has no ${name}`);
  return found;
}

function told({ name, attributes }: Element, key: string): string {
  const value = attributes[key];
  if (value === undefined) throw other(`${name} has no ${key}`);
  return value;
}

function other(reason: string): RangeError {
  return new RangeError(`this is no edition that was written here: ${reason}`);
}
