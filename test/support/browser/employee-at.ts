import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { typing } from '#test/support/site/case-forms.ts';
import { keyboardOf } from './keyboard.ts';
import { seen } from './pages.ts';

const sendForm = 'main form[method=post] button[type=submit]:not([formaction])';

export interface Client {
  readonly givenName: string;
  readonly surname: string;
  readonly personalCode: string;
  readonly documentNumber: string;
}

/** An employee without a mouse: what the law asks in a case, in the order of the conversation. */
export function employeeAt(page: Page, origin: string) {
  const { press, tabTo, choose, tick, type, follow } = keyboardOf(page);
  /** A form of the day is filled in rightly, so its page is not refused. */
  const send = async () => {
    const from = page.url();
    await follow(sendForm);
    assert.equal(await page.locator('.error-summary').count(), 0, `${from} is refused: ${await seen(page)}`);
  };
  return {
    follow,
    choose,
    type,
    tick,
    async open({ personalCode, documentNumber }: Partial<Client> = {}) {
      await page.goto(`${origin}/start`);
      await follow('main a[href="/cases/new"]');
      await type('eService', 'EPD313');
      await choose('reason', 'never_had');
      await tick('noneAvailable');
      if (personalCode) await type('personalCode', personalCode);
      if (documentNumber) await type('documentNumber', documentNumber);
      await send();
    },
    async check({ givenName, surname }: Client, outcome = 'confirmed') {
      await choose('documentKind', 'passport');
      await type('documentValidTo', '01.01.2030.');
      await type('givenName', givenName);
      await type('surname', surname);
      await choose('outcome', outcome);
    },
    async pick(name: string, value: string) {
      await tabTo(`[name="${name}"]`);
      const list = page.locator(`[name="${name}"]`);
      for (let presses = 0; presses < 20 && (await list.inputValue()) !== value; presses++)
        await page.keyboard.press('ArrowDown');
    },
    async unfold(inside: string) {
      await tabTo(`details:has(${inside}) > summary`);
      await press('Enter');
    },
    sendForm: send,
    async grant(resultWay = 'phone') {
      await choose('way', 'read_aloud');
      await choose('resultWay', resultWay);
      if (resultWay === 'phone') await type('resultPhone', '+371 20000000');
      await send();
    },
    async sign() {
      await tick('bothCopies');
      await type('folder', typing.signing.folder);
      await type('pages', '2');
      await tick('copyHandedOver');
      await send();
    },
    async apply() {
      await tick('identified');
      await choose('means', 'eid_card');
      await type('started', typing.filing.started);
      await type('ended', typing.filing.ended);
      await type('reference', `TVP-${crypto.randomUUID().slice(0, 8)}`);
      await send();
    },
    async plan() {
      await type('plannedOn', '16.03.2026.');
      await choose('way', 'in_person');
      await send();
    },
    async tell() {
      await follow('main a.task__link[aria-current=step]');
      await choose('way', 'phone');
      await send();
    },
    async toCase() {
      await follow('.way-back__link');
    },
  };
}

export type Employee = ReturnType<typeof employeeAt>;
