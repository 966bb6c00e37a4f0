import pg from 'pg';
import { keysFit } from '#organisations/index.ts';
import { type Database, loggedTransaction } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { databaseFault } from './database-fault.ts';
import { messageOf } from './message-of.ts';
import { migrationState } from './migrations.ts';

/**
 * Refuses a database in which the site's promises would not hold. Throws CannotStart with all that is wrong. `forReal` refuses
 * a demo's or a test's as well.
 */
export async function checkDatabase(database: Database, { forReal = false } = {}): Promise<void> {
  const { pool } = database;
  const { pending, unknown } = await migrationState(pool).catch((error: unknown) => {
    const grant = violatesRights(error) ? '. Grant the role tilts_app to the one in DATABASE_URL.' : '';
    const { message = messageOf(error), mayPass = false } = databaseFault(error) ?? {};
    throw new CannotStart(`The database does not answer: ${message}${grant}`, { mayPass });
  });
  if (pending.length > 0) {
    throw new CannotStart(`The database is not up to date. Run "tilts migrate" first, for: ${pending.join(', ')}.`);
  }
  if (unknown.length > 0) {
    throw new CannotStart(`The database was brought up to date by another version of Tilts: ${unknown.join(', ')}.`);
  }
  const faults = await faultsOf(pool);
  if (faults.length > 0) throw new CannotStart(faults.join('\n'));
  if (forReal) await refuseMarked(pool);
  await checkKeys(database);
}

/** Refuses keys that are not those of the database: what they sealed nobody else could open, and they find nobody. */
export async function checkKeys(database: Database): Promise<void> {
  if (await loggedTransaction(database, null, keysFit)) return;
  throw new CannotStart(
    'The keys do not open and find what this database has sealed: TILTS_SEALING_KEYS or TILTS_LOOKUP_KEYS are others.',
  );
}

async function refuseMarked(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ kind: string }>('select kind from installation_mark');
  const [mark] = rows;
  if (!mark) return;
  throw new CannotStart(
    `This database was made for a ${mark.kind}: what is in it is made up. Make a new one for real work.`,
  );
}

function violatesRights(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501';
}

interface Facts {
  readonly role: string;
  readonly above: boolean;
  readonly owner: boolean;
  readonly member: boolean;
  readonly version: number;
  readonly fsync: boolean;
  readonly encoding: string;
  readonly settings: readonly string[];
  readonly open: readonly string[];
}

async function faultsOf(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<Facts>(`
    select current_user as role,
           rolsuper or rolbypassrls as above,
           pg_has_role(current_user, (select relowner from pg_class where oid = 'audit_entry'::regclass), 'member') as owner,
           pg_has_role(current_user, 'tilts_app', 'usage') as member,
           current_setting('server_version_num')::integer as version,
           current_setting('fsync')::boolean as fsync,
           current_setting('server_encoding') as encoding,
           array(select unnest(setconfig) from pg_db_role_setting
                  where setrole = r.oid
                    and setdatabase in (0, (select oid from pg_database where datname = current_database()))) as settings,
           array(select format('revoke %s on database %I from public', may, current_database())
                   from unnest('{create,temporary}'::text[]) may where has_database_privilege(current_database(), may)
                 union all
                 select 'revoke create on schema public from public' where has_schema_privilege('public', 'create')) as open
      from pg_roles r where rolname = current_user`);
  const [facts] = rows;
  if (!facts) return ['The database does not say who we are.'];
  const { role, above, owner, member, version, fsync, encoding, settings, open } = facts;
  return [
    above ? `The role "${role}" is a superuser or may bypass row security: it would see every centre.` : '',
    owner
      ? `The role "${role}" owns the tables, and could change the audit log. The site needs a role of its own.`
      : '',
    member ? '' : `The role "${role}" is not a member of tilts_app: grant tilts_app to "${role}".`,
    version < 150_000 ? `PostgreSQL is of version ${Math.floor(version / 10_000)}; it must be 15 or newer.` : '',
    fsync || process.env.TILTS_TEST_POSTGRES
      ? ''
      : 'PostgreSQL runs with fsync off: a power cut would take what was promised to people.',
    settings.length === 0
      ? ''
      : `The role "${role}" has settings of its own: ${settings.join(', ')}. It can give them to itself, so somebody who had taken the site may have. If they are yours, make them settings of the database ("alter database … set …"). Remove them with "alter role ${role} reset all", and the same with "in database …".`,
    open.length === 0
      ? ''
      : `The role "${role}" can make tables of its own. As the owner of the database or a superuser: ${open.join('; ')}.`,
    encoding === 'UTF8' ? '' : `The database is encoded as ${encoding}; it must be UTF8.`,
  ].filter(Boolean);
}
