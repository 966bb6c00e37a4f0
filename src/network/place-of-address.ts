/**
 * The town or village of an address such as `"Pagastmāja", Kalnāji, Kalnāju pag., Upmalas nov., LV-0001`, if it has one part that can be
 * nothing else; undefined otherwise. The first part is the street or the house.
 */
export function placeOfAddress(address: string): string | undefined {
  const [, ...parts] = address.split(',').map((part) => part.trim());
  const places = parts.filter(
    (part) => /^\p{Lu}[\p{L} -]+$/u.test(part) && !/\b(iela|prospekts|laukums|bulvāris|pagasts|novads)$/iu.test(part),
  );
  return places.length === 1 ? places[0] : undefined;
}
