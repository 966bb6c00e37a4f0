import type { CentreActor } from '#acting/index.ts';
import { centreWithMunicipality } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { formTime, officialDay } from '#platform/languages/dates.ts';
import { absentMandate } from './absent-mandate.ts';
import { signedByHand } from './from-blank.ts';
import type { Mandate } from './mandate.ts';
import { contentOf, type ProofOfEnd } from './queries.ts';
import { formVersion, wordingOn } from './versions.ts';

/** Collects everything the proof of a mandate's end prints, as of the day on which the end is recorded. */
export async function writeEnd(
  tx: Logged,
  actor: CentreActor,
  mandate: Mandate,
  end: {
    readonly kind: ProofOfEnd['kind'];
    readonly endedOn?: Temporal.PlainDate | undefined;
    readonly declaredBy?: string | undefined;
  },
): Promise<ProofOfEnd> {
  const [content, { place }] = await Promise.all([
    contentOf(tx, mandate.id),
    centreWithMunicipality(tx, actor.centre, actor.at),
  ]);
  if (!content || content.registrationNumber === null) throw absentMandate();
  const { client, represented, centre, municipality } = content;
  const today = officialDay(actor.at);
  const endedToday = !end.endedOn || end.endedOn.equals(today);
  return {
    wordingVersion: wordingOn(today),
    formVersion,
    kind: end.kind,
    registrationNumber: content.registrationNumber,
    mandateDate: content.date,
    ...signedByHand(mandate),
    client: { name: client.name, identity: client.identity },
    represented: represented && { name: represented.name, identity: represented.identity },
    centre,
    municipality,
    endedOn: (end.endedOn ?? today).toString(),
    endedAt: endedToday ? formTime(actor.at) : null,
    declaredBy: end.declaredBy ?? null,
    recordedBy: { name: actor.name, position: actor.position },
    place,
    date: today.toString(),
  };
}
