import type { CentreActor } from '#acting/index.ts';
import { centreWithMunicipality } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { endOfDay, formTime, officialDay } from '#platform/languages/dates.ts';
import { absentMandate } from './absent-mandate.ts';
import type { Mandate } from './mandate.ts';
import type { PartRevokedAsStored } from './part-revoked-content.ts';
import { contentOf } from './queries.ts';
import { formVersion, wordingOn } from './versions.ts';

/** Collects what the proof of a partial revocation prints, of the mandate as this leaves it. */
export async function writePartRevoked(
  tx: Logged,
  actor: CentreActor,
  mandate: Mandate,
  declaredBy: string,
): Promise<PartRevokedAsStored> {
  const [content, { place }] = await Promise.all([
    contentOf(tx, mandate.id),
    centreWithMunicipality(tx, actor.centre, actor.at),
  ]);
  if (!content || content.registrationNumber === null) throw absentMandate();
  const { client, represented, centre, municipality } = content;
  const today = officialDay(actor.at);
  // The paper and the scope name the same e-services in the same order.
  const lines = content.eServices.map(({ code, name }, index) => ({
    code,
    name,
    from: mandate.scope[index]?.revoked?.from,
  }));
  return {
    wordingVersion: wordingOn(today),
    formVersion,
    registrationNumber: content.registrationNumber,
    mandateDate: content.date,
    client: { name: client.name, identity: client.identity },
    represented: represented && { name: represented.name, identity: represented.identity },
    centre,
    municipality,
    revoked: lines.flatMap(({ code, name, from }) => (from ? [{ code, name, ...whenIn(from) }] : [])),
    remaining: lines.flatMap(({ code, name, from }) => (from ? [] : [{ code, name }])),
    validUntil: mandate.validUntil.toString(),
    declaredBy,
    recordedBy: { name: actor.name, position: actor.position },
    place,
    date: today.toString(),
  };
}

/** The hour is not known of a day that was over when it was recorded. */
function whenIn(from: Temporal.Instant): { on: string; at: string | null } {
  const day = officialDay(from);
  return { on: day.toString(), at: from.equals(endOfDay(day)) ? null : formTime(from) };
}
