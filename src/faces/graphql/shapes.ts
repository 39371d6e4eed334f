import {
  type ConstValueNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  Kind,
  Lexer,
  Source,
  type SourceLocation,
  type Token,
  TokenKind,
  TypeInfo,
  type ValueNode,
  type VariableNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { bounds, exceeded } from "./bounds.ts";

/** A text read word by word. Its shape is all of it but what its literals say; it does tell which of them are the same. */
export interface Words {
  readonly shape: string;
  readonly literals: readonly string[];
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
const literalKinds: ReadonlySet<string> = new Set([
  TokenKind.INT,
  TokenKind.FLOAT,
  TokenKind.STRING,
  TokenKind.BLOCK_STRING,
]);

/** Bounds the text as it reads it: parsers recurse, so what is nested too deep must not reach them. */
export function wordsOf(query: string): Words {
  const bytes = Buffer.byteLength(query);
  if (bytes > bounds.queryBytes) throw exceeded("queryBytes", "length of the query in bytes", bytes);
  const literals: string[] = [];
  const known = new Map<string, number>();
  let shape = "";
  let nesting = 0;
  const lexer = new Lexer(new Source(query));
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    const { kind, value } = token;
    if (kind === TokenKind.NAME) shape += `${value} `;
    else if (literalKinds.has(kind)) {
      const said = `${kind} ${value}`;
      if (!known.has(said)) known.set(said, known.size);
      // No name begins like that.
      shape += `#${kind}${known.get(said)} `;
      literals.push(value);
    } else {
      if (opening.has(kind) && ++nesting > bounds.nesting) throw exceeded("nesting", "nesting of the query");
      if (closing.has(kind)) nesting--;
      shape += `${value || kind} `;
    }
  }
  return { shape, literals };
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  const lexer = new Lexer(new Source(query));
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) tokens.push(token);
  return tokens;
}

/** Where in a part of a document its literals stand: the place of one in their order, or what holds some. */
type Holes = number | Map<string | number, Holes>;

/**
 * What documents of one shape have in common. Where one of them is valid, so are all whose literals fit their types, since
 * no other rule of validation asks for more than which literals are the same.
 */
export interface Template {
  /** The document with variables in the places of its literals. */
  readonly document: DocumentNode;
  /** What these variables are where the literals are the document's own. */
  readonly values: Values;
  /** What they are for other literals; undefined where one does not fit. */
  valuesOf(literals: readonly string[]): Values | undefined;
  /** Where a word of the document stands in another text. */
  located(place: SourceLocation, query: string): SourceLocation;
}

export type Values = Readonly<Record<string, unknown>>;

/** Names of the variables that stand for literals. Documents that have such names themselves are no templates. */
const literalName = "literal_";

const isOwnName = ({ kind, value }: Token): boolean => kind === TokenKind.NAME && value.startsWith(literalName);

/** From a document that was found valid, and its text; undefined where a literal's type does not show, or it is a default. */
export function templateOf(schema: GraphQLSchema, document: DocumentNode, text: string): Template | undefined {
  const tokens = tokensOf(text);
  const literals = tokens.filter(({ kind }) => literalKinds.has(kind));
  const order = new Map(literals.map(({ start }, index) => [start, index]));
  const holes: Holes = new Map();
  const found: { node: ConstValueNode; type: GraphQLInputType }[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node, _key, _parent, path) {
        if (node.kind !== "IntValue" && node.kind !== "FloatValue" && node.kind !== "StringValue") return;
        const type = types.getInputType();
        if (!type || !isLeafType(getNamedType(type)) || path.includes("variableDefinitions")) return;
        const index = order.get(node.loc!.start)!;
        found[index] = { node, type };
        let at = holes;
        for (const key of path.slice(0, -1)) {
          if (!at.has(key)) at.set(key, new Map());
          at = at.get(key) as typeof holes;
        }
        at.set(path.at(-1)!, index);
      },
    }),
  );
  if (Object.keys(found).length !== order.size || tokens.some(isOwnName)) return undefined;
  const nodesOf = (values: readonly string[]): ConstValueNode[] =>
    found.map(({ node }, index) => ({ ...node, value: values[index]! }) as ConstValueNode);
  const valuesOf = (nodes: readonly ConstValueNode[]): Values | undefined => {
    const values: Record<string, unknown> = {};
    for (const [index, { type }] of found.entries()) {
      // What validation asks of a literal, and what execution makes of it.
      const value: unknown = valueFromAST(nodes[index]!, type);
      if (value === undefined) return undefined;
      values[`${literalName}${index}`] = value;
    }
    return values;
  };
  const variables = found.map((_, index): VariableNode => {
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `${literalName}${index}` } };
  });
  return {
    document: fill(document, holes, variables),
    values: valuesOf(found.map(({ node }) => node))!,
    valuesOf: (values) => valuesOf(nodesOf(values)),
    located(place, query) {
      const index = tokensOf(text).findIndex(({ line, column }) => line === place.line && column === place.column);
      const { line, column } = tokensOf(query)[index]!;
      return { line, column };
    },
  };
}

/** A copy of what holds literals; the rest is shared. */
function fill<T>(part: T, holes: Holes, nodes: readonly ValueNode[]): T {
  if (typeof holes === "number") return nodes[holes] as T;
  const copy = (Array.isArray(part) ? [...part] : { ...part }) as Record<string | number, unknown>;
  for (const [key, inner] of holes) copy[key] = fill(copy[key], inner, nodes);
  return copy as T;
}
