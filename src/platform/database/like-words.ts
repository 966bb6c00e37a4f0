import { fold } from '#platform/languages/languages.ts';

/** Who looks for something by more words has pasted something else. */
const mostWords = 8;

/** The words of what is sought, folded, each as it stands in a pattern of `like`; the first eight of them. */
export function likeWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map(likeText);
}

/** A text as it stands in a pattern of `like`: its own signs mean themselves. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
