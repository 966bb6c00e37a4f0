import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Asked } from './chain-state.tsx';
import { mandateInWords, short } from './log-columns.tsx';
import type { NamedThings } from './name-things.ts';
import type { LogPage } from './read-log.ts';
import { isWhole } from './verification.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  /** Those of this page; undefined where none were looked for. */
  readonly entries: LogPage['entries'] | undefined;
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly named: NamedThings;
  /** Of a centre's log; null if it was never verified. Left out for a log that is not verified by itself. */
  readonly verification?: Asked | null | undefined;
};

/** The log in a few lines: what it is narrowed to and why, what this page has of it, and whether it is consistent. */
export function LogSummary({ language, entries, asked, named, verification }: Props) {
  const w = words[language];
  const { client, case: ofCase, mandate, purpose } = asked;
  const only = [
    client && w.only(w.subjects.client, short(client)),
    ofCase && w.only(w.subjects.case, short(ofCase)),
    mandate && w.only(w.subjects.mandate, mandateInWords(named, mandate, language)),
  ].filter(Boolean);
  const [newest, oldest] = [entries?.at(0), entries?.at(-1)];
  const when = oldest && newest && `${formMoment(oldest.at, language)} – ${formMoment(newest.at, language)}`;
  const refused = entries?.filter(({ refusal }) => refusal !== undefined).length ?? 0;
  return (
    <SummaryList
      rows={[
        ...only.map((value) => ({ key: w.chosenOnly, value })),
        ...(purpose && Object.hasOwn(w.purposes, purpose) ? [{ key: w.whyLooked, value: w.purposes[purpose] }] : []),
        ...(entries
          ? [{ key: w.onThisPage, value: [w.entriesShown(entries.length), when].filter(Boolean).join(', ') }]
          : []),
        ...(refused > 0 ? [{ key: w.refusedShown, value: String(refused) }] : []),
        ...(verification === undefined
          ? []
          : [{ key: w.verification, value: <Integrity language={language} verification={verification} /> }]),
      ]}
    />
  );
}

function Integrity({ language, verification }: { language: Language; verification: Asked | null }) {
  const w = words[language].integrity;
  const finished = verification?.finished;
  const state = finished ? (isWhole(finished.outcome) ? 'whole' : 'broken') : verification ? 'underWay' : 'never';
  const kind = { whole: 'done', broken: 'stopped', underWay: 'waiting', never: 'attention' } as const;
  return (
    <a href="#verification">
      <Tag text={w[state]} kind={kind[state]} />
    </a>
  );
}
