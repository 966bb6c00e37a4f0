import type { Outcome } from './waiting.ts';
import type { WaitingRecords } from './waiting-records.ts';

/** What one button takes back is taken back for so long. */
const minute = 60_000;

type Said = Readonly<Record<string, string>>;

/** Records of one visit, and from when the next of them is measured. */
interface Visit {
  readonly id: string;
  readonly beganAt: string;
}

/** What is on its way to the server, and what the page says of it. */
interface OnItsWay {
  readonly id: string;
  readonly label: string;
  readonly isUndo: boolean;
}

/**
 * Records what its form says without leaving the page, and takes the last back for a minute. It says that this is recorded or undone
 * once the server has done it. Without a connection it waits in the browser (`waiting-records`); what cannot wait is sent as the form
 * itself sends it.
 *
 * The markup tells which fields its form has, by their names: `data-needed` must be said, `data-at-once` cannot wait, `data-together` is
 * a button that says all that is needed, in that order. `data-named` is by which name and with which moment the browser sends a record,
 * `data-measured` the hidden fields of its visit and when that began. Where `data-leads` is said, as `name=value`, the page is left for
 * `data-leads-to` once the record has come, with the id that a field says, if it says one (`data-leads-with`, `parameter=name`). In the
 * addresses of undoing, and in what goes with them, `{id}` stands for the record's own.
 */
export class SendLater extends HTMLElement {
  #visit: Visit | undefined;
  #last:
    | { readonly id: string; readonly label: string; readonly at: number; readonly visit: Visit | undefined }
    | undefined;
  /** What was said last, if it is not known yet what becomes of it. */
  #onItsWay: OnItsWay | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work = Promise.resolve();
  /** The server's clock, as far as this page knows it: a counter PC's own may be wrong. */
  readonly #ahead = Date.parse(this.dataset.now ?? '') - Date.now();

  connectedCallback(): void {
    if (!this.#records?.waiting) return;
    void this.#records.waiting.prepare();
    this.addEventListener('submit', (event) => this.#submit(event), { capture: true });
    this.#part('next')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#begin();
    });
    this.#records.addEventListener('tried', (event) => void this.#follow((event as CustomEvent<Outcome>).detail));
    const [id, beganAt] = this.#names('measured').map((name) => this.#hidden(name)?.value);
    if (id && beganAt) this.#visit = { id, beganAt };
  }

