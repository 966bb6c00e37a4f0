export type { DemoPerson } from './accounts.ts';
export { demoMeans, type Means } from './means.ts';
export { type Misbehaviour, misbehaviours } from './misbehaviour.ts';
export {
  type DevelopmentProvider,
  type DevelopmentProviderOptions,
  startDevelopmentProvider,
} from './start-development-provider.ts';
