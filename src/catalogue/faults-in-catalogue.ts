import type { Problem } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import type { CatalogueFile } from './catalogue-file.ts';
import type { Holder } from './enter-holders.ts';
import type { ReadCatalogue } from './read-catalogue-file.ts';
import { words } from './words.ts';

/** Faults that the schema does not find: unknown holders, terms that end before they begin, duplicates. */
export function faultsIn(
  { eServices }: CatalogueFile,
  holders: ReadonlyMap<string, Holder>,
  problemAt: ReadCatalogue['problemAt'],
): Problem[] {
  const seen = new Set<string>();
  return eServices.flatMap(({ code, validFrom, validUntil, holder, fields }, at) => {
    const fault = (field: string, why: Text) => problemAt(['eServices', at, field], why);
    const beginning = `${code.toUpperCase()} ${validFrom.toString()}`;
    const twice = seen.has(beginning);
    seen.add(beginning);
    const keys = new Set(fields.map((field) => field.key));
    return [
      ...(holders.has(holder)
        ? []
        : [
            fault(
              'holder',
              say(words, (w) => w.file.unknownHolder),
            ),
          ]),
      ...(twice
        ? [
            fault(
              'validFrom',
              say(words, (w) => w.file.twice),
            ),
          ]
        : []),
      ...(keys.size === fields.length
        ? []
        : [
            fault(
              'fields',
              say(words, (w) => w.file.sameKey),
            ),
          ]),
      ...(validUntil && Temporal.PlainDate.compare(validUntil, validFrom) <= 0
        ? [
            fault(
              'validUntil',
              say(words, (w) => w.file.endsBeforeItBegins),
            ),
          ]
        : []),
    ];
  });
}
