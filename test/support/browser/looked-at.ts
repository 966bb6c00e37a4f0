import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from './browser.ts';

/** Wide, at 320 pixels and in the dark. Without scripts in the page nobody can ask it. */
export async function lookedAt(page: Page, javaScript: boolean): Promise<void> {
  if (!javaScript) return;
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1000, height: 900 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page, { withRules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
}
