import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { acts, views } from '#site/gathered.ts';
import { openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();

/** The API has every form of the pages at the same address behind `/api`. */
const twinOf = (route: string) => route.replace('POST /', 'POST /api/');

/** Signing in, and the demo's pages that replace external systems. */
const personal = [
  '/sign-in',
  '/sign-out',
  '/choose-right',
  '/apply',
  '/rate',
  '/demo/',
  '/language',
  '/left-forms',
  '/document-zone',
  '/oauth/token',
];

/** Views without an API: what a program gets elsewhere, and what only a person can use. */
const forPeopleOnly: Readonly<Record<string, string>> = {
  'access-request.view-decision': 'a paper to print; the decision itself is in access-request.view',
  'access-request.view-file': 'a file that was sent in by the same person',
  'access-request.view-form': 'a form to be signed by a person, with a tool of theirs',
  'access-request.view-to-decide': 'the same as access-request.view, laid out for deciding',
  'application.view-filing': 'what an employee copies into the portal; case.view has the rest',
  'audit-log.export': 'the entries of audit-log.view as a file',
  'audit-log.export-seen': 'the people of audit-log.view-seen as a file',
  'case.find-by-register':
    'leads from a page of the register to a page of the case; case.search finds it by its number',
  'invitation.view': 'one row of invitation.list',
  'mandate.view': 'a part of case.view',
  'register.print': 'the rows of register.list on paper',
  'right.list-due': 'the rows of right.list that are due',
  'right.view': 'one row of right.list, with its history for the person who decides',
  'satisfaction.print-cards': 'empty forms to be printed',
  'statistics.save-table': 'a table of statistics.view as a file',
  'statistics.save-workbook': 'the tables of statistics.view as a file',
};

suite('the JSON API', () => {
  test('has every act that the pages have', () => {
    const forms = site.routes.filter((route) => /^POST \/(?!api\/)/.test(route));
    const acts = forms.filter((route) => !personal.some((path) => route.startsWith(`POST ${path}`)));
    assert.ok(acts.length > 20);
    assert.deepEqual(
      acts.filter((route) => !site.routes.includes(twinOf(route))),
      [],
    );
  });

  test('has every view that the pages have, or there is a reason', () => {
    const isAct = (path: string) => acts.some((one) => one.path === path);
    const told = (path: string) =>
      ['GET', ...(isAct(path) ? [] : ['POST'])].some((method) =>
        site.routes.includes(`${method} /api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
      );
    const missing = views.filter(({ path }) => !told(path)).map(({ name }) => name);
    assert.deepEqual(new Set(missing), new Set(Object.keys(forPeopleOnly)));
  });

  interface Operation {
    readonly parameters?: readonly { readonly name: string; readonly in: string }[];
    readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, object>> }>>;
  }
  let described: {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
  };
  before(async () => {
    described = (await (await fetch(`${site.origin}/api/openapi.json`)).json()) as typeof described;
  });

  /** Data for programs of anybody, which stand beside the pages that show them. */
  const openData = ['GET /centres.csv', 'GET /centres.json'];

  test('describes every route of its own, and no other', () => {
    assert.equal(described.openapi, '3.1.0');
    const told = Object.entries(described.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const routes = site.routes.filter(
      (route) => openData.includes(route) || (route.includes(' /api/') && !route.endsWith('/openapi.json')),
    );
    assert.deepEqual(told.toSorted(), routes.toSorted());
  });

  test('says for each what its address contains, and how it refuses', () => {
    const paths = Object.entries(described.paths).filter(([path]) => path.startsWith('/api/'));
    for (const [path, operations] of paths) {
      for (const [method, { parameters = [], responses }] of Object.entries(operations)) {
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
        assert.deepEqual(inPath.toSorted(), named.toSorted(), path);
        assert.deepEqual(Object.keys(responses.default?.content ?? {}), ['application/problem+json'], path);
        const repeatable = parameters.some(({ name }) => name === 'Idempotency-Key');
        assert.equal(repeatable, method === 'post', path);
      }
    }
  });

  test('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    assert.ok(references.length > 50);
    for (const [reference, kind = '', name = ''] of references) {
      assert.ok(described.components[kind]?.[name], reference);
    }
  });
});
