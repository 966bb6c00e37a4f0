import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#operations/migrations.ts';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { goodEnvironment } from '#test/support/site/tilts.ts';
import { aimed, heading } from './report.ts';

const centres = 600;
const staff = 5_000;
const eServices = 1_500;
const municipalities = 42;

const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 20000001' };
const office = { dataProtectionContact: 'd@example.org', ...contact };
const numberOf = (at: number) => String(8_000 + at).padStart(11, '0');

/** How long the network of a country is imported by the operator's commands, each a process of its own. */
export async function measureImports(serverUrl: string, directory: string): Promise<void> {
  const urls = await ensureDatabase(serverUrl, `imports_${process.pid}`);
  await migrate(urls.owner);
  const environment = { ...goodEnvironment({ DATABASE_URL: urls.site }), DATABASE_OWNER_URL: urls.owner };
  const file = (name: string, content: string) => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (...args: readonly string[]): number => {
    const started = performance.now();
    const program = join(import.meta.dirname, '../bin/tilts.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stdout.slice(-2_000)}${stderr.slice(-2_000)}`);
    return (performance.now() - started) / 1000;
  };
  heading(`imports: ${centres} centres with their hours, ${staff} people with a right each, ${eServices} e-services`);
  run('organisations', 'import', file('organisations.json', JSON.stringify(organisations())));
  const took = [
    run('network', 'import', file('centres.csv', centresList()), '--kind', 'novada', '--as-written'),
    run('staff', 'import', file('staff.csv', staffList()), '--decision', 'Nr. 5'),
    run('catalogue', 'import', file('catalogue.json', JSON.stringify(catalogue()))),
  ];
  const names = [`${centres} centres`, `${staff} people`, `${eServices} e-services`];
  for (const [at, seconds] of took.entries()) aimed(names[at] ?? '', seconds, 's', { most: 30 });
  aimed(
    'all three',
    took.reduce((sum, each) => sum + each),
    's',
    { most: 30 },
  );
}

function organisations(): object[] {
  const municipality = (at: number) => ({
    kind: 'municipality',
    name: `${at}. novads`,
    registrationNumber: numberOf(at),
    ...office,
  });
  return [
    { kind: 'ministry', name: 'Ministrija', registrationNumber: numberOf(0), ...office },
    ...Array.from({ length: municipalities }, (_none, at) => municipality(at + 1)),
  ];
}

function centresList(): string {
  const days = ['Pirmdiena', 'Otrdiena', 'Trešdiena', 'Ceturtdiena', 'Piektdiena'];
  const lines = Array.from({ length: centres }, (_none, at) =>
    days.map((day, each) =>
      each === 0
        ? `${at + 1};${at}. VPVKAC;"Tilta iela ${at + 1}, Upmala";${day};8:00 - 17:00;2${String(at).padStart(7, '0')};c${at}@example.org;${1 + (at % municipalities)}. novads;Upmala`
        : `;;;${day};8:00 - 17:00;;;;`,
    ),
  );
  return ['Nr.p.k.;Nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts;Pašvaldība;Vieta', ...lines.flat()].join('\n');
}

function staffList(): string {
  const lines = Array.from({ length: staff }, (_none, at) => {
    const centre = at % centres;
    const code = `000123-${String(10_000 + at)}`;
    const place = `${numberOf(1 + (centre % municipalities))};${centre}. VPVKAC`;
    return `${code};Vārds;Uzvārds${at};p${at}@example.org;darbinieks;${place};speciālists;31.12.2099.`;
  });
  return ['Personas kods;Vārds;Uzvārds;E-pasts;Loma;Reģ. Nr.;Centrs;Amats;Termiņš', ...lines].join('\n');
}

function catalogue(): object {
  const holder = { registrationNumber: numberOf(900), name: 'Turētājs', ...office };
  const eService = (at: number) => ({
    code: `EP${1000 + at}`,
    validFrom: '2026-01-01',
    holder: holder.registrationNumber,
    name: { lv: `E-pakalpojums ${at}`, en: `E-service ${at}` },
    ...{ underMandate: true, givesPlannedTime: true, givesResult: true },
    dataUsed: { lv: 'Vārds un uzvārds', en: 'Name' },
    fields: [{ key: 'subject', label: { lv: 'Lūgums', en: 'Request' } }],
    portalUrl: `https://portal.example/${at}`,
  });
  return { holders: [holder], eServices: Array.from({ length: eServices }, (_none, at) => eService(at)) };
}