  get #records(): WaitingRecords | null {
    return document.querySelector<WaitingRecords>('waiting-records');
  }

  /** Names that the markup tells. */
  #names(which: 'needed' | 'atOnce' | 'measured' | 'named'): readonly string[] {
    return (this.dataset[which] ?? '').split(' ');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #hidden(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
  }

  #now(): string {
    return new Date(Date.now() + this.#ahead).toISOString();
  }

  /** The next client has come: from now on it is measured. */
  #begin(): void {
    const beganAt = this.#now();
    this.#measureFrom({ id: crypto.randomUUID(), beganAt });
    const client = this.#part('client');
    const time = new Date(beganAt).toLocaleTimeString('lv', {
      timeStyle: 'short',
      timeZone: 'Europe/Riga',
    });
    if (client) client.textContent = `${this.dataset.since ?? ''} ${time}.`;
  }

  /** Also of what the form sends itself. */
  #measureFrom(visit: Visit): void {
    this.#visit = visit;
    for (const [name, value] of Object.entries(this.#measuredBy(visit))) {
      const field = this.#hidden(name);
      if (field) field.value = value;
    }
  }

  #measuredBy({ id, beganAt }: Visit): Said {
    const [visit = '', began = ''] = this.#names('measured');
    return { [visit]: id, [began]: beganAt };
  }

  #submit(event: SubmitEvent): void {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return;
    const isUndo = this.#part('undo')?.contains(submitter) ?? false;
    // What leads elsewhere, such as to the other language, is none of ours.
    if (!isUndo && submitter.hasAttribute('formaction')) return;
    const said = this.#saidBy(form, submitter);
    const isWhole = this.#names('needed').every((name) => said[name]);
    const isForNow = this.#names('atOnce').some((name) => said[name]);
    event.preventDefault();
    event.stopPropagation();
    if (isUndo) this.#next(() => this.#undo(form, submitter));
    else if (!isWhole) void this.#sendAtOnce(form, this.dataset.incomplete);
    else if (isForNow) void this.#sendAtOnce(form, this.dataset.cannotWait);
    else {
      const sending = { id: crypto.randomUUID(), label: this.#labelOf(form, submitter, said), isUndo: false };
      this.#onItsWay = undefined;
      this.#say([this.dataset.sending, sending.label], true);
      this.#next(() => this.#write(form, said, sending));
    }
  }

  /** One after another: a key that takes back means what the key before it recorded. */
  #next(work: () => Promise<void>): void {
    this.#work = this.#work.then(work, work);
  }

  async #write(form: HTMLFormElement, said: Said, sending: OnItsWay): Promise<void> {
    const { id, label } = sending;
    const now = this.#now();
    const visit = this.#visit;
    const [ownName = '', moment = ''] = this.#names('named');
    const needed = this.#names('needed').map((name) => [name, said[name]] as const);
    const measured = visit && this.#measuredBy(visit);
    const body = { ...Object.fromEntries(needed), ...measured, [ownName]: id, [moment]: now };
    try {
      await this.#records?.waiting?.keep({ label, to: this.dataset.to ?? '', body }, id);
    } catch {
      // No key was ever given: it goes as it is, or not at all.
      const name = this.dataset.together ?? '';
      const together = Object.assign(document.createElement('input'), { type: 'hidden', name });
      together.value = needed.map(([, value]) => value).join(' ');
      form.append(together);
      await this.#sendAtOnce(form, this.dataset.cannotWait);
      together.remove();
      return;
    }
    // A key hit for the next client while this was kept has begun another visit.
    if (visit && visit === this.#visit) this.#measureFrom({ id: visit.id, beganAt: now });
    this.#last = { id, label, at: performance.now(), visit };
    this.#onItsWay = sending;
    this.#say([this.dataset.sending, label, this.dataset.undoWhile], true);
    this.#empty(form);
    void this.#send(said, id);
  }

  async #send(said: Said, id: string): Promise<void> {
    await this.#records?.send();
    const hasCome = (await this.#records?.waiting?.fateOf(id)) === 'gone' && this.#last?.id === id;
    const [name = '', value] = (this.dataset.leads ?? '').split('=');
    if (hasCome && said[name] === value) location.assign(this.#wayOn(said));
  }

  #wayOn(said: Said): string {
    const { leadsTo = '', leadsWith = '' } = this.dataset;
    const [parameter, field = ''] = leadsWith.split('=');
    const id = said[field] ?? '';
    return /^[0-9a-f-]{36}$/.test(id) ? `${leadsTo}?${parameter}=${id}` : leadsTo;
  }

  /** Says what became of what was on its way. */
  async #follow(outcome: Outcome): Promise<void> {
    const followed = this.#onItsWay;
    const fate = followed && (await this.#records?.waiting?.fateOf(followed.id));
    if (!fate || followed !== this.#onItsWay || (fate === 'waiting' && outcome === 'sent')) return;
    const { label, isUndo } = followed;
    const { recorded, notSent, notTaken, undone, undoNotSent, undoNotTaken, undoWhile, away, seeAbove } = this.dataset;
    const canBeUndone = !isUndo && fate !== 'refused' && this.#left() > 0;
    const further = canBeUndone ? undoWhile : undefined;
    if (fate === 'waiting') {
      const whatNow = outcome === 'away' ? away : seeAbove;
      return this.#say([isUndo ? undoNotSent : notSent, label, whatNow], canBeUndone);
    }
    this.#onItsWay = undefined;
    if (fate === 'gone') return this.#say([isUndo ? undone : recorded, label, further], canBeUndone);
    if (!isUndo) this.#forgetLast();
    this.#say([isUndo ? undoNotTaken : notTaken, label, seeAbove], false);
  }

  async #undo(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
    const last = this.#last;
    if (!last) {
      // The form recorded it itself, a page ago.
      if (button.hasAttribute('formaction'))
        await this.#sendAtOnce(form, this.dataset.undoCannotWait, button.formAction);
      return;
    }
    const waiting = this.#records?.waiting;
    const { label } = last;
    const undoing = { id: crypto.randomUUID(), label, isUndo: true };
    const to = (address = '') => address.replace('{id}', last.id);
    const call = {
      label: `${this.dataset.undoLabel ?? ''} ${label}`,
      to: to(this.dataset.undo),
      body: {},
      late: { to: to(this.dataset.putRight), body: JSON.parse(to(this.dataset.putRightWith)) as object },
    };
    let hasLeft = true;
    try {
      hasLeft = !(await waiting?.takeBack(last.id));
      if (hasLeft) await waiting?.keep(call, undoing.id);
    } catch {
      // No key is at hand any more.
      await this.#sendAtOnce(form, this.dataset.undoCannotWait, to(this.dataset.undo));
      return;
    }
    this.#forgetLast();
    this.#onItsWay = hasLeft ? undoing : undefined;
    this.#say([hasLeft ? this.dataset.undoing : this.dataset.undone, label], false);
    this.querySelector<HTMLElement>('[data-key="1"]')?.focus();
    void this.#records?.send();
  }

  /** What was taken back, or not taken, took no time: the next record is measured from where this one was. */
  #forgetLast(): void {
    const visit = this.#last?.visit;
    this.#last = undefined;
    if (visit && visit.id === this.#visit?.id) this.#measureFrom(visit);
  }

  /** What is to be corrected, and what cannot wait: the form goes as it is, but not into nowhere. */
  async #sendAtOnce(form: HTMLFormElement, away = '', to = form.action): Promise<void> {
    const answer = await fetch('/session', { redirect: 'manual' }).catch(() => undefined);
    if (!answer) return this.#say([away], this.#last !== undefined);
    form.action = to;
    form.submit();
  }

  /** What it is, what it is about, and what else there is to know. */
  #say([what = '', label, further]: readonly (string | undefined)[], canBeUndone: boolean): void {
    const said = this.#part('said');
    if (said) said.textContent = [what, label && `${label}.`, further].filter((one) => one).join(' ');
    const undo = this.#part('undo');
    if (undo) undo.hidden = !canBeUndone;
    clearTimeout(this.#timer);
    if (canBeUndone && undo) this.#timer = setTimeout(() => (undo.hidden = true), this.#left());
  }

  /** How long the last record can still be taken back, in milliseconds. */
  #left(): number {
    return this.#last ? Math.max(0, minute - (performance.now() - this.#last.at)) : 0;
  }

  #empty(form: HTMLFormElement): void {
    form.reset();
    this.querySelector<HTMLElement>('[data-key="1"]')?.focus();
  }

  /** What the form says, and the button by which it was sent: that of a common one says all that is needed. */
  #saidBy(form: HTMLFormElement, submitter: HTMLButtonElement): Said {
    const needed = this.#names('needed');
    if (submitter.name === this.dataset.together) {
      const values = submitter.value.split(' ');
      return Object.fromEntries(needed.map((name, at) => [name, values[at] ?? '']));
    }
    const typed = new FormData(form);
    const textOf = (name: string) => {
      const value = typed.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    return Object.fromEntries([...needed, ...this.#names('atOnce')].map((name) => [name, textOf(name)]));
  }

  #labelOf(form: HTMLFormElement, { dataset }: HTMLButtonElement, said: Said): string {
    if (dataset.label) return dataset.label;
    return this.#names('needed')
      .map((name) => {
        const field = form.querySelector(
          `[name="${name}"][value="${CSS.escape(said[name] ?? '')}"], select[name="${name}"]`,
        );
        if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text;
        return field instanceof HTMLInputElement ? field.labels?.[0]?.textContent : '';
      })
      .join(' · ');
  }
}
