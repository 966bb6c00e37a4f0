import { variables } from './variables.ts';

export function serveHelp(): string {
  const lines = Object.entries(variables).map(
    ([name, { what, usual }]) => `  ${name}${usual ? ` (${usual})` : ''}\n      ${what}`,
  );
  return `Speaks plain http and stands behind a proxy that speaks https. Refuses to start, with a list, while a setting is missing or
still has a value for trying things out, or while the database is not up to date. Asked to stop (SIGTERM, Ctrl-C), it takes
no more connections, answers what was asked, and ends.

Settings, from the environment; in brackets what is taken when nothing is said. NAME_FILE names a file with the value.

${lines.join('\n')}`;
}
