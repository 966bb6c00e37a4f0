import { parseSync } from 'oxc-parser';
import { type House, isTest, roomOf } from '#test/walls/house.ts';

/** The codes that refusals of the sources can have. */
export interface RefusalCodes {
  /** Each with a file that has it. */
  readonly codes: ReadonlyMap<string, string>;
  /** Where a code is made so that it cannot be read from the sources. */
  readonly unread: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** A node, and the place of what it stands in. */
interface Place {
  readonly path: string;
  readonly node: Node;
  readonly outer: Place | undefined;
}

/** Texts that an expression can be; undefined if that cannot be told. */
type Texts = readonly string[] | undefined;

/**
 * Reads every `new Refusal({ code })`, also of its kinds: what is written out, and what parameters are in the calls of their functions or by their types
 * of literals. A code taken from another refusal is that one's.
 */
export function refusalCodes(house: House): RefusalCodes {
  const places = [...house]
    .filter(([path]) => /^src\/.*\.tsx?$/.test(path) && !isTest(path))
    .flatMap(([path, text]) => placesIn(path, parseSync(path, text).program as unknown as Node));
  const ofType = Map.groupBy(places, ({ node }) => node.type);
  const all = (type: string) => ofType.get(type) ?? [];
  const calls = Map.groupBy(all('CallExpression'), ({ node }) => nameOf(node.callee));
  const imports = Map.groupBy(all('ImportDeclaration'), ({ path }) => path);
  const codes = new Map<string, string>();
  const unread: string[] = [];
  for (const place of [...all('NewExpression'), ...all('CallExpression')]) {
    if (!makesRefusal(place)) continue;
    const found = propertyOf((place.node.arguments as Node[])[0], 'code', place);
    for (const code of found ?? []) codes.set(code, place.path);
    if (!found) unread.push(place.path);
  }
  return { codes, unread };

  function textsOf(node: Node | undefined, at: Place): Texts {
    if (!node) return undefined;
    if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : undefined;
    if (/^(TSAs|TSSatisfies|Parenthesized)Expression$/.test(node.type)) return textsOf(node.expression as Node, at);
    if (node.type === 'ConditionalExpression')
      return together([textsOf(node.consequent as Node, at), textsOf(node.alternate as Node, at)]);
    if (node.type === 'TemplateLiteral') return textsOfTemplate(node, at);
    if (node.type === 'Identifier') return textsOfName(nameOf(node), at);
    if (node.type === 'MemberExpression' && !node.computed) return textsOfProperty(nameOf(node.property), at);
    return undefined;
  }

  function textsOfTemplate({ quasis, expressions }: Node, at: Place): Texts {
    const parts = (quasis as Node[]).map(({ value }) => (value as { readonly cooked: string }).cooked);
    return (expressions as Node[]).reduce<Texts>(
      (begun, expression, index) => {
        const next = textsOf(expression, at);
        return begun && next && begun.flatMap((start) => next.map((text) => start + text + (parts[index + 1] ?? '')));
      },
      parts.slice(0, 1),
    );
  }

  /** What a name is: a constant, a part of one, or a parameter. */
  function textsOfName(name: string, at: Place): Texts {
    for (const outer of around(at)) {
      const parameters = (outer.params as Node[] | undefined) ?? [];
      const index = parameters.findIndex((one) => nameOf(one) === name || nameOf(one.left) === name);
      if (index >= 0) return textsOfParameter(outer, index, at);
      const declared = bodyOf(outer).flatMap(({ type, declaration, ...other }) => {
        const it = (declaration ?? { type, ...other }) as Node;
        return it.type === 'VariableDeclaration' ? (it.declarations as Node[]) : [];
      });
      for (const { id, init } of declared) {
        if (nameOf(id) === name) return textsOf(init as Node, at);
        const { type, properties = [], elements = [] } = id as Node;
        if (type === 'ObjectPattern' && (properties as Node[]).some(({ value }) => nameOf(value) === name))
          return textsOfProperty(name, at);
        const place = (elements as Node[]).findIndex((one) => nameOf(one) === name);
        if (type === 'ArrayPattern' && place >= 0) return textsOfElement(init as Node, place, at);
      }
    }
    return undefined;
  }

  function textsOfParameter(called: Node, index: number, at: Place): Texts {
    const parameter = (called.params as Node[])[index];
    const typed = literalsOf(
      ((parameter?.typeAnnotation as Node | undefined)?.typeAnnotation as Node) ?? undefined,
      at,
    );
    return typed ?? together(argumentsOf(called, index, at).map(([given, from]) => textsOf(given, from)));
  }

  /** What is given for a parameter, wherever its function is called. */
  function argumentsOf(called: Node, index: number, at: Place): (readonly [Node | undefined, Place])[] {
    const [name, room] = [nameOf(called.id), roomOf(at.path)];
    return (calls.get(name) ?? [])
      .filter(({ path }) => path === at.path || isFrom(path, name, room))
      .map((call) => [(call.node.arguments as Node[])[index], call] as const);
  }

  /** Whether a file imports this name from a file of this room. */
  function isFrom(path: string, name: string, room: string | undefined): boolean {
    return (imports.get(path) ?? []).some(
      (one) =>
        (one.node.specifiers as Node[]).some(({ local }) => nameOf(local) === name) && roomOf(fileOf(one)) === room,
    );
  }

  function textsOfElement(node: Node, index: number, at: Place): Texts {
    if (/^(TSAs|Parenthesized)Expression$/.test(node.type)) return textsOfElement(node.expression as Node, index, at);
    if (node.type === 'ConditionalExpression')
      return together([node.consequent, node.alternate].map((one) => textsOfElement(one as Node, index, at)));
    return node.type === 'ArrayExpression' ? textsOf((node.elements as Node[])[index], at) : undefined;
  }

  /** The value of a property of an object that is written out, here or where it is given. */
  function propertyOf(node: Node | undefined, name: string, at: Place): Texts {
    if (node?.type === 'Identifier') {
      const called = around(at).find(({ params }) =>
        (params as Node[] | undefined)?.some((one) => nameOf(one) === nameOf(node)),
      );
      const index = (called?.params as Node[] | undefined)?.findIndex((one) => nameOf(one) === nameOf(node)) ?? -1;
      return called && together(argumentsOf(called, index, at).map(([given, from]) => propertyOf(given, name, from)));
    }
    for (const part of (node?.properties as Node[] | undefined) ?? []) {
      if (part.type === 'Property' && nameOf(part.key) === name) return textsOf(part.value as Node, at);
      const spread = part.type === 'SpreadElement' ? propertyOf(part.argument as Node, name, at) : undefined;
      if (spread) return spread;
    }
    return undefined;
  }

  /** What a property can be by the types of its room, or else of the rooms that the file imports. */
  function textsOfProperty(name: string, at: Place): Texts {
    if (name === 'code') return [];
    const own = roomOf(at.path);
    const imported = (imports.get(at.path) ?? []).map((one) => roomOf(fileOf(one)));
    for (const rooms of [[own], imported]) {
      const found = all('TSPropertySignature')
        .filter(({ path, node }) => rooms.includes(roomOf(path)) && nameOf(node.key) === name)
        .map((one) => literalsOf((one.node.typeAnnotation as Node | undefined)?.typeAnnotation as Node, one));
      if (found.length > 0) return together(found);
    }
    return undefined;
  }

  function literalsOf(type: Node | undefined, at: Place): Texts {
    if (type?.type === 'TSLiteralType') return textsOf(type.literal as Node, at);
    if (type?.type === 'TSUnionType') return together((type.types as Node[]).map((one) => literalsOf(one, at)));
    if (type?.type !== 'TSTypeReference') return undefined;
    const alias = all('TSTypeAliasDeclaration').filter(
      ({ path, node }) => nameOf(node.id) === nameOf(type.typeName) && roomOf(path) === roomOf(at.path),
    );
    return alias.length === 1 && alias[0] ? literalsOf(alias[0].node.typeAnnotation as Node, alias[0]) : undefined;
  }
}

/** `new Refusal(…)`, or `super(…)` of a kind of refusal. */
function makesRefusal(place: Place): boolean {
  const { type, callee } = place.node;
  if (type === 'NewExpression') return nameOf(callee) === 'Refusal';
  const made = around(place).find((outer) => outer.type === 'ClassDeclaration');
  return (callee as Node).type === 'Super' && nameOf(made?.superClass) === 'Refusal';
}

/** What a node stands in, the innermost first. */
function around({ outer }: Place): Node[] {
  return outer ? [outer.node, ...around(outer)] : [];
}

function together(found: readonly Texts[]): Texts {
  return found.length === 0 || found.includes(undefined) ? undefined : found.flatMap((texts) => texts ?? []);
}

/** An import's file as far as its room goes. */
function fileOf({ path, node }: Place): string {
  const from = String((node.source as Node).value);
  return from.startsWith('#') ? `src/${from.slice(1)}` : path;
}

function nameOf(node: unknown): string {
  const name = (node as Node | null | undefined)?.name;
  return typeof name === 'string' ? name : '';
}

function bodyOf({ body }: Node): Node[] {
  return Array.isArray(body) ? (body as Node[]) : [];
}

function placesIn(path: string, node: Node, outer?: Place): Place[] {
  const place = { path, node, outer };
  const inner = Object.values(node).flatMap((part) => (Array.isArray(part) ? (part as unknown[]) : [part]));
  return [place, ...inner.filter(isNode).flatMap((part) => placesIn(path, part, place))];
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';
}
