import type { Alteration, Edition, EditionPlace } from '../editions/base-text.ts';
import { readCitation } from '../read-citation.ts';
import { cite, citeNumber, type Target } from '../target.ts';
import { type Element, element, written } from './xml.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What Akoma Ntoso has no place for stands in elements of this namespace: what is known to be absent, identities, what had a number before. */
export const own = 'urn:latvian-amendments:edition';

/**
 * An edition as Akoma Ntoso 3.0: its text, which is Latvian, with its lifecycle and every textual modification. Throws a RangeError if a place
 * cannot be told by its citation, or a text has signs that XML cannot have.
 */
export function writeAkomaNtoso(edition: Edition): string {
  const { act, from, places } = edition;
  const work = `/akn/lv/act/${act.date}/${encodeURIComponent(act.number)}`;
  const expression = `${work}/lav@${from}`;
  const acts = actsIn(places);
  const there = places.filter(({ state }) => state === 'there');
  const mods = places.flatMap((place) => (place.alterations ?? []).map((alteration) => ({ place, alteration })));
  const by = { source: '#editor' };
  const meta = [
    element('identification', by, [
      element('FRBRWork', {}, [
        ...names(work),
        element('FRBRalias', { value: `Noteikumi Nr. ${act.number}`, name: 'lav' }),
        element('FRBRalias', { value: `Regulation No. ${act.number}`, name: 'eng' }),
        element('FRBRdate', { date: act.date, name: 'adopted' }),
        element('FRBRauthor', { href: '#issuer' }),
        element('FRBRcountry', { value: 'lv' }),
        element('FRBRnumber', { value: act.number }),
        ...(act.title === undefined ? [] : [element('FRBRname', { value: act.title })]),
      ]),
      element('FRBRExpression', {}, [
        ...names(expression),
        element('FRBRdate', { date: from, name: 'in-force' }),
        element('FRBRauthor', { href: '#editor' }),
        element('FRBRlanguage', { language: 'lav' }),
      ]),
      element('FRBRManifestation', {}, [
        ...names(`${expression}/main.xml`, `${expression}.akn`),
        element('FRBRdate', { date: from, name: 'in-force' }),
        element('FRBRauthor', { href: '#editor' }),
      ]),
    ]),
    element('lifecycle', by, [
      element('eventRef', { eId: 'adopted', date: act.date, source: '#original', type: 'generation' }),
      ...acts.map(({ id, inForce }) =>
        element('eventRef', { eId: `event_${id}`, date: inForce, source: `#${id}`, type: 'amendment' }),
      ),
    ]),
    ...(mods.length === 0
      ? []
      : [
          element('analysis', by, [
            element(
              'passiveModifications',
              {},
              mods.map(({ place, alteration }, at) =>
                element('textualMod', { type: kinds[alteration.op], eId: `mod_${at + 1}` }, [
                  element('source', { href: `#${acts.find(({ key }) => key === keyOf(alteration))?.id}` }),
                  element('destination', { href: `#${idOf(place.target)}` }),
                ]),
              ),
            ),
          ]),
        ]),
    element('references', by, [
      element('original', { eId: 'original', href: work, showAs: `Noteikumi Nr. ${act.number}` }),
      ...acts.map(({ id, alteration: { by: told } }) =>
        element('passiveRef', {
          eId: id,
          href: `/akn/lv/act/${told.date ?? 'unknown'}/${encodeURIComponent(told.number ?? 'unknown')}`,
          showAs:
            [told.issuer, told.date, told.number].filter((one) => one !== null).join(', ') || 'grozījumi / amendments',
        }),
      ),
      element('TLCOrganization', {
        eId: 'issuer',
        href: '/akn/ontology/organization/lv/issuer',
        showAs: 'izdevējs / issuer',
      }),
      element('TLCOrganization', {
        eId: 'editor',
        href: '/akn/ontology/organization/lv/editor',
        showAs: 'latvian-amendments',
      }),
    ]),
    element('proprietary', by, [
      element(
        'e:edition',
        { 'xmlns:e': own, from, until: edition.until, complete: String(edition.isComplete) },
        places.map(told),
      ),
    ]),
  ];
  const body = there.length > 0 ? there.map(inBody) : [element('hcontainer', { name: 'nothing' }, [content([''])])];
  return written(
    element('akomaNtoso', { xmlns: namespace }, [
      element('act', { name: 'regulation', contains: 'singleVersion' }, [
        element('meta', {}, meta),
        element('body', { 'xml:lang': 'lv' }, body),
      ]),
    ]),
  );
}

