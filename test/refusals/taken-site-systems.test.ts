import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { takeSite, tried } from '#test/support/cast/taken-site.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { cast, tries } = await takeSite();

tried('Of connected systems, it cannot', {
  'connect a system, or change by what it proves itself and about what it may ask': async () => {
    const of = `'${cast.maija.organisation}'`;
    const [system, terms] = [randomUUID(), randomUUID()];
    for (const statement of [
      `select connect_system(${of}, 'x', '${system}', '${terms}', '[]', true, '{}', false, now())`,
      `insert into connected_system (id, organisation_id, name, entered_at) values ('${system}', ${of}, 'x', now())`,
      `insert into connected_system_terms (id, system_id, number, keys, all_e_services, entered_at) values ('${terms}', '${system}', 1, '[]', true, now())`,
      `update connected_system_terms set keys = '[]'`,
    ])
      assert.equal(await tries(null, statement), 'no privilege', statement);
  },
});
