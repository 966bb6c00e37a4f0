import type { CentreActor } from '#acting/index.ts';
import { formatCode, type IdentityCheck, identityCheckById, type Person, personById } from '#clients/index.ts';
import { type CentreWithMunicipality, centreWithMunicipality } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { blankWording } from './blanks-paper.ts';
import type { Draft, DrawnOn } from './draft-mandate.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { DocumentShown, MandateContent, NoticeGiven, PersonOnPaper, WordsOnPaper } from './mandate-content.ts';
import type { ToldNotice } from './notice-queries.ts';
import { formVersion, wordingOn } from './versions.ts';
import { wordsOnPaper } from './words-on-paper.ts';

/** What other rooms' records say for the paper. */
export interface Sources {
  readonly check: IdentityCheck;
  readonly client: Person;
  readonly represented: Person | null;
  readonly centre: CentreWithMunicipality;
}

export async function sourcesOf(tx: Logged, actor: CentreActor, on: DrawnOn): Promise<Sources> {
  const [check, client, centre] = await Promise.all([
    found(identityCheckById(tx, on.identityCheck)),
    found(personById(tx, on.client)),
    centreWithMunicipality(tx, actor.centre, actor.at),
  ]);
  const represented = check.representedId ? await found(personById(tx, check.representedId)) : null;
  return { check, client, represented, centre };
}

/** Collects everything the mandate prints, so that its paper needs no other data. Not registered yet: a preview. */
export function writeContent(
  actor: CentreActor,
  asked: Omit<DrawMandateInput, 'notice'>,
  { day, notice, editions, recordedContact, byHand }: Draft,
  { check, client, represented, centre }: Sources,
): MandateContent {
  const input = { ...asked, resultContact: asked.resultContact ?? recordedContact };
  const worded = { input, check, notice, editions, centre };
  const latvian = wordsOnPaper('lv', worded);
  return {
    wordingVersion: byHand ? blankWording : wordingOn(day),
    formVersion,
    registrationNumber: null,
    place: input.place ?? centre.place,
    date: day.toString(),
    client: { ...onPaper(client), document: documentShown(check, latvian) },
    represented: represented && { ...onPaper(represented), basis: latvian.basis },
    ...organisations(centre),
    employee: { name: actor.name, position: actor.position },
    eServices: editions.map(({ code, name, holder }) => ({ code, name: name.lv, holder })),
    plannedTime: editions.some((edition) => edition.givesPlannedTime),
    result: latvian.result === null ? null : { way: latvian.result },
    ...(input.resultContact && { resultContact: input.resultContact }),
    dataUsed: latvian.dataUsed,
    validUntil: input.validUntil.toString(),
    howToRevoke: latvian.howToRevoke,
    notice: { ...noticeGiven(notice, latvian), ...(byHand && { toldOn: day.toString() }) },
    ...(input.witness && { witness: { name: input.witness.name, reason: input.witness.reason } }),
    phone: centre.phone,
    english: wordsOnPaper('en', worded),
    referenceUrl: '',
  };
}

function onPaper({ givenName, surname, code, birthDate }: Person): PersonOnPaper {
  const name = `${givenName} ${surname}`;
  if (code) return { name, identity: { personalCode: formatCode(code) } };
  if (birthDate) return { name, identity: { birthDate: birthDate.toString() } };
  throw new Error('a person has a personal code or a birth date');
}

function documentShown(
  { documentNumber: number, documentValidTo: validTo }: IdentityCheck,
  { documentKind: kind, country }: WordsOnPaper,
): DocumentShown {
  if (!number) throw new Error('a confirmed identity has its document');
  return { kind, number, country, validTo: validTo?.toString() ?? null };
}

function organisations(centre: CentreWithMunicipality): Pick<MandateContent, 'centre' | 'municipality'> {
  const { name, address, municipality, registrationNumber, municipalityAddress } = centre;
  return {
    centre: { name, registrationNumber: null, address },
    municipality: { name: municipality, registrationNumber, address: municipalityAddress },
  };
}

function noticeGiven(
  { version, toldAt, way, assistant }: ToldNotice,
  { noticeLanguage: language }: WordsOnPaper,
): NoticeGiven {
  return {
    version,
    toldOn: officialDay(toldAt).toString(),
    language,
    way: way === 'read' ? 'read' : 'read-aloud',
    interpreter: way === 'interpreter' ? assistant : null,
    witness: way === 'witness' ? assistant : null,
  };
}

/** What a notice refers to exists: the database's foreign keys guarantee it. */
async function found<T>(record: Promise<T | undefined>): Promise<T> {
  const value = await record;
  if (value === undefined) throw new Error('a record that a notice refers to is not there');
  return value;
}
