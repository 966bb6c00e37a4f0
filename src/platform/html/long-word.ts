import { type ComponentChildren, isValidElement } from 'preact';

/** Whether it contains a word for which no column is wide enough, such as an e-mail address. What components add is not looked at. */
export function hasLongWord(content: ComponentChildren): boolean {
  if (typeof content === 'string') return longWord.test(content);
  if (Array.isArray(content)) return content.some(hasLongWord);
  return isValidElement(content) && hasLongWord(content.props.children);
}

/** Longer than any word of our own texts. */
const longWord = /\S{25}/u;
