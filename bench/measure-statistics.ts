import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { migrate } from '#operations/migrations.ts';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { aimed, heading, percentile, row } from './report.ts';

const years = 10;
const rounds = 9;
const manyEServices = 100;
const year = `'2024-01-01', '2024-12-01', '2025-06-30'`;

/** The database's time for a report of a year, of `services` a year for ten years; and what a day costs that is counted. */
export async function measureStatistics(serverUrl: string, services: number): Promise<void> {
  const urls = await ensureDatabase(serverUrl, `statistics_${process.pid}`);
  await migrate(urls.owner);
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  try {
    await measureAll(owner, services);
  } finally {
    await owner.end();
  }
}

async function measureAll(owner: pg.Client, services: number): Promise<void> {
  const started = performance.now();
  await enterManyServices(owner, services);
  const entered = ((performance.now() - started) / 1000).toFixed(0);
  const { rows } = await owner.query<{ cells: string }>('select count(*) as cells from service_count');
  heading(
    `statistics of ${services.toLocaleString('en')} services a year for ${years} years (${Number(rows[0]?.cells).toLocaleString('en')} cells, entered in ${entered} s), median of ${rounds}`,
  );
  for (const by of ['month', 'kind', 'centre', 'about', 'way', 'outcome'])
    await measure(`a year of all, by ${by}`, `select from service_figures(${year}, '${by}', null, null)`);
  await measure(
    'a year of the largest centre, by e-service',
    `select from service_figures(${year}, 'about', (select id from many_centres where number = 1), null)`,
  );
  for (const by of ['month', 'kind', 'centre', 'about', 'way', 'outcome'])
    await measure(
      `a year of the holder of the ${manyEServices} most asked e-services, by ${by}`,
      `select from service_figures(${year}, '${by}', null, md5('holder 0')::uuid)`,
    );
  await measureWholeReports(owner);
  await measureDay(owner, Math.round(services / 250));

  async function measure(name: string, statement: string): Promise<void> {
    aimed(name, await medianOf(owner, statement), 'ms', { most: 300 });
  }
}

/** All that is asked for one report as a person opens it: its figures, what ended otherwise, what clients said, and a centre's peers. */
async function measureWholeReports(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select id from many_centres where number = 1');
  const [centre, holder] = [`'${rows[0]?.id}'`, `'${createHash('md5').update('holder 0').digest('hex')}'`];
  const services = (by: string, whose: string) => `select from service_figures(${year}, '${by}', ${whose})`;
  const endings = (whose: string) => `select from ending_figures(${year}, ${whose})`;
  const answers = (by: string, of: string) => `select from satisfaction_figures(${year}, '${by}', ${of})`;
  for (const by of ['month', 'centre', 'about'])
    await measureReport(`the ministry's whole report by ${by}`, {
      services: [services(by, 'null, null')],
      endings: [endings('null, null')],
      satisfaction: [answers(by === 'centre' ? 'centre' : 'month', 'null')],
    });
  for (const by of ['month', 'about'])
    await measureReport(`the largest centre's whole report by ${by}`, {
      services: [services(by, `${centre}, null`)],
      endings: [endings(`${centre}, null`)],
      satisfaction: [answers('month', centre)],
      peers: [services('centre', 'null, null'), answers('centre', 'null')],
    });
  for (const by of ['month', 'about'])
    await measureReport(`a holder's whole report by ${by}`, {
      services: [services(by, `null, ${holder}`)],
      endings: [endings(`null, ${holder}`)],
    });

  async function measureReport(name: string, parts: Readonly<Record<string, readonly string[]>>): Promise<void> {
    let whole = 0;
    const told: string[] = [];
    for (const [part, statements] of Object.entries(parts)) {
      let took = 0;
      for (const statement of statements) took += await medianOf(owner, statement);
      whole += took;
      told.push(`${part} ${took.toFixed(1)}`);
    }
    aimed(name, whole, 'ms', { most: 300 });
    row('', '', told.join(', '));
  }
}

async function medianOf(owner: pg.Client, statement: string): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { rows: plan } = await owner.query(`explain (analyze, timing off, format json) ${statement}`);
    took.push(plan[0]['QUERY PLAN'][0]['Execution Time']);
  }
  return percentile(took, 0.5);
}

async function enterManyServices(owner: pg.Client, services: number): Promise<void> {
  await owner.query('set session_replication_role = replica');
  for (const name of ['centre', 'edition'])
    await owner.query(
      `create table many_${name}s as select g as number, gen_random_uuid() as id from generate_series(1, ${name === 'centre' ? 600 : 1500}) g`,
    );
  // What a holder's editions are is asked of the catalogue.
  await owner.query(
    `insert into e_service_edition (id, e_service_id, valid_from, name, folded, holder_id, holder, portal_url, under_mandate, gives_planned_time, gives_result, data_used, fields)
     select e.id, gen_random_uuid(), '2016-01-01', '{"lv": "x", "en": "x"}', 'x', md5('holder ' || (e.number / ${manyEServices}))::uuid, 'x', 'https://x', true, true, true, '{"lv": "x", "en": "x"}', '[]'
       from many_editions e`,
  );
  for (const name of ['many-services', 'many-endings']) {
    const ofYear = readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
    for (let at = 0; at < years; at += 1) await owner.query(ofYear, [`${2016 + at}-01-01`, services]);
  }
  await owner.query(
    'vacuum analyze service_count, service_margin, ending_count, satisfaction_count, e_service_edition',
  );
}

/** So many consultations of one day beside the counts of ten years. */
async function measureDay(owner: pg.Client, consultations: number): Promise<void> {
  // Its rules ask for the author's right and the moment.
  await owner.query('alter table consultation disable trigger all');
  await owner.query(
    `insert into consultation (centre_id, id, edition_id, kind, way, outcome, held_at, recorded_at, held_by)
     select c.id, gen_random_uuid(), e.id, 'about_service', 'phone', 'explained', timestamptz '2026-01-05 10:00+02' + g * interval '1 second',
            timestamptz '2026-01-05 10:00+02' + g * interval '1 second', gen_random_uuid()
       from generate_series(1, $1::integer) g
       join many_centres c on c.number = 1 + g % 600
       join many_editions e on e.number = 1 + g % 1500`,
    [consultations],
  );
  const started = performance.now();
  await owner.query(`select count_day('2026-01-05')`);
  row(
    `counting a day of ${consultations.toLocaleString('en')} services`,
    `${(performance.now() - started).toFixed(0)} ms`,
  );
}
