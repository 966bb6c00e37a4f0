/** A key by its name. No script can export it from the browser. */
export interface Key {
  readonly name: string;
  readonly key: CryptoKey;
}

/** What is sealed, and the name of the key that opens it. */
export interface Sealed {
  readonly key: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** Keys as the system gives them; none if it is something else that answered. */
interface Given {
  readonly keys: readonly { readonly name: string; readonly secret: string }[];
}

/** The keys of an answer, the one that seals first. */
export function keysGiven(answer: unknown): Promise<readonly Key[]> {
  const told = answer as Partial<Given> | null | undefined;
  return Promise.all(
    (told?.keys ?? []).map(async ({ name, secret }) => ({
      name,
      key: await crypto.subtle.importKey('raw', bytesOf(secret), 'AES-GCM', false, ['encrypt', 'decrypt']),
    })),
  );
}

/** Seals a value by AES-256-GCM. */
export async function seal({ name, key }: Key, value: object): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { key: name, iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
}

/** What was sealed; undefined if its key is not among these, or if what is kept was changed. */
export async function unseal(keys: readonly Key[], { key: named, iv, sealed }: Sealed): Promise<unknown> {
  const key = keys.find((one) => one.name === named);
  const text = key && (await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key.key, sealed).catch(() => undefined));
  return text && JSON.parse(new TextDecoder().decode(text));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
