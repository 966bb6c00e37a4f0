import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { beginAttempt } from './attempt.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { lvrtcMeans } from './qualified-means.ts';
import { defaultLimits } from './settings.ts';
import { signIn } from './sign-in.ts';

const database = await freshDatabase();
await enterCast(database);
const origin = 'https://tilts.example';
const settings = {
  ...defaultLimits,
  ...{ origin, issuer: origin, clientId: 'tilts', clientSecret: 'secret', qualifiedMeans: lvrtcMeans },
};

/** A provider whose every answer is in order but for the moment at which the person was asked. */
function providerThatAsked(authTime: number | undefined): IdentityProvider {
  const claims = {
    ...{ iss: origin, sub: '1', aud: 'tilts', iat: now, exp: now + 600 },
    ...(authTime !== undefined && { auth_time: authTime }),
    ...{ acr: 'urn:eparaksts:authentication:flow:mobileid', serial_number: 'PNOLV-329999-00001' },
  };
  return {
    origin,
    signInUrl: async () => new URL(origin),
    exchange: async () => claims,
    signOutUrl: async () => undefined,
  };
}

async function signedInBy(provider: IdentityProvider) {
  const browser = 'browser';
  const { state } = await loggedTransaction(database, null, (tx) =>
    beginAttempt(tx, { browser, returnTo: '/' }, mondayMorning),
  );
  const returned = new URL(`/sign-in/callback?state=${state}`, origin);
  const input = { returned, state, browser, browserFamily: null, earlier: undefined, at: mondayMorning };
  return signIn({ database, provider, settings }, input);
}

const now = Math.floor(Date.now() / 1000);

test('22.¹ 2.: the proof that a colleague left at the provider lets nobody in, though all else is in order', async () => {
  const old = await signedInBy(providerThatAsked(now - 600));
  assert.equal('refusal' in old && old.refusal.code, 'sign-in.not-asked-anew');
  const [entry] = await lastEntries(database, 1);
  assert.equal(entry?.body.refusal?.code, 'sign-in.not-asked-anew');
  assert.ok('key' in (await signedInBy(providerThatAsked(now))));
});

test('22.¹ 2.: nor does a proof whose time is not told, or has not come yet', async () => {
  for (const authTime of [undefined, now + 3600]) {
    const told = await signedInBy(providerThatAsked(authTime));
    assert.equal('refusal' in told && told.refusal.code, 'sign-in.not-asked-anew', String(authTime));
  }
});
