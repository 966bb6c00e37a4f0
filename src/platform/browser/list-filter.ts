const marks = /\p{M}/gu;

/** "Šķirstīt" is found by "skirstit": people type as the keyboard at hand lets them. */
function folded(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** Narrows the elements marked `data-filter` to those that have every word typed. */
export class ListFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.#narrow(folded(event.target.value).split(/\s+/));
    });
  }

  #narrow(words: readonly string[]): void {
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-filter]')) {
      const text = folded(item.dataset.filter || item.textContent);
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    const count = this.querySelector<HTMLElement>('[data-part="count"]');
    if (count) count.textContent = `${count.dataset.words ?? ''} ${shown}`;
    const none = this.querySelector<HTMLElement>('[data-part="none"]');
    if (none) none.hidden = shown > 0;
  }
}
