/** Puts the value on the clipboard, and says so. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    // The clipboard is there on https and on this machine only; elsewhere the text is selected by hand.
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const said = this.querySelector('[role="status"]');
    await navigator.clipboard.writeText(this.dataset.value ?? '');
    if (!said) return;
    said.textContent = this.dataset.copied ?? '';
    setTimeout(() => said.replaceChildren(), 4_000);
  }
}
