import * as oidc from 'openid-client';
import type { Language } from '#platform/languages/languages.ts';
import { isThisMachine } from '#platform/network/is-this-machine.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { type AccessSettings, addressesOf } from './settings.ts';

/** What one sign-in must get back unchanged, or be refused. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface IdentityProvider {
  /** Where a form of ours may lead: for the pages' Content-Security-Policy. */
  readonly origin: string;
  signInUrl(checks: SignInChecks, language: Language): Promise<URL>;
  /** Takes the provider's answer. Resolves to what the ID token says, signature and all else checked. */
  exchange(returned: URL, checks: SignInChecks): Promise<oidc.IDToken>;
  /**
   * Where to go to end the provider's own session, if it has such a place. The address names nobody, so the provider asks the person
   * at the browser (OpenID Connect RP-Initiated Logout, 2): an ID token in it would be a name and a personal code in every log on
   * the way, and not every provider takes it in a form.
   */
  signOutUrl(language: Language): Promise<URL | undefined>;
}

/** The provider named in the settings. Its addresses and keys are fetched when first needed: it may be down when we start. */
export function identityProvider(settings: AccessSettings): IdentityProvider {
  const issuer = new URL(settings.issuer);
  const plain = issuer.protocol === 'http:' && isThisMachine(issuer.hostname);
  if (issuer.protocol !== 'https:' && !plain) throw new CannotStart('the identity provider must be reached by https');
  const { redirectUri, signedOutUri } = addressesOf(settings.origin);
  let discovered: Promise<oidc.Configuration> | undefined;

  function configuration(): Promise<oidc.Configuration> {
    discovered ??= discover(settings, plain).catch((error: unknown) => {
      discovered = undefined;
      throw refuseSignIn('provider-down', { fault: faultOf(error) });
    });
    return discovered;
  }

  return {
    origin: issuer.origin,
    async signInUrl({ state, nonce, verifier }, language) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // Counters share PCs: the provider must not answer from a colleague's session.
        prompt: 'login',
        // Asks for the same, and binds the provider to say when the person proved their identity (auth_time).
        max_age: '0',
        ui_locales: language === 'lv' ? 'lv' : 'en lv',
        // Asked for, so that the provider offers nothing else; what was used is read from the ID token alone.
        acr_values: settings.qualifiedMeans.flatMap(({ acr }) => acr).join(' '),
      });
    },
    async exchange(returned, { state, nonce, verifier }) {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const at = await configuration();
      const tokens = await oidc.authorizationCodeGrant(at, returned, checks).catch(refuseAnswer);
      const claims = tokens.claims();
      if (!claims) throw refuseSignIn('provider-answer', { fault: 'no ID token' });
      return claims;
    },
    async signOutUrl(language) {
      const at = await configuration();
      if (!at.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(at, { post_logout_redirect_uri: signedOutUri, ui_locales: language });
    },
  };
}

function discover({ issuer, clientId, clientSecret }: AccessSettings, plain: boolean): Promise<oidc.Configuration> {
  // Without the second, openid-client trusts TLS alone and does not look at the ID token's signature.
  const execute = [...(plain ? [oidc.allowInsecureRequests] : []), oidc.enableNonRepudiationChecks];
  return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: 5 });
}

function refuseAnswer(error: unknown): never {
  if (error instanceof oidc.AuthorizationResponseError) {
    throw refuseSignIn(error.error === 'access_denied' ? 'cancelled' : 'provider-answer', { fault: error.error });
  }
  const fault = faultOf(error);
  const unreachable = error instanceof TypeError || fault === 'OAUTH_TIMEOUT';
  throw refuseSignIn(unreachable ? 'provider-down' : 'provider-answer', { fault });
}

/** A name of the fault for the log: messages could carry parts of the answer. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
