/** A JSON schema, as far as the API's description uses it. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type Responses = Readonly<
  Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
>;

/** The fields of an answer of the API that its description does not name, such as `/cases/0/code`. */
export function undescribedIn(
  described: Described,
  path: string,
  method: string,
  status: number,
  answer: unknown,
): string[] {
  const responses = described.paths[path]?.[method]?.responses ?? {};
  const schema = responses[status]?.content?.['application/json']?.schema;
  return schema ? undescribed(described, answer, schema, '') : [`${status} is not described`];
}

function undescribed(whole: Described, value: unknown, schema: Schema, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const shapes = shapesOf(whole, schema);
  if (Array.isArray(value)) {
    const items = shapes.flatMap((shape) => shape.items ?? []);
    return value.flatMap((one, index) => undescribed(whole, one, { anyOf: items }, `${at}/${index}`));
  }
  return Object.entries(value).flatMap(([name, one]) => {
    const named = shapes.flatMap(({ properties = {}, additionalProperties: more }) =>
      properties[name] ? [properties[name]] : typeof more === 'object' ? [more] : [],
    );
    return named.length > 0 ? undescribed(whole, one, { anyOf: named }, `${at}/${name}`) : [`${at}/${name}`];
  });
}

/** What a schema may mean, references followed. */
function shapesOf(whole: Described, schema: Schema): Schema[] {
  const { $ref, anyOf = [], oneOf = [], allOf = [] } = schema;
  const referred = $ref === undefined ? undefined : whole.components.schemas[$ref.replace('#/components/schemas/', '')];
  const within = [...(referred ? [referred] : []), ...anyOf, ...oneOf, ...allOf];
  return [schema, ...within.flatMap((one) => shapesOf(whole, one))];
}
