import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isDone, refusalOf } from './answer-of-api.ts';
import { type Key, keysGiven, type Sealed, seal, unseal } from './sealing.ts';

/** A call of the API that waits: what it is about in words, where it goes, with what; `late` is sent instead if it comes too late. */
export interface Call {
  readonly label: string;
  readonly to: string;
  readonly body: object;
  readonly late?: { readonly to: string; readonly body: object };
}

/** Who records here, and where: the keys of another person or another centre open nothing of theirs. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  /** The right under which its calls are made and its keys are given. */
  readonly right: string;
  /** Where the keys are given. */
  readonly keysAt: string;
}

interface Record extends Sealed {
  /** By which the page knows it until it has come. */
  readonly id: string;
  /** The call's own id: the server carries it out once, however often it comes. */
  readonly request: string;
  readonly owner: string;
  readonly name: string;
  /** When it was kept: all that is known of it once its key has left. */
  readonly keptAt: string;
  /** Whether it may have reached the server. */
  readonly isTried: boolean;
  /** Why the server does not take it. */
  readonly refused: string | null;
}

interface Schema extends DBSchema {
  waiting: { key: number; value: Record; indexes: { id: string } };
}

/** By which the windows of this browser tell each other to throw their keys away. */
const forgetting = 'tilts-forget-keys';

const patience = 20_000;

/** What waits here: how many calls of one's own, those that cannot be opened or were refused, and whose others. */
export interface Standing {
  readonly own: number;
  /** No key that was given opens them. */
  readonly lost: readonly { readonly id: string; readonly keptAt: string }[];
  readonly refused: readonly { readonly id: string; readonly label: string; readonly reason: string }[];
  readonly others: ReadonlyMap<string, number>;
}

/** `elsewhere`: the same person works at another place meanwhile. */
export type Outcome = 'sent' | 'away' | 'signed-out' | 'elsewhere' | 'right-ended';

/** What it means for all that waits that one call was refused so. */
const outcomes: Readonly<{ [code: string]: Outcome }> = {
  'sign-in.needed': 'signed-out',
  'access.form-of-another-session': 'signed-out',
  'access.form-of-another-right': 'elsewhere',
  'access.role': 'right-ended',
  'access.own-right-ended': 'right-ended',
};

/** What became of a call: it has come or was taken back, it still waits, or the server did not take it. */
export type Fate = 'gone' | 'waiting' | 'refused';

/**
 * Calls that wait in this browser until they have come: each sealed by a key that the page was given and cannot export. It is in memory
 * alone, for what a browser stores can be read from the disk even when it was deleted, and gone at sign-out. They are sent in their
 * order, one window at a time.
 */
export class Waiting {
  readonly #owner: Owner;
  readonly #database = open();
  readonly #forgetting = new BroadcastChannel(forgetting);
  #given: Promise<readonly Key[]> | undefined;
  #isForgotten = false;
  /** Why none were given. */
  #without: Outcome = 'away';

  constructor(owner: Owner) {
    this.#owner = owner;
    this.#forgetting.addEventListener('message', () => (this.#given = undefined));
  }

  /** Throws the keys away, here for good and in every window. What they sealed stays for whoever is given them again. */
  forget(): void {
    this.#isForgotten = true;
    this.#without = 'signed-out';
    this.#dropKeys();
  }

