/** Sends what was typed into the form it stands in to be kept when its page is left without sending it; no statement and no file. */
export class KeepLeft extends HTMLElement {
  // A page that was filled in for its person may be left at once.
  #isTyped = new URL(location.href).searchParams.has('kept_form');

  connectedCallback(): void {
    const form = this.closest('form');
    form?.addEventListener('input', () => (this.#isTyped = true));
    // Also heard when the form is sent elsewhere, such as to be shown in the other language: it is kept there.
    form?.addEventListener('submit', () => (this.#isTyped = false));
    window.addEventListener('pagehide', () => form && this.#keep(form));
  }

  #keep(form: HTMLFormElement): void {
    if (!this.#isTyped) return;
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const isStatement = form.querySelector(`[name="${CSS.escape(name)}"][data-statement]`) !== null;
      if (typeof value === 'string' && !isStatement) typed.append(name, value);
    }
    void fetch(this.dataset.to ?? '', { method: 'POST', body: typed, keepalive: true });
  }
}
