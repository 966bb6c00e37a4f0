import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';

/** Of what was sent only a part arrived: the connection broke off. Nobody did anything that the log has to tell, and it is no fault of ours. */
export function cutOff(): Refusal {
  return new Refusal({ code: 'request.cut-off', kind: 'input', problems: [{ text: say(words, (w) => w.cutOff) }] });
}
