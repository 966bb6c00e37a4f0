import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Form } from './form.tsx';
import { Page, type PageProps } from './page.tsx';
import { renderPage } from './render.ts';

const plain: PageProps = {
  lang: 'lv',
  title: 'Lietas',
  assets: { css: '/assets/a.css', js: '/assets/a.js', icon: '/assets/a.svg', fonts: [] },
  languageLink: { lang: 'en', href: '?language=en' },
  footer: { helpHref: '/help', accessibilityHref: '/accessibility', version: '1' },
};

suite('a page', () => {
  test('is a whole document in its language, named in the window', () => {
    const html = renderPage(() => <Page {...plain} />);
    assert.match(html, /^<!doctype html><html lang="lv">/);
    assert.match(html, /<title>Lietas – Tilts<\/title>/);
    assert.match(html, /<a class="skip-link" href="#content">/);
    assert.match(html, /<a[^>]* href="\?language=en" lang="en" hreflang="en">English<\/a>/);
  });

  test('with errors says so in the window and leads to each field', () => {
    const html = renderPage(() => (
      <Page {...plain} errors={[{ field: 'code', text: 'Kods <nav> pilns' }, { text: 'Vēl nevar' }]} />
    ));
    assert.match(html, /<title>Kļūda: Lietas – Tilts<\/title>/);
    assert.match(html, /<a href="#field-code">Kods &lt;nav> pilns<\/a>/);
    assert.match(html, /<li>Vēl nevar<\/li>/);
  });

  test('has nothing inline that the policy would stop', () => {
    const html = renderPage(() => <Page {...plain} session={{ secondsLeft: 900, extendHref: '/session' }} />);
    assert.doesNotMatch(html, / style=| on[a-z]+=|<style|javascript:/);
    assert.match(html, /<script type="module" src="\/assets\/a\.js"><\/script>/);
  });

  test('says who is signed in, and lets them out by a form with its token', () => {
    const who = { name: 'Ilze <Bērziņa>', role: 'darbiniece', signOutAction: '/sign-out', hidden: { token: '"t"' } };
    const html = renderPage(() => <Page {...plain} who={who} />);
    assert.match(html, /<strong>Ilze &lt;Bērziņa><\/strong>/);
    assert.match(
      html,
      /<form method="post" action="\/sign-out"><input type="hidden" name="token" value="&quot;t&quot;"\/>/,
    );
    assert.doesNotMatch(
      renderPage(() => <Page {...plain} />),
      /<form/,
    );
  });
});

test('a form that is posted is guarded against a second press, one that only asks is not', () => {
  const post = renderToString(<Form action="/a">.</Form>);
  assert.match(post, /<send-once data-sending="Nosūta …"><form class="form" action="\/a" method="post" novalidate>/);
  assert.doesNotMatch(
    renderToString(
      <Form action="/a" method="get">
        .
      </Form>,
    ),
    /send-once/,
  );
});
