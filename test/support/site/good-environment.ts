import { randomBytes } from 'node:crypto';

export function goodKey(): string {
  return randomBytes(32).toString('base64');
}

/** A production's settings with nothing to complain of. */
export function goodEnvironment(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    TILTS_ORIGIN: 'https://tilts.internal',
    TILTS_CALLER_HEADER: 'X-Forwarded-For',
    TILTS_ISSUER: 'https://identity.internal',
    TILTS_CLIENT_ID: 'tilts-site',
    TILTS_CLIENT_SECRET: randomBytes(16).toString('hex'),
    TILTS_QUALIFIED_MEANS: 'lvrtc',
    TILTS_SEALING_KEYS: `2026:${goodKey()}`,
    TILTS_SEALING_KEY: '2026',
    TILTS_LOOKUP_KEYS: `2026:${goodKey()}`,
    ...more,
  };
}
