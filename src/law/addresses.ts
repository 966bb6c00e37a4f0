import { type BaseText, type NumberStep, readCitation, type Step, type Target } from '#amendments';

type Act = BaseText['act'];

/** Where a regulation of the Cabinet stands for everybody, in the way of the European Legislation Identifier. */
export function addressOf({ number, date }: Act): string {
  return `/eli/lv/mk/${date.slice(0, 4)}/${encodeURIComponent(number)}`;
}

/** Its edition of a day, or a place of it; without a day today's. */
export function addressIn(act: Act, { day, target }: { day?: string | undefined; target?: Target }): string {
  return [addressOf(act), ...(day === undefined ? [] : [day]), ...(target ? segmentsOf(target) : [])].join('/');
}

/** Annex 1 point 3.13 is `annex-1/3.13`, point 22.¹ 3. is `22~1.3`. */
function segmentsOf({ steps }: Target): string[] {
  const [first, ...inside] = steps;
  const [annex, rest] = first?.kind === 'annex' ? [[slugOf(first)], inside] : [[], steps];
  return [...annex, ...(rest.length > 0 ? [rest.map(slugOf).join(',')] : [])];
}

function slugOf({ kind, number, name, last }: Step): string {
  if (kind === 'point' && number) return figures(number);
  const noun = kind.replaceAll(' ', '-');
  if (last) return `last-${noun}`;
  const own = number ? figures(number) : name && encodeURIComponent(name);
  return own === undefined ? noun : `${noun}-${own}`;
}

function figures(number: readonly NumberStep[]): string {
  return number.map((step) => (step.raised === undefined ? step.number : `${step.number}~${step.raised}`)).join('.');
}

/** The place of these segments: one of those that are held, or a point or annex that might be there; undefined for anything else. */
export function targetAt(segments: readonly string[], held: readonly Target[]): Target | undefined {
  const asked = segments.join('/');
  return held.find((target) => segmentsOf(target).map(decoded).join('/') === asked) ?? supposed(segments);
}

function supposed(segments: readonly string[]): Target | undefined {
  if (!segments.every((segment) => /^(annex(-\d+)?|\d+(~\d+)?(\.\d+(~\d+)?)*)$/.test(segment))) return undefined;
  const cited = segments.map((segment) =>
    segment.startsWith('annex')
      ? `Annex ${segment.slice('annex-'.length)}`.trim()
      : `point ${segment.replaceAll(/~(\d+)/g, '.sup($1)')}`,
  );
  const target = readCitation(cited.join(' '));
  return target && segmentsOf(target).join('/') === segments.join('/') ? target : undefined;
}

function decoded(segment: string): string {
  return decodeURIComponent(segment);
}
