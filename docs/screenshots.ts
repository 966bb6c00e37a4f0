// `npm run screenshots`: takes the pictures of README.md from the demo, started on this machine in its own data
// directory.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { demoPeople } from '#demo/country/index.ts';
import { withBrowser } from '#test/support/browser/browser.ts';

const pictures = join(import.meta.dirname, 'screenshots');
mkdirSync(pictures, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'tilts-screenshots-'));
const demo = startDemo();
try {
  const origin = await addressOf(demo);
  await withBrowser(async ({ newPage }) => {
    const page = await newPage({ width: 1120, height: 960 });
    await signIn(page, origin);
    await page.goto(`${origin}/cases`);
    await picture(page, 'cases');
    await page.locator('main table a', { hasText: 'Ojārs' }).first().click();
    await picture(page, 'case');
  });
} finally {
  demo.kill('SIGINT');
  await once(demo, 'exit');
  rmSync(data, { recursive: true, force: true });
}

function startDemo(): ChildProcess {
  const main = join(import.meta.dirname, '../packages/demo/main.ts');
  const env = { ...process.env, TILTS_DATA: data };
  return spawn(process.execPath, [...process.execArgv, main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the demo is not heard');
  for await (const line of createInterface({ input: stdout })) {
    const address = /ready at (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the demo ended before it was ready');
}

/** Signs in as the first of the demo people, who works at a counter. */
async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/?language=en`);
  await page.locator('main form button[type=submit]').first().click();
  await page.locator('input[name=means]').first().check();
  await page.locator(`button[value="${demoPeople[0]?.personalCode}"]`).click();
  await page.waitForURL(`${origin}/**`);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState();
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}
