import type { Command } from './command-line.ts';

const database = `Settings, from the environment: DATABASE_URL and the keys as for "tilts serve", or TILTS_DATA alone for a database of our
own: by default that of the demo in .tilts here.`;

const owner = `Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate", and the keys as for "tilts serve".`;

export const commands: readonly Command[] = [
  {
    name: 'serve',
    usage: 'tilts serve',
    summary: { lv: 'vietne īstam darbam', en: 'the site in production' },
    help: async () => (await import('./operations/serve-help.ts')).serveHelp(),
    run: async (args) => (await import('./operations/serve.ts')).serve(args),
  },
  {
    name: 'migrate',
    usage: 'tilts migrate',
    summary: {
      lv: 'izveido vai atjauno datubāzes tabulas',
      en: "make the database's tables, or bring them up to date",
    },
    help: () => `Run it before the first start and after every upgrade, then start the site. It can be run again at any time.

Settings, from the environment:
  DATABASE_OWNER_URL  the database, as the role that owns it. DATABASE_OWNER_URL_FILE may name a file with it.
  TILTS_DATA          instead: the data directory of a database of our own`,
    run: async (args) => (await import('./operations/migrate.ts')).migrateDatabase(args),
  },
  {
    name: 'audit verify',
    usage: 'tilts audit verify',
    summary: {
      lv: 'pārbauda, vai audita pierakstos nekas nav mainīts',
      en: 'check that nothing in the audit log was changed',
    },
    help: () => `Recomputes the chain of every centre. Names the first broken link of each that does not hold, and then ends with
exit code 1. Reads as the owner of the tables, because nobody else sees all centres.

Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate".`,
    run: async (args) => (await import('./operations/verify-audit.ts')).verifyAuditLog(args),
  },
  {
    name: 'organisations import',
    usage: 'tilts organisations import FILE',
    summary: {
      lv: 'ievada ministriju, pašvaldības un to centrus no faila',
      en: 'enter the ministry, municipalities and their centres from a file',
    },
    help: () => `FILE is JSON, as docs/operations.md shows. What is known already is left as it is, so the same file can be read again.

${database}`,
    run: async (args) => (await import('./operations/import-organisations.ts')).importOrganisations(args),
  },
  {
    name: 'officer add',
    usage: 'tilts officer add --personal-code … --given-name … --surname … --email … --position … --organisation …',
    summary: {
      lv: 'ievada ministrijas amatpersonu',
      en: 'enter an officer of the ministry',
    },
    help: () => `From outside the system, for those who decide on the requests by which all others get their rights. It is written into the
audit log.

  --personal-code  NNNNNN-NNNNN: by it the person is known when signing in
  --given-name, --surname, --email, --position
  --organisation   the ministry's registration number

${owner}`,
    run: async (args) => (await import('./operations/add-officer.ts')).addOfficer(args),
  },
  {
    name: 'catalogue import',
    usage: 'tilts catalogue import FILE',
    summary: {
      lv: 'ievada e-pakalpojumus un pakalpojumu grozu no faila',
      en: 'enter e-services and the service basket from a file',
    },
    help: () => `FILE is JSON, as docs/operations.md shows. All of it is entered, or nothing and every fault is named by its line. What
is known already is left as it is, so the same file can be read again.

${database}`,
    run: async (args) => (await import('./operations/import-catalogue.ts')).importCatalogueFile(args),
  },
  {
    name: 'validate',
    usage: 'tilts validate FILE … [--trust-list FILE]… [--trust-anchor PEM]… [--at INSTANT] [--language lv] [--json]',
    summary: {
      lv: 'pārbauda parakstītu konteineru vai PDF',
      en: 'validate a signed container or PDF',
    },
    help: () => `Reads an ASiC container (.edoc, .asice, .asics) or a signed PDF, offline, and says whether its signatures hold.
Nothing is trusted but what is named: --trust-list, a national list or the EU's list of lists (several may be given), and
--trust-anchor, a certificate that signs lists or is an authority of its own. --at asks as of a moment, 2026-03-01T10:00:00Z.
--accept-stale-lists uses a list past its next update too. --language lv prints the report in Latvian; --json prints each
file's whole report on a line of its own, in the words of ETSI EN 319 102-1.

Nothing is fetched from elsewhere and nothing is read from the environment.

Exit code, of several files the worst: 0 all passed, 1 failed, 2 indeterminate, 3 the file itself was rejected; 64 wrong use.`,
    run: async (args) => (await import('#signatures')).validateCommand(args, { command: 'tilts validate' }),
  },
  {
    name: 'keys rotate',
    usage: 'tilts keys rotate',
    summary: {
      lv: 'pārliek visu uz jaunajām atslēgām',
      en: 'bring everything under the new keys',
    },
    help: () => `Wraps the data keys of people anew by the key that TILTS_SEALING_KEY names, completes the hashes by which people are found
under each key of TILTS_LOOKUP_KEYS, and takes away those of other keys. While the site runs, in batches; broken off, it can
be run again. It is written into the audit log. docs/operations.md tells when to run it while a key is changed.

${owner}`,
    run: async (args) => (await import('./operations/rotate-keys.ts')).rotateKeysOfDatabase(args),
  },
  {
    name: 'housekeeping',
    usage: 'tilts housekeeping',
    summary: {
      lv: 'izdzēš to, kam laiks pagājis',
      en: 'delete what has outlived its time',
    },
    help: () => `Sessions long ended, forms nobody came back for, traces of postings older than 30 days. Never a case, a mandate or an audit
entry. The site does it by itself; this is for doing it at once. Safe at any time and on any number of machines.

${database}`,
    run: async (args) => (await import('./operations/housekeeping.ts')).housekeeping(args),
  },
];
