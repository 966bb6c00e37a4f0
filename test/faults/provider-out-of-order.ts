import type { Kind } from '#test/support/faults/kind.ts';
import type { Mischief } from '#test/support/faults/outside.ts';
import { askToSignIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';

const mischiefs: readonly Mischief[] = ['away', 'slow', 'rubbish'];

/** The identity provider is away, slow or answers rubbish: a sign-in is refused in words, and work goes on. */
export const providerOutOfOrder: Kind = {
  name: 'identity provider away, slow, rubbish',
  isQuick: true,
  async strike({ outside, services: [{ origin }] }) {
    const wrong: string[] = [];
    for (const how of mischiefs) {
      await outside.disturb(how);
      const begun = performance.now();
      const { text, status } = await askToSignIn(new CookieBrowser(), origin);
      const seconds = Math.round((performance.now() - begun) / 1000);
      outside.close();
      if (!text.includes('Pierakstīties neizdevās')) wrong.push(`provider ${how}: a sign-in was answered ${status}`);
      if (seconds > 60) wrong.push(`provider ${how}: a sign-in took ${seconds} s`);
    }
    return wrong;
  },
};
