import { TextArea } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { caseActs } from './acts.ts';
import { words } from './note/words.ts';
import { formStep } from './step-frame.tsx';
import type { Visit } from './visit.ts';

/** A word to a colleague, with a warning against personal data. */
export const noteStep = {
  act: caseActs.writeNote,
  show(visit: Visit) {
    const w = words[visit.language];
    return formStep(visit, {
      step: 'note',
      title: w.write,
      may: visit.view.duties.noting.may,
      help: w.warning,
      submit: w.write,
      children: <TextArea {...textOf(visit.form, 'text')} label={w.text} hint={w.hint} />,
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
