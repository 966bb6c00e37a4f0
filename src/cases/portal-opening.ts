import { z } from 'zod';
import { view } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { readCaseView } from './case-view.ts';
import { words as filingWords } from './filing/words.ts';
import { whoseCase } from './whose-case.ts';

/** What was opened in the portal, by whom and when. */
const openingSchema = z.object({ case: z.string(), eService: z.string(), person: z.string(), at: z.string() });

type Opening = z.output<typeof openingSchema>;

/**
 * The portal's address for an e-service of the case that may be filed, and a sealed note of the moment: with it, filing is recorded
 * with the time at which the portal was opened, where the portal shows none (22.¹ 5.).
 */
export const openPortal = view({
  name: 'portal.open',
  title: say(filingWords, (w) => w.openingOfPortal),
  point: '22.1.5',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/portal',
  query: z.object({ eService: z.string().default('') }),
  async look(tx, actor, of, { eService }) {
    const seen = await readCaseView(tx, actor, of.case);
    const may = seen.duties.filing(eService);
    if ('not' in may) throw refusalOf(may.not);
    const { ended } = may.on;
    if (ended) throw refusalOf({ rule: ended.state === 'died' ? 'somebody-died' : 'mandate-ended', point: '22.1.3' });
    const line = seen.duties.lines.findLast((one) => one.eServiceId === eService);
    const url = line && seen.editions.get(line.editionId)?.portalUrl;
    if (!url) throw new Error(`what may be filed in case ${of.case} is no e-service of it`);
    const opening: Opening = { case: of.case, eService, person: actor.person, at: actor.at.toString() };
    return {
      seen: { url, opening: tx.vault.seal(JSON.stringify(opening)).toString('base64url') },
      whose: whoseCase(seen),
      things: { case: of.case },
    };
  },
});

/** When the portal was opened for this, by the sealed note; undefined if that was for something else or by another person. */
export function openedAt(
  tx: Logged,
  sealed: string | undefined,
  of: Omit<Opening, 'at'>,
): Temporal.Instant | undefined {
  if (!sealed) return undefined;
  const opening = openingIn(tx, sealed);
  const isOfThis = opening?.case === of.case && opening.eService === of.eService && opening.person === of.person;
  return isOfThis ? Temporal.Instant.from(opening.at) : undefined;
}

function openingIn(tx: Logged, sealed: string): Opening | undefined {
  try {
    return openingSchema.parse(JSON.parse(tx.vault.open(Buffer.from(sealed, 'base64url'))));
  } catch {
    return undefined;
  }
}
