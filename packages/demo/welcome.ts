import type { DemoPerson } from './identity-provider/index.ts';

interface Started {
  readonly origin: string;
  readonly issuer: string;
  readonly people: readonly DemoPerson[];
  readonly data: string;
  readonly ms: number;
}

/** The message for the person who started the demo. */
export function welcome({ origin, issuer, people, data, ms }: Started): string {
  const names = people.map(({ givenName, surname }) => `${givenName} ${surname}`);
  const width = Math.max(...names.map((name) => name.length));
  const lines = people.map(
    ({ personalCode, note }, at) => `  ${(names[at] ?? '').padEnd(width)}  ${personalCode}  ${note.en}`,
  );
  return `
Tilts is ready at ${origin}  (${(ms / 1000).toFixed(1)} s)

Sign in as any of these made-up people, with an eID card or eParaksts mobile;
the means that is not qualified is there to be refused.

${lines.join('\n')}

Whom they serve you make up: a passport, a name, and a personal code that is nobody's, such as 000123-00909.
What the portal would show is at the link that the case gives.

To apply for access as somebody without rights, begin at ${origin}/apply; sign at ${origin}/demo/sign;
e-mail is at ${origin}/demo/mail.

The development identity provider is at ${issuer}. Everything is kept in ${data}.
Ctrl-C stops it all.`;
}
