/** Phrases that were read twice, each with what to write instead. Case does not count. */
const phrases: readonly (readonly [phrase: string, instead: string])[] = [
  ['handed down by hand', 'passed on as an argument'],
  ['asked no leave', 'checked no access'],
  ["nobody's leave", 'no access check'],
  ['the way on', 'what to do instead'],
  ['has the last word', 'decides, or refuses'],
  ['have the last word', 'decide, or refuse'],
  ['slip of the finger', 'typing error'],
  ['polite kill', 'SIGTERM'],
  ['quite another', 'a different'],
  ['for want of', 'because there is no'],
  ['keyed in', 'entered'],
  ['send word', 'notify'],
  ['once more', 'again'],
  ['in the midst of', 'during'],
  ['in earnest', 'in production'],
  ['told alike', 'get the same answer'],
  ['hears that', 'is told that'],
  ['lead astray', 'influence'],
  ['lie about', 'stay'],
  ['apply themself', 'apply'],
  ['a world of trust', 'a public key infrastructure'],
  ['long vowels', 'diacritics'],
  ['keep house', 'purge what has expired'],
  ['keeps house', 'purges what has expired'],
  ['house is swept', 'expired rows are purged'],
  ['by whose word', 'on whose notice'],
  ['counts for nothing', 'is ignored'],
  ['killed outright', 'killed with SIGKILL'],
  ['stand in for', 'replace'],
  ['stands in for', 'replaces'],
  ['and its sisters', 'and similar ones'],
  ['hang on the', 'depend on the'],
  ['hangs on the', 'depends on the'],
  ['gone by', 'past'],
  ['ran out', 'ended, or expired'],
  ['as it stood', 'in its state at that time'],
  ['as they stood', 'in their state at that time'],
  ['get round', 'bypass'],
  ['gets round', 'bypasses'],
  ['of whom was', 'if the person was'],
  ['only looks', 'may only read'],
  ['is no certificate', 'is not a certificate'],
  ['is no json', 'is not JSON'],
];

/** Where a text says one of these phrases, also across the line breaks of a comment: each with what to write. */
export function quaintPhrases(path: string, text: string): string[] {
  const words = text.replaceAll(/\s+(?:(?:\*|\/\/|--|#)\s+)?/g, ' ').toLowerCase();
  return phrases
    .filter(([phrase]) => words.includes(phrase))
    .map(([phrase, instead]) => `${path} says "${phrase}": write ${instead}`);
}
