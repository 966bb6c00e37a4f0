import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json } from '#platform/http/json.ts';
import { charactersOf } from './font-characters.ts';

// Noto Sans has Latin, Greek and Cyrillic. Arabic and Hebrew are added because those who bear such names live here and
// the letters run from right to left; other scripts (Georgian, Han, emoji) stand on no Latvian document and weigh too much.
export const fontFiles = {
  regular: [
    fontFile('noto-sans/400Regular/NotoSans_400Regular.ttf'),
    fontFile('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    fontFile('noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  ],
  bold: [
    fontFile('noto-sans/700Bold/NotoSans_700Bold.ttf'),
    fontFile('noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
    fontFile('noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
  ],
};

/** The characters of a text that cannot be printed, each once. The caller warns of them; paper shows them as `[U+1F600]`. */
export function missingGlyphs(text: string): string[] {
  return [...new Set(text)].filter((character) => !isPrintable(character));
}

/** The same data, with every character that no font has written as its Unicode number: nothing is silently lost. */
export function printableJson(data: Json): Json {
  if (typeof data === 'string') return printable(data);
  if (Array.isArray(data)) return data.map(printableJson);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, printableJson(value)]));
}

function printable(text: string): string {
  return Array.from(text, (character) => (isPrintable(character) ? character : codeOf(character))).join('');
}

function codeOf(character: string): string {
  return `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
}

function isPrintable(character: string): boolean {
  if (/[\n\t]/.test(character)) return true;
  // Control characters print nothing, and those that turn the direction of writing could make a line say another thing.
  if (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(character)) return false;
  return printableCharacters().has(character.codePointAt(0) ?? 0);
}

let characters: ReadonlySet<number> | undefined;

/** Read once, when the first document is made: what is printable in regular is so in bold. */
function printableCharacters(): ReadonlySet<number> {
  characters ??= new Set(fontFiles.regular.flatMap((file) => charactersOf(readFileSync(file))));
  return characters;
}

function fontFile(path: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));
}
