import { eServiceIds } from '#catalogue/index.ts';
import { type ConnectedSystem, connectedSystems, enterSystem, type SystemToEnter } from '#connected-systems/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { readText } from '#operations/import-catalogue.ts';
import { ownerWithKeys } from '#operations/owner-with-keys.ts';
import { organisationsByNumber } from '#organisations/index.ts';
import { type Transaction, transaction } from '#platform/database/database.ts';
import { undone } from '#platform/database/undone.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { readSystemsFile, type SystemEntry } from './systems-file.ts';

const options = { change: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

/**
 * `tilts systems import FILE [--dry-run] [--change]`, as the owner: nobody who takes a process of the site connects a system. What a known
 * one has otherwise is shown, and changed only when asked for; one that the file does not name stays as it is.
 */
export async function importSystems(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const entries = await readSystemsFile(path, readText(path));
  await using owner = await ownerWithKeys(process.env);
  const isDry = values['dry-run'] ?? false;
  return (isDry ? undone : transaction)(owner.database, null, async (tx) => {
    const at = Temporal.Now.instant();
    const known = await connectedSystems(tx);
    const compared: { entry: SystemEntry; wanted: SystemToEnter; is: ConnectedSystem | undefined }[] = [];
    for (const entry of entries) {
      const wanted = await wantedBy(tx, entry, at);
      const is = known.find(({ organisation, name }) => organisation === wanted.organisation && name === wanted.name);
      compared.push({ entry, wanted, is });
    }
    const changed = compared.filter(({ wanted, is }) => is && differences(is, wanted).length > 0);
    for (const { entry, wanted, is } of changed)
      for (const what of differences(is as ConnectedSystem, wanted)) console.log(`${entry.name}: ${what} otherwise`);
    for (const one of known.filter(({ id }) => !compared.some(({ is }) => is?.id === id)))
      console.log(`${one.name}: not in the file, and left as it is`);
    if (!isDry && changed.length > 0 && !values.change) {
      console.error('Nothing was done. Say --change to connect them as the file has it, or correct the file.');
      return 1;
    }
    const fresh = compared.filter(({ is }) => !is);
    for (const { entry, wanted } of [...fresh, ...changed])
      console.log(`${entry.name}: ${await enterSystem(tx, { at }, wanted)}`);
    if (isDry) console.log('Nothing was done. It would be:');
    console.log(`Systems entered: ${fresh.length}; changed: ${changed.length}.`);
    return 0;
  });
}

async function wantedBy(tx: Transaction, entry: SystemEntry, at: Temporal.Instant): Promise<SystemToEnter> {
  const { name, keys, eServices, ended } = entry;
  const organisation = (await organisationsByNumber(tx, [entry.organisation], at)).get(entry.organisation);
  if (!organisation)
    throw new CannotStart(`${name}: no organisation has the registration number ${entry.organisation}.`);
  const codes = eServices === 'all' ? [] : eServices;
  const ids = await eServiceIds(tx, codes);
  const unknown = codes.filter((code) => !ids.has(code));
  if (unknown.length > 0) throw new CannotStart(`${name}: no e-service has the code ${unknown.join(', ')}.`);
  return {
    organisation: organisation.id,
    name,
    keys,
    allEServices: eServices === 'all',
    eServices: [...new Set(ids.values())].sort(),
    isEnded: ended,
  };
}

function differences(is: ConnectedSystem, wanted: SystemToEnter): string[] {
  const fields = {
    keys: 'its keys',
    allEServices: 'its e-services',
    eServices: 'its e-services',
    isEnded: 'its end',
  } as const;
  const differing = (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (field) => sorted(is[field]) !== sorted(wanted[field]),
  );
  return [...new Set(differing.map((field) => fields[field]))];
}

/** JSON columns have their members in an order of their own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
