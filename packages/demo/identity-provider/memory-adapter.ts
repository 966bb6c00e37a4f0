import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { payload: AdapterPayload; until: number };

/**
 * Keeps the provider's sessions and codes in memory: after a restart everybody has to sign in again, which
 * `prompt=login` requires anyway. Returns a factory of adapters with one store for all of a provider's models.
 */
export function memoryAdapters(): (model: string) => Adapter {
  const store = new Map<string, Kept>();

  function find(key: string): AdapterPayload | undefined {
    const kept = store.get(key);
    if (kept && kept.until > Date.now()) return kept.payload;
    store.delete(key);
    return undefined;
  }

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const until = Date.now() + (expiresIn ?? Number.POSITIVE_INFINITY) * 1000;
      store.set(`${model} ${id}`, { payload, until });
      for (const [key, kept] of store) if (kept.until <= Date.now()) store.delete(key);
    },
    find: async (id) => find(`${model} ${id}`),
    async findByUid(uid) {
      for (const [key, { payload }] of store) {
        if (key.startsWith(`${model} `) && payload.uid === uid) return find(key);
      }
      return undefined;
    },
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = find(`${model} ${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      store.delete(`${model} ${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
    },
  });
}
