/**
 * The environments in which a provider that lets anyone sign in as anyone may run. `'production'` is not one of them.
 */
export type DevelopmentEnvironment = 'development' | 'demo' | 'test';

/**
 * The development provider proves nothing about anyone. The type excludes `'production'` where the environment is known
 * at compile time; this refuses it where the environment comes from the machine.
 */
export function refuseProduction(environment: string, told: NodeJS.ProcessEnv = process.env): void {
  const names = [environment, told.TILTS_ENV, told.NODE_ENV];
  if (names.some((name) => name?.trim().toLowerCase().startsWith('prod'))) {
    throw new Error(
      'The development identity provider never starts in production: there it would let anyone be anyone.',
    );
  }
}
