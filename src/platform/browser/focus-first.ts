/**
 * The form it stands in is what its page is for: its first field takes what is typed at once. The page stays where it is, and what has
 * to be corrected comes first.
 */
export class FocusFirst extends HTMLElement {
  connectedCallback(): void {
    if (location.hash || document.querySelector('.error-summary')) return;
    const fields = this.closest('form')?.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea');
    const first = [...(fields ?? [])].find((field) => field.checkVisibility());
    first?.focus({ preventScroll: true });
  }
}
