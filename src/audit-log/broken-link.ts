/** The first place where a chain does not hold. */
export interface BrokenLink {
  readonly chain: string;
  readonly number: number;
  readonly fault: 'altered' | 'missing' | 'cut_off' | 'columns' | 'rewritten';
}

/** Of several the first of each chain. */
export function firstOfEach(broken: readonly BrokenLink[]): BrokenLink[] {
  const inOrder = broken.toSorted((a, b) => a.chain.localeCompare(b.chain) || a.number - b.number);
  return inOrder.filter(({ chain }, at) => inOrder[at - 1]?.chain !== chain);
}
