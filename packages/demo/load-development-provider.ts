/**
 * Loads the development provider without its library's warning about Node versions without long-term support: ours is
 * chosen on purpose, and a warning should not be the first line that a newcomer reads.
 */
export async function loadDevelopmentProvider() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('./identity-provider/index.ts');
  } finally {
    console.warn = warn;
  }
}
