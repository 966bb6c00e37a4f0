import type { CentreActor } from '#audit/index.ts';
import { type CentreWithMunicipality, centreWithMunicipality } from '#centres/index.ts';
import {
  basisText,
  countryName,
  documentKindText,
  formatCode,
  type IdentityCheck,
  identityCheckById,
  type Person,
  personById,
} from '#clients/index.ts';
import type { Transaction } from '#platform/database.ts';
import { officialDay } from '#platform/dates.ts';
import type { Draft } from './draft-mandate.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { DocumentShown, MandateContent, NoticeGiven, PersonOnPaper } from './mandate-content.ts';
import type { ToldNotice } from './notice-queries.ts';
import { formVersion, wordingOn } from './versions.ts';
import { words } from './words.ts';

/** The signed document is the Latvian one. */
const w = words.lv;

/** Writes down everything the mandate will print, so that its paper never asks again. Not registered yet: a preview. */
export async function writeContent(
  tx: Transaction,
  actor: CentreActor,
  input: DrawMandateInput,
  { day, notice, editions }: Draft,
): Promise<MandateContent> {
  const [check, client, centre] = await Promise.all([
    found(identityCheckById(tx, notice.identityCheckId)),
    found(personById(tx, notice.clientId)),
    centreWithMunicipality(tx, actor.centre),
  ]);
  const represented = check.representedId ? await found(personById(tx, check.representedId)) : null;
  return {
    wordingVersion: wordingOn(day),
    formVersion,
    registrationNumber: null,
    place: input.place ?? centre.place,
    date: day.toString(),
    client: { ...onPaper(client), document: documentShown(check) },
    represented: represented && { ...onPaper(represented), basis: basisOf(check) },
    ...organisations(centre),
    employee: { name: actor.name, position: actor.position },
    eServices: editions.map(({ code, name, holder }) => ({ code, name: name.lv, holder })),
    plannedTime: editions.some((edition) => edition.givesPlannedTime),
    result: input.resultWay && { way: w.paper.resultWays[input.resultWay](input.resultContact ?? '') },
    dataUsed: [...new Set(editions.map((edition) => edition.dataUsed.lv))],
    validUntil: input.validUntil.toString(),
    howToRevoke: w.paper.howToRevoke(centre.phone, centre.email),
    notice: noticeGiven(notice),
    referenceUrl: '',
  };
}

function onPaper({ givenName, surname, code, birthDate }: Person): PersonOnPaper {
  const name = `${givenName} ${surname}`;
  if (code) return { name, identity: { personalCode: formatCode(code) } };
  if (birthDate) return { name, identity: { birthDate: birthDate.toString() } };
  throw new Error('a person has a personal code or a birth date');
}

function documentShown(check: IdentityCheck): DocumentShown {
  const { documentKind: kind, documentNumber: number, documentCountry: country, documentValidTo: validTo } = check;
  if (!kind || !number || !country) throw new Error('a confirmed identity has its document');
  return {
    kind: documentKindText(kind).lv,
    number,
    country: countryName(country, 'lv'),
    validTo: validTo?.toString() ?? null,
  };
}

function basisOf({ basis, basisDocument }: IdentityCheck): string {
  return [basis && basisText(basis).lv, basisDocument].filter(Boolean).join('; ');
}

function organisations(centre: CentreWithMunicipality): Pick<MandateContent, 'centre' | 'municipality'> {
  const { name, address, municipality, registrationNumber, municipalityAddress } = centre;
  return {
    centre: { name, registrationNumber: null, address },
    municipality: { name: municipality, registrationNumber, address: municipalityAddress },
  };
}

function noticeGiven({ version, toldAt, language, way, assistant }: ToldNotice): NoticeGiven {
  return {
    version,
    toldOn: officialDay(toldAt).toString(),
    language: w.notice.languages[language],
    way: way === 'read' ? 'read' : 'read-aloud',
    interpreter: way === 'interpreter' ? assistant : null,
    witness: way === 'witness' ? assistant : null,
  };
}

/** What a notice refers to is there: the database's foreign keys say so. */
async function found<T>(record: Promise<T | undefined>): Promise<T> {
  const value = await record;
  if (value === undefined) throw new Error('a record that a notice refers to is not there');
  return value;
}
