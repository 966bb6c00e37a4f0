import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: urls.site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-institutions-'));
after(() => rmSync(directory, { recursive: true }));

const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 67000001' };
const country = [
  ['ministry', 'Ministrija'],
  ['municipality', 'Upmalas novada pašvaldība'],
  ['service_holder', 'Vecā iestāde'],
  ['institution', 'Jūras pārvalde'],
].map(([kind, name], at) => ({
  ...{ kind, name, registrationNumber: `0000000902${at}`, dataProtectionContact: 'd@example.org' },
  ...contact,
}));

const heading = 'name;authorityType;Status;email;phone;address;website';
const list = `\ufeff${heading}
"Upmalas novada pašvaldība";DERIVED_PUBLIC_PERSON_MUNICIPALITY;REGISTERED;upmala@example.org;67000001;"Tilta iela 2, Upmala";https://upmala.example.org
"Kalnāju pagasta pārvalde";DERIVED_PUBLIC_PERSON_PARISH;REGISTERED;;;"Kalnāji";
"Vecā iestāde";DIRECT_ADMINISTRATION;LIQUIDATED;;67000009;;
"Sen likvidēta";DIRECT_ADMINISTRATION;LIQUIDATED;;;;
`;

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const path = file('institutions.csv', list);

function imported(from: string, ...flags: string[]) {
  return tiltsSays(['network', 'import', from, ...flags], settings);
}

const organisations = () =>
  ask(
    urls.owner,
    `select o.kind::text, o.name, c.address as changed, c.email as mail
       from organisation o left join organisation_change c on c.organisation_id = o.id order by o.name, c.changed_at`,
  );

test('a list of institutions is shown first, and nothing of it is done while something stops it', async () => {
  const entered = await tiltsSays(['organisations', 'import', file('country.json', JSON.stringify(country))], settings);
  assert.equal(entered.code, 0, entered.said);
  const before = await organisations();
  for (const flags of [[], ['--dry-run'], ['--as-written', '--change'], ['--as-written', '--leave-out']]) {
    const told = await imported(path, ...flags);
    assert.equal(told.code, 1, told.said);
    assert.match(told.said, /Upmalas novada pašvaldība: address: "Tilta iela 1" -> "Tilta iela 2, Upmala"/);
    assert.match(
      told.said,
      /Kalnāju pagasta pārvalde: cannot be entered, not known: kind, registration number, e-mail, phone, data protection contact/,
    );
    assert.match(told.said, /Vecā iestāde: liquidated in the list and open here/);
    assert.doesNotMatch(told.said, /Sen likvidēta: (?:new|cannot)/);
    assert.deepEqual(await organisations(), before, flags.join(' '));
  }
  assert.equal((await imported(path, '--kind', 'ministry')).code, 78);
});

test('those that are known get their contacts, what was before stays as history; read again it changes nothing', async () => {
  const flags = ['--as-written', '--leave-out'];
  const done = await imported(path, ...flags, '--change');
  assert.equal(done.code, 0, done.said);
  assert.match(done.said, /Institutions entered: 0\. Values changed: 2\. Known already: 2\./);
  assert.deepEqual(
    (await organisations()).filter(({ changed }) => changed !== null),
    [
      {
        kind: 'municipality',
        name: 'Upmalas novada pašvaldība',
        changed: 'Tilta iela 2, Upmala',
        mail: 'upmala@example.org',
      },
    ],
  );
  assert.deepEqual(
    await ask(urls.owner, "select count(*)::integer as n from audit_entry where act = 'organisation.change-by-file'"),
    [{ n: 1 }],
  );
  const again = await imported(path, ...flags);
  assert.deepEqual([again.code, /Values changed: 0\. Known already: 2\./.test(again.said)], [0, true], again.said);
});

test('with its number and its data protection contact a new one is entered; which of two lines holds is asked, not guessed', async () => {
  const whole = `${heading};registrationNumber;dataProtectionContact`;
  const row = (name: string, number: string) =>
    `${name};DIRECT_ADMINISTRATION;REGISTERED;j@example.org;67000002;"Ostas iela 1";;${number};das@example.org\n`;
  const twice = file('twice.csv', `${whole}\n${row('Jaunā iestāde', '00000009031')}${row('Cita', '00000009031')}`);
  const told = await imported(twice, '--kind', 'institution', '--as-written');
  assert.equal(told.code, 1);
  assert.match(told.said, /Jaunā iestāde: cannot be entered, not known: which line holds, for it stands in line 3 too/);
  const liquidated = row('Cita', '00000009031').replace('REGISTERED', 'LIQUIDATED');
  const beside = file('beside.csv', `${whole}\n${row('Jaunā iestāde', '00000009031')}${liquidated}`);
  for (const [path_, flags] of [
    [twice, ['--leave-out']],
    [beside, []],
    [beside, ['--leave-out']],
  ] as const) {
    const before = await organisations();
    const { said } = await imported(path_, '--kind', 'institution', '--as-written', ...flags);
    assert.match(
      said,
      /^ {4}3 \? this registration number stands already at another institution.* -> 2: Jaunā iestāde$/m,
    );
    assert.match(said, /Jaunā iestāde: cannot be entered, not known: which line holds, for it stands in line 3 too/);
    assert.deepEqual(await organisations(), before, flags.join(' '));
  }
  const renamed = file(
    'new.csv',
    `${whole}\n${row('Jaunā iestāde', '00000009031')}${row('Jūras dienests', '00000009023')}`,
  );
  const done = await imported(renamed, '--kind', 'institution', '--change');
  assert.equal(done.code, 0, done.said);
  assert.match(done.said, /Jūras dienests: name: "Jūras pārvalde" -> "Jūras dienests"/);
  assert.match(done.said, /Institutions entered: 1\. Values changed: 5\. Known already: 1\./);
  assert.deepEqual(
    await ask(
      urls.owner,
      `select kind::text, name, phone, (select count(*)::integer from audit_entry e where e.act = 'organisation.enter'
          and e.body -> 'things' ->> 'organisation' = o.id::text) as entries from organisation o where registration_number = '00000009031'`,
    ),
    [{ kind: 'institution', name: 'Jaunā iestāde', phone: '+371 67000002', entries: 1 }],
  );
});
