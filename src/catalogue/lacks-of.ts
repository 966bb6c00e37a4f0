import { type Lack, lacks } from './change/lacks.ts';
import type { EditionContent } from './edition-content.ts';

/** What an e-service lacks: a text in English of its own, fields that say what is asked, an address that nobody can listen to. */
export function lacksOf({ name, dataUsed, fields, portalUrl }: EditionContent): Lack[] {
  const isMissing: Record<Lack, boolean> = {
    english: [name, dataUsed].some(({ lv, en }) => lv === en),
    fields: fields.length === 0,
    address: !portalUrl.startsWith('https:'),
  };
  return lacks.filter((lack) => isMissing[lack]);
}
