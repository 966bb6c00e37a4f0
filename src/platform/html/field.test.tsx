import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Checkbox, CheckboxGroup, RadioGroup } from './choice.tsx';
import { DateField, FilterDateField, TextArea, TextField } from './text-field.tsx';
import { choicesOf, summaryOf, textOf, tickOf } from './typed.ts';
import { Whole } from './whole.tsx';
import { InLanguage } from './words.ts';

suite('a field', () => {
  test('is tied to its label, hint and error', () => {
    const html = renderToString(
      <TextField name="surname" label="Uzvārds" hint="Kā dokumentā" error="Ievadiet uzvārdu" />,
    );
    assert.match(html, /<label[^>]* for="field-surname">Uzvārds<\/label>/);
    assert.match(html, /<input[^>]* id="field-surname"[^>]* aria-describedby="field-surname-hint field-surname-error"/);
    assert.match(html, /aria-invalid="true"/);
    assert.match(html, /id="field-surname-hint">Kā dokumentā/);
    assert.match(html, /id="field-surname-error"><span class="visually-hidden">Kļūda:<\/span> Ievadiet uzvārdu/);
  });

  test('without hint and error points at nothing', () => {
    const html = renderToString(<TextField name="surname" label="Uzvārds" />);
    assert.doesNotMatch(html, /aria-describedby|aria-invalid/);
  });

  test('of a filter shows letters for a day in the box, and a screen reader hears an example', () => {
    const html = renderToString(<FilterDateField name="from" label="No" />);
    assert.match(html, /placeholder="dd\.mm\.gggg\."[^>]* aria-describedby="field-from-hint"/);
    assert.match(html, /<p class="visually-hidden" id="field-from-hint">Piemēram, 01\.03\.2019\.</);
  });

  test('that may be left empty says so in the language of the page', () => {
    const field = <TextField name="phone" label="Telephone" required={false} />;
    assert.match(renderToString(<InLanguage value="en">{field}</InLanguage>), /\(optional\)/);
    assert.match(renderToString(field), /\(nav obligāti\)/);
  });

  test('for a date shows how dates are written', () => {
    const html = renderToString(<DateField name="until" label="Līdz" />);
    assert.match(html, /01\.03\.2019\./);
    assert.match(html, /inputmode="numeric"/);
  });

  test('shows what was typed as text, whatever it is', () => {
    const typed = `"><script>alert('1')</script></textarea>`;
    const html =
      renderToString(<TextField name="a" label="A" value={typed} />) +
      renderToString(<TextArea name="b" label="B" value={typed} />);
    assert.doesNotMatch(html, /<script/);
    assert.equal(html.match(/<\/textarea>/g)?.length, 1);
  });
});

suite('choices', () => {
  const choices = [
    { value: 'own', label: 'Savā' },
    { value: 'ward', label: 'Aizbilstamā', hint: 'Ar pamatu', reveals: <TextField name="basis" label="Pamats" /> },
  ];

  test('carry the id that the error summary links to on the first of them', () => {
    const html = renderToString(
      <RadioGroup name="matter" label="Kā lietā?" choices={choices} value="ward" error="Norādiet" />,
    );
    assert.match(html, /<input[^>]* id="field-matter"[^>]* value="own"/);
    assert.match(
      html,
      /<input[^>]* id="field-matter-2"[^>]* value="ward" checked aria-describedby="field-matter-2-choice-hint"/,
    );
    assert.match(html, /<fieldset[^>]* aria-describedby="field-matter-error"/);
    assert.match(html, /<legend[^>]*>Kā lietā\?<\/legend>/);
  });

  test('show what an answer reveals without any script', () => {
    assert.match(renderToString(<RadioGroup name="matter" label="Kā lietā?" choices={choices} />), /id="field-basis"/);
  });

  test('come back as they were ticked', () => {
    const form = { typed: { seen: ['ward'], told: 'yes' }, errors: { told: 'Bez tā nevar' } };
    assert.equal(
      renderToString(<CheckboxGroup {...choicesOf(form, 'seen')} label="Kas" choices={choices} />).match(/checked/g)
        ?.length,
      1,
    );
    const tick = renderToString(<Checkbox {...tickOf(form, 'told')} label="Pastāstīts" />);
    assert.match(tick, /checked aria-describedby="field-told-error" aria-invalid="true"/);
  });
});

test('a form comes back with one text, several choices and its errors in order', () => {
  const form = { typed: { a: '1', b: ['2', '3'] }, errors: { b: 'otrais', a: undefined, c: 'trešais' } };
  assert.deepEqual(textOf(form, 'a'), { name: 'a', value: '1', error: undefined });
  assert.deepEqual(choicesOf(form, 'b'), { name: 'b', values: ['2', '3'], error: 'otrais' });
  assert.deepEqual(summaryOf(form.errors), [
    { field: 'b', text: 'otrais' },
    { field: 'c', text: 'trešais' },
  ]);
});

test('no line ends in the "e-" of an e-service, and what is read and copied stays the same', () => {
  const html = renderToString(<Whole text="Pieteikt e-pakalpojumu: E-adrese, de-facto" />);
  assert.equal(
    html,
    'Pieteikt <span class="whole">e-pakalpojumu</span>: <span class="whole">E-adrese</span>, de-facto',
  );
});
