import { randomUUID } from 'node:crypto';
import { forms } from '#test/support/cast/cases.ts';
import type { client } from './load.ts';
import type { Serving } from './served.ts';

let people = 0;

/** One whole case through the API, each time for another client: from the declaration to the result. Returns its id. */
export async function wholeCase(http: ReturnType<typeof client>, serving: Serving, line: number): Promise<string> {
  const counter = serving.counters[line % serving.counters.length];
  if (!counter) throw new Error('nobody signed in');
  const act = async (path: string, body: object): Promise<string> => {
    const answer = await http.ask(path, counter.cookie, body);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`);
    return (JSON.parse(answer.body) as { id: string }).id;
  };
  const at = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const today = Temporal.PlainDate.from('2026-03-02');
  const id = await act('/api/cases', { edition: serving.edition });
  const personalCode = `32${String(process.pid % 10_000).padStart(4, '0')}-${String(++people % 100_000).padStart(5, '0')}`;
  await act(`/api/cases/${id}/declaration`, forms.declaration);
  await act(`/api/cases/${id}/identity-checks`, { ...forms.identity, personalCode });
  await act(`/api/cases/${id}/notice`, forms.notice);
  const mandate = await act(`/api/cases/${id}/mandates`, forms.mandate([serving.edition], today));
  await act(`/api/cases/${id}/mandates/${mandate}/signing`, forms.signing(today));
  const application = await act(`/api/cases/${id}/applications`, forms.filing(serving.eService, at, randomUUID()));
  await act(`/api/cases/${id}/applications/${application}/planned-time`, forms.plannedTime(today));
  await act(`/api/cases/${id}/applications/${application}/result`, forms.result);
  return id;
}
