export { askingSystem } from './asking-system.ts';
export { enterSystem, type SystemToEnter } from './enter-system.ts';
export { connectedSystemsEvents } from './events.ts';
export { connectedSystemsEvidence } from './evidence.ts';
export type { ConnectionParts, Connections } from './parts.ts';
export type { ProvedSystem } from './prove-system.ts';
export { purgeAssertions } from './purge-assertions.ts';
export { type ConnectedSystem, connectedSystem, connectedSystems, systemNames } from './queries.ts';
export { requireConnections } from './require-connections.ts';
