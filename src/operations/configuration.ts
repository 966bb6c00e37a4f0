import type { LimitsOfApplicants } from '#access-requests/index.ts';
import type { FilingRules } from '#cases/index.ts';
import type { Connections } from '#connected-systems/index.ts';
import type { MandateSettings } from '#mandates/index.ts';
import { signingKeys } from '#platform/cryptography/signing-keys.ts';
import type { VaultKeys } from '#platform/cryptography/vault.ts';
import type { SmtpSettings } from '#platform/mail/smtp.ts';
import type { AccessSettings } from '#sign-in/index.ts';
import type { RunBy } from '#site/site-parts.ts';
import type { TrustFiles } from './engine-of-files.ts';
import type { Environment } from './environment.ts';
import { type Fault, type Name, readVariables, type Values } from './read-variables.ts';
import type { SecondOpinion } from './values.ts';
import { variables } from './variables.ts';

/** What one installation decides: read once when the program starts, and passed on as an argument. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** As browsers see the site. */
  readonly origin: string;
  readonly connections: number;
  readonly keys: VaultKeys;
  readonly access: AccessSettings;
  readonly mandates: MandateSettings;
  readonly filing: FilingRules;
  /** Files of trust lists and anchors, by which signed access requests are judged. */
  readonly trust: TrustFiles;
  /** Another validation service, asked besides our own; undefined: none. */
  readonly secondOpinion: SecondOpinion | undefined;
  /** How connected systems are answered; undefined: not at all. */
  readonly connectedSystems: Connections | undefined;
  /** An access request that an officer registered is decided by another one. */
  readonly anotherOfficerDecides: boolean;
  /** A qualified seal counts as a signature of an access request. */
  readonly takesSeals: boolean;
  /** What is kept of one applicant's signed files. */
  readonly limits: LimitsOfApplicants;
  /** From one network address; 0: as many as come. */
  readonly requestsPerMinute: number;
  /** Null: messages are written and wait. */
  readonly mail: SmtpSettings | null;
  /** Who runs the site, as its footer says. */
  readonly runBy: RunBy;
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
}

/** The configuration of `tilts serve`. Throws CannotStart with the list of all that is missing or cannot be meant. */
export function readConfiguration(environment: Environment): Configuration {
  const values = readVariables(environment, Object.keys(variables) as Name[], (read) => [
    ...faultsOfKeys(read),
    ...faultsBetween(read, environment),
  ]);
  const origin = values.TILTS_ORIGIN;
  return {
    host: values.HOST,
    port: values.PORT,
    origin,
    connections: values.DATABASE_CONNECTIONS,
    keys: keysIn(values),
    access: {
      origin,
      issuer: values.TILTS_ISSUER,
      clientId: values.TILTS_CLIENT_ID,
      clientSecret: values.TILTS_CLIENT_SECRET,
      qualifiedMeans: values.TILTS_QUALIFIED_MEANS,
      idle: values.TILTS_SESSION_IDLE_MINUTES,
      absolute: values.TILTS_SESSION_HOURS,
      signInsPerMinute: values.TILTS_SIGN_INS_PER_MINUTE,
      callerHeader: values.TILTS_CALLER_HEADER,
    },
    mandates: {
      origin,
      longestTermMonths: values.TILTS_LONGEST_MANDATE_MONTHS,
      usualTermMonths: values.TILTS_USUAL_MANDATE_MONTHS,
      witnessInPlace: values.TILTS_WITNESS_IN_PLACE,
    },
    filing: { freshSignIn: values.TILTS_FRESH_SIGN_IN_MINUTES },
    trust: {
      lists: values.TILTS_TRUST_LISTS ?? [],
      anchors: values.TILTS_TRUST_ANCHORS ?? [],
      askedHosts: values.TILTS_ASK_REVOCATION ?? [],
    },
    connectedSystems: connectionsIn(values),
    secondOpinion: values.TILTS_SECOND_OPINION,
    anotherOfficerDecides: values.TILTS_ANOTHER_OFFICER_DECIDES,
    takesSeals: values.TILTS_TAKE_SEALS,
    limits: {
      filesPerDay: values.TILTS_APPLICANT_FILES_PER_DAY,
      megabytesPerYear: values.TILTS_APPLICANT_MEGABYTES_PER_YEAR,
    },
    requestsPerMinute: values.TILTS_REQUESTS_PER_MINUTE,
    mail: mailIn(values),
    runBy: {
      name: values.TILTS_RUN_BY,
      email: values.TILTS_CONTACT_EMAIL,
      phone: values.TILTS_CONTACT_PHONE,
      privacyHref: values.TILTS_PRIVACY_NOTICE,
    },
    metricsToken: values.TILTS_METRICS_TOKEN,
    logLevel: values.TILTS_LOG_LEVEL,
  };
}

