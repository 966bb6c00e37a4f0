import { Notice } from '#platform/html/messages.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Verification } from './last-verification.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly verification: (Verification & { readonly personName: string | undefined }) | undefined;
};

/** What the last verification of the centre's chain found. */
export function ChainState({ language, verification }: Props) {
  const w = words[language];
  if (!verification) {
    return (
      <Notice title={w.neverVerified}>
        <p>{w.verificationLead}</p>
      </Notice>
    );
  }
  const { at, personName, entries, broken } = verification;
  const by = <p>{w.verifiedBy(personName ?? w.nobody, formMoment(at, language))}</p>;
  if (!broken) {
    return (
      <Notice kind="success" title={w.whole(entries)}>
        {by}
      </Notice>
    );
  }
  return (
    <Notice kind="refusal" title={w.broken(broken.number)}>
      <p>{w.faults[broken.fault]}</p>
      <p>{w.whatToDo}</p>
      {by}
    </Notice>
  );
}
