import { type Acting, recordEvent } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { CatalogueFile } from './catalogue-file.ts';
import { enterBasket } from './enter-basket.ts';
import { enterEdition } from './enter-edition.ts';
import { enterHolders, type Holder, type HowTaken } from './enter-holders.ts';
import { importedCatalogue, withdrawnEService } from './events.ts';
import { faultsIn } from './faults-in-catalogue.ts';
import { otherwise } from './otherwise.ts';
import { editionsByCode } from './queries.ts';
import { type ReadCatalogue, readCatalogueFile, unreadable } from './read-catalogue-file.ts';
import { withdrawEService } from './withdraw-e-service.ts';
import { words } from './words.ts';

export type ImportedCatalogue = {
  readonly holders: number;
  /** Values of known holders that were changed. */
  readonly changed: number;
  readonly editions: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly basketEntries: number;
};

/** Is called as the work goes on: so many of so many editions are entered. */
type Told = (done: number, all: number) => void;

/**
 * Enters the e-services, withdrawals and basket entries of a catalogue file: all of them, or nothing and a refusal that
 * names every fault by line and path. What is already stored is left as it is, so the same file can be imported again; what the file has
 * otherwise than it is, is such a fault too, unless `changeFrom` says from which day on holders are changed.
 */
export async function importCatalogue(
  tx: Transaction,
  acting: Acting,
  text: string,
  how: HowTaken = {},
  told: Told = () => undefined,
): Promise<ImportedCatalogue> {
  const read = readCatalogueFile(text);
  const { catalogue, problemAt } = read;
  const { holders, entered, changed, differences } = await enterHolders(tx, acting, read, how);
  const problems = [...differences, ...faultsIn(catalogue, holders, problemAt)];
  if (problems.length > 0) throw unreadable(problems);
  const editions = await enterEditions(tx, catalogue, holders, problemAt, told);
  const withdrawn = await withdraw(tx, acting, catalogue, problemAt);
  const basketEntries = await enterBasket(tx, catalogue.basket, problemAt);
  const imported = { holders: entered, changed, ...editions, withdrawn, basketEntries };
  const things = Object.fromEntries(Object.entries(imported).map(([what, count]) => [what, String(count)]));
  recordEvent(tx, acting, importedCatalogue, { things });
  return imported;
}

async function enterEditions(
  tx: Transaction,
  { eServices }: CatalogueFile,
  holders: ReadonlyMap<string, Holder>,
  problemAt: ReadCatalogue['problemAt'],
  told: Told,
): Promise<{ editions: number; unchanged: number }> {
  let unchanged = 0;
  const problems: Problem[] = [];
  // Oldest first, whatever their order in the file: each ends the one before it.
  const inOrder = eServices
    .map((eService, at) => ({ eService, at }))
    .sort((a, b) => Temporal.PlainDate.compare(a.eService.validFrom, b.eService.validFrom));
  for (const [count, { eService, at }] of inOrder.entries()) {
    told(count, inOrder.length);
    const holder = holders.get(eService.holder);
    if (!holder) throw new Error('the holders were looked through before');
    const input = { ...eService, holderId: holder.id, holder: holder.name };
    const known = await editionsByCode(tx, input.code);
    if (known.some(({ validFrom }) => validFrom.equals(input.validFrom))) {
      unchanged += 1;
      problems.push(...otherwise(known, input).map(({ path, text }) => problemAt(['eServices', at, ...path], text)));
    } else await placed(enterEdition(tx, input), (text) => problemAt(['eServices', at, 'validFrom'], text));
  }
  if (problems.length > 0) throw unreadable(problems);
  return { editions: eServices.length - unchanged, unchanged };
}

async function withdraw(
  tx: Transaction,
  acting: Acting,
  { withdrawals }: CatalogueFile,
  problemAt: ReadCatalogue['problemAt'],
): Promise<number> {
  let withdrawn = 0;
  for (const [at, { code, from }] of withdrawals.entries()) {
    const [edition] = await editionsByCode(tx, code);
    if (!edition) {
      throw unreadable([
        problemAt(
          ['withdrawals', at, 'code'],
          say(words, (w) => w.noSuchEService),
        ),
      ]);
    }
    const { eServiceId } = edition;
    if ((await withdrawEService(tx, { eServiceId, from })) === 0) {
      const ended = (await editionsByCode(tx, code)).at(-1)?.validUntil;
      if (!ended || ended.equals(from)) continue;
      const text = inBoth((language) => words[language].file.endsAlready(formDate(ended, language)));
      throw unreadable([problemAt(['withdrawals', at, 'from'], text)]);
    }
    recordEvent(tx, acting, withdrawnEService, { things: { eService: eServiceId } });
    withdrawn += 1;
  }
  return withdrawn;
}

/** A refusal of the act, with its place in the file. */
async function placed<T>(work: Promise<T>, problemOf: (text: Text) => Problem): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw unreadable(error.problems.map(({ text }) => problemOf(text)));
  }
}
