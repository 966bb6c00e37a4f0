export { type Annex1Point, annex1On } from './annex-1.ts';
export { heldRegulation } from './held-regulation.ts';
export { placeInWords } from './place-in-words.ts';
export { pointAsJson } from './point-as-json.ts';