  #dropKeys(): void {
    this.#given = undefined;
    this.#forgetting.postMessage(null);
  }

  /**
   * Asks whether the session still stands. Where it has ended, the keys are thrown away in every window; where nobody answers they stay,
   * for the page works on without a connection.
   */
  async askAgain(): Promise<void> {
    if (!this.#isForgotten) await this.#ask();
  }

  /** Has the keys given while there is a connection, so that they are at hand without one. */
  async prepare(): Promise<void> {
    await this.#keys();
  }

  /** Keeps a call. Returns its id; throws if no key is at hand. */
  async keep(call: Call, id: string = crypto.randomUUID()): Promise<string> {
    const [key] = await this.#keys();
    if (!key) throw new Error('no key to seal with');
    const database = await this.#database;
    const { id: owner, name: person } = this.#owner;
    await database.add('waiting', {
      id,
      request: id,
      owner,
      name: person,
      keptAt: new Date().toISOString(),
      ...(await seal(key, call)),
      isTried: false,
      refused: null,
    });
    return id;
  }

  /** Takes a call back. True if it never left; otherwise it may have come, or has. */
  async takeBack(id: string): Promise<boolean> {
    const tx = (await this.#database).transaction('waiting', 'readwrite');
    const cursor = await tx.store.index('id').openCursor(id);
    const hasLeft = !cursor || cursor.value.isTried;
    if (!hasLeft) await cursor.delete();
    await tx.done;
    return !hasLeft;
  }

  async fateOf(id: string): Promise<Fate> {
    const record = await (await this.#database).getFromIndex('waiting', 'id', id);
    if (!record) return 'gone';
    return record.refused === null ? 'waiting' : 'refused';
  }

  /** Throws away calls that the server refused, or that nothing opens any more. */
  async discard(ids: readonly string[]): Promise<void> {
    const database = await this.#database;
    for (const id of ids) {
      const at = await database.getKeyFromIndex('waiting', 'id', id);
      if (at !== undefined) await database.delete('waiting', at);
    }
  }

  async standing(): Promise<Standing> {
    const all = await (await this.#database).getAll('waiting');
    const own = all.filter(({ owner }) => owner === this.#owner.id);
    const others = new Map<string, number>();
    for (const { owner, name: person } of all)
      if (owner !== this.#owner.id) others.set(person, (others.get(person) ?? 0) + 1);
    const hasKeys = (await this.#keys()).length > 0;
    const opened = await Promise.all(own.map(async (one) => ({ ...one, label: (await this.#open(one))?.label })));
    const lost = opened.filter(({ label }) => hasKeys && label === undefined);
    const readable = opened.filter((one) => !lost.includes(one));
    return {
      own: readable.filter(({ refused }) => refused === null).length,
      lost,
      refused: readable.flatMap(({ id, label = '', refused: reason }) =>
        reason === null ? [] : [{ id, label, reason }],
      ),
      others,
    };
  }

  /** Sends what waits of one's own, the first first, until all has come or none goes through. */
  send(): Promise<Outcome> {
    return navigator.locks.request('tilts-waiting', async () => {
      const database = await this.#database;
      for (const at of await database.getAllKeys('waiting')) {
        const outcome = await this.#sendOne(database, at);
        if (outcome !== 'sent') return outcome;
      }
      return 'sent';
    });
  }

  async #sendOne(database: IDBPDatabase<Schema>, at: number): Promise<Outcome> {
    const waiting = await database.get('waiting', at);
    if (waiting?.owner !== this.#owner.id || waiting.refused !== null) return 'sent';
    if ((await this.#keys()).length === 0) return this.#without;
    const call = await this.#open(waiting);
    if (!call) return 'sent';
    const tx = database.transaction('waiting', 'readwrite');
    const record = await tx.store.get(at);
    if (record && !record.isTried) await tx.store.put({ ...record, isTried: true }, at);
    await tx.done;
    if (!record) return 'sent';
    const answer = await this.#post(record.request, call);
    if (!answer || answer.status >= 500) return 'away';
    if (isDone(answer, record.request)) {
      void answer.body?.cancel();
      await database.delete('waiting', at);
      return 'sent';
    }
    const refusal = await refusalOf(answer);
    if (!refusal) return 'away';
    const { code, title } = refusal;
    const outcome = outcomes[code];
    if (outcome === 'signed-out') this.#dropKeys();
    if (outcome) return outcome;
    if (code.endsWith('.recorded-already')) await database.delete('waiting', at);
    else if (call.late && code.endsWith('-late')) {
      const [key] = await this.#keys();
      if (!key) return 'signed-out';
      const sealed = await seal(key, { label: call.label, ...call.late });
      const late = { ...record, request: crypto.randomUUID(), ...sealed };
      await database.put('waiting', late, at);
      return this.#sendOne(database, at);
    } else await database.put('waiting', { ...record, isTried: true, refused: title }, at);
    return 'sent';
  }

  #post(request: string, { to, body }: Call): Promise<Response | undefined> {
    return fetch(`/api${to}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': request, 'Tilts-Right': this.#owner.right },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
  }

  /** Undefined if its key is not at hand, or if what is kept was changed. */
  async #open(record: Record): Promise<Call | undefined> {
    return (await unseal(await this.#keys(), record)) as Call | undefined;
  }

  /** The keys of this page, the one that seals first: given once, and asked for again as long as none were given. */
  async #keys(): Promise<readonly Key[]> {
    if (this.#isForgotten) return [];
    this.#given ??= this.#ask();
    const given = await this.#given;
    if (given.length === 0) this.#given = undefined;
    return given;
  }

  /** Under the right of this page: in another window somebody else may have signed in meanwhile, or have turned to another centre. */
  async #ask(): Promise<readonly Key[]> {
    const { keysAt, right } = this.#owner;
    const answer = await fetch(keysAt, {
      headers: { 'Tilts-Right': right },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    const refusal = answer && !answer.ok ? await refusalOf(answer) : undefined;
    this.#without = outcomes[refusal?.code ?? ''] ?? 'away';
    if (this.#without === 'signed-out') this.#dropKeys();
    if (!answer?.ok) return [];
    return keysGiven(await answer.json().catch(() => undefined));
  }
}

/** Has every window of this browser throw its keys away. */
export function forgetKeys(): void {
  const channel = new BroadcastChannel(forgetting);
  channel.postMessage(null);
  channel.close();
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('tilts', 1, {
    upgrade(database) {
      database.createObjectStore('waiting', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
    },
  });
}
