import { folderLastUsed, type RegisterEntry, registerEntryOf, scansOf, whyScansWerePutRight } from '#archive/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { authorsOfDoubts, type Doubt } from '#clients/index.ts';
import {
  canNoMoreBeSigned,
  contentOf,
  hasProofOfEnd,
  type Mandate,
  mandateReadings,
  newestPart,
  partRevocationsOf,
  readingLanguages,
  type ScopeLine,
  SigningFields,
  signedOnThatDay,
  stateOf,
} from '#mandates/index.ts';
import { centreWithMunicipality, staffNames } from '#organisations/index.ts';
import { missingGlyphs } from '#platform/documents/documents.ts';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { Notice, WarningText } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { addressOf } from '#platform/http/parameters.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { leftFormsPath } from '#sign-in/index.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { words as blankWords } from './blank/words.ts';
import { doubtsSinceDrawn } from './doubts-since-drawn.ts';
import { words as partWords } from './part/words.ts';
import { PartSection } from './part-section.tsx';
import { ReadingForm } from './reading-form.tsx';
import { readMandate } from './reading-views.ts';
import { ScansSection } from './scans-section.tsx';
import { stepPage } from './step-frame.tsx';
import { wasToldInEnglish } from './told-in-english.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

type OfMandate = Visit & { readonly mandate: Mandate };

/** The mandate: its state, its papers to print, its signing, and the scans of the signed copy (22.¹ 3.). */
export const mandatePage = {
  act: caseActs.signMandate,
  async show(visit: Visit) {
    const { tx, actor, view, language, parameter, mayAct } = visit;
    const w = words[language];
    const mandate = view.facts.mandates.find(({ id }) => id === parameter('mandate'));
    if (!mandate) {
      const children = <Notice title={w.firstDo('22.1.3')} />;
      return stepPage(visit, { step: 'mandate', title: w.duties.mandate, children });
    }
    const may = view.duties.ofMandate(mandate.id);
    const mayRecord = mayAct && 'on' in may;
    const { place } = await centreWithMunicipality(tx, actor.centre, actor.at);
    const entry = await registerEntryOf(tx, mandate.id);
    const witness = mandate.signer === 'witness' ? (await contentOf(tx, mandate.id))?.witness?.name : undefined;
    const scans = mandate.signing ? await scansOf(tx, mandate.id) : [];
    const isToSign = mayRecord && !mandate.signing && !mandate.end && !canNoMoreBeSigned(mandate);
    const doubts = isToSign ? await doubtsSinceDrawn(tx, mandate) : [];
    const reasons = scans.some(({ putRight }) => putRight) ? await whyScansWerePutRight(tx, mandate.id) : new Map();
    const parts = newestPart(mandate) ? await partRevocationsOf(tx, mandate.id) : [];
    const marked = await staffNames(tx, [
      ...scans.flatMap(({ putRight }) => putRight?.who ?? []),
      ...parts.map(({ recordedBy }) => recordedBy),
      ...authorsOfDoubts(doubts),
    ]);
    return stepPage(visit, {
      step: 'mandate',
      mandate,
      title: w.summary.mandateNumber(mandate.register.year, mandate.register.number),
      children: (
        <>
          <Status {...visit} mandate={mandate} entry={entry} />
          {mayAct && 'not' in may && <Notice title={barText(may.not)[language]} />}
          {mayAct && <Papers {...visit} mandate={mandate} />}
          {isToSign && (
            <Signing
              {...visit}
              mandate={mandate}
              usualPlace={place}
              usualFolder={await folderLastUsed(tx)}
              witness={witness}
              doubts={doubts}
              staff={marked}
            />
          )}
          {newestPart(mandate) && <PartSection {...visit} mandate={mandate} parts={parts} staff={marked} />}
          {mandate.signing && (
            <ScansSection
              {...visit}
              mayAct={mayRecord}
              mandate={mandate}
              scans={scans}
              reasons={reasons}
              marked={marked}
            />
          )}
          {mayAct && (
            <ReadingForm
              action={addressOf(readMandate.path, idsOf(view, mandate))}
              hidden={visit.hidden}
              language={language}
              languages={readingLanguages(mandateReadings, mandate.wording)}
            />
          )}
        </>
      ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}/applications`,
};

function Status({ view, language, mandate, entry, actor, mayAct }: OfMandate & { entry: RegisterEntry | undefined }) {
  const w = words[language];
  const { signing, end } = mandate;
  const state = stateOf(mandate, actor.at);
  const isToSign = state === 'drawn' && !canNoMoreBeSigned(mandate);
  const kind = state === 'in_force' || state === 'completed' ? 'done' : isToSign ? 'next' : 'stopped';
  const toSign = mandate.signedByHandAt ? blankWords[language].signingToRecord : w.mandateStates.drawn;
  const said = state !== 'drawn' ? w.mandateStates[state] : isToSign ? toSign : w.dutyStates.ended;
  const lines = mandate.scope.map(({ editionId, revoked }) => ({ edition: view.editions.get(editionId), revoked }));
  return (
    <SummaryList
      rows={[
        { key: w.list.state, value: <Tag text={said} kind={kind} /> },
        {
          key: w.place.scope,
          value: (
            <ul>
              {lines.map(({ edition, revoked }) => (
                <li key={edition?.id}>{scopeLine(edition, revoked, language)}</li>
              ))}
            </ul>
          ),
        },
        { key: w.summary.validUntil, value: formDate(mandate.validUntil, language) },
        {
          key: w.place.register,
          value: (
            <a href={`/register/${mandate.id}`}>
              {`${entry?.fileIndex}/${mandate.register.year}/${mandate.register.number}`}
            </a>
          ),
        },
        ...(mandate.signedByHandAt
          ? [{ key: blankWords[language].byHand, value: formMoment(mandate.signedByHandAt, language) }]
          : []),
        ...(signing
          ? [
              { key: w.place.signed, value: `${formDate(signing.signedOn, language)}, ${signing.place}` },
              { key: w.place.folder, value: <PlaceIn entry={entry} language={language} mayAct={mayAct} /> },
              ...corrections(entry, language),
              {
                key: w.place.handedOver,
                value: formMoment(mandate.signedByHandAt ?? signing.copyHandedOverAt, language),
              },
            ]
          : []),
        ...(end
          ? [
              {
                key: w.place.ended,
                value: `${formMoment(end.endedAt, language)}, ${view.staff.get(end.recordedBy) ?? ''}`,
              },
            ]
          : []),
      ]}
    />
  );
}

function scopeLine(edition: EServiceEdition | undefined, revoked: ScopeLine['revoked'], language: Language): string {
  const named = `${edition?.code} ${edition?.name[language]}`;
  return revoked ? partWords[language].since(named, formMoment(revoked.from, language)) : named;
}

interface PlaceInProps {
  readonly entry: RegisterEntry | undefined;
  readonly language: Language;
  readonly mayAct: boolean;
}

/** The place that holds, and where it is put right. */
function PlaceIn({ entry, language, mayAct }: PlaceInProps) {
  const w = words[language].place;
  const folder = entry?.place?.folder ?? '';
  return (
    <>
      {entry?.firstPlace && entry.firstPlace.folder !== folder ? w.corrected(folder) : folder}
      {entry && mayAct && (
        <>
          {' – '}
          <a href={`/register/${entry.document}#correct`}>{w.putRight}</a>
        </>
      )}
    </>
  );
}

