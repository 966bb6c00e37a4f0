import { sessionEnded } from './session-clock.ts';
import { type Outcome, type Standing, Waiting } from './waiting.ts';

/** How long until the next try, in milliseconds: a little longer each time. */
const shortest = 2_000;
const longest = 30_000;

/** At sign-out what waits may still go through for so long. */
const patienceAtSignOut = 3_000;

/**
 * Sends what waits in this browser, on whatever page of its person it is, and says what waits, whose, and what was refused. Where the
 * browser seals nothing (no secure context) it is a plain box, and nothing ever waits.
 */
export class WaitingRecords extends HTMLElement {
  #waiting: Waiting | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = shortest;

  /** What waits, if this browser can keep it. */
  get waiting(): Waiting | undefined {
    return this.#waiting;
  }

  connectedCallback(): void {
    if (!isSecureContext || !('locks' in navigator)) return;
    const { owner = '', name = '', right = '', keysAt = '' } = this.dataset;
    this.#waiting = new Waiting({ id: owner, name, right, keysAt });
    window.addEventListener('online', () => void this.send());
    document.addEventListener(sessionEnded, () => void this.#askAgain());
    document.querySelector<HTMLFormElement>('form[action="/sign-out"]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#signOut(event.target as HTMLFormElement);
    });
    void this.send();
  }

  /** Tries to send all that waits, now and again later until it is sent; after each try it says so by the event `tried`. */
  async send(): Promise<Outcome> {
    clearTimeout(this.#timer);
    if (!this.#waiting) return 'away';
    const outcome = await this.#waiting.send();
    if (outcome === 'away') {
      this.#timer = setTimeout(() => void this.send(), this.#pause);
      this.#pause = Math.min(longest, this.#pause * 2);
    } else this.#pause = shortest;
    await this.show(outcome);
    this.dispatchEvent(new CustomEvent<Outcome>('tried', { detail: outcome }));
    return outcome;
  }

  async show(outcome: Outcome): Promise<void> {
    const standing = await this.#waiting?.standing();
    if (standing) this.#tell(standing, outcome);
  }

  #tell({ own, lost, refused, others }: Standing, outcome: Outcome): void {
    const { yours = '', signIn = '', elsewhere = '', choosePlace = '', rightEnded = '', theirs = '' } = this.dataset;
    const { refusedWords = '', discard = '' } = this.dataset;
    const lines: (Node | string)[][] = [];
    const whatToDo = { 'signed-out': signIn, elsewhere, 'right-ended': rightEnded, away: '', sent: '' }[outcome];
    const choice = Object.assign(document.createElement('a'), { href: '/choose-right', textContent: choosePlace });
    const next = outcome === 'elsewhere' ? [' ', choice] : [];
    if (own > 0) lines.push([`${yours} ${own}.`, whatToDo && ` ${whatToDo}`, ...next]);
    const discarding = (text: string, ids: readonly string[]) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
      button.className = 'button button--quiet';
      button.addEventListener('click', () => void this.#waiting?.discard(ids).then(() => this.show(outcome)));
      return button;
    };
    if (lost.length > 0)
      lines.push([
        this.#lostInWords(lost),
        discarding(
          this.dataset.discardLost ?? '',
          lost.map(({ id }) => id),
        ),
      ]);
    for (const { id, label, reason } of refused)
      lines.push([`${refusedWords} ${label}. ${reason} `, discarding(discard, [id])]);
    for (const [name, count] of others) lines.push([`${theirs} ${name}: ${count}.`]);
    const paragraphs = lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(...line);
      return paragraph;
    });
    const said = this.querySelector('[data-part="said"]');
    const text = paragraphs.map(({ textContent }) => textContent).join('');
    // Each try says how it stands: what has not changed is not said again, and the focus on it stays.
    if (said && said.textContent !== text) said.replaceChildren(...paragraphs);
  }

  /** How many, and when they were recorded: by the browser's clock. */
  #lostInWords(lost: Standing['lost']): string {
    const timeZone = 'Europe/Riga';
    const end = document.documentElement.lang === 'en' ? '' : '.';
    const moments = lost.map(({ keptAt }) => {
      const at = new Date(keptAt);
      const day = at.toLocaleDateString('lv', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone });
      return `${day.replace(/\.?$/, end)} ${at.toLocaleTimeString('lv', { timeStyle: 'short', timeZone })}`;
    });
    return `${this.dataset.lost ?? ''} ${lost.length} (${moments.join('; ')}). ${this.dataset.lostHelp ?? ''} `;
  }

  async #askAgain(): Promise<void> {
    await this.#waiting?.askAgain();
    await this.send();
  }

  async #signOut(form: HTMLFormElement): Promise<void> {
    const enough = new Promise((resolve) => setTimeout(resolve, patienceAtSignOut));
    await Promise.race([this.#waiting?.send(), enough]).catch(() => undefined);
    this.#waiting?.forget();
    form.submit();
  }
}
