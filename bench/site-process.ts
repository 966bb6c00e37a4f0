import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Checks } from './enter-checks.ts';
import type { CaseRange } from './enter-many-cases.ts';
import type { client } from './load.ts';
import type { Serving } from './served.ts';

/** A source tree that can serve the site and run a case on it: this one, or another to compare with. */
export interface Tree {
  readonly name: string;
  readonly directory: string;
  readonly wholeCase: (http: ReturnType<typeof client>, serving: Serving, line: number) => Promise<string>;
}

/** A process of the site, and its address. Each has its own database on the one server. */
export interface Site {
  readonly tree: Tree;
  readonly serving: Serving;
  /** The site's CPU time in milliseconds. */
  cpu(): Promise<number>;
  /** Only of this tree: another tree's tables may differ. */
  enterCases(range: CaseRange): Promise<void>;
  /** Connects a system and has clients grant mandates, also only of this tree: how it asks. */
  enterChecks(): Promise<Checks>;
  stop(): void;
}

/** The tree at a path, driven by its own forms, because its API and tables may differ from ours. */
export function treeAt(name: string, path: string): Tree {
  const directory = resolve(path);
  const { wholeCase } = createRequire(import.meta.url)(join(directory, 'bench/whole-case.ts')) as Pick<
    Tree,
    'wholeCase'
  >;
  return { name, directory, wholeCase };
}

/** Starts the site of a tree in its own process, on a fresh database of the server. */
export async function startSite(tree: Tree, serverUrl: string): Promise<Site> {
  const child = fork(join(tree.directory, 'bench/serving.ts'), {
    cwd: tree.directory,
    execArgv: ['--import', pathToFileURL(join(tree.directory, 'bin/typescript.js')).href],
    env: { ...process.env, TILTS_TEST_POSTGRES: serverUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [serving] = (await Promise.race([once(child, 'message'), failed(child, tree)])) as [Serving];
  return {
    tree,
    serving,
    cpu: async () => {
      const { user, system } = await ask<NodeJS.CpuUsage>(child, 'cpu');
      return (user + system) / 1000;
    },
    enterCases: (range) => ask(child, range),
    enterChecks: () => ask(child, 'checks'),
    stop: () => child.kill('SIGKILL'),
  };
}

async function failed(child: ChildProcess, tree: Tree): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`the site of ${tree.directory} ended with ${code} before it served`);
}

async function ask<Answer>(child: ChildProcess, asked: 'cpu' | 'checks' | CaseRange): Promise<Answer> {
  child.send(asked);
  const [answer] = await once(child, 'message');
  return answer;
}
