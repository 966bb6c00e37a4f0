import { fold } from '#platform/languages/languages.ts';

/** Narrows the elements marked `data-filter` to those that have every word typed. */
export class ListFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.#narrow(fold(event.target.value).split(' '));
    });
  }

  #narrow(words: readonly string[]): void {
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-filter]')) {
      const text = fold(item.dataset.filter || item.textContent);
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    const count = this.querySelector<HTMLElement>('[data-part="count"]');
    if (count) count.textContent = `${count.dataset.words ?? ''} ${shown}`;
    const none = this.querySelector<HTMLElement>('[data-part="none"]');
    if (none) none.hidden = shown > 0;
  }
}
