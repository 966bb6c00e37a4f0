import { mandateCompleted, mandateVoided } from './end-mandate.ts';

/** What follows from an act and ends or changes a mandate. */
export const mandatesConsequences = [mandateCompleted, mandateVoided];
