import {
  type DocumentNode,
  FragmentsOnCompositeTypesRule,
  type GraphQLError,
  type GraphQLSchema,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  MaxIntrospectionDepthRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  PossibleFragmentSpreadsRule,
  SingleFieldSubscriptionsRule,
  specifiedRules,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueVariableNamesRule,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  validate,
} from "graphql";

/** Rules that find nothing in texts without a mark: most texts have none, and each rule is asked about each word of a document. */
const marked: readonly { marks: RegExp; rules: readonly ValidationRule[] }[] = [
  {
    marks: /\$/,
    rules: [
      NoUndefinedVariablesRule,
      NoUnusedVariablesRule,
      UniqueVariableNamesRule,
      VariablesAreInputTypesRule,
      VariablesInAllowedPositionRule,
    ],
  },
  {
    marks: /\.\.\.|fragment/,
    rules: [
      FragmentsOnCompositeTypesRule,
      KnownFragmentNamesRule,
      NoFragmentCyclesRule,
      NoUnusedFragmentsRule,
      PossibleFragmentSpreadsRule,
      UniqueFragmentNamesRule,
    ],
  },
  { marks: /\$|\.\.\.|fragment/, rules: [KnownTypeNamesRule] },
  { marks: /@/, rules: [KnownDirectivesRule, UniqueDirectivesPerLocationRule] },
  { marks: /subscription/, rules: [SingleFieldSubscriptionsRule] },
  { marks: /__/, rules: [MaxIntrospectionDepthRule] },
];

/** What the specification finds wrong with a document, of which `text` is the text. */
export function faultsOf(schema: GraphQLSchema, document: DocumentNode, text: string): readonly GraphQLError[] {
  const idle = new Set(marked.flatMap(({ marks, rules }) => (marks.test(text) ? [] : rules)));
  const rules = specifiedRules.filter((rule) => !idle.has(rule));
  // All rules tell of what one has found, since a fault may be one by several.
  return validate(schema, document, rules).length === 0 ? [] : validate(schema, document);
}
