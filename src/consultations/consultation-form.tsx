import { LawPoints } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { Actions, Form, KeyCap, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { WarningText } from '#platform/html/messages.tsx';
import type { FilledForm } from '#platform/html/typed.ts';
import { formTime } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { aboutInWords } from './about-in-words.ts';
import { consultationsActs } from './acts.ts';
import { type Common, keyOf } from './commonest.ts';
import { ConsultationFields } from './consultation-fields.tsx';
import type { ConsultationRecord } from './queries.ts';
import { words } from './words.ts';

/** The address of the page itself, and with it that the next client has come. */
export const counterPath = '/consultations/new';
export const nextClientPath = `${counterPath}?client=next`;

interface Props {
  readonly language: Language;
  readonly form: FilledForm;
  readonly editions: readonly EServiceEdition[];
  readonly commonest: readonly Common[];
  readonly hidden: Readonly<Record<string, string>>;
  /** Of the visit that goes on: which it is, and from when the next consultation of it is measured. */
  readonly visit: { readonly id: string; readonly beganAt: Temporal.Instant } | undefined;
  /** What was recorded a moment ago, and can be taken back. */
  readonly recorded: ConsultationRecord | undefined;
  readonly justUndone: boolean;
  readonly now: Temporal.Instant;
}

/**
 * Records what was asked at the counter while the next person waits: the commonest by one key, any other by a few. With JavaScript the
 * page stays, and what it records waits in the browser while there is no connection (`send-later`).
 */
export function ConsultationForm(props: Props) {
  const { language, form, editions, commonest, hidden, visit, now } = props;
  const w = words[language];
  return (
    <>
      <PageHeading text={w.record} />
      <p>
        <LawPoints points={['17.3', '20.13']} />
      </p>
      <WarningText>{w.anonymous}</WarningText>
      <send-later
        data-to={consultationsActs.holdConsultation.path}
        data-undo={consultationsActs.undoConsultation.path.replace('{consultation}', '{id}')}
        data-put-right={consultationsActs.putRightConsultation.path.replace('{consultation}', '{id}')}
        data-put-right-with={JSON.stringify({ reason: 'not_held', basedOn: '{id}' })}
        data-needed="about kind way outcome"
        data-at-once="note day time"
        data-together="common"
        data-named="id heldAt"
        data-measured="visit beganAt"
        data-now={now.toString()}
        data-sending={w.sending}
        data-recorded={w.justRecorded}
        data-not-sent={w.notSent}
        data-not-taken={w.notTaken}
        data-undoing={w.undoing}
        data-undone={w.justUndone}
        data-undo-label={w.undoLabel}
        data-undo-not-sent={w.undoNotSent}
        data-undo-not-taken={w.undoNotTaken}
        data-undo-while={w.undoWhile}
        data-away={w.away}
        data-see-above={w.seeAbove}
        data-cannot-wait={w.noteCannotWait}
        data-undo-cannot-wait={w.undoCannotWait}
        data-incomplete={w.awayAndIncomplete}
        data-since={w.clientSinceLabel}
        data-leads="outcome=became_authorised"
        data-leads-to="/cases/new"
        data-leads-with="edition=about"
      >
        <quick-keys>
          <Form
            action={consultationsActs.holdConsultation.path}
            hidden={{ ...hidden, visit: visit?.id ?? '', beganAt: visit?.beganAt.toString() ?? '' }}
          >
            <Desk {...props} />
            <Section heading={w.commonest} id="commonest">
              <p class="field__hint">{w.commonestHint}</p>
              <ul class="quick">
                {commonest.map((common, at) => (
                  <li key={keyOf(common)}>
                    <CommonButton language={language} common={common} at={at} />
                  </li>
                ))}
              </ul>
            </Section>
            <Section heading={w.other} id="other">
              <ConsultationFields
                language={language}
                form={form}
                editions={editions}
                usual={commonest.flatMap(({ edition }) => edition ?? [])}
                folded
              />
              <Actions>
                <SubmitButton text={w.save} />
              </Actions>
            </Section>
          </Form>
        </quick-keys>
      </send-later>
    </>
  );
}

/** With whom the employee is, since when, and what was just recorded. */
function Desk({ language, visit, recorded, justUndone }: Props) {
  const w = words[language];
  return (
    <div class="desk">
      <p data-part="client">{visit ? w.clientSince(formTime(visit.beganAt)) : w.notMeasured}</p>
      <Actions>
        <LinkButton kind="secondary" href={nextClientPath} text={w.next} quickKey="0" part="next" />
      </Actions>
      <p role="status" data-part="said">
        {justUndone && `${w.reasons.undone}.`}
        {recorded && `${w.justRecorded} ${partsOf(recorded, language).join(' · ')}. ${w.undoWhile}`}
      </p>
      <div data-part="undo" hidden={!recorded}>
        <SubmitButton
          kind="secondary"
          text={w.undo}
          quickKey="Backspace"
          action={recorded ? consultationsActs.undoConsultation.path.replace('{consultation}', recorded.id) : undefined}
        />
      </div>
    </div>
  );
}

function CommonButton({ language, common, at }: { language: Language; common: Common; at: number }) {
  const [about, ...further] = partsOf(common, language);
  const rest = further.join(' · ');
  return (
    <button
      class="button button--secondary quick__button"
      type="submit"
      name="common"
      value={keyOf(common)}
      data-key={at + 1}
      data-label={`${about} · ${rest}`}
      aria-keyshortcuts={String(at + 1)}
    >
      <KeyCap of={String(at + 1)} />
      <span>
        <strong>{about}</strong>
        <span class="quick__rest">{rest}</span>
      </span>
    </button>
  );
}

/** A consultation in a few words: about what, of which kind, in which way, with which outcome. */
function partsOf({ edition, topic, kind, way, outcome }: Common | ConsultationRecord, language: Language) {
  const w = words[language];
  const about = edition ? `${edition.code} ${edition.name[language]}` : aboutInWords({ edition, topic }, language);
  return [about, kind && w.kinds[kind], way && w.ways[way], w.outcomes[outcome]].filter((one) => one);
}
