import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { verifySDJWT } from '@meeco/sd-jwt';
import { getListFromStatusListJWT } from '@sd-jwt/jwt-status-list';
import { decodeProtectedHeader, importJWK, type JWK, jwtVerify } from 'jose';
import { act } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import { holderSite } from '#test/support/site/holder-site.ts';
import { systemClient } from '#test/support/site/system-client.ts';

// docs/connector.md, 7: verified by other implementations than the one that makes it.

const { database, owner, origin, evening, door, doorIn, holder, code, filed, karlis } = await holderSite();
const nonce = 'some-nonce-of-the-holder';
const path = '/api/mandate-credentials';

interface Mandate {
  readonly vct: string;
  readonly nbf: number;
  readonly exp: number;
  readonly mandate: string;
  readonly represented: { readonly name: string; readonly personal_code: string };
  readonly act: {
    readonly name: string;
    readonly act: { readonly name: string; readonly act?: { readonly name: string } };
  };
  readonly authorization_details: readonly { readonly e_service: string }[];
  readonly status: { readonly status_list: { readonly idx: number; readonly uri: string } };
}

const get = (at: string) => door.answer(new Request(at.startsWith('http') ? at : `${origin}${at}`));

/** What a service holder learns from a credential, by the published keys alone. */
async function verified(credential: string, { audience = holder.system, of = nonce } = {}): Promise<Mandate> {
  const issuer = (await (await get('/.well-known/jwt-vc-issuer')).json()) as { issuer: string; jwks_uri: string };
  assert.equal(issuer.issuer, origin);
  const { keys } = (await (await get(issuer.jwks_uri)).json()) as { keys: readonly JWK[] };
  const currentDate = new Date(evening.at.epochMilliseconds);
  const shown = await verifySDJWT(
    credential,
    async (jwt) => {
      const { kid, typ } = decodeProtectedHeader(jwt);
      assert.equal(typ, 'dc+sd-jwt');
      const key = await importJWK(keys.find((one) => one.kid === kid) ?? assert.fail(`no key ${String(kid)}`), 'EdDSA');
      await jwtVerify(jwt, key, { issuer: origin, currentDate });
      return true;
    },
    async () => (data) => createHash('sha256').update(data).digest('base64url'),
    {
      kb: {
        verifier: async (proof, key) => {
          const read = await jwtVerify(proof, await importJWK(key as JWK, 'EdDSA'), {
            audience,
            typ: 'kb+jwt',
            currentDate,
          });
          assert.equal(read.payload.nonce, of);
          const bound = credential.slice(0, credential.lastIndexOf('~') + 1);
          assert.equal(read.payload.sd_hash, createHash('sha256').update(bound).digest('base64url'));
          return true;
        },
      },
    },
  );
  return shown as unknown as Mandate;
}

async function ask(about: object, asking = holder): Promise<string> {
  const { status, body, bytes } = await asking.ask({ ...about, nonce }, {}, path);
  assert.equal(status, 200, bytes);
  return String(body.credential);
}

/** 0: it holds; 1: it does not. */
async function stateOf({ status: { status_list: place } }: Mandate, client = door): Promise<number> {
  const reply = await client.answer(new Request(place.uri));
  assert.equal(reply.headers.get('content-type'), 'application/statuslist+jwt');
  const jwt = await reply.text();
  const { keys } = (await (await get('/.well-known/jwks.json')).json()) as { keys: readonly JWK[] };
  const key = await importJWK(keys[0] ?? assert.fail(), 'EdDSA');
  const currentDate = new Date(evening.at.epochMilliseconds);
  await jwtVerify(jwt, key, { subject: place.uri, typ: 'statuslist+jwt', currentDate });
  return getListFromStatusListJWT(jwt).getStatus(place.idx);
}

const aboutOf = ({ next }: Awaited<ReturnType<typeof filed>>) => {
  const { eService, reference } = next('accepted') as unknown as { eService: string; reference: string };
  return { eService, reference };
};

test('22.¹ 3.: the holder of an application verifies the mandate by itself, and sees of it what is its own', async () => {
  const one = await filed('22.1.5', { also: ['EPD01'] });
  const mandate = await verified(await ask(aboutOf(one)));
  assert.equal(mandate.vct, `${origin}/credential-types/mandate`);
  assert.deepEqual(mandate.represented, { name: 'Velta Priedīte', personal_code: clients.velta.personalCode });
  assert.equal(mandate.act.name, karlis.name);
  assert.match(mandate.act.act.name, /^Birzgale/);
  assert.equal(mandate.act.act.act, undefined);
  assert.deepEqual(
    mandate.authorization_details.map((line) => line.e_service),
    [code],
    'another holder’s e-service stays hidden',
  );
  const { rows } = await owner.query(
    `select register_number || '/' || register_year as number, valid_until::text as until from mandate where id = $1`,
    [one.mandate],
  );
  assert.equal(mandate.mandate, rows[0].number);
  const until = Temporal.PlainDate.from(rows[0].until).add({ days: 1 }).toZonedDateTime('Europe/Riga');
  assert.equal(mandate.exp, until.epochMilliseconds / 1000);
  assert.equal(await stateOf(mandate), 0);
});

