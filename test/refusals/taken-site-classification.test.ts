import { randomUUID } from 'node:crypto';
import { schemeOf } from '#test/support/cast/classification.ts';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { row } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { cast, database, tries, now } = await takeSite();
const { elita, maija } = cast;
const line = { position: 1, file_index: '1-15', title: 'x', term_said: '10', term_years: 10 };

async function brought(): Promise<string> {
  return schemeOf(database, { ...elita, at: now() });
}

tried('Of classification schemes, it cannot', {
  'bring in or adopt one without the entry in the log, or in the name of somebody who may not': async () => {
    const scheme = { organisation_id: elita.organisation, id: randomUUID(), brought_at: now() };
    const forged = (by: string) => [
      row('classification_scheme', { ...scheme, brought_by: by }),
      row('classification_line', { scheme_id: scheme.id, ...line }),
    ];
    await refused('scheme_beside_its_entry', tries(null, ...forged(elita.person)));
    await refused('author_has_right', tries(null, ...forged(maija.person)));
    const adoption = { organisation_id: elita.organisation, valid_from: '2099-01-01', adopted_at: now() };
    const adopted = (by: string) =>
      brought().then((id) =>
        tries(null, row('classification_adoption', { ...adoption, scheme_id: id, adopted_by: by })),
      );
    await refused('adoption_beside_its_entry', adopted(elita.person));
    await refused('author_has_right', adopted(maija.person));
  },

  'add to one that stands, or change it': async () => {
    const id = await brought();
    await refused(
      'lines_with_their_scheme',
      tries(null, row('classification_line', { scheme_id: id, ...line, position: 99, file_index: '9-9' })),
    );
    await refused(
      'no privilege',
      tries(null, 'update classification_line set term_years = 1'),
      tries(null, 'delete from classification_scheme'),
    );
  },
});
