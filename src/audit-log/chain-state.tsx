import { LinkButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Outcome } from './tables.ts';
import { isWhole, type Verification } from './verification.ts';
import { words } from './words.ts';

export type Asked = Verification & { readonly personName: string | undefined };

type Props = {
  readonly language: Language;
  readonly verification: Asked | undefined;
};

/** How far the last verification of the centre's chain is, or what it found. */
export function ChainState({ language, verification }: Props) {
  const w = words[language];
  if (!verification) {
    return (
      <Notice title={w.neverVerified}>
        <p>{w.verificationLead}</p>
      </Notice>
    );
  }
  const { after, reached, upTo, finished, personName } = verification;
  if (!finished) {
    return (
      <Notice title={w.underWay}>
        <p>{upTo === undefined ? w.waiting : w.progress(reached, upTo)}</p>
        {upTo !== undefined && <progress aria-label={w.underWay} value={reached} max={upTo} />}
        <p>
          <LinkButton kind="secondary" text={w.lookAgain} href="/audit" />
        </p>
      </Notice>
    );
  }
  const by = <p>{w.verifiedBy(personName ?? w.nobody, formMoment(finished.at, language))}</p>;
  if (!isWhole(finished.outcome)) return <Faults language={language} outcome={finished.outcome} by={by} />;
  const [from, to] = [(after ?? 0) + 1, upTo ?? 0];
  return (
    <Notice kind="success" title={from > to ? w.nothingNew : w.whole(from, to)}>
      <p>{w.wholeMeans}</p>
      {by}
    </Notice>
  );
}

function Faults({ language, outcome, by }: { language: Language; outcome: Outcome; by: preact.JSX.Element }) {
  const w = words[language];
  const { broken, untold, gone, records } = outcome;
  return (
    <Notice kind="refusal" title={broken ? w.broken(broken.number) : w.differs}>
      {broken && <p>{w.faults[broken.fault]}</p>}
      {untold > 0 && <p>{w.untold(untold)}</p>}
      {gone > 0 && <p>{w.gone(gone)}</p>}
      {records.length > 0 && (
        <ul>
          {records.map(({ table, key }) => (
            <li key={table + key}>
              <code>{`${table} ${key}`}</code>
            </li>
          ))}
        </ul>
      )}
      <p>{w.whatToDo}</p>
      {by}
    </Notice>
  );
}
