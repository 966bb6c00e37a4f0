import type { Adapter, ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoAccount } from './accounts.ts';
import type { ProviderKeys } from './keys.ts';
import { wordsFor } from './language.ts';
import { ErrorPage, SignedOutPage, SignOutPage } from './other-pages.tsx';
import { asHtml } from './page.tsx';

export type DevelopmentClient = {
  id: string;
  secret: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
};

type Parts = {
  accounts: Map<string, DemoAccount>;
  clients: readonly DevelopmentClient[];
  keys: ProviderKeys;
  adapter: (model: string) => Adapter;
};

const anHour = 60 * 60;

/**
 * The configuration of oidc-provider, so that it answers as the real provider does: claims in the ID token, PKCE,
 * logout.
 */
export function configurationOf({ accounts, clients, keys, adapter }: Parts): Configuration {
  const acrValues = [...accounts.values()].flatMap(({ means }) => means.acr ?? []);
  return {
    adapter,
    jwks: keys.jwks,
    cookies: {
      keys: keys.cookieKeys,
      // Cookies are shared between ports: the site on the same host must not read ours under a name that it uses.
      names: { session: 'development-provider', interaction: 'development-choice', resume: 'development-resume' },
    },
    clients: clients.map(metadataOf),
    acrValues: [...new Set(acrValues)],
    claims: { openid: ['sub', 'given_name', 'family_name', 'name', 'serial_number', 'acr', 'amr', 'auth_time'] },
    // The real provider puts names and the serial number in the ID token; a strict one would return them from userinfo
    // only.
    conformIdTokenClaims: false,
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    discovery: { ui_locales_supported: ['lv', 'en'] },
    interactions: { url: (_ctx, interaction) => `/choice/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: tellSignedOut },
    },
    findAccount: (_ctx, sub) => {
      const account = accounts.get(sub);
      return account && { accountId: sub, claims: () => account.claims };
    },
    loadExistingGrant: grantEverything,
    renderError: tellError,
    clientBasedCORS: () => false,
    ttl: {
      AccessToken: anHour,
      AuthorizationCode: 60,
      Grant: 12 * anHour,
      IdToken: anHour,
      Interaction: anHour,
      // Half a day, as real providers do: it outlives the site's session, which is the danger at a shared counter PC.
      Session: 12 * anHour,
    },
  };
}

function metadataOf(client: DevelopmentClient): ClientMetadata {
  return {
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    require_auth_time: true,
  };
}

/** Nobody is asked for consent: with the real provider too, the agreement with the site is made beforehand. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function askToSignOut(ctx: KoaContextWithOIDC): void {
  const secret = ctx.oidc.session?.state?.secret;
  const xsrf = typeof secret === 'string' ? secret : '';
  ctx.body = asHtml(SignOutPage({ words: wordsOf(ctx), action: ctx.oidc.urlFor('end_session_confirm'), xsrf }));
}

function tellSignedOut(ctx: KoaContextWithOIDC): void {
  ctx.body = asHtml(SignedOutPage({ words: wordsOf(ctx) }));
}

function tellError(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string | undefined }): void {
  ctx.type = 'html';
  const reason = [out.error, out.error_description].filter(Boolean).join(': ');
  ctx.body = asHtml(ErrorPage({ words: wordsOf(ctx), reason }));
}

function wordsOf(ctx: KoaContextWithOIDC) {
  return wordsFor(ctx.oidc?.params?.ui_locales, ctx.get('accept-language'));
}
