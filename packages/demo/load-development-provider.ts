/**
 * Loads the development provider without the warning that its library gives about every Node that is not yet of long-term
 * support: ours is chosen on purpose, and the first line that a newcomer reads should not be a warning.
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