function names(uri: string, plain = uri): Element[] {
  return [element('FRBRthis', { value: uri === plain ? `${uri}/!main` : uri }), element('FRBRuri', { value: plain })];
}

const kinds: Readonly<Record<Alteration['op'], string>> = {
  add: 'insertion',
  express: 'substitution',
  delete: 'repeal',
  replaceWords: 'replacement',
  insertWords: 'insertion',
  deleteWords: 'repeal',
};

interface Act {
  readonly id: string;
  readonly key: string;
  readonly inForce: string;
  readonly alteration: Alteration;
}

/** Each amending act once for each of its days, in the order of the days. */
function actsIn(places: readonly EditionPlace[]): Act[] {
  const all = new Map(places.flatMap(({ alterations = [] }) => alterations.map((one) => [keyOf(one), one] as const)));
  return [...all]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, alteration], at) => ({ id: `amendment_${at + 1}`, key, inForce: alteration.inForce, alteration }));
}

function keyOf({ inForce, by }: Alteration): string {
  return JSON.stringify([inForce, by.date, by.number, by.issuer]);
}

/** `annex_1__point_3.13`. */
function idOf({ steps }: Target): string {
  return steps
    .map(({ kind, number, name, last }) =>
      [kind.replaceAll(' ', '-'), number && citeNumber(number), name && encodeURIComponent(name), last && 'last']
        .filter(Boolean)
        .join('_'),
    )
    .join('__');
}

/** A place whose words are not known is marked incomplete. */
function inBody({ target, words }: EditionPlace): Element {
  const { kind = 'point', number } = target.steps.at(-1) ?? {};
  const isKnown = words !== undefined;
  return element('hcontainer', { name: kind, eId: idOf(target), status: isKnown ? undefined : 'incomplete' }, [
    ...(number ? [element('num', {}, `${citeNumber(number)}.`)] : []),
    content((words ?? '').split('\n')),
  ]);
}

function content(lines: readonly string[]): Element {
  return element(
    'content',
    {},
    lines.map((line) => element('p', {}, line)),
  );
}

function told(place: EditionPlace): Element {
  const { target, state, identity, isWhole, origin, originInBase, alterations, earlier } = place;
  return element(
    'e:place',
    {
      eId: idOf(target),
      place: cited(target),
      within: target.within && cited({ steps: target.within }),
      ...{ state, identity, origin, originInBase },
      whole: isWhole && 'true',
    },
    [
      ...(alterations ? [element('e:alterations', {}, alterations.map(altered))] : []),
      ...(earlier
        ? [
            element(
              'e:earlier',
              {},
              earlier.map((life) => element('e:life', { identity: life.identity }, life.alterations.map(altered))),
            ),
          ]
        : []),
    ],
  );
}

function altered({ by, at, op, isPart, inForce, words }: Alteration): Element {
  const [issuer, number, date] = [by.issuer, by.number, by.date].map((one) => one ?? undefined);
  return element('e:alteration', {
    ...{ op, inForce, issuer, number, date },
    at: at ?? undefined,
    part: isPart && 'true',
    words,
  });
}

function cited(target: Target): string {
  const words = cite(target);
  if (!readCitation(words)) throw new RangeError(`${words} is not told by its citation`);
  return words;
}
