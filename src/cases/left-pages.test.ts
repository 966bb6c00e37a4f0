import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { collectReads } from '#test/support/postgres/statements.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');

interface Stated {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
}

/** What the law asks to be stated on a page. */
function statedOn(html: string): Stated[] {
  return [...html.matchAll(/<input[^>]*\sdata-statement[^>]*>/g)].map(([input]) => ({
    name: /\sname="([^"]*)"/.exec(input)?.[1] ?? '',
    value: /\svalue="([^"]*)"/.exec(input)?.[1] ?? '',
    isChosen: /\schecked/.test(input),
  }));
}

/** Sends to be kept whatever the page asks to be stated, as no browser of ours does, with a text. */
async function leaveStated(path: string, action: string, text: string | undefined): Promise<Stated[]> {
  const { text: html } = await desk.open(path);
  const stated = statedOn(html);
  const chosen = Object.fromEntries(stated.map(({ name, value }) => [name, value]));
  await leave(html, action, { ...chosen, ...(text && { [text]: 'paliek' }) });
  return stated;
}

/** Sends to be kept what was typed on a page as it was shown. */
async function leave(html: string, action: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const sent = await desk.send({ ...formOn(html, action), action: '/left-forms' }, typed);
  assert.equal(sent.status, 204);
}

for (const [what, until, at, action, text, names] of [
  ['the declaration', undefined, '/cases/new', '/cases', 'eService', ['reason', 'noneAvailable']],
  ['the outcome of the check', '2.6', 'identity-checks', 'identity-checks', 'surname', ['outcome']],
  ['the notice', '22.1.1', 'mandates', 'mandates', 'place', ['way']],
  [
    'the copies',
    'drawn',
    'mandates/{mandate}/signing',
    'mandates/{mandate}/signing',
    'folder',
    ['bothCopies', 'copyHandedOver'],
  ],
  ['the identification in the portal', '22.1.3', 'applications', 'applications', 'reference', ['identified', 'means']],
  [
    'the planned time told',
    '22.1.5',
    'applications/{application}/planned-time',
    'applications/{application}/planned-time',
    'plannedOn',
    ['way'],
  ],
  [
    'the result told',
    '22.1.6',
    'applications/{application}/result',
    'applications/{application}/result',
    undefined,
    ['way'],
  ],
] as const) {
  test(`${what} is never chosen on a page that was left, whoever sent it to be kept`, async () => {
    const led = until && (await caseLedTo(site, until));
    const of = (path: string) =>
      led
        ? `/cases/${led.id}/${path.replace('{mandate}', led.mandate).replace('{application}', led.application)}`
        : path;
    const stated = await leaveStated(of(at), of(action), text);
    for (const name of names)
      assert.ok(
        stated.some((one) => one.name === name),
        `${name} is stated there`,
      );
    const { text: back } = await desk.open(of(at));
    assert.match(back, /form-is-back/);
    if (text) assert.match(back, /value="paliek"/, 'what was typed is there');
    assert.deepEqual(
      statedOn(back).filter(({ isChosen }) => isChosen),
      [],
    );
  });
}

suite('a page that stood open in two windows', () => {
  const action = '/cases';
  const address = '/cases/new';
  const inTwo = /bija atvērta divos logos/;
  const typedOn = (html: string) => formOn(html, action).untouched.eService;
  const inBoth = async () => [(await desk.open(address)).text, (await desk.open(address)).text] as const;

  /** Nothing is left of it. */
  async function sent(): Promise<void> {
    const { text } = await desk.open(address);
    await leave(text, action, { eService: '' });
  }

  test('and was left in both says that what was left last is shown', async () => {
    await sent();
    const [one, other] = await inBoth();
    await leave(one, action, { eService: 'EPD01' });
    await leave(other, action, { eService: 'EPD313' });
    const { text } = await desk.open(address);
    assert.match(text, inTwo);
    assert.equal(typedOn(text), 'EPD313');
    await leave(text, action, { eService: 'EPD3' });
    const again = (await desk.open(address)).text;
    assert.doesNotMatch(again, inTwo, 'it goes on from what was shown');
    assert.equal(typedOn(again), 'EPD3');
  });

  test('at the same moment as well; the same in both is nothing lost, nor what one window leaves twice', async () => {
    for (let round = 0; round < 5; round += 1) {
      await sent();
      const [one, other] = await inBoth();
      // Neither was filled in from what the other left.
      await Promise.all([
        leave(one.replace('left_form', 'nothing'), action, { eService: `A${round}` }),
        leave(other.replace('left_form', 'nothing'), action, { eService: `B${round}` }),
      ]);
      assert.match((await desk.open(address)).text, inTwo);
    }
    await sent();
    const [one, other] = await inBoth();
    await leave(one, action, { eService: 'EPD01' });
    await leave(other, action, { eService: 'EPD01' });
    await leave(other, action, { eService: 'EPD0' });
    await leave(other, action, { eService: 'EPD' });
    assert.doesNotMatch((await desk.open(address)).text, inTwo);
  });
});

test('a page that was not left asks for nothing that was, but with the session itself', async () => {
  const askedOf = async (address: string) => {
    const reads = collectReads();
    await desk.open(address);
    reads.stop();
    return reads.sent.filter(({ text }) => /\bkept_form\b/.test(text) && !/from session\b/.test(text)).length;
  };
  for (const address of ['/catalogue', '/cases', '/register']) assert.equal(await askedOf(address), 0, address);
  assert.equal(await askedOf('/cases/new'), 1, 'one that was left does');
});
