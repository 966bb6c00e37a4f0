import { sql, type Transaction } from '#platform/database/database.ts';
import { likeWords } from '#platform/database/like-words.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { inForce } from './queries.ts';

export type CatalogueSearch = {
  readonly day: Temporal.PlainDate;
  /** Words of the name, the code or the holder, whatever case and diacritics; all of them must occur. */
  readonly text?: string | undefined;
  /** Only those whose technical solution allows a mandate. */
  readonly underMandate?: boolean | undefined;
  /** The language whose alphabet orders the list. */
  readonly language?: Language | undefined;
  /** The id of the last edition on the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

export type CataloguePage = {
  readonly editions: readonly EServiceEdition[];
  /** The value of `after` for the next page; null at the end. */
  readonly next: string | null;
};

/** The e-services in force on a day, by name. */
export async function searchCatalogue(tx: Transaction, search: CatalogueSearch): Promise<CataloguePage> {
  const limit = search.limit ?? 100;
  const name =
    search.language === 'en'
      ? sql.raw(`name ->> 'en' collate "en-x-icu"`)
      : sql.raw(`name ->> 'lv' collate "lv-x-icu"`);
  let query = inForce(tx, search.day)
    .orderBy(name)
    .orderBy('edition.id')
    .limit(limit + 1);
  for (const word of likeWords(search.text ?? '')) query = query.where('edition.folded', 'like', `%${word}%`);
  if (search.underMandate) query = query.where('edition.underMandate', '=', true);
  if (search.after) {
    query = query.where(
      sql<boolean>`(${name}, edition.id) > (select ${name}, id from e_service_edition where id = ${search.after})`,
    );
  }
  const found = await query.execute();
  const editions = found.slice(0, limit);
  return { editions, next: found.length > limit ? (editions.at(-1)?.id ?? null) : null };
}
