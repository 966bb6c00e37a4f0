import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** A person who works without a mouse: Tab to move, Space, Enter and arrows to act, letters to type. */
export function keyboardOf(page: Page) {
  return { tabTo, press, choose, tick, type, follow };

  /** Presses Tab until an element of the selector has the focus, if none has it yet; the focus must be visible everywhere. */
  async function tabTo(selector: string): Promise<void> {
    for (let tabs = 0; tabs < 150; tabs++) {
      if (tabs > 0) await page.keyboard.press('Tab');
      const { there, shown, what } = await page.evaluate(focusNow, selector);
      // Where a page begins the focus need not be seen.
      assert.ok(shown || tabs === 0, `the focus cannot be seen on ${what}`);
      if (there) return;
    }
    assert.fail(`Tab does not come to ${selector} on ${page.url()}`);
  }

  async function press(key: 'Enter' | 'Space'): Promise<void> {
    await page.keyboard.press(key);
  }

  async function choose(name: string, value: string): Promise<void> {
    await tabTo(`[name="${name}"]`);
    const wanted = page.locator(`[name="${name}"][value="${value}"]`);
    if (await wanted.evaluate((radio) => radio === document.activeElement)) return press('Space');
    for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses++)
      await page.keyboard.press('ArrowDown');
    assert.ok(await wanted.isChecked(), `${name}=${value}`);
  }

  async function tick(name: string): Promise<void> {
    await tabTo(`[name="${name}"]`);
    await press('Space');
  }

  async function type(name: string, text: string): Promise<void> {
    await tabTo(`[name="${name}"]`);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  }

  /** Moves to a link or button, opens it and waits for its page. */
  async function follow(selector: string): Promise<void> {
    await tabTo(selector);
    await Promise.all([page.waitForEvent('domcontentloaded'), press('Enter')]);
    await page.waitForLoadState();
  }
}

/** Runs in the page. */
function focusNow(selector: string) {
  const focused = document.activeElement;
  const box = focused?.getBoundingClientRect();
  const isSeen = (element: Element | null) => {
    const style = element && getComputedStyle(element);
    return style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
  };
  const label = focused?.nextElementSibling ?? null;
  return {
    there: focused?.matches(selector) ?? false,
    shown: focused === document.body || ((box?.bottom ?? 0) > 0 && (isSeen(focused) || isSeen(label)) === true),
    what: focused?.outerHTML.split('>', 1).join('') ?? 'nothing',
  };
}
