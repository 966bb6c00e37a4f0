/** How often something random is to be tried: `usual` in `npm test`, as often as TILTS_COUNT says in `npm run long`. */
export function trials(usual: number): number {
  return Number(process.env.TILTS_COUNT ?? usual);
}
