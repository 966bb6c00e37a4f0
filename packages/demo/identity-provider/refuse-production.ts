/** The environments in which a provider that lets anyone be anyone may run. `'production'` is not one of them. */
export type DevelopmentEnvironment = 'development' | 'demo' | 'test';

/**
 * The development provider proves nothing about anyone. The type keeps `'production'` out where the environment is
 * known when we compile; this keeps it out where it is told by the machine.
 */
export function refuseProduction(environment: string, told: NodeJS.ProcessEnv = process.env): void {
  const names = [environment, told.TILTS_ENV, told.NODE_ENV];
  if (names.some((name) => name?.trim().toLowerCase().startsWith('prod'))) {
    throw new Error(
      'The development identity provider never starts in production: there it would let anyone be anyone.',
    );
  }
}
