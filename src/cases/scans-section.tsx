import { AttachScanFields, type Scan } from '#archive/index.ts';
import type { Mandate } from '#mandates/index.ts';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { addressOf } from '#platform/http/parameters.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { words } from './scan/words.ts';
import type { Visit } from './visit.ts';

interface ScansProps extends Visit {
  readonly mandate: Mandate;
  readonly scans: readonly Scan[];
  /** Why those that do not hold any more do not, and the names of who said so. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly marked: ReadonlyMap<string, string>;
}

/** The scans of a signed copy: those that hold, those put right, and where one more is attached. */
export function ScansSection({ view, language, mandate, form, hidden, mayAct, scans, reasons, marked }: ScansProps) {
  const w = words[language];
  const of = { case: view.facts.id, mandate: mandate.id };
  const [holding, earlier] = [scans.filter((scan) => !scan.putRight), scans.filter((scan) => scan.putRight)];
  const link = ({ id, attachedAt }: Scan) => (
    <a href={`/register/scans/${id}`}>{w.attached(formMoment(attachedAt, language))}</a>
  );
  return (
    <Section heading={w.heading} id="scans">
      {holding.length === 0 && <p>{w.none}</p>}
      <ul>
        {holding.map((scan) => (
          <li key={scan.id}>
            {link(scan)}
            {mayAct && (
              <>
                {' – '}
                <a href={addressOf(caseActs.putRightScan.path, { ...of, scan: scan.id })}>{w.thisIsWrong}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {earlier.length > 0 && (
        <>
          <h3>{w.earlier}</h3>
          <ul>
            {earlier.map((scan) => (
              <li key={scan.id}>
                {link(scan)}
                {scan.putRight &&
                  `, ${w.putRightBy(formMoment(scan.putRight.at, language), marked.get(scan.putRight.who) ?? '', reasons.get(scan.id) ?? '')}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayAct && (
        <Form action={addressOf(caseActs.attachScan.path, of)} hidden={hidden} files>
          <AttachScanFields form={form} language={language} />
          <SubmitButton kind="secondary" text={w.attach} />
        </Form>
      )}
    </Section>
  );
}
