import type { Der } from '../der/der.ts';

/** The extension CRLDistributionPoints (RFC 5280, 4.2.1.13): the addresses of a certificate's revocation lists. */
export function readDistributionPoints(points: Der): string[] {
  return points.expect(0x30).children.flatMap((point) => {
    const name = point.expect(0x30).tagged(0xa0);
    return name === undefined ? [] : placesIn(name);
  });
}

/** The names of a distribution point as comparable text, encoded the same way in certificates and lists. */
export function placesIn(name: Der): string[] {
  return name.children.flatMap((choice) =>
    choice.tag === 0xa0 ? choice.children.map(({ raw }) => Buffer.from(raw).toString('hex')) : [],
  );
}
