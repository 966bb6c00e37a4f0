import { Select } from '#platform/html/select.tsx';
import { textOf } from '#platform/html/typed.ts';
import { caseActs } from './acts.ts';
import { responsibleFor } from './case-facts.ts';
import { colleaguesOf } from './colleagues.ts';
import { takingOverReasons } from './responsible/transfer.ts';
import { words } from './responsible/words.ts';
import { formStep } from './step-frame.tsx';
import type { Visit } from './visit.ts';

const toCase = (of: { readonly case: string }) => `/cases/${of.case}`;

/** A colleague's case becomes the employee's own. */
export const takingOverStep = {
  act: caseActs.takeOverCase,
  show(visit: Visit) {
    const w = words[visit.language];
    return formStep(visit, {
      step: 'takingOver',
      title: w.takeOver,
      may: visit.view.duties.takingOver.may,
      help: w.takeOverHelp(whoHasIt(visit)),
      submit: w.takeOver,
      children: (
        <Select
          {...textOf(visit.form, 'reason')}
          label={w.why}
          empty={w.notSaid}
          required={false}
          choices={takingOverReasons.map((reason) => ({ value: reason, label: w.reasons[reason] }))}
        />
      ),
    });
  },
  next: toCase,
};

/** The case is given to a colleague who may serve here today. */
export const handingOverStep = {
  act: caseActs.handOverCase,
  async show(visit: Visit) {
    const w = words[visit.language];
    const now = responsibleFor(visit.view.facts);
    const colleagues = (await colleaguesOf(visit.tx, visit.actor)).filter(
      ({ value }) => value !== now && value !== visit.actor.person,
    );
    return formStep(visit, {
      step: 'handingOver',
      title: w.handOver,
      may: visit.view.duties.handingOver.may,
      help: w.handOverHelp(whoHasIt(visit)),
      submit: w.handOver,
      children: <Select {...textOf(visit.form, 'colleague')} label={w.colleague} choices={colleagues} />,
    });
  },
  next: toCase,
};

function whoHasIt({ view }: Visit): string {
  return view.staff.get(responsibleFor(view.facts)) ?? '';
}
