/** What people write of a term that does not end, folded, wherever it stands. */
export const permanentWords =
  /(?<![\p{L}\d-])(?:(?:uz )?pastav(?:igi|igu laiku|iga piekluve|igas tiesibas|iga|igas|igs)|(?:uz )?nenoteikt(?:u laiku|u terminu|s laiks|s termins|s|i)|bez ?termin(?:a|s|u)(?: tiesibas)?|bez (?:laika )?ierobezojum(?:a|iem)|neierobezot(?:s|i|u laiku)|permanent(?:ly)?(?: access)?|indefinite(?:ly)?|unlimited|no end(?: date)?|without (?:an )?end(?: date)?|постоянн(?:о|ыи)|бессрочн(?:о|ыи))(?![\p{L}\d-])/gu;

const kinds: readonly (readonly ['from' | 'until' | 'permanent' | 'beside', RegExp])[] = [
  ['until', /^(?:lidz|until|till|to|through|thru|по|до|beidzas|beigas|beigu|expir(?:es|y|ing)|ends?|ending)$/],
  ['from', /^(?:no|from|since|start(?:s|ing)?|kops|sakot|sakas|sakums?|sakuma|с|со|от)$/],
  ['permanent', /^∞$/],
  // Words that say only that there is a term, and none that denies it.
  [
    'beside',
    /^(?:darbinieka|lietotaja|administratora|piekluve|piekluves|pieejas?|tiesib(?:a|u|as|am)|termin(?:s|a|u|am)|derig(?:s|a|as|i|ums|uma|o)|speka|esos(?:s|a|as)|laik(?:s|a|u)|laikposm(?:s|a|u|am)|period(?:s|a|u)|piesk(?:irt|irta|irtas|irot)|datums?|uz|ar|ieskaitot|date|on|valid(?:ity)?|access|rights?|term|for|is|inclusive(?:ly)?|incl|included|срок|деиствует|деиствителен|деиствительно|годен|включительно)$/u,
  ],
];

/** What a word says of a term; undefined if it is a part of a day, or no word of a term. */
export function termWord(word: string): 'from' | 'until' | 'permanent' | 'beside' | undefined {
  const bare = word.replace(/^[^\p{L}\d∞]+/u, '').replace(/(?<![^\p{L}\d∞])[^\p{L}\d∞]+$/u, '');
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0];
}
