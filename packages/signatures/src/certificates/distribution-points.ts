import type { Der } from '../der/der.ts';

/** The extension CRLDistributionPoints (RFC 5280, 4.2.1.13): all the places a certificate says to ask at. */
export function readDistributionPoints(points: Der): string[] {
  return points.expect(0x30).children.flatMap((point) => {
    const name = point.expect(0x30).tagged(0xa0);
    return name === undefined ? [] : placesIn(name);
  });
}

/** The names of a distribution point as text to compare: encoded the same in a certificate and in a list, or another. */
export function placesIn(name: Der): string[] {
  return name.children.flatMap((choice) =>
    choice.tag === 0xa0 ? choice.children.map(({ raw }) => Buffer.from(raw).toString('hex')) : [],
  );
}
