// A form may answer with a file to save, and then the page stays: after this long it may be sent again.
const patience = 8_000;

/** Ignores a second press of a button while the first request is under way, and says that it is being sent. */
export class SendOnce extends HTMLElement {
  #sending = false;
  readonly #said = document.createElement('p');

  connectedCallback(): void {
    this.#said.className = 'sending';
    this.#said.setAttribute('role', 'status');
    this.append(this.#said);
    this.addEventListener('submit', (event) => this.#submit(event));
    // After the browser's Back button the old page is live again: its form may be sent again.
    window.addEventListener('pageshow', () => this.#rest());
  }

  #submit(event: SubmitEvent): void {
    // A preview opens beside the page, which is still to be sent.
    if (event.submitter?.getAttribute('formtarget') === '_blank') return;
    if (this.#sending) {
      event.preventDefault();
      return;
    }
    this.#sending = true;
    this.#said.textContent = this.dataset.sending ?? '';
    setTimeout(() => this.#rest(), patience);
  }

  #rest(): void {
    this.#sending = false;
    this.#said.textContent = '';
  }
}
