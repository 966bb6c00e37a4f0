/**
 * Another table that readers could not tell from the true one: for each edition, the finest cells that differ, by their index in
 * the cross (the last dimension counts fastest), and by how much.
 */
export type Proof = readonly ReadonlyMap<number, number>[];
