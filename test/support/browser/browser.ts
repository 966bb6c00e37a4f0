import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

export type NewPageOptions = {
  /** `false` shows the page as a browser without JavaScript does. */
  readonly javaScript?: boolean;
  /** CSS pixels; 320 is what remains of 1280 at 400 % zoom. */
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
};

export type RealBrowser = {
  /** A page in a session of its own: it shares no cookies with any other. */
  readonly newPage: (options?: NewPageOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Starts real Chromium, runs the work with it, and ends it in any case. */
export async function withBrowser<Result>(work: (browser: RealBrowser) => Promise<Result>): Promise<Result> {
  const browser = await openBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * The same for the hooks of a test file: the caller closes it. The files of a lane share one Chromium, which ends with
 * the lane, but no cookies.
 */
export async function openBrowser(): Promise<RealBrowser> {
  shared ??= chromium.launch({ executablePath: chromiumPath(), args: quietly });
  const browser = await shared;
  const contexts = new Set<BrowserContext>();
  return {
    newPage: (options = {}) => newPage(browser, contexts, options),
    close: async () => {
      for (const context of contexts) await context.close();
      if (process.env.TILTS_TEST_LANE) return;
      shared = undefined;
      await browser.close();
    },
  };
}

let shared: Promise<Browser> | undefined;

/** Each page gets it anew, so the small one. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with every rule of WCAG 2.2 AA and of good practice that the page breaks, and where; or with these rules alone. */
export async function expectAccessible(page: Page, { withRules }: { withRules?: string[] } = {}): Promise<void> {
  const runOnly = withRules ? { type: 'rule', values: withRules } : { type: 'tag', values: rules };
  await page.waitForLoadState();
  const options = { runOnly, resultTypes: ['violations'] } as RunOptions;
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked),
    options,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary?.replaceAll('\n', '\n  ') ?? ''}`),
  );
  assert.deepEqual(found, [], `axe on ${page.url()}`);
}

/** Fails when the page has to be moved sideways to be read (WCAG 1.4.10), and names what is too wide. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Before its styles have come, a page is as wide as its longest option.
  await page.waitForLoadState();
  const tooWide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map((element) => element.outerHTML.split('>', 1).join(''))];
  });
  assert.deepEqual(tooWide, [], `too wide on ${page.url()}`);
}

/** A browser of its own that keeps in a directory what it stores, as an employee's does from one day to the next. */
export async function openProfile(directory: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: chromiumPath(),
    args: quietly,
    locale: 'lv-LV',
    timezoneId: 'Europe/Riga',
  });
  context.setDefaultTimeout(patience);
  return context;
}

async function newPage(browser: Browser, contexts: Set<BrowserContext>, options: NewPageOptions): Promise<Page> {
  const { javaScript = true, width = 1280, height = 900, locale = 'lv-LV' } = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/Riga',
  });
  context.setDefaultTimeout(patience);
  contexts.add(context);
  context.once('close', () => contexts.delete(context));
  const page = await context.newPage();
  // The browser itself may be closing at the same moment.
  page.once('close', () => void context.close().catch(() => undefined));
  return page;
}

/** Milliseconds until an element is reported missing: far more than the busiest machine needs for a page. */
const patience = 180_000;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Chromium connects only to the pages under test.
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
