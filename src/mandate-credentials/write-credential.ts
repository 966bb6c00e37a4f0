import { createHash, randomBytes } from 'node:crypto';
import { SDJwtInstance } from '@sd-jwt/core';
import type { MandateContent } from '#mandates/index.ts';
import { signedWith } from '#platform/cryptography/ed25519.ts';
import { publishedKeys, type SigningKeys } from '#platform/cryptography/signing-keys.ts';
import { startOfDay } from '#platform/languages/dates.ts';

/** Where it is told what a credential of a mandate says. */
export const credentialTypePath = '/credential-types/mandate';

/** Where a status list is told. */
export const statusListPath = (list: number | string) => `/status-lists/${list}`;

export interface Credential {
  readonly content: MandateContent;
  /** Its number in the register of its centre. */
  readonly register: { readonly year: number; readonly number: number };
  readonly at: Temporal.Instant;
  /** Where its state is told. */
  readonly list: number;
  readonly place: number;
}

export interface Presentation {
  /** Codes of those e-services of the mandate that are shown. */
  readonly shown: ReadonlySet<string>;
  /** For which system it is, and to which of its questions it is the answer. */
  readonly audience: string;
  readonly nonce: string;
}

/**
 * A mandate as a credential (SD-JWT VC), with the represented person and those of its e-services that are shown; the others stay hidden
 * behind their digests. It is bound to the installation's key, and shown by it: the client has no wallet. Whoever copies it cannot
 * show it to others.
 */
export async function writeCredential(
  keys: SigningKeys,
  origin: string,
  { content, register, at, list, place }: Credential,
  { shown, audience, nonce }: Presentation,
): Promise<string> {
  const [key] = keys;
  const [jwk] = publishedKeys([key]).keys;
  const signer = (text: string) => signedWith(key, Buffer.from(text)).toString('base64url');
  const sdJwt = new SDJwtInstance({
    hasher: (data) => createHash('sha256').update(toBytes(data)).digest(),
    hashAlg: 'sha-256',
    saltGenerator: (bytes) => randomBytes(bytes).toString('base64url'),
    signer,
    signAlg: 'EdDSA',
    kbSigner: signer,
    kbSignAlg: 'EdDSA',
    omitTyp: true,
  });
  const now = seconds(at);
  const claims = {
    iss: origin,
    vct: `${origin}${credentialTypePath}`,
    iat: now,
    nbf: seconds(startOfDay(Temporal.PlainDate.from(content.date))),
    exp: seconds(startOfDay(Temporal.PlainDate.from(content.validUntil).add({ days: 1 }))),
    cnf: { jwk },
    status: { status_list: { idx: place, uri: `${origin}${statusListPath(list)}` } },
    mandate: `${register.number}/${register.year}`,
    represented: claimsOfPerson(content.represented ?? content.client),
    act: actorOf(content),
    authorization_details: content.eServices.map(({ code, name, holder }) => ({
      type: 'e_service',
      e_service: code,
      name,
      holder,
    })),
  };
  const every = claims.authorization_details.map((_, at) => at);
  const issued = await sdJwt.issue(
    claims,
    { _sd: ['represented'], authorization_details: { _sd: every } },
    { header: { typ: 'dc+sd-jwt', kid: key.id } },
  );
  const named = claims.authorization_details.map(({ e_service: code }) => shown.has(code));
  return sdJwt.present(
    issued,
    { represented: true, authorization_details: Object.fromEntries(named.entries()) },
    { kb: { payload: { iat: now, aud: audience, nonce } } },
  );
}

/** Who acts now, and by whom they were let (RFC 8693, 4.1): the employee, for the centre, and for a client who represents somebody. */
function actorOf({ client, represented, employee, municipality, centre }: MandateContent) {
  const { basis } = represented ?? {};
  return {
    name: employee.name,
    position: employee.position,
    act: {
      name: centre.name,
      organisation: municipality.name,
      registration_number: municipality.registrationNumber,
      ...(basis !== undefined && { act: { name: client.name, basis } }),
    },
  };
}

function claimsOfPerson({ name, identity }: Pick<MandateContent['client'], 'name' | 'identity'>) {
  return 'personalCode' in identity
    ? { name, personal_code: identity.personalCode }
    : { name, birth_date: identity.birthDate };
}

function seconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000);
}

function toBytes(data: string | ArrayBuffer): Buffer {
  return typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
}
