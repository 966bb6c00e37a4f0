import { recordRefusedEvent } from '#acting/index.ts';
import { canonicalPersonalNumber, enterStaff, staffByNumber } from '#organisations/index.ts';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { fold } from '#platform/languages/languages.ts';
import { type AccessRight, claimIfInvited, placeNameOf, rightsOf } from '#rights/index.ts';
import type { AccessParts } from './access-parts.ts';
import { applyPath } from './apply-path.ts';
import { type Attempt, checkAskedAnew, signInPath, takeAttempt } from './attempt.ts';
import { signInEvents } from './events.ts';
import { keptForm, withForm } from './kept-form.ts';
import { openSession } from './open-session.ts';
import { qualifiedMeansOf } from './qualified-means.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { endsAt, type Session } from './session.ts';
import type { AccessSettings } from './settings.ts';
import { endWork } from './sign-out.ts';

export interface SignInInput {
  readonly returned: URL;
  readonly state: string;
  /** The secret in the cookie of the browser that brings the answer. */
  readonly browser: string | undefined;
  /** What was open in this browser before: alive, or lapsed from lack of use. */
  readonly earlier: Session | undefined;
  /** The network address as the log knows it. */
  readonly caller?: string | undefined;
  /** As its `User-Agent` tells; null for another program. */
  readonly browserFamily: string | null;
  readonly at: Temporal.Instant;
}

export interface SignedIn {
  /** For the cookie, and nowhere else. */
  readonly key: string;
  readonly returnTo: string;
  /** False if the person has yet to choose in which centre and role to work. */
  readonly rightChosen: boolean;
  /** The means names the person otherwise than our records: worth saying, no reason to refuse. */
  readonly nameDiffers: boolean;
}

export interface SignInRefused {
  readonly refusal: Refusal;
  /** Where to begin again, so that a form kept for after the sign-in is still there then. */
  readonly tryAgain: string;
}

/**
 * Takes the identity provider's answer and opens a session: the employee is known by a qualified means (22.¹ 2.), by
 * personal number and not by the provider's own name for the account. Every "no" is written into the log.
 */
export async function signIn(parts: AccessParts, input: SignInInput): Promise<SignedIn | SignInRefused> {
  const progress: Progress = { at: input.at };
  try {
    return await signInOrRefuse(parts, input, progress);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { at, person } = progress;
    const who = { at, caller: input.caller, ...(person && { person }) };
    await recordRefusedEvent(parts.database, who, signInEvents.openSession, error);
    return { refusal: error, tryAgain: signInPath(progress.attempt) };
  }
}

/** What was known of a sign-in when it was refused, for the log and the page. */
interface Progress {
  readonly at: Temporal.Instant;
  attempt?: Attempt;
  person?: string;
}

async function signInOrRefuse(
  { database, provider, settings }: AccessParts,
  { returned, state, browser, browserFamily, earlier, caller, at }: SignInInput,
  progress: Progress,
): Promise<SignedIn> {
  const attempt = await loggedTransaction(database, null, (tx) => takeAttempt(tx, state, at));
  if (!attempt || attempt.browser !== browser) throw refuseSignIn('used-or-old');
  progress.attempt = attempt;
  const claims = await provider.exchange(returned, attempt);
  const means = qualifiedMeansOf(claims, settings.qualifiedMeans);
  if (!means) throw refuseSignIn('not-qualified', { acr: forTheLog(claims.acr), amr: forTheLog(claims.amr) });
  checkAskedAnew(attempt, claims);
  const number = typeof claims.serial_number === 'string' ? canonicalPersonalNumber(claims.serial_number) : undefined;
  if (!number) throw refuseSignIn('no-personal-number');
  const invited = await claimIfInvited(database, attempt.returnTo, { personalNumber: number, claims, caller, at });

  const { staff, form, right, placeName } = await loggedTransaction(database, null, async (tx) => {
    const applies = isApplying(attempt.returnTo);
    const staff =
      (await staffByNumber(tx, number)) ?? (applies ? await enterApplicant(tx, number, claims, at) : undefined);
    if (!staff) throw refuseSignIn('unknown-person');
    progress.person = staff.id;
    const rights = await rightsOf(tx, staff.id, at);
    if (rights.length === 0 && !applies) throw refuseSignIn('no-rights');
    const form = await keptForm(tx, staff.id, attempt.form, at);
    const right = rightToGoOnWith(rights, form?.right ?? rightAtWork(earlier, staff.id, settings, at));
    return { staff, form, right, placeName: right && (await placeNameOf(tx, right, at)) };
  });

  const samePersons = earlier?.staff === staff.id ? earlier : undefined;
  if (earlier && !samePersons) await endWork(database, earlier, signInEvents.replaceSession, { at, caller });
  const how = { means: means.id, browser: browserFamily, earlier: samePersons, caller };
  const opening = { staff, right, placeName, ...how, at };
  const key = await loggedTransaction(database, right?.centre ?? null, (tx) => openSession(tx, opening));
  return {
    key,
    returnTo: form && attempt.form ? withForm(form.path, attempt.form) : invited ? '/' : attempt.returnTo,
    // Whoever applies has yet to say for which organisation: that page comes before any choice.
    rightChosen: right !== null || isApplying(attempt.returnTo),
    nameDiffers: fold(nameIn(claims)) !== fold(`${staff.givenName} ${staff.surname}`),
  };
}

/** An applicant needs no right yet: a qualified means says who prepares the request (22.). */
function isApplying(returnTo: string): boolean {
  return returnTo === applyPath || returnTo.startsWith(`${applyPath}?`);
}

function enterApplicant(
  tx: Logged,
  personalNumber: string,
  claims: Readonly<Record<string, unknown>>,
  at: Temporal.Instant,
) {
  const said = (claim: unknown) => (typeof claim === 'string' ? claim : '');
  const name = { givenName: said(claims.given_name), surname: said(claims.family_name) };
  // The page they are led to asks for their e-mail address.
  return enterStaff(tx, { at }, { personalNumber, ...name, email: '' });
}

/** The right of a session that is still alive: signing in anew in the middle of the work changes nothing in it. */
function rightAtWork(earlier: Session | undefined, staff: string, settings: AccessSettings, at: Temporal.Instant) {
  const alive = earlier?.staff === staff && Temporal.Instant.compare(at, endsAt(earlier, settings)) < 0;
  return alive ? earlier.right?.id : undefined;
}

/** The right under which the work was begun, or the only one there is; otherwise the person chooses. */
function rightToGoOnWith(rights: readonly AccessRight[], begun: string | undefined): AccessRight | null {
  const only = rights.length === 1 ? rights[0] : undefined;
  return rights.find(({ id }) => id === begun) ?? only ?? null;
}

function nameIn(claims: Readonly<Record<string, unknown>>): string {
  return [claims.given_name, claims.family_name].filter((name) => typeof name === 'string').join(' ');
}

function forTheLog(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 200);
}
