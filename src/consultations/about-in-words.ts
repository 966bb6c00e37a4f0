import type { EServiceEdition } from '#catalogue/index.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Topic } from './kinds.ts';
import { words } from './words.ts';

interface About {
  readonly edition: Pick<EServiceEdition, 'name'> | undefined;
  readonly topic: Topic | null;
}

/** About which e-service or topic it was; of what was recorded before kinds were asked, both. */
export function aboutInWords({ edition, topic }: About, language: Language): string {
  const told = [edition?.name[language], topic && words[language].topics[topic]].filter((one) => one);
  return told.join('; ');
}
