import { type GraphQLEnumType, type GraphQLSchema, Kind, type ValueNode } from "graphql";
import { langTagSchema } from "../../model/text.ts";

/** Lets `Language` also be given as a tag: `zh_Hant` in the query, since names have no hyphens, or `"zh-Hant"` in a variable. */
export function acceptLanguageTags(schema: GraphQLSchema): void {
  const type = schema.getType("Language") as GraphQLEnumType;
  const parseValue = type.parseValue.bind(type);
  const parseLiteral = type.parseLiteral.bind(type);
  type.parseValue = (value) => parseValue(memberOf(value));
  type.parseLiteral = (node, variables) => parseLiteral(withMember(node), variables);
}

function memberOf(tag: unknown): unknown {
  const { data } = langTagSchema.safeParse(tag);
  return data?.toUpperCase() ?? tag;
}

const withMember = (node: ValueNode): ValueNode =>
  node.kind === Kind.ENUM ? { ...node, value: String(memberOf(node.value)) } : node;
