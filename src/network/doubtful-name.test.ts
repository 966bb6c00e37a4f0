import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readCentresList } from './centres-list.ts';
import { isDoubtfulName } from './doubtful-name.ts';
import { readInstitutionsList } from './institutions-list.ts';

suite('what stands in the place of a name', () => {
  test('is none, or says more than one', () => {
    for (const name of [
      '"A;DIRECT_ADMINISTRATION;REGISTERED;a@example.org',
      'Viens centrs\nOtrs centrs',
      'Trešdiena',
      'Kopā: 8 centri',
      'Kalnāju VPVKAC (slēgts no 01.01.2027.)',
      'Kalnāju VPVKAC (likvidēts)',
      '"Nekad neaizvērts',
    ])
      assert.ok(isDoubtfulName(name), name);
    for (const name of ['"Latvijas Pasts" filiāle', 'Kopābūšanas centrs', 'Kalnāju pagasta VPVKAC', 'Iestāde „A”'])
      assert.ok(!isDoubtfulName(name), name);
  });

  test('is told by its row, and nothing is entered for it', () => {
    const heading = 'name;authorityType;Status;email;phone;address;website';
    const swallowed = `${heading}\n"A;DIRECT_ADMINISTRATION;REGISTERED;a@example.org;67000001;Iela 1;\n"B";X;REGISTERED;;;;\n`;
    const institutions = readInstitutionsList(swallowed);
    assert.deepEqual(institutions.institutions, []);
    assert.ok(institutions.findings.some(({ code, line }) => code === 'name-unclear' && line === 2));
    const centres = readCentresList('Nosaukums;Darba laiks;Tālrunis\nKopā: 8 centri;8-17;67000001\n');
    assert.deepEqual(centres.centres, []);
    assert.ok(centres.findings.some(({ code, line }) => code === 'name-unclear' && line === 2));
  });
});
