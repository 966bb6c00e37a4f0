import { fold } from '#platform/languages/languages.ts';

/** A field above the list of choices in it: what is typed narrows the list, and the first choice that is left is chosen. */
export class OptionFilter extends HTMLElement {
  readonly #field = document.createElement('input');
  readonly #said = document.createElement('p');

  connectedCallback(): void {
    const list = this.querySelector('select');
    if (!list || this.#field.isConnected) return;
    const { label = '', key } = this.dataset;
    Object.assign(this.#field, { type: 'search', className: 'input', autocomplete: 'off', spellcheck: false });
    this.#field.setAttribute('aria-label', label);
    this.#field.placeholder = label;
    if (key) {
      this.#field.dataset.key = key;
      this.#field.setAttribute('aria-keyshortcuts', key);
      delete this.dataset.key;
    }
    this.#said.className = 'field__hint';
    this.#said.setAttribute('role', 'status');
    list.before(this.#field, this.#said);
    const whole = [...list.children];
    this.#field.addEventListener('input', () => this.#narrow(list, whole));
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#goOn(list);
    });
    list.form?.addEventListener('reset', () => {
      this.#field.value = '';
      this.#narrow(list, whole);
    });
  }

  #narrow(list: HTMLSelectElement, whole: readonly Element[]): void {
    const words = fold(this.#field.value).split(' ').filter(Boolean);
    list.replaceChildren(...whole);
    if (words.length === 0) {
      list.value = '';
      this.#said.textContent = '';
      return;
    }
    const found = [...list.options].filter(
      ({ value, text }) => value && words.every((word) => fold(text).includes(word)),
    );
    list.replaceChildren(...found.map((option) => option.cloneNode(true)));
    list.selectedIndex = found.length > 0 ? 0 : -1;
    this.#said.textContent = `${this.dataset.found ?? ''}: ${found.length}. ${found[0]?.text ?? ''}`;
  }

  /** To what is asked next. */
  #goOn(list: HTMLSelectElement): void {
    const asked = [...(list.form?.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea') ?? [])];
    asked
      .slice(asked.indexOf(list) + 1)
      .find((field) => field.checkVisibility())
      ?.focus();
  }
}
