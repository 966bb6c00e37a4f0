import type { CentreActor } from '#acting/index.ts';
import { deathById } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { absentMandate } from './absent-mandate.ts';
import { isInForce, type Mandate, stateOf } from './mandate.ts';
import {
  renderBothCopies,
  renderEndOfMandate,
  renderMandate,
  renderMandateTranslation,
  renderPartRevoked,
} from './mandate-paper.ts';
import { type FiledOnPaper, isProof, type PaperAsked } from './paper.ts';
import { words as partWords } from './part/words.ts';
import { proofOfPart } from './part-revocations.ts';
import { contentOf, type ProofOfEnd, proofOfEnd } from './queries.ts';
import { words } from './words.ts';
import { writeEnd } from './write-end.ts';

export type SetByMaker = (maker: DocumentMaker) => Promise<Uint8Array>;

/** Collects the content of a paper, so that it can be typeset after the transaction. */
export async function howToSet(
  tx: Logged,
  actor: CentreActor,
  mandate: Mandate,
  asked: PaperAsked,
): Promise<SetByMaker> {
  const largePrint = asked.paper.endsWith('-large');
  if (isProof(asked)) {
    const isTranslation = asked.paper.endsWith('-translation');
    const english = isTranslation ? await englishNames(tx, mandate, asked.filed) : undefined;
    const options = { largePrint, language: isTranslation ? 'en' : 'lv', ...(english && { english }) } as const;
    const filed = onProof(asked.filed);
    const someWithdrawn = asked.filed.some(({ stays }) => !stays);
    if (asked.paper.startsWith('end')) {
      const [proof, part] = [await proofOf(tx, actor, mandate), await proofOfPart(tx, mandate)];
      const content = { ...proof, filed, someWithdrawn, parts: part?.revoked ?? [] };
      return (maker) => renderEndOfMandate(maker, content, options);
    }
    const proof = await proofOfPart(tx, mandate);
    if (!proof) throw noProof(say(partWords, (w) => w.noProof));
    // It says for what the mandate stays in force.
    if (!isInForce(mandate, actor.at)) throw noProof(say(partWords, (w) => w.ended));
    return (maker) => renderPartRevoked(maker, { ...proof, filed, someWithdrawn }, options);
  }
  const content = await contentOf(tx, mandate.id);
  if (!content) throw absentMandate();
  if (mandate.signedByHandAt && asked.paper !== 'translation') throw onBlank();
  if (asked.paper === 'translation') return (maker) => renderMandateTranslation(maker, content, { largePrint });
  if (asked.paper.startsWith('copies')) return (maker) => renderBothCopies(maker, content, { largePrint });
  const copy = asked.paper.startsWith('copy-1') ? '1/2' : '2/2';
  return (maker) => renderMandate(maker, content, { copy, largePrint });
}

/** As the mandate says them in English; of what was applied for as something else, as the catalogue does. */
async function englishNames(tx: Logged, mandate: Mandate, filed: readonly FiledOnPaper[]) {
  const { eServices = [], english } = (await contentOf(tx, mandate.id)) ?? {};
  const granted = eServices.map(({ code }, at) => [code, english?.eServices[at] ?? ''] as const);
  return new Map([...filed.map(({ code, name }) => [code, name.en] as const), ...granted]);
}

function onProof(filed: readonly FiledOnPaper[]) {
  const staying = filed.filter(({ stays }) => stays);
  return staying.map(({ code, name, reference, corrected, filedOn }) => ({
    code,
    name: name.lv,
    reference,
    corrected,
    filedOn: filedOn.toString(),
  }));
}

/** A term ends without an act, and a death is recorded of the person: the content of their proof is written when it is first requested. */
async function proofOf(tx: Logged, actor: CentreActor, mandate: Mandate): Promise<ProofOfEnd> {
  if (mandate.end?.kind === 'unsigned' || !mandate.signing) throw noProof(say(words, (w) => w.neverInForce));
  const written = await proofOfEnd(tx, mandate.id);
  const state = stateOf(mandate, actor.at);
  if (state === 'died' && mandate.death && mandate.end?.kind !== 'died') {
    return proofOfDeath(tx, actor, mandate, mandate.death);
  }
  if (written) return written;
  if (state === 'expired') return writeEnd(tx, actor, mandate, { kind: 'expired', endedOn: mandate.validUntil });
  throw noProof(say(words, (w) => w.noEndYet));
}

async function proofOfDeath(
  tx: Logged,
  actor: CentreActor,
  mandate: Mandate,
  { id, diedOn }: NonNullable<Mandate['death']>,
): Promise<ProofOfEnd> {
  const declaredBy = (await deathById(tx, id))?.toldBy ?? undefined;
  return writeEnd(tx, actor, mandate, { kind: 'died', endedOn: diedOn, declaredBy });
}

/** The blank is the mandate: a paper of the same number that nobody signed would be a second one. */
function onBlank(): Refusal {
  const problems = [{ text: say(words, (w) => w.blanks.signedByHand) }];
  return new Refusal({ code: 'mandate.on-blank', point: '22.1.3', problems });
}

function noProof(text: Text): Refusal {
  return new Refusal({ code: 'mandate.no-proof-of-end', point: '22.1.3', problems: [{ text }] });
}
