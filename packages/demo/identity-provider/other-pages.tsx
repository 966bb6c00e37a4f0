import type { VNode } from 'preact';
import { Page } from './page.tsx';
import type { Words } from './words.lv.ts';

/** Shown only when a sign-out request has no ID token; with one the person is redirected at once. */
export function SignOutPage({ words, action, xsrf }: { words: Words; action: string; xsrf: string }): VNode {
  return (
    <Page words={words} heading={words.signOutHeading}>
      <p>{words.signOutText}</p>
      <form method="post" action={action}>
        <input type="hidden" name="xsrf" value={xsrf} />
        <button type="submit" name="logout" value="yes">
          {words.signOut}
        </button>
      </form>
    </Page>
  );
}

export function SignedOutPage({ words }: { words: Words }): VNode {
  return (
    <Page words={words} heading={words.signedOutHeading}>
      <p>{words.signedOutText}</p>
    </Page>
  );
}

export function ErrorPage({ words, reason }: { words: Words; reason: string }): VNode {
  return (
    <Page words={words} heading={words.errorHeading}>
      <p>{words.errorText}</p>
      <p>
        {words.errorDetails}: <code>{reason}</code>
      </p>
    </Page>
  );
}
