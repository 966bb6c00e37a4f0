import { z } from 'zod';
import { usualLimits } from '#access-requests/index.ts';
import { lvrtcMeans } from '#sign-in/index.ts';
import { addressFault } from './protected-address.ts';
import { isLoopback, keysOf, meansOf, notForTrying, secondOpinionOf, secretOf } from './values.ts';

interface About {
  /** What it is, for the operator: printed by `tilts serve --help` and checked against docs/operations.md. */
  readonly what: string;
  /** Taken when nothing is said. Written as it would be typed. */
  readonly usual?: string;
}

/** A setting. Without `usual` it must be given, unless its schema is optional. */
export interface Variable<Value> extends About {
  readonly schema: z.ZodType<Value, string | undefined>;
}

function variable<Value>(schema: z.ZodType<Value, string | undefined>, about: About): Variable<Value> {
  return { schema, ...about };
}

const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${least} to ${most}`);

const minutes = (least: number, most: number) =>
  number(least, most).transform((value) => Temporal.Duration.from({ minutes: value }));

// By its beginning only: an address over a unix socket has no host, which PostgreSQL reads and URL does not.
const postgres = z
  .string()
  .regex(/^postgres(ql)?:\/\//, { error: 'must be a postgresql:// address', abort: true })
  .superRefine((url, context) => {
    const fault = addressFault(url);
    if (fault) context.addIssue(fault);
  });

const several = z.string().transform((value) =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
);

const text = z.string().superRefine(notForTrying);

/** All that an installation decides, by the names of the environment. Any of them can come from a file: `NAME_FILE`. */
export const variables = {
  DATABASE_URL: variable(postgres.optional(), {
    what: 'the database, as the site’s own role: …@HOST/tilts?sslmode=verify-full. Or else TILTS_DATA',
  }),
  DATABASE_CONNECTIONS: variable(number(1, 100), {
    what: 'how many connections to the database a process opens at most; more than 10 seldom serve faster',
    usual: '8',
  }),
  TILTS_ORIGIN: variable(text.transform(originOf), {
    what: 'the site as browsers see it, such as https://tilts.example: https, and no path',
  }),
  HOST: variable(z.string(), { what: 'the network address to listen on', usual: '127.0.0.1' }),
  PORT: variable(number(0, 65_535), { what: 'the port to listen on, for the proxy in front of us', usual: '8017' }),
  TILTS_CALLER_HEADER: variable(
    z
      .string()
      .regex(/^[\w-]+$/, 'must be the name of a header')
      .optional(),
    {
      what: 'the header in which the proxy gives the caller’s network address, such as X-Forwarded-For. Needed with https',
    },
  ),
  TILTS_ISSUER: variable(text.superRefine(issuer), {
    what: 'the identity provider: its issuer’s https address',
  }),
  TILTS_CLIENT_ID: variable(text, { what: 'what the identity provider knows this site by' }),
  TILTS_CLIENT_SECRET: variable(text.transform(secretOf), {
    what: 'what this site proves itself with to the identity provider',
  }),
  TILTS_QUALIFIED_MEANS: variable(z.string().transform(meansOf(lvrtcMeans)), {
    what: 'which means are qualified, by the ID token’s words: "lvrtc", or a list in JSON. Anything else is refused',
  }),
  TILTS_SEALING_KEYS: variable(z.string().transform(keysOf), {
    what: 'the keys of personal data, NAME:KEY with commas between; KEY is 32 bytes in base64. To change one: tilts keys rotate',
  }),
  TILTS_SEALING_KEY: variable(text, { what: 'the name of the key that seals what is new' }),
  TILTS_LOOKUP_KEYS: variable(z.string().transform(keysOf), {
    what: 'the key by which personal codes are found again, NAME:KEY; two with a comma between while it is changed',
  }),
  TILTS_SESSION_IDLE_MINUTES: variable(minutes(1, 60), {
    what: 'a session ends when nothing was asked of it for this long',
    usual: '15',
  }),
  TILTS_SESSION_HOURS: variable(
    number(1, 24).transform((value) => Temporal.Duration.from({ hours: value })),
    { what: 'a session ends this long after the sign-in at the latest', usual: '8' },
  ),
  TILTS_FRESH_SIGN_IN_MINUTES: variable(minutes(1, 1440), {
    what: 'how old a sign-in may be when an application is filed (22.¹ 2.)',
    usual: '60',
  }),
  TILTS_LONGEST_MANDATE_MONTHS: variable(number(1, 120), {
    what: 'the longest term of a mandate',
    usual: '12',
  }),
  TILTS_USUAL_MANDATE_MONTHS: variable(number(1, 120), {
    what: 'the term that the form of a mandate proposes, at most the longest',
    usual: '3',
  }),
  TILTS_WITNESS_IN_PLACE: variable(
    z.enum(['yes', 'no'], 'must be yes or no').transform((value) => value === 'yes'),
    {
      what: 'whether a witness may sign a mandate in the place of a client who cannot: yes, no',
      usual: 'no',
    },
  ),
  TILTS_TRUST_LISTS: variable(several.optional(), {
    what: 'files of trust lists (EU LOTL, Latvia’s list), with commas between; without them an officer judges every signature',
  }),
  TILTS_TRUST_ANCHORS: variable(several.optional(), {
    what: 'files of the certificates that vouch for the trust lists, PEM or DER, with commas between',
  }),
  TILTS_ASK_REVOCATION: variable(several.optional(), {
    what: 'hosts that are asked whether a signer’s certificate was revoked, if its file has no word: name or name:port, commas',
  }),
  TILTS_MANDATE_CHECKS: variable(z.string().trim().min(1).optional(), {
    what: 'by what law other systems are told of mandates, in words; without it none is',
  }),
  TILTS_SIGNING_KEYS: variable(z.string().transform(keysOf).optional(), {
    what: 'the keys that sign what other systems are told, NAME:KEY; the first signs, all are published',
  }),
  TILTS_SECOND_OPINION: variable(z.string().transform(secondOpinionOf).optional(), {
    what: 'another validator, asked too and given what ours does not refuse: "siva ADDRESS" or "dss ADDRESS"',
  }),
  TILTS_ANOTHER_OFFICER_DECIDES: variable(
    z.enum(['yes', 'no'], 'must be yes or no').transform((value) => value === 'yes'),
    {
      what: 'whether an access request that an officer registered must be decided by another one: yes, no',
      usual: 'yes',
    },
  ),
  TILTS_TAKE_SEALS: variable(
    z.enum(['yes', 'no'], 'must be yes or no').transform((value) => value === 'yes'),
    {
      what: 'whether a qualified seal counts as the signature of an access request: yes, no',
      usual: 'no',
    },
  ),
  TILTS_APPLICANT_FILES_PER_DAY: variable(number(1, 200), {
    what: 'how many signed files without a decision are taken from one applicant in 24 hours',
    usual: String(usualLimits.filesPerDay),
  }),
  TILTS_APPLICANT_MEGABYTES_PER_YEAR: variable(number(20, 2000), {
    what: 'how many megabytes of signed files without a decision are taken from one applicant in 365 days',
    usual: String(usualLimits.megabytesPerYear),
  }),
  TILTS_SIGN_INS_PER_MINUTE: variable(number(1, 100_000), {
    what: 'how many tries to sign in are taken from one network address in a minute',
    usual: '60',
  }),
  TILTS_REQUESTS_PER_MINUTE: variable(number(0, 10_000_000), {
    what: 'how many requests a process takes from one network address in a minute; 0: no limit',
    usual: '3000',
  }),
  TILTS_SMTP_URL: variable(text.superRefine(mailServer).optional(), {
    what: 'the mail server: smtps://USER:PASSWORD@HOST or smtp://…:587 with STARTTLS. Without it messages wait unsent',
  }),
  TILTS_MAIL_FROM: variable(
    z
      .string()
      .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$/, 'must be such as: Tilts <tilts@example.lv>')
      .optional(),
    { what: 'the sender of messages: Tilts <tilts@example.lv>. Needed with TILTS_SMTP_URL' },
  ),
  TILTS_RUN_BY: variable(text.optional(), {
    what: 'who runs this site, as its footer says: “Vietni uztur …”. Without it the footer does not say',
  }),
  TILTS_CONTACT_EMAIL: variable(text.superRefine(contactEmail).optional(), {
    what: 'where people write about this site; shown in its footer',
  }),
  TILTS_CONTACT_PHONE: variable(text.regex(/^\+?[\d ]{8,20}$/, 'must be such as: +371 67000000').optional(), {
    what: 'where people call about this site; shown in its footer',
  }),
  TILTS_PRIVACY_NOTICE: variable(text.superRefine(publicPage).optional(), {
    what: 'the https address of your notice on the use of personal data on this site; the footer leads there',
  }),
  TILTS_METRICS_TOKEN: variable(text.transform(secretOf).optional(), {
    what: 'whoever sends it as a bearer token may read /metrics; without it only this machine may',
  }),
  TILTS_LOG_LEVEL: variable(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent'),
    {
      what: 'the least weighty lines that are logged: debug, info, warn, error, silent',
      usual: 'info',
    },
  ),
};

/** Known to the program, but no settings of the site. */
export const otherVariables = [
  'DATABASE_OWNER_URL',
  'TILTS_CHECKPOINT_KEY',
  'TILTS_DATA',
  'TILTS_LOG_TIME_STAMPS',
  'TILTS_LOG_WITNESSES',
  'TILTS_POSTGRES',
  'TILTS_TEST_POSTGRES',
  'TILTS_WITNESS_KEY',
];

function originOf(value: string, context: z.RefinementCtx): string {
  const url = URL.parse(value);
  const plain = url?.protocol === 'http:' && isLoopback(url);
  const fault =
    !url || url.origin === 'null'
      ? 'must be an address such as https://tilts.example'
      : url.protocol !== 'https:' && !plain
        ? 'must be https; plain http only on this machine itself'
        : url.origin !== value.replace(/\/$/, '')
          ? `must have no path: ${url.origin}`
          : undefined;
  if (fault) context.addIssue(fault);
  return url?.origin ?? '';
}

function issuer(value: string, context: z.RefinementCtx): void {
  const url = URL.parse(value);
  if (url && isLoopback(url)) {
    context.addIssue('is a development identity provider on this machine: it lets anyone be anyone');
  } else if (url?.protocol !== 'https:') {
    context.addIssue('must be an https address');
  }
}

function contactEmail(value: string, context: z.RefinementCtx): void {
  if (!z.email().safeParse(value).success) context.addIssue('must be an e-mail address');
}

function publicPage(value: string, context: z.RefinementCtx): void {
  if (URL.parse(value)?.protocol !== 'https:') context.addIssue('must be an https address');
}

function mailServer(value: string, context: z.RefinementCtx): void {
  const url = URL.parse(value);
  if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol))
    context.addIssue('must be an smtps:// or smtp:// address');
  // The mail library takes its own options from there, "ignoreTLS" among them.
  else if (url.search) context.addIssue('must have nothing behind a question mark');
}
