import { z } from 'zod';
import { isFor } from '#acting/index.ts';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { addressOf, parametersIn } from '#platform/http/parameters.ts';
import { caseActs } from './acts.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseAct } from './in-case.ts';
import type { Visit } from './visit.ts';

export type FurtherAct = CaseAct<string, z.ZodType, z.ZodType, CaseParts>;

/** The acts without input at addresses one step beneath the page's: the page shows each as a button. */
export function furtherActs(path: string): FurtherAct[] {
  return (Object.values(caseActs) as unknown as FurtherAct[]).filter(
    (act) => act.path.slice(0, act.path.lastIndexOf('/')) === path && asksNothing(act.input),
  );
}

function asksNothing(input: z.ZodType): boolean {
  return input instanceof z.ZodObject && Object.keys(input.shape).length === 0;
}

/** Those of them that the case's duties allow to the visitor. */
export function FurtherActs({ visit, acts }: { visit: Visit; acts: readonly FurtherAct[] }) {
  const { view, actor, language, hidden, parameter } = visit;
  const ofVisit = (path: string) => Object.fromEntries(parametersIn(path).map((name) => [name, parameter(name)]));
  const allowed = acts.filter((act) => isFor(actor, act) && 'on' in act.may(view.duties, ofVisit(act.path), {}));
  return (
    <Actions>
      {allowed.map((act) => (
        <Form key={act.name} action={addressOf(act.path, ofVisit(act.path))} hidden={hidden}>
          <SubmitButton kind="secondary" text={act.title[language]} />
        </Form>
      ))}
    </Actions>
  );
}
