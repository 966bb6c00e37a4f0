const warning = 120;

/** Told by the document when its session must have ended, unless another window has kept it. */
export const sessionEnded = 'session-ended';

/** Warns before the session ends, and keeps it alive when asked to: what is typed stays where it is. */
export class SessionClock extends HTMLElement {
  #timers: ReturnType<typeof setTimeout>[] = [];

  connectedCallback(): void {
    this.#wind(Number(this.dataset.seconds));
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#extend(event.currentTarget);
    });
  }

  #wind(seconds: number): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#show(undefined);
    this.#timers = [
      setTimeout(() => this.#show('ending'), Math.max(0, seconds - warning) * 1000),
      setTimeout(() => this.#show('ended'), seconds * 1000),
    ];
  }

  async #extend(link: EventTarget | null): Promise<void> {
    if (!(link instanceof HTMLAnchorElement)) return;
    const answer = await fetch(link.href, { redirect: 'error' }).catch(() => undefined);
    const seconds = Number(answer?.headers.get('Session-Seconds'));
    if (answer?.ok && seconds > 0) this.#wind(seconds);
    else this.#show('ended');
  }

  #show(part: 'ending' | 'ended' | undefined): void {
    if (part === 'ended') document.dispatchEvent(new Event(sessionEnded));
    for (const box of this.querySelectorAll<HTMLElement>('[data-part]')) box.hidden = box.dataset.part !== part;
  }
}