test('whoever may ask about every e-service sees all that the mandate names', async () => {
  const portal = await systemClient(database, door, { eServices: 'all', name: 'Visu redzošā' });
  const one = await filed('22.1.5', { also: ['EPD01'] });
  const mandate = await verified(await ask(aboutOf(one), portal), { audience: portal.system });
  assert.deepEqual(mandate.authorization_details.map((line) => line.e_service).toSorted(), ['EPD01', code]);
});

test('in the matter of another person: they are represented, and the client is the first who let somebody act', async () => {
  const client = {
    ...{ matter: 'other', basis: 'parent', basisDocument: 'Dzimšanas apliecība Nr. 1' },
    ...{ representedGivenName: clients.mikus.givenName, representedSurname: clients.mikus.surname },
    representedCode: clients.mikus.personalCode,
  };
  const mandate = await verified(await ask(aboutOf(await filed('22.1.5', { client }))));
  assert.equal(mandate.represented.personal_code, clients.mikus.personalCode);
  assert.equal(mandate.act.act.act?.name, 'Velta Priedīte');
});

test('a mandate that is withdrawn is told by the list, and no credential of it is given any more', async () => {
  const one = await filed();
  const about = aboutOf(one);
  const mandate = await verified(await ask(about));
  await act(
    database,
    evening,
    'endMandate',
    { case: one.id, mandate: one.mandate },
    { kind: 'revoked', declaredBy: 'Velta Priedīte' },
  );
  const { status, body } = await holder.ask({ ...about, nonce }, {}, path);
  assert.deepEqual([status, body.code], [409, 'mandate-credential.ended']);
  assert.equal(await stateOf(mandate, await doorIn(10)), 1);
});

test('on the day after its last one the list tells that it is over', async () => {
  const mandate = await verified(await ask(aboutOf(await filed())));
  const seconds = (mandate.exp * 1000 - evening.at.epochMilliseconds) / 1000;
  assert.equal(await stateOf(mandate, await doorIn(seconds - 1)), 0);
  assert.equal(await stateOf(mandate, await doorIn(seconds)), 1);
});

test('asked for again it has the same place in the list, and each is bound to its own question', async () => {
  const about = aboutOf(await filed());
  const [first, second] = [await ask(about), await ask(about)];
  assert.deepEqual((await verified(first)).status, (await verified(second)).status);
  await assert.rejects(verified(first, { of: 'another-nonce-of-somebody' }));
  await assert.rejects(verified(first, { audience: 'somebody' }));
  const [jwt = '', ...rest] = second.split('~');
  await assert.rejects(verified([`${jwt.slice(0, -4)}AAAA`, ...rest].join('~')));
  const added = Buffer.from(JSON.stringify(['x', 'mandate', '999/2026'])).toString('base64url');
  await assert.rejects(verified([jwt, added, ...rest].join('~')));
});

test('two ask at once: one credential, and both are in the log with the client', async () => {
  const one = await filed();
  const about = aboutOf(one);
  const given = await Promise.all([1, 2, 3].map(() => ask(about).then((credential) => verified(credential))));
  assert.equal(new Set(given.map(({ status }) => JSON.stringify(status))).size, 1);
  const { rows } = await owner.query(
    `select count(*)::integer as times, count(distinct body #>> '{things,credential}')::integer as credentials
       from audit_entry where act = 'mandate-credential.give' and client_id is not null and body #>> '{things,application}' = $1`,
    [one.application],
  );
  assert.deepEqual(rows, [{ times: 3, credentials: 1 }]);
});

test('a system is given nothing of another’s e-service, of an unknown number, or of a question that it did not ask rightly', async () => {
  const stranger = await systemClient(database, door, { eServices: ['EPD01'], name: 'Svešā' });
  const about = aboutOf(await filed());
  for (const [asking, question, expected] of [
    [stranger, { ...about, nonce }, [403, 'mandate-credential.forbidden']],
    [holder, { ...about, reference: 'TVP-NAV-TADA', nonce }, [404, 'mandate-credential.unknown']],
    [holder, { ...about, nonce: 'short' }, [422, 'input.unreadable']],
    [holder, about, [422, 'input.unreadable']],
    [holder, { ...about, nonce, personalCode: '1' }, [422, 'input.unknown-field']],
  ] as const) {
    const { status, body } = await asking.ask(question, {}, path);
    assert.deepEqual([status, body.code], expected);
  }
});

test('a list says nothing of who or how many: all places are there, taken or not', async () => {
  const list = await (await get('/status-lists/1')).text();
  const { statusList } = getListFromStatusListJWT(list);
  assert.equal(statusList.length, 16_384);
  assert.equal((await get('/status-lists/2')).status, 404);
  await owner.query('update status_list set taken = 8192');
  const first = await verified(await ask(aboutOf(await filed())));
  assert.equal(first.status.status_list.uri, `${origin}/status-lists/2`, 'a list is half full at most');
  assert.equal(await stateOf(first), 0);
  assert.equal((await get('/status-lists/0')).status, 404);
  assert.equal((await get('/status-lists/x')).status, 404);
});
