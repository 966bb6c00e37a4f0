/** Brings a person who sent a form straight to what has to be corrected. */
export class ErrorFocus extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }
}