/** What was put right in the register, each with its day; who did it is in the register. */
function corrections(entry: RegisterEntry | undefined, language: Language) {
  const made = entry?.marks.filter(({ kind }) => kind === 'corrected') ?? [];
  return made.map(({ note, markedAt }) => ({
    key: words[language].place.correction,
    value: `${note} (${formMoment(markedAt, language)})`,
  }));
}

function Papers({ view, language, mandate, actor }: OfMandate) {
  const w = words[language].papers;
  const paper = (name: string) => `/cases/${view.facts.id}/mandates/${mandate.id}/papers/${name}`;
  const names = [view.client, view.represented].map((person) => `${person?.givenName ?? ''}${person?.surname ?? ''}`);
  const unprintable = missingGlyphs(names.join(''));
  return (
    <Section heading={w.heading} id="papers">
      {unprintable.length > 0 && <WarningText>{w.unprintable(unprintable.join(' '))}</WarningText>}
      {!mandate.signing && !mandate.end && !mandate.signedByHandAt && <p>{w.help}</p>}
      {hasProofOfEnd(mandate, actor.at) && (
        <Actions>
          <LinkButton href={paper('end')} text={words[language].printProof} />
          <a href={paper('end-large')}>{w.proofLarge}</a>
          {wasToldInEnglish(view, mandate) && (
            <a href={paper('end-translation')}>{partWords[language].proofTranslation}</a>
          )}
        </Actions>
      )}
      {mandate.signedByHandAt && <p>{blankWords[language].onBlank}</p>}
      <Actions>
        {!mandate.signedByHandAt && (
          <>
            <LinkButton kind="secondary" href={paper('copies')} text={w.copies} />
            <a href={paper('copies-large')}>{w.copiesLarge}</a>
          </>
        )}
        <a href={paper('translation')}>{w.translation}</a>
      </Actions>
    </Section>
  );
}

interface SigningProps extends OfMandate {
  readonly usualPlace: string;
  readonly usualFolder: string | undefined;
  readonly witness: string | undefined;
  /** Recorded since it was drawn up, with who recorded them. */
  readonly doubts: readonly Doubt[];
  readonly staff: ReadonlyMap<string, string>;
}

function Signing(props: SigningProps) {
  const { view, language, mandate, form, hidden, usualPlace, usualFolder, witness, doubts, staff } = props;
  const w = words[language].signing;
  return (
    <Section heading={w.heading} id="signing">
      <DrawnBefore {...props} />
      <Form action={addressOf(caseActs.signMandate.path, idsOf(view, mandate))} hidden={hidden} keptAt={leftFormsPath}>
        <SigningFields
          form={form}
          language={language}
          witness={witness}
          drawnOn={mandate.drawnOn}
          usualPlace={usualPlace}
          usualFolder={usualFolder}
          isOnBlank={mandate.signedByHandAt !== null}
          doubts={doubts}
          staff={staff}
        />
        <SubmitButton text={w.save} />
      </Form>
    </Section>
  );
}

/** It is signed on the day on which it was drawn up, or not at all; on a blank it was signed then. */
function DrawnBefore({ view, language, mandate, actor }: OfMandate) {
  if (mandate.signedByHandAt || mandate.drawnOn.equals(officialDay(actor.at))) return null;
  return (
    <Notice id="drawn-before" title={signedOnThatDay(mandate.drawnOn, language)}>
      <Actions>
        <LinkButton
          kind="secondary"
          href={addressOf(caseActs.endMandate.path, idsOf(view, mandate))}
          text={words[language].endMandate}
        />
      </Actions>
    </Notice>
  );
}

function idsOf({ facts }: Visit['view'], mandate: Mandate) {
  return { case: facts.id, mandate: mandate.id };
}
