/**
 * Presses what is marked with a key (`data-key`) when that key is hit while the focus is within, but not in a field that takes the key
 * itself. A field so marked gets the focus. The first one has it when the page opens, so that the keys work at once.
 */
export class QuickKeys extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => this.#hit(event));
    if (location.hash || document.querySelector('.error-summary')) return;
    this.querySelector<HTMLElement>('[data-key="1"]')?.focus({ preventScroll: true });
  }

  #hit(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || takesKeys(event.target)) return;
    const marked = this.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!marked?.checkVisibility()) return;
    event.preventDefault();
    if (marked instanceof HTMLInputElement) marked.focus();
    else marked.click();
  }
}

function takesKeys(target: EventTarget | null): boolean {
  const isPressed =
    target instanceof HTMLInputElement && ['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return !isPressed && target instanceof HTMLElement && target.matches('input, select, textarea');
}
