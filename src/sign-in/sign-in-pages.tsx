import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { Notice, WarningText } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { applyPath } from './apply-path.ts';
import type { QualifiedMeans } from './qualified-means.ts';
import type { SignInRefusal } from './words.lv.ts';
import { words } from './words.ts';

interface SignInProps {
  readonly language: Language;
  readonly means: readonly QualifiedMeans[];
  /** Somebody works here already and has to prove again who it is. */
  readonly anew: boolean;
  /** Their session in this browser was ended from another one. */
  readonly endedElsewhere: boolean;
  readonly demo: boolean;
  readonly returnTo: string;
  readonly form: string | undefined;
  readonly hidden: Readonly<Record<string, string>>;
}

export function SignInPage({ language, means, anew, endedElsewhere, demo, returnTo, form, hidden }: SignInProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={anew ? w.signInAnewTitle : w.signInTitle} lead={anew ? w.signInAnewLead : w.signInLead} />
      {endedElsewhere && (
        <Notice title={w.endedElsewhere} kind="warning" id="ended">
          <p>{w.endedElsewhereText}</p>
        </Notice>
      )}
      {form && (
        <Notice title={w.formIsKept}>
          <p>{w.formIsKeptText}</p>
        </Notice>
      )}
      {demo && (
        <Notice title={w.demoTitle} id="demo">
          <p>{w.demoText}</p>
        </Notice>
      )}
      <Prose>
        <p>{w.acceptedMeans}</p>
        <MeansList language={language} means={means} />
      </Prose>
      <WarningText>{w.sharedComputer}</WarningText>
      <Form action="/sign-in" hidden={{ ...hidden, return_to: returnTo, ...(form && { form }) }}>
        <Actions>
          <SubmitButton text={w.signIn} />
        </Actions>
      </Form>
      {!anew && returnTo !== applyPath && (
        <Prose>
          <p>
            <a href={applyPath}>{w.apply}</a>: {w.applyHint}
          </p>
        </Prose>
      )}
    </>
  );
}

interface RefusedProps {
  readonly language: Language;
  readonly reason: SignInRefusal;
  readonly means: readonly QualifiedMeans[];
  readonly tryAgain: string;
}

/** Says what happened and what to do about it. */
export function SignInRefusedPage({ language, reason, means, tryAgain }: RefusedProps) {
  const w = words[language];
  const { what, whatToDo } = w.refused[reason];
  return (
    <>
      <PageHeading text={w.refusedTitle} lead={what} />
      <Prose>
        <h2>{w.whatToDo}</h2>
        <p>{whatToDo}</p>
        {reason === 'not-qualified' && <MeansList language={language} means={means} />}
      </Prose>
      <Actions>
        <LinkButton href={tryAgain} text={w.tryAgain} />
        {reason === 'unknown-person' && <a href={applyPath}>{w.apply}</a>}
      </Actions>
    </>
  );
}

function MeansList({ language, means }: { language: Language; means: readonly QualifiedMeans[] }) {
  return (
    <ul>
      {means.map(({ id, name }) => (
        <li key={id}>{name[language]}</li>
      ))}
    </ul>
  );
}

export function NameDiffersPage({ language, returnTo }: { language: Language; returnTo: string }) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.nameDiffersTitle} lead={w.nameDiffersText} />
      <Actions>
        <LinkButton href={returnTo} text={w.goOn} />
      </Actions>
    </>
  );
}

export function SignedOutPage({ language, hereOnly }: { language: Language; hereOnly: boolean }) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.signedOutTitle} />
      {hereOnly ? <WarningText>{w.signedOutHereOnly}</WarningText> : <p>{w.signedOutText}</p>}
      <Actions>
        <LinkButton href="/sign-in" text={w.signInAgain} />
      </Actions>
    </>
  );
}
