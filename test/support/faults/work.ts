import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { officialDay } from '#platform/languages/dates.ts';
import { forms } from '#test/support/cast/cases.ts';
import type { Asked, Workplace } from './workplace.ts';

/** People at work: cases from the declaration to the result, through the API of both processes, until told to rest. */
export interface Work {
  /** Resolves when each has been told the outcome of what they last asked, however long they had to ask. */
  rest(): Promise<void>;
}

/** How long somebody asks again before they say that the site does not come back. */
const patience = 240_000;

export function beginWork(ground: Workplace, people: number): Work {
  let resting = false;
  const { cookies } = ground.database;
  const work = Array.from({ length: people }, async (_, at) => {
    const cookie = cookies[at % cookies.length] ?? '';
    const rests = () => resting;
    while (!resting) if (!(await oneCase(ground, cookie, rests))) return;
  });
  return {
    async rest() {
      resting = true;
      await Promise.all(work);
    },
  };
}

/** Stops after the act under way when it is time to rest; false if an act was not answered as it must be. */
async function oneCase(ground: Workplace, cookie: string, rests: () => boolean): Promise<boolean> {
  const today = officialDay(Temporal.Now.instant());
  const { edition, eService } = ground.database.service;
  const of = { case: '', mandate: '', application: '' };
  const steps: [act: string, path: () => string, form: object | (() => object), names?: keyof typeof of][] = [
    ['case.open', () => '/api/cases', { edition }, 'case'],
    ['declaration.receive', () => `/api/cases/${of.case}/declaration`, forms.declaration],
    ['identity.check', () => `/api/cases/${of.case}/identity-checks`, { ...forms.identity, personalCode: newCode() }],
    ['notice.tell', () => `/api/cases/${of.case}/notice`, forms.notice],
    ['mandate.draw', () => `/api/cases/${of.case}/mandates`, forms.mandate([edition], today), 'mandate'],
    ['mandate.sign', () => `/api/cases/${of.case}/mandates/${of.mandate}/signing`, forms.signing(today)],
    [
      'application.file',
      () => `/api/cases/${of.case}/applications`,
      () => forms.filing(eService, Temporal.Now.instant()),
      'application',
    ],
    [
      'planned-time.tell',
      () => `/api/cases/${of.case}/applications/${of.application}/planned-time`,
      forms.plannedTime(today),
    ],
    ['result.tell', () => `/api/cases/${of.case}/applications/${of.application}/result`, forms.result],
  ];
  for (const [act, path, form, names] of steps) {
    if (rests()) return true;
    const request = randomUUID();
    const record = await askUntilAnswered(ground, {
      ...{ path: path(), cookie, request },
      form: typeof form === 'function' ? form() : form,
    });
    if (record === undefined) return false;
    ground.ledger.confirm(act, request, record);
    if (names) of[names] = record;
  }
  return true;
}

/** As a careful client asks: the same request again while it is not told the outcome. */
async function askUntilAnswered(place: Workplace, asked: Asked): Promise<string | undefined> {
  const { services, ledger } = place;
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const answer = await place.send(asked).catch(() => undefined);
    if (answer?.status === 200) return (JSON.parse(answer.text) as { id: string }).id;
    if (answer === undefined) ledger.broken += 1;
    else if (answer.status === 503) ledger.away += 1;
    else {
      const { id = answer.text } = idIn(answer.text);
      const fault = services
        .flatMap((service) => service.said().split('\n'))
        .find((line) => line.includes(id) && line.includes('"fault"'));
      ledger.wrong.push(`${asked.path} was answered ${answer.status}: ${answer.text.slice(0, 300)} ${fault ?? ''}`);
      if (answer.status < 500) return undefined;
    }
    await sleep(300);
  }
  ledger.wrong.push(`${asked.path} was not answered in ${patience / 1000} s`);
  return undefined;
}

function idIn(text: string): { readonly id?: string } {
  try {
    return JSON.parse(text) as { id?: string };
  } catch {
    return {};
  }
}

let codes = 0;
const firstCode = process.pid % 10_000;

/** A personal code that nobody has. */
function newCode(): string {
  codes += 1;
  return `33${String(firstCode).padStart(4, '0')}-${String(codes % 100_000).padStart(5, '0')}`;
}
