import { cleanText } from './clean-text.ts';
import { composed } from './compose.ts';

/**
 * One line as it is kept: Unicode composed, one space for each run of spaces and line breaks, without invisible marks and
 * control characters, which no name has and PostgreSQL cannot hold.
 */
export function cleanLine(text: string): string {
  return cleanText(composed(text))
    .replace(/\p{Cc}/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}
