import { publishedKeys } from '#platform/cryptography/signing-keys.ts';
import { routes, typedValue } from '#platform/http/http.ts';
import { giveToken, tokenSeconds } from './access-token.ts';
import type { ConnectionParts } from './parts.ts';
import { algorithms, proveSystem } from './prove-system.ts';
import { requireConnections } from './require-connections.ts';

const tokenPath = '/oauth/token';
const keysPath = '/.well-known/jwks.json';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * How connected systems get to us: what we offer (RFC 8414), the public keys of this installation, and access tokens for whoever proves
 * themself by `private_key_jwt` (RFC 6749 4.4, RFC 7523).
 */
export function connectedSystemsPages({ database, origin, connectedSystems }: ConnectionParts) {
  const pages = routes();

  pages.get('/.well-known/oauth-authorization-server', (c) => {
    const { legalBasis } = requireConnections(c, connectedSystems);
    return c.json({
      issuer: origin,
      token_endpoint: `${origin}${tokenPath}`,
      jwks_uri: `${origin}${keysPath}`,
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: algorithms,
      legal_basis: legalBasis,
    });
  });

  pages.get(keysPath, (c) => {
    const { keys } = requireConnections(c, connectedSystems);
    return c.json(publishedKeys(keys));
  });

  pages.post(tokenPath, async (c) => {
    const { keys } = requireConnections(c, connectedSystems);
    const typed = c.get('typed');
    const at = c.get('at');
    if (typedValue(typed, 'grant_type') !== 'client_credentials')
      return c.json({ error: 'unsupported_grant_type' }, 400);
    if (typedValue(typed, 'client_assertion_type') !== assertionType) return c.json({ error: 'invalid_request' }, 400);
    const asked = { audience: `${origin}${tokenPath}`, at };
    const proved = await proveSystem(database, typedValue(typed, 'client_assertion'), asked);
    if (!proved) return c.json({ error: 'invalid_client' }, 401);
    const token = await giveToken(keys, proved, { origin, at });
    return c.json({ access_token: token, token_type: 'Bearer', expires_in: tokenSeconds });
  });

  return pages;
}