function connectionsIn({
  TILTS_MANDATE_CHECKS: legalBasis,
  TILTS_SIGNING_KEYS: keys,
}: Values): Connections | undefined {
  return legalBasis && keys ? { legalBasis, keys: signingKeys(keys) } : undefined;
}

function mailIn({ TILTS_SMTP_URL: url, TILTS_MAIL_FROM: from }: Values): SmtpSettings | null {
  return url && from ? { url, from } : null;
}

const keyNames = ['TILTS_SEALING_KEYS', 'TILTS_SEALING_KEY', 'TILTS_LOOKUP_KEYS'] as const;
type KeyValues = Values<(typeof keyNames)[number]>;

/** The keys alone, for the commands that need no more. */
export function readKeys(environment: Environment): VaultKeys {
  return keysIn(readVariables(environment, keyNames, faultsOfKeys));
}

function keysIn(values: KeyValues): VaultKeys {
  return { current: values.TILTS_SEALING_KEY, sealing: values.TILTS_SEALING_KEYS, lookup: values.TILTS_LOOKUP_KEYS };
}

function faultsOfKeys({ TILTS_SEALING_KEYS, TILTS_SEALING_KEY, TILTS_LOOKUP_KEYS }: Partial<KeyValues>): Fault[] {
  const faults: Fault[] = [];
  if (TILTS_SEALING_KEYS && TILTS_SEALING_KEY && !TILTS_SEALING_KEYS.has(TILTS_SEALING_KEY)) {
    faults.push({ name: 'TILTS_SEALING_KEY', what: 'is not among TILTS_SEALING_KEYS' });
  }
  const sealing = [...(TILTS_SEALING_KEYS?.values() ?? [])];
  const lookup = [...(TILTS_LOOKUP_KEYS?.values() ?? [])];
  if (lookup.some((one) => sealing.some((other) => other.equals(one)))) {
    faults.push({ name: 'TILTS_LOOKUP_KEYS', what: 'must be other keys than those of TILTS_SEALING_KEYS' });
  }
  if (lookup.length > 2) {
    faults.push({ name: 'TILTS_LOOKUP_KEYS', what: 'are one key, or two while the one is changed for the other' });
  }
  return faults;
}

function faultsBetween(read: Partial<Values>, environment: Environment): Fault[] {
  const faults: Fault[] = [];
  if (!read.DATABASE_URL && !environment.DATABASE_URL && !environment.DATABASE_URL_FILE && !environment.TILTS_DATA) {
    faults.push({ name: 'DATABASE_URL', what: `is missing: ${variables.DATABASE_URL.what}` });
  }
  // Plain http is spoken here, so https means a proxy; without its header the whole country would share one caller's limits.
  if (read.TILTS_ORIGIN?.startsWith('https:') && !read.TILTS_CALLER_HEADER) {
    faults.push({ name: 'TILTS_CALLER_HEADER', what: `is missing: ${variables.TILTS_CALLER_HEADER.what}` });
  }
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    faults.push({
      name: 'NODE_TLS_REJECT_UNAUTHORIZED',
      what: 'must not be 0: nobody on the way could be told from the right one',
    });
  }
  if (read.TILTS_MANDATE_CHECKS && !read.TILTS_SIGNING_KEYS) {
    faults.push({ name: 'TILTS_SIGNING_KEYS', what: `is missing: ${variables.TILTS_SIGNING_KEYS.what}` });
  }
  if (read.TILTS_SMTP_URL && !read.TILTS_MAIL_FROM) {
    faults.push({ name: 'TILTS_MAIL_FROM', what: `is missing: ${variables.TILTS_MAIL_FROM.what}` });
  }
  return faults;
}
