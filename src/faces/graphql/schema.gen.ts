// Generated from schema/*.graphql by `npm run gen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent, ComponentParent, ToolParent, OrganizationParent, OtherEntityParent, MeshParent, FeatureParent, ModeParent, ScenarioParent, CriterionParent, SectionParent, FactParent, ValueParent, NumberRangeParent, VersionBoundParent, NodeParent, ScoredFactParent, ClauseCheckParent, EvidenceParent, OtherSourceParent, LifecycleParent, ReleaseParent, SearchHitParent, RelationParent, PathParent, MeshEdgeParent, MeshFeatureParent, MeshModeParent, RuleParent, MeshScoreParent, FeatureSupportParent, InstallGuideParent, InstallStepParent, CheckParent, UndecidedMeshParent, ScenarioRecommendationParent, ComparisonCellParent, ComparisonParent, CriterionGroupParent, ScoreMatrixParent, ScoreMatrixRowParent, ScoreMatrixScoreParent, DecisionTreeParent, DecisionNodeParent, BranchParent, BranchOutcomeParent, CatalogParent, DiscrepancyParent, RecommendationParent, RecommendationChoiceParent, OverheadParent, ScenarioAdviceParent, ResolvedInputAlternativeParent, ResolvedInputScoreParent, ResolvedInputFromAnswersParent, RecommendationSummaryParent, RecommendationChangeParent, RecommendationWarningParent, ResolvedInputParent, ResolvedInputWeightingParent, ResolvedInputWeightingValueParent, ResolvedInputFromScenarioParent, RankedMeshParent, ContributionParent, RequirementCheckParent, ExcludedMeshParent, UnscoredMeshParent, CriterionDifferenceParent, DecisionPathParent, DecisionStepParent, DecisionOutcomeParent, ScenarioMatchParent } from './parents.ts';
import type { GraphqlContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A normalized comparison value: a string such as `HIGH`, or a number. */
  DimensionValue: { input: string | number; output: unknown; }
  /** An integer whose absolute value is at most 2^53 − 1. */
  SafeInt: { input: number; output: number; }
  /** A score, 0–10, as a number, or a range of scores as an object: `{min: 6, max: 8}`. */
  ScoreOrRange: { input: number | { min: number; max: number }; output: number | { min: number; max: number }; }
  /**
   * A filter as an object of the shape of the input `MeshFilter`, with names as slugs. It can be sent again as it is, and
   * generators of clients can map it to the type of that input.
   */
  ResolvedMeshFilter: { input: unknown; output: unknown; }
};

/** What an argument adds to the cost of its field. */
export type ArgumentCost = {
  /** Name of the argument, or a path into an input object, such as `input.robustness.samples`. */
  argument: Scalars['String']['input'];
  /** Cost per unit. A number counts as that many units; any other value counts one unit for each object and list in it. */
  weight: Scalars['Float']['input'];
  /** Number of units when the argument is absent. */
  assumed?: Scalars['Int']['input'];
};

/**
 * Language for all text in the response. As an input it may also be a tag of the language: `zh_Hant` in a query, `"zh-TW"` in a
 * variable.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH';

/** An object with a global id, by which `node` and `nodes` fetch it. */
export type Node = {
  /** Global id: `mesh:istio` for an entity, `istio.vm-support` for a fact. */
  id: Scalars['ID']['output'];
};

/** Information about a page of a connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are more items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type Query = {
  __typename?: 'Query';
  /** What the catalog contains: its documents, the number of facts and entities, and contradictions within the documents. */
  catalog: Catalog;
  /**
   * Finds meshes by features, modes, comparison values, scores and more, in three-valued logic: if the document doesn't say
   * whether a mesh matches, it is listed as `undecided` rather than left out.
   */
  meshes: MeshConnection;
  /** A mesh with its features, pros and cons, components, scores and install guides. */
  mesh?: Maybe<Mesh>;
  /** All features by area, with what the document says about each for every mesh. */
  features: FeatureConnection;
  /** A feature, and what the document says about it for each mesh. */
  feature?: Maybe<Feature>;
  /** The architecture modes: sidecar, ambient, proxyless. */
  modes: ModeConnection;
  /** An architecture mode: how it works, its pros and cons, figures, components and install guides. */
  mode?: Maybe<Mode>;
  /** Scenarios, with the meshes that the document recommends for each. */
  scenarios: ScenarioConnection;
  /** A scenario: its needs, its profile, and the recommended meshes with reasons and companion tools. */
  scenario?: Maybe<Scenario>;
  /** Criteria of the score matrix and their groups, with the document's weights. Without `first` or `last`, all of them. */
  criteria: CriterionConnection;
  /** The weighted score matrix: groups, criteria, scores, and both published and computed totals. */
  scoreMatrix: ScoreMatrix;
  /** A comparison table of the document, complete or in part. */
  comparison?: Maybe<Comparison>;
  /** The decision tree: questions, and the meshes that their answers lead to. */
  decisionTree?: Maybe<DecisionTree>;
  /** Facts, filtered by subject, object, predicate, kind and section, in document order. */
  facts: FactConnection;
  /** The documents that facts were read from: the reference first, then all others. */
  documents: Array<SourceDocument>;
  /** A document that facts were read from. */
  document?: Maybe<SourceDocument>;
  /** The rules by which facts are concluded from facts. */
  rules: Array<Rule>;
  /** A fact with its citations. */
  fact?: Maybe<Fact>;
  /** The outline of the document. Without `first` or `last`, all sections. */
  sections: SectionConnection;
  /** A section of the document: its line numbers, its subsections, and the facts that cite it. */
  section?: Maybe<Section>;
  /** An entity or fact by its global id; null if there is none. */
  node?: Maybe<Node>;
  /** Entities and facts by their global ids, in the order of `ids`; null for each id that is not found. */
  nodes: Array<Maybe<Node>>;
  /** Paths between two entities, shortest first, following edges in either direction. */
  paths: Array<Path>;
  /**
   * Full-text search over facts and entities in Chinese and English, best match first. Recognizes names, synonyms and
   * misspelled names.
   */
  search: SearchHitConnection;
  /** The facts that answer a question, each with its citations, or a clear statement that the document doesn't say. */
  evidence: Evidence;
  /** Checks a claim against the document. */
  verifyClaim: ClaimCheck;
  /** The recommendation that `recommend` would store for the same input. Nothing is stored. */
  previewRecommendation: Recommendation;
  /** Your recommendations, newest first. With the scope `admin`, everybody's. */
  recommendations: RecommendationSummaryConnection;
  /** A stored recommendation. */
  recommendation?: Maybe<Recommendation>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryMeshesArgs = {
  where?: InputMaybe<MeshFilter>;
  orderBy?: InputMaybe<Scalars['String']['input']>;
  facet?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryMeshArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryFeaturesArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryFeatureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryModesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryModeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryScenariosArgs = {
  kind?: InputMaybe<ScenarioKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryCriteriaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryScoreMatrixArgs = {
  meshes?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryComparisonArgs = {
  id: Scalars['ID']['input'];
  columns?: InputMaybe<Array<Scalars['ID']['input']>>;
  dimensions?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryFactsArgs = {
  subject?: InputMaybe<Scalars['ID']['input']>;
  object?: InputMaybe<Scalars['ID']['input']>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<FactKind>;
  section?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryDocumentsArgs = {
  role?: InputMaybe<SourceRole>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QuerySectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QuerySectionArgs = {
  number: Scalars['String']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  section?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryEvidenceArgs = {
  question: Scalars['String']['input'];
  context?: InputMaybe<Array<EarlierQuestion>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxChars?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryVerifyClaimArgs = {
  input: ClaimInput;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryPreviewRecommendationArgs = {
  input: RecommendInput;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything you can read. Pages have 20 items unless you set `first` or `last`, and at most 100. A cursor is only valid for
 * the query that returned it. An unknown name is an error with the code `NOT_FOUND` or `INVALID_INPUT` that lists the valid
 * names.
 */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};

/** Creates and deletes recommendation records, which never change while they are stored. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Recommends meshes and explains why: which meshes are eligible, how each is ranked, how robust the ranking is, and what
   * would change it. The result is stored.
   */
  recommend: Recommendation;
  /**
   * Deletes one of your recommendations for good, and frees its idempotency key. With the scope `admin`, anybody's. Returns
   * its id.
   */
  deleteRecommendation: Scalars['ID']['output'];
};


/** Creates and deletes recommendation records, which never change while they are stored. */
export type MutationRecommendArgs = {
  input: RecommendInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Creates and deletes recommendation records, which never change while they are stored. */
export type MutationDeleteRecommendationArgs = {
  id: Scalars['ID']['input'];
};

/** What the catalog contains: documents, counts, contradictions. */
export type Catalog = {
  __typename?: 'Catalog';
  /** Identifies the content of the catalog: same digest, same answers. */
  digest: Scalars['String']['output'];
  /** When the catalog was built, in ISO 8601. */
  builtAt: Scalars['String']['output'];
  /** The documents that the facts come from. */
  documents: Array<Document>;
  /** Number of entities of each type, of `facts` and of `citations`, as an object. */
  counts: Scalars['JSON']['output'];
  /** Contradictions within the documents. */
  discrepancies: Array<Discrepancy>;
};

/** A document that facts come from. */
export type Document = {
  __typename?: 'Document';
  /** Slug of the document, as used in citations. */
  id: Scalars['ID']['output'];
  /** Title in the requested language. */
  title: Scalars['String']['output'];
  /** Version given in the document. */
  version: Scalars['String']['output'];
  /** Date of the last update given in the document, `YYYY-MM-DD`. */
  updatedOn: Scalars['String']['output'];
  /** SHA-256 checksum of the document that the facts were read from. */
  sha256: Scalars['String']['output'];
  /** Number of lines in the document. */
  lines: Scalars['Int']['output'];
  /** Whether citations quote the document's own words in `quote`. */
  attached: Scalars['Boolean']['output'];
};

/** A contradiction within a document. */
export type Discrepancy = {
  __typename?: 'Discrepancy';
  /** Description of the contradiction. */
  sentence: Scalars['String']['output'];
  /** The facts that contradict each other. */
  facts: Array<Fact>;
};

/** A section of the document. Its `facts` are those that cite lines of the section itself, in line order. */
export type Section = Node & Entity & {
  __typename?: 'Section';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** Id of the document. */
  document: Scalars['String']['output'];
  /** Section number, such as `4.2.5`; `end` is the end matter. */
  number: Scalars['String']['output'];
  /** Heading as it appears in the document. */
  heading: Scalars['String']['output'];
  /** Heading in the requested language. */
  title: Scalars['String']['output'];
  /** Number of the parent section. */
  parent?: Maybe<Scalars['String']['output']>;
  /** The parent section. */
  parentSection?: Maybe<Section>;
  /** First line, counted from 1. */
  startLine: Scalars['Int']['output'];
  /** Last line, including subsections. */
  endLine: Scalars['Int']['output'];
  /** Direct subsections. */
  sections: Array<Section>;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A section of the document. Its `facts` are those that cite lines of the section itself, in line order. */
export type SectionFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A section of the document. Its `facts` are those that cite lines of the section itself, in line order. */
export type SectionRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sections, in document order. */
export type SectionConnection = {
  __typename?: 'SectionConnection';
  /** Items on this page with their cursors. */
  edges: Array<SectionEdge>;
  /** Items on this page. */
  nodes: Array<Section>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A section in a connection. */
export type SectionEdge = {
  __typename?: 'SectionEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Section;
};

/** A node of the graph, such as a mesh, a feature, a tool or a section of the document. */
export type Entity = {
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A node of the graph, such as a mesh, a feature, a tool or a section of the document. */
export type EntityFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A node of the graph, such as a mesh, a feature, a tool or a section of the document. */
export type EntityRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A component of a mesh or mode, such as `istiod`. */
export type Component = Node & Entity & {
  __typename?: 'Component';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A component of a mesh or mode, such as `istiod`. */
export type ComponentFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A component of a mesh or mode, such as `istiod`. */
export type ComponentRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A tool mentioned in the document, such as `flagger`. */
export type Tool = Node & Entity & {
  __typename?: 'Tool';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A tool mentioned in the document, such as `flagger`. */
export type ToolFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A tool mentioned in the document, such as `flagger`. */
export type ToolRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization, such as the company that founded a mesh. */
export type Organization = Node & Entity & {
  __typename?: 'Organization';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** An organization, such as the company that founded a mesh. */
export type OrganizationFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, such as the company that founded a mesh. */
export type OrganizationRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity whose type has no fields of its own, such as a concept, a practice or a trend; see `type`. */
export type OtherEntity = Node & Entity & {
  __typename?: 'OtherEntity';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** An entity whose type has no fields of its own, such as a concept, a practice or a trend; see `type`. */
export type OtherEntityFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** An entity whose type has no fields of its own, such as a concept, a practice or a trend; see `type`. */
export type OtherEntityRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An edge of the graph, from the point of view of one of its ends. */
export type Relation = {
  __typename?: 'Relation';
  /** OUT if this entity is the fact's subject, IN if it is the object. */
  direction: Direction;
  /** Predicate of the fact, such as `has-component`. */
  predicate: Scalars['String']['output'];
  /** The relation in words, as read from this entity. */
  label: Scalars['String']['output'];
  /** The entity at the other end. */
  other: Entity;
  /** The fact behind the edge. */
  fact: Fact;
};

/** Direction of an edge, as seen from an entity. */
export type Direction =
  /** The entity is the fact's subject. */
  | 'OUT'
  /** The entity is the fact's object. */
  | 'IN';

/** A page of an entity's edges: outgoing edges first, then in document order. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** Items on this page with their cursors. */
  edges: Array<RelationEdge>;
  /** Items on this page. */
  nodes: Array<Relation>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A relation in a connection. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Relation;
};

/** A path through the graph from one entity to another. */
export type Path = {
  __typename?: 'Path';
  /** Number of edges. */
  length: Scalars['Int']['output'];
  /** The entities along the path, including both ends. */
  entities: Array<Entity>;
  /** The edges along the path, in order. */
  steps: Array<Relation>;
};

/** A statement with citations. */
export type Fact = Node & {
  __typename?: 'Fact';
  /** Id of the fact, such as `istio.vm-support`. */
  id: Scalars['ID']['output'];
  /** Kind of fact. */
  kind: FactKind;
  /** The entity that the fact is about. */
  subject: Entity;
  /** What is said about the subject, such as `vm-support` or `advantage`. */
  predicate: Scalars['String']['output'];
  /** The entity at the other end, if the fact is an edge of the graph. */
  object?: Maybe<Entity>;
  /** The fact's value as data, if it has one. */
  value?: Maybe<Value>;
  /** Limits to the fact; null if there are none. */
  qualifiers?: Maybe<Qualifiers>;
  /** The fact as one sentence, in the requested language. */
  statement: Scalars['String']['output'];
  /** The fact in a few words, for lists, in the requested language. */
  label: Scalars['String']['output'];
  /** The passages in the document that state the fact. */
  citations: Array<Citation>;
  /** Facts that contradict this one. */
  conflictsWith: Array<Fact>;
  /** Whether the fact was concluded here rather than read in the document. */
  derived: Scalars['Boolean']['output'];
  /** Id of the rule by which a derived fact was concluded; null if it was computed or read. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The facts that a derived fact was concluded or computed from; null if the fact is not derived. */
  inputs?: Maybe<Array<Fact>>;
  /** How the fact stands among the sources. */
  standing: Standing;
  /** The date of the source, of the newest one for a derived fact; null if it is unknown. */
  sourceDate?: Maybe<Scalars['String']['output']>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** What kind of statement a fact is. */
export type FactKind =
  /** A definition of the subject. */
  | 'DEFINITION'
  /** A property of the subject. */
  | 'ATTRIBUTE'
  /** Level of support. */
  | 'SUPPORT'
  /** A characteristic of the subject. */
  | 'TRAIT'
  /** A strength of the subject. */
  | 'ADVANTAGE'
  /** A weakness of the subject. */
  | 'DISADVANTAGE'
  /** A responsibility of a component. */
  | 'DUTY'
  /** A benefit of the subject. */
  | 'BENEFIT'
  /** A challenge of the subject. */
  | 'CHALLENGE'
  /** A part of the subject, or the whole that it belongs to. */
  | 'STRUCTURE'
  /** A step of a procedure. */
  | 'STEP'
  /** A measured or estimated figure. */
  | 'METRIC'
  /** A prerequisite. */
  | 'REQUIREMENT'
  /** A cell of a comparison table. */
  | 'CELL'
  /** A weight of the score matrix. */
  | 'WEIGHT'
  /** A score of the score matrix. */
  | 'SCORE'
  /** A total of the score matrix. */
  | 'TOTAL'
  /** A question of the decision tree. */
  | 'QUESTION'
  /** The end of a branch of the decision tree. */
  | 'OUTCOME'
  /** A mesh recommended for a scenario. */
  | 'RECOMMENDATION'
  /** A reason for a recommendation. */
  | 'REASON'
  /** What a scenario needs. */
  | 'NEED'
  /** A characteristic of a scenario. */
  | 'PROFILE'
  /** A recommended practice. */
  | 'PRACTICE'
  /** A trend. */
  | 'TREND'
  /** A conclusion of the document. */
  | 'TAKEAWAY'
  /** A step of the learning path. */
  | 'LEARNING'
  /** An example, such as a listing or a diagram. */
  | 'EXAMPLE'
  /** A remark. */
  | 'NOTE'
  /** A reference for further reading. */
  | 'REFERENCE';

/** A value as structured data that can be compared and filtered. */
export type Value = {
  __typename?: 'Value';
  /** Type of the value, which determines the shape of `value`, and which of the typed fields is not null. */
  type: ValueType;
  /** The value: a string, number, boolean or list; `{min, max, exclusive}` for a range; `{operator, version, year}` for a version. */
  value: Scalars['JSON']['output'];
  /** The value if it is a TEXT, DATE, LEVEL or SUPPORT. */
  text?: Maybe<Scalars['String']['output']>;
  /** The value if it is a NUMBER or YEAR. */
  number?: Maybe<Scalars['Float']['output']>;
  /** The value if it is a BOOLEAN. */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The value if it is a RANGE. */
  range?: Maybe<NumberRange>;
  /** The value if it is a VERSION. */
  version?: Maybe<VersionBound>;
  /** The items if the value is a LIST; numbers as text. */
  list?: Maybe<Array<Scalars['String']['output']>>;
  /** Unit, such as `ms`, `MB`, `%` or `QPS`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The document's own words for the value. */
  raw?: Maybe<Scalars['String']['output']>;
  /** Position of the level in its order; comparable only within one dimension. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** A range of numbers. */
export type NumberRange = {
  __typename?: 'NumberRange';
  /** Minimum; null if the range has none. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Maximum; null if the range has none. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Whether the bounds themselves are outside the range: < 5, not ≤ 5. */
  exclusive?: Maybe<Scalars['Boolean']['output']>;
};

/** A version, or all versions from or up to one. */
export type VersionBound = {
  __typename?: 'VersionBound';
  /** `=`, `>=` or `<=`. */
  operator: Scalars['String']['output'];
  /** The version, such as `1.24`. */
  version: Scalars['String']['output'];
  /** The year that the document states with the version. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Type of a value. */
export type ValueType =
  /** A string. */
  | 'TEXT'
  /** A number. */
  | 'NUMBER'
  /** A range: `{min, max, exclusive}`, where `min` or `max` may be missing; if `exclusive` is true, the bounds don't belong to it. */
  | 'RANGE'
  /** A boolean. */
  | 'BOOLEAN'
  /** A year. */
  | 'YEAR'
  /** A date, `YYYY-MM-DD`. */
  | 'DATE'
  /** A version: `{operator, version, year}`. */
  | 'VERSION'
  /** A level on an ordinal scale, such as `HIGH`. */
  | 'LEVEL'
  /** A support level. */
  | 'SUPPORT'
  /** A list of strings or numbers. */
  | 'LIST';

/** Limits to a fact: it holds for a mode, version or layer, or under a condition. */
export type Qualifiers = {
  __typename?: 'Qualifiers';
  /** Slug of the architecture mode to which the fact applies. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Version to which the fact applies. */
  version?: Maybe<Scalars['String']['output']>;
  /** Network layer to which the fact applies. */
  layer?: Maybe<Layer>;
  /** Condition under which the fact holds, in the requested language. */
  condition?: Maybe<Scalars['String']['output']>;
};

/** Network layer. */
export type Layer =
  /** Layer 4: connections. */
  | 'L4'
  /** Layer 7: requests. */
  | 'L7';

/** A passage in the document that states a fact. */
export type Citation = {
  __typename?: 'Citation';
  /** Id of the document. */
  document: Scalars['String']['output'];
  /** Number of the innermost section that contains the lines; for a source of many files, the file. */
  section: Scalars['String']['output'];
  /** Heading of the section, as it appears in the document; for a source of many files, the file's name. */
  heading: Scalars['String']['output'];
  /** The section's heading, or the title of a source of many files, in the requested language. */
  title: Scalars['String']['output'];
  /** The file within a source of many files. */
  path?: Maybe<Scalars['String']['output']>;
  /** The commit or version at which such a file was read. */
  revision?: Maybe<Scalars['String']['output']>;
  /** First line, counted from 1. */
  startLine: Scalars['Int']['output'];
  /** Last line, inclusive. */
  endLine: Scalars['Int']['output'];
  /** Where the lines can be read. */
  url?: Maybe<Scalars['String']['output']>;
  /** The cited lines, if the operator has attached the document. */
  quote?: Maybe<Scalars['String']['output']>;
};

/** A rule by which facts are concluded from facts. */
export type Rule = {
  __typename?: 'Rule';
  /** Id of the rule, such as `narrower-feature`. */
  id: Scalars['ID']['output'];
  /** The rule in words, in the requested language. */
  sentence: Scalars['String']['output'];
  /** The facts that were concluded by it. */
  conclusions: Array<Fact>;
};

/** A page of facts, in document order. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** Items on this page with their cursors. */
  edges: Array<FactEdge>;
  /** Items on this page. */
  nodes: Array<Fact>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A fact in a connection. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Fact;
};

/** A feature, which can be asked of every mesh, and how well each supports it. */
export type Feature = Node & Entity & {
  __typename?: 'Feature';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** Area that the feature belongs to; null for a component or tool that was a feature of an earlier version. */
  area?: Maybe<FeatureArea>;
  /** Features that a mesh has if it has this one. */
  broader: Array<Feature>;
  /** Features that imply this one. */
  narrower: Array<Feature>;
  /** What a feature of an earlier version has become, if that is not a feature; `meshes` are those that have it. */
  became?: Maybe<Entity>;
  /** Meshes of which facts say how well they support the feature. All others are unknown. */
  meshes: Array<FeatureSupport>;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A feature, which can be asked of every mesh, and how well each supports it. */
export type FeatureFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A feature, which can be asked of every mesh, and how well each supports it. */
export type FeatureRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A feature area, such as security. */
export type FeatureArea = {
  __typename?: 'FeatureArea';
  /** Slug of the area. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
};

/** How well one mesh supports a feature. */
export type FeatureSupport = {
  __typename?: 'FeatureSupport';
  /** The mesh. */
  mesh: Mesh;
  /** Name of the mesh in the requested language. */
  name: Scalars['String']['output'];
  /** Level of support. */
  support: SupportLevel;
  /** The level of support in words, in the requested language. */
  supportText: Scalars['String']['output'];
  /** Version to which this applies; null if it applies to all. */
  version?: Maybe<Scalars['String']['output']>;
  /** Condition under which this applies, in the requested language; null if there is none. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Whether it was concluded from other facts. */
  derived: Scalars['Boolean']['output'];
  /** Slug of the mode to which this applies; null if it applies to all. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Network layer to which this applies; null if it applies to both. */
  layer?: Maybe<Layer>;
  /** The fact that states this. */
  fact: Fact;
};

/** A page of features, ordered by area. */
export type FeatureConnection = {
  __typename?: 'FeatureConnection';
  /** Items on this page with their cursors. */
  edges: Array<FeatureEdge>;
  /** Items on this page. */
  nodes: Array<Feature>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A feature in a connection. */
export type FeatureEdge = {
  __typename?: 'FeatureEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Feature;
};

/** An architecture mode, such as sidecar or ambient. */
export type Mode = Node & Entity & {
  __typename?: 'Mode';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** Advantages stated in the document. */
  advantages: Array<Fact>;
  /** Disadvantages stated in the document. */
  disadvantages: Array<Fact>;
  /** How it works, step by step. */
  workflow: Array<Fact>;
  /** Figures, such as overheads, latencies and versions. */
  figures: Array<Fact>;
  /** Components of the mode. */
  components: Array<Entity>;
  /** Meshes that support this mode. */
  meshes: Array<Mesh>;
  /** Step-by-step install guides. */
  installGuides: Array<InstallGuide>;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** An architecture mode, such as sidecar or ambient. */
export type ModeFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** An architecture mode, such as sidecar or ambient. */
export type ModeRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of architecture modes. */
export type ModeConnection = {
  __typename?: 'ModeConnection';
  /** Items on this page with their cursors. */
  edges: Array<ModeEdge>;
  /** Items on this page. */
  nodes: Array<Mode>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A mode in a connection. */
export type ModeEdge = {
  __typename?: 'ModeEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Mode;
};

/** A scenario, with its needs, its profile and the meshes recommended for it. */
export type Scenario = Node & Entity & {
  __typename?: 'Scenario';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** Kind of scenario. */
  kind: ScenarioKind;
  /** What the scenario needs. */
  needs: Array<Fact>;
  /** Characteristics of the scenario. */
  profile: Array<Fact>;
  /** Meshes that the document recommends for it. */
  recommendations: Array<ScenarioRecommendation>;
  /** The weights of recommendations for it, where they differ: the choice of this service, not of the document. */
  emphasis: Array<ScenarioEmphasis>;
  /** Says whose choice these weights are; null if there are none. */
  emphasisNote?: Maybe<Scalars['String']['output']>;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A scenario, with its needs, its profile and the meshes recommended for it. */
export type ScenarioFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A scenario, with its needs, its profile and the meshes recommended for it. */
export type ScenarioRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of scenario. */
export type ScenarioKind =
  /** Choosing a mesh for a situation, such as a small team. */
  | 'SELECTION'
  /** Using a mesh in a field, such as e-commerce. */
  | 'APPLICATION';

/** A mesh that the document recommends for a scenario. */
export type ScenarioRecommendation = {
  __typename?: 'ScenarioRecommendation';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity: Mesh;
  /** The recommended variant, such as `Istio Ambient`. */
  variant?: Maybe<Scalars['String']['output']>;
  /** Slugs of companion tools. */
  tools: Array<Scalars['String']['output']>;
  /** The companion tools. */
  toolEntities: Array<Tool>;
  /** Reasons that the document gives. */
  reasons: Array<Fact>;
  /** The fact that states the recommendation. */
  fact: Fact;
};

/** How much more than in the document a criterion weighs. */
export type ScenarioEmphasis = {
  __typename?: 'ScenarioEmphasis';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** What the document's weight is multiplied by. */
  factor: Scalars['Float']['output'];
};

/** A page of scenarios, SELECTION first. */
export type ScenarioConnection = {
  __typename?: 'ScenarioConnection';
  /** Items on this page with their cursors. */
  edges: Array<ScenarioEdge>;
  /** Items on this page. */
  nodes: Array<Scenario>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A scenario in a connection. */
export type ScenarioEdge = {
  __typename?: 'ScenarioEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Scenario;
};

/** Conditions on a mesh; all fields of one object must hold. Evaluated in Kleene's three-valued logic. */
export type MeshFilter = {
  /** All of these filters; true if empty. */
  and?: InputMaybe<Array<MeshFilter>>;
  /** At least one of these filters; false if empty. */
  or?: InputMaybe<Array<MeshFilter>>;
  /** Not this filter; unknown stays unknown. */
  not?: InputMaybe<MeshFilter>;
  /** Features that the mesh has or lacks. */
  features?: InputMaybe<FeatureConditions>;
  /** Architecture modes of the mesh. */
  modes?: InputMaybe<ModeConditions>;
  /** Normalized value on a dimension of the comparison `meshes`, such as performance in [HIGH, HIGHEST]. */
  dimension?: InputMaybe<DimensionCondition>;
  /** CNCF status. */
  cncfStatus?: InputMaybe<CncfStatusCondition>;
  /** Status of the project, such as ARCHIVING. */
  status?: InputMaybe<StatusCondition>;
  /** Year of the first release. */
  firstRelease?: InputMaybe<YearBounds>;
  /** Score for a criterion, 0–10. */
  score?: InputMaybe<ScoreCondition>;
  /** Meshes by id or slug. */
  id?: InputMaybe<MeshIdCondition>;
  /** Text contained in the name or an alias of the mesh. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on features; all three must hold. */
export type FeatureConditions = {
  /** All of these; true if empty. */
  all?: InputMaybe<Array<FeatureCondition>>;
  /** At least one of these; false if empty. */
  any?: InputMaybe<Array<FeatureCondition>>;
  /** None of these; true if empty. */
  none?: InputMaybe<Array<FeatureCondition>>;
};

/** One feature, at one of these levels. */
export type FeatureCondition = {
  /** Feature, such as `mtls`. */
  id: Scalars['ID']['input'];
  /** Accepted levels. Default: any level except NONE and UNKNOWN. [UNKNOWN] matches meshes for which the document doesn't say. */
  support?: InputMaybe<Array<SupportLevel>>;
  /** Only as it is in this architecture mode, such as `ambient`. */
  mode?: InputMaybe<Scalars['ID']['input']>;
  /** Only as it is at this network layer. */
  layer?: InputMaybe<Layer>;
};

/** Conditions on architecture modes; all three must hold. */
export type ModeConditions = {
  /** All of these; true if empty. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these; false if empty. */
  any?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these; true if empty. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Condition on the normalized value of a dimension. */
export type DimensionCondition = {
  /** Dimension of the comparison `meshes`, such as `performance`. */
  id: Scalars['ID']['input'];
  /** One of these. */
  in?: InputMaybe<Array<Scalars['DimensionValue']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['DimensionValue']['input']>>;
};

/** Condition on the CNCF status. */
export type CncfStatusCondition = {
  /** One of these. */
  in?: InputMaybe<Array<CncfStatus>>;
  /** None of these. */
  notIn?: InputMaybe<Array<CncfStatus>>;
};

/** Condition on the status of the project. */
export type StatusCondition = {
  /** One of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Range of years. */
export type YearBounds = {
  /** Minimum, inclusive. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Maximum, inclusive. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Condition on the score for a criterion. */
export type ScoreCondition = {
  /** Criterion of the score matrix, such as `performance`. */
  criterion: Scalars['ID']['input'];
  /** Minimum, inclusive. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Maximum, inclusive. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Condition on the identity of the mesh. */
export type MeshIdCondition = {
  /** One of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The facts that answer a question, or why there are none. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Whether the question is answered. */
  status: EvidenceStatus;
  /** How likely it is that the facts answer the question, 0–1. From the threshold on, they count as an answer. */
  confidence: Scalars['Float']['output'];
  /** The answer in a sentence or two, for questions that are answered from values, such as `which meshes …`. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** Best answers first; with FALSE_PREMISE, what stands against the premise. Empty with other statuses. */
  facts: Array<ScoredFact>;
  /** With NO_EVIDENCE: the nearest facts. They don't answer the question. */
  related: Array<ScoredFact>;
  /** Pairs of facts that contradict each other. At least the first of each pair is in `facts`. */
  conflicts: Array<Array<Fact>>;
  /** Parts of the question that the document doesn't answer. */
  missing: Array<MissingEvidence>;
  /** What to ask instead, or how to get more facts. */
  suggestions: Array<Scalars['String']['output']>;
  /** How the question was understood, as a sentence. */
  reading: Scalars['String']['output'];
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A cited fact with its score. */
export type ScoredFact = {
  __typename?: 'ScoredFact';
  /** Id of the fact, such as `istio.vm-support`. */
  id: Scalars['ID']['output'];
  /** Kind of fact. */
  kind: FactKind;
  /** The entity that the fact is about. */
  subject: Entity;
  /** What is said about the subject, such as `vm-support` or `advantage`. */
  predicate: Scalars['String']['output'];
  /** The entity at the other end, if the fact is an edge of the graph. */
  object?: Maybe<Entity>;
  /** The fact's value as data, if it has one. */
  value?: Maybe<Value>;
  /** Limits to the fact; null if there are none. */
  qualifiers?: Maybe<Qualifiers>;
  /** The fact as one sentence, in the requested language. */
  statement: Scalars['String']['output'];
  /** The fact in a few words, for lists, in the requested language. */
  label: Scalars['String']['output'];
  /** The passages in the document that state the fact. */
  citations: Array<Citation>;
  /** Facts that contradict this one. */
  conflictsWith: Array<Fact>;
  /** Whether the fact was concluded here rather than read in the document. */
  derived: Scalars['Boolean']['output'];
  /** Id of the rule by which a derived fact was concluded; null if it was computed or read. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The facts that a derived fact was concluded or computed from; null if the fact is not derived. */
  inputs?: Maybe<Array<Fact>>;
  /** How well the fact answers the question; comparable only within one answer. */
  score: Scalars['Float']['output'];
  /** How the fact stands among the sources. */
  standing: Standing;
  /** The date of the source, of the newest one for a derived fact; null if it is unknown. */
  sourceDate?: Maybe<Scalars['String']['output']>;
};

/** Whether a question is answered. */
export type EvidenceStatus =
  /** The facts answer the question. */
  | 'OK'
  /** The facts answer part of the question; `missing` says what is left. */
  | 'PARTIAL'
  /** No answer was found; `missing` says what was looked for. */
  | 'NO_EVIDENCE'
  /** The question has several readings, listed in `suggestions`. */
  | 'AMBIGUOUS'
  /** The question takes something for granted that the facts contradict. */
  | 'FALSE_PREMISE';

/** A question asked before, to which a follow-up refers. */
export type EarlierQuestion = {
  /** The question. */
  question: Scalars['String']['input'];
  /** Ids of the facts that answered it. */
  facts?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A part of a question that the document doesn't answer. */
export type MissingEvidence = {
  __typename?: 'MissingEvidence';
  /** Id of the entity in question, if known. */
  entity?: Maybe<Scalars['ID']['output']>;
  /** What was asked about it, in the words of the question. */
  predicate?: Maybe<Scalars['String']['output']>;
  /** Why there is no answer, as a sentence. */
  reason: Scalars['String']['output'];
};

/** A claim: either `text`; or `subject`, `predicate` and `value`; or `mesh`, `feature` and optionally `support`. */
export type ClaimInput = {
  /** The claim as a sentence in Chinese or English, such as `Linkerd does not support VMs`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subject, or the slug of a mesh. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** What is claimed about the subject, such as `first-release`. */
  predicate?: InputMaybe<Scalars['String']['input']>;
  /** Claimed value: a figure, a normalized value, or the id, slug or name of an entity. */
  value?: InputMaybe<Scalars['JSON']['input']>;
  /** Mesh, such as `istio`. */
  mesh?: InputMaybe<Scalars['ID']['input']>;
  /** Feature, such as `mtls`. */
  feature?: InputMaybe<Scalars['ID']['input']>;
  /** Claimed support level; default any. */
  support?: InputMaybe<SupportLevel>;
};

/** A claim checked against the document. */
export type ClaimCheck = {
  __typename?: 'ClaimCheck';
  /** What the document says about the claim. */
  verdict: ClaimVerdict;
  /** The facts that decide, both for and against. */
  facts: Array<Fact>;
  /** What the claim says, part by part. */
  clauses: Array<ClauseCheck>;
  /** How the claim was understood, as a sentence. */
  reading: Scalars['String']['output'];
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** One of the things that a claim says. */
export type ClauseCheck = {
  __typename?: 'ClauseCheck';
  /** The part of the claim, as written. */
  text: Scalars['String']['output'];
  /** What the document says about it. */
  verdict: ClaimVerdict;
  /** The facts that decide it; they are among those of the whole claim. */
  facts: Array<Fact>;
};

/** What the document says about a claim. */
export type ClaimVerdict =
  /** The document says so. */
  | 'SUPPORTED'
  /** The document says otherwise. */
  | 'CONTRADICTED'
  /** The document says both. */
  | 'CONTESTED'
  /** The document doesn't say, which is not a contradiction. */
  | 'NOT_STATED';

/** A page of search hits, best match first. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** Hits on this page with their cursors. */
  edges: Array<SearchHitEdge>;
  /** Hits on this page. */
  nodes: Array<SearchHit>;
  /** Total number of hits across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A search hit in a connection. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Cursor of the hit. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** A search hit: a fact or an entity. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Type of the hit. */
  type: SearchHitType;
  /** Id of the fact or entity. */
  id: Scalars['ID']['output'];
  /** The statement of the fact, or the name and summary of the entity, in the requested language. */
  text: Scalars['String']['output'];
  /** Parts of `text` that match the search. */
  highlights: Array<Highlight>;
  /** Relevance: higher is better; comparable only within one search. */
  score: Scalars['Float']['output'];
  /** The fact, if the hit is one. */
  fact?: Maybe<Fact>;
  /** The entity, if the hit is one. */
  entity?: Maybe<Entity>;
};

/** Type of a search hit. */
export type SearchHitType =
  /** A fact. */
  | 'FACT'
  /** An entity. */
  | 'ENTITY';

/** A matching part of a text, as offsets in UTF-16 code units. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Start offset, inclusive. */
  start: Scalars['Int']['output'];
  /** End offset, exclusive. */
  end: Scalars['Int']['output'];
};

/** A service mesh. A field is null or empty where the document says nothing. */
export type Mesh = Node & Entity & {
  __typename?: 'Mesh';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** Status of the project; null if the document doesn't say. */
  status?: Maybe<Scalars['String']['output']>;
  /** CNCF status; null if the document doesn't say. */
  cncfStatus?: Maybe<CncfStatus>;
  /** Year of the first release. */
  firstRelease?: Maybe<Scalars['Int']['output']>;
  /** Organizations that founded or maintain the mesh. */
  vendors: Array<Entity>;
  /** Programming languages that the mesh is written in, such as `Go`. */
  languages: Array<Scalars['String']['output']>;
  /** What the data plane is built on, such as `Envoy`. */
  dataPlane: Array<Scalars['String']['output']>;
  /** Architecture modes of the mesh. */
  modes: Array<MeshMode>;
  /** What the document says about each feature; all others are unknown. */
  features: Array<MeshFeature>;
  /** Advantages stated in the document. */
  advantages: Array<Fact>;
  /** Disadvantages stated in the document. */
  disadvantages: Array<Fact>;
  /** Components of the mesh. */
  components: Array<Entity>;
  /** Scores from the score matrix; empty if the document doesn't score the mesh. */
  scores: Array<MeshScore>;
  /** Weighted total printed in the document. */
  publishedTotal?: Maybe<Scalars['Float']['output']>;
  /** Weighted total computed from the document's weights and scores. */
  computedTotal?: Maybe<Scalars['Float']['output']>;
  /** Step-by-step install guides. */
  installGuides: Array<InstallGuide>;
  /** How alive it is today, computed from every source. */
  lifecycle: Lifecycle;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A service mesh. A field is null or empty where the document says nothing. */
export type MeshFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A service mesh. A field is null or empty where the document says nothing. */
export type MeshRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Maturity level of a project in the Cloud Native Computing Foundation (CNCF). */
export type CncfStatus =
  /** A graduated project. */
  | 'GRADUATED'
  /** An incubating project. */
  | 'INCUBATING'
  /** A sandbox project. */
  | 'SANDBOX'
  /** A project that the CNCF has archived. */
  | 'ARCHIVED'
  /** Not a CNCF project, according to the document. */
  | 'NONE';

/** How well a mesh supports a feature. If the document says nothing, the level is UNKNOWN, never NONE. */
export type SupportLevel =
  /** On by default. */
  | 'AUTOMATIC'
  /** Available. */
  | 'SUPPORTED'
  /** Must be enabled or added. */
  | 'OPTIONAL'
  /** Available with stated limits. */
  | 'PARTIAL'
  /** The document says no. */
  | 'NONE'
  /** The document doesn't say. */
  | 'UNKNOWN';

/** A mode in which a mesh runs. */
export type MeshMode = {
  __typename?: 'MeshMode';
  /** The mode. */
  mode: Mode;
  /** Name of the mode in the requested language. */
  name: Scalars['String']['output'];
  /** The only network layer at which the mesh runs in this mode; null if there is no such limit. */
  layer?: Maybe<Layer>;
  /** The fact that states this. */
  fact: Fact;
};

/** How well one mesh supports a feature. */
export type MeshFeature = {
  __typename?: 'MeshFeature';
  /** The feature. */
  feature: Feature;
  /** Name of the feature in the requested language. */
  name: Scalars['String']['output'];
  /** Slug of the feature's area. */
  area: Scalars['String']['output'];
  /** Level of support. */
  support: SupportLevel;
  /** The level of support in words, in the requested language. */
  supportText: Scalars['String']['output'];
  /** Slug of the mode to which this applies; null if it applies to all. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Network layer to which this applies; null if it applies to both. */
  layer?: Maybe<Layer>;
  /** The fact that states this. */
  fact: Fact;
};

/** A mesh's score for a criterion. */
export type MeshScore = {
  __typename?: 'MeshScore';
  /** The criterion. */
  criterion: Criterion;
  /** Score, 0–10. */
  value: Scalars['Float']['output'];
  /** The fact that states this. */
  fact: Fact;
};

/** Guide to installing a mesh or a mode. */
export type InstallGuide = {
  __typename?: 'InstallGuide';
  /** Slug of the guide. */
  slug: Scalars['String']['output'];
  /** Title in the requested language. */
  title: Scalars['String']['output'];
  /** The steps in order. */
  steps: Array<InstallStep>;
};

/** A step of an install guide. */
export type InstallStep = {
  __typename?: 'InstallStep';
  /** Step number, from 1. */
  number: Scalars['Int']['output'];
  /** What the step does, in the requested language. */
  title: Scalars['String']['output'];
  /** Commands as typed, without here-documents. */
  commands: Array<Scalars['String']['output']>;
  /** The fact that states this. */
  fact: Fact;
};

/** A page of meshes that match a filter, in the requested order. */
export type MeshConnection = {
  __typename?: 'MeshConnection';
  /** Items on this page with their cursors. */
  edges: Array<MeshEdge>;
  /** Items on this page. */
  nodes: Array<Mesh>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Meshes for which the document doesn't say whether they match; at most 100 are listed. */
  undecided: Array<UndecidedMesh>;
  /** Total number of undecided meshes. */
  undecidedTotal: Scalars['Int']['output'];
  /** Value counts for the dimensions in `facet`, over all matching meshes. */
  facets: Array<Facet>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A mesh in a connection. */
export type MeshEdge = {
  __typename?: 'MeshEdge';
  /** Cursor of the mesh, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The mesh. */
  node: Mesh;
  /** Each condition, with the facts that decided it. */
  checks: Array<Check>;
};

/** A mesh for which the document doesn't say whether it matches. */
export type UndecidedMesh = {
  __typename?: 'UndecidedMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity: Mesh;
  /** The undecided conditions, in words. */
  conditions: Array<Scalars['String']['output']>;
};

/** Value counts for a dimension. */
export type Facet = {
  __typename?: 'Facet';
  /** Slug of the dimension. */
  dimension: Scalars['String']['output'];
  /** Values of the dimension, most frequent first; UNKNOWN where the document says nothing. */
  counts: Array<FacetCount>;
};

/** The count of one value. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** The normalized value. */
  value: Scalars['String']['output'];
  /** Number of matching meshes with this value. */
  count: Scalars['Int']['output'];
};

/** One condition checked for one mesh. */
export type Check = {
  __typename?: 'Check';
  /** The condition in words. */
  sentence: Scalars['String']['output'];
  /** Result of the check. */
  verdict: Verdict;
  /** The facts that decided it; empty if the document doesn't say. */
  facts: Array<Fact>;
};

/** Whether a condition is met. */
export type Verdict =
  /** The condition is met. */
  | 'PASS'
  /** The condition is not met, according to the document. */
  | 'FAIL'
  /** The document doesn't say. */
  | 'UNKNOWN';

/** Requirements and priorities. All are optional; without input, all scored meshes are ranked by the document's weights. */
export type RecommendInput = {
  /** Hard requirements. Each is checked and reported separately. */
  require?: InputMaybe<Array<MeshFilter>>;
  /** Scenario to start from; your own settings override its. */
  scenario?: InputMaybe<Scalars['ID']['input']>;
  /** Answers to questions in the decision tree. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** Whether advice binds. Default BINDING. */
  adviceAs?: InputMaybe<AdviceAs>;
  /** How to weight the criteria. */
  weighting?: InputMaybe<WeightingInput>;
  /** Nice to have: each is a criterion of its own. Together they weigh less than 1. */
  prefer?: InputMaybe<Array<PreferenceInput>>;
  /** Alternatives of your own, compared with the candidates and marked as yours. */
  alternatives?: InputMaybe<Array<AlternativeInput>>;
  /** Scores that replace those of the document, marked as yours. */
  scores?: InputMaybe<Array<OwnScoreInput>>;
  /** The workload to compute overheads for, from cited figures. */
  workload?: InputMaybe<WorkloadInput>;
  /** Ranking method. Default WEIGHTED_SUM. */
  method?: InputMaybe<Method>;
  /** How to treat meshes for which the document doesn't say whether a requirement is met. Default CONDITIONAL. */
  unknowns?: InputMaybe<UnknownsPolicy>;
  /** Meshes to choose from; default all. */
  candidates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Settings for the robustness analysis. */
  robustness?: InputMaybe<RobustnessInput>;
};

/** Whether advice binds. */
export type AdviceAs =
  /**
   * Answers exclude the meshes that the decision tree no longer leads to, and the choice is made among the meshes that the document
   * advises for the scenario, with its emphasis.
   */
  | 'BINDING'
  /** What decision tree and scenario say is only told beside the ranking. */
  | 'COMPARED';

/** A preference: scored 10 where its condition is met, 0 where it is not, and 0 to 10 where that is unknown. */
export type PreferenceInput = {
  /** The condition. */
  where: MeshFilter;
  /** Its share of the total weight, 0–1; the other weights are scaled down. */
  weight: Scalars['Float']['input'];
};

/** An alternative of your own. */
export type AlternativeInput = {
  /** Slug, different from those of the meshes. */
  id: Scalars['ID']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Scores; criteria without one count as unknown. */
  scores: Array<AlternativeScoreInput>;
};

/** A score of an alternative: a number or an object with `min` and `max`, 0–10. */
export type AlternativeScoreInput = {
  /** Criterion, such as `performance`. */
  criterion: Scalars['ID']['input'];
  /** The score, or its range. */
  value: Scalars['ScoreOrRange']['input'];
};

/** A corrected score: a number or an object with `min` and `max`, 0–10. */
export type OwnScoreInput = {
  /** Mesh whose score it is. */
  mesh: Scalars['ID']['input'];
  /** Criterion, such as `performance`. */
  criterion: Scalars['ID']['input'];
  /** The score, or its range. */
  value: Scalars['ScoreOrRange']['input'];
  /** Why you correct it; kept in the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A workload. */
export type WorkloadInput = {
  /** Number of pods, 1–1,000,000. */
  pods: Scalars['Int']['input'];
  /** Number of hops of a request, 1–100; default 1. */
  hops?: InputMaybe<Scalars['Int']['input']>;
  /** Most latency that may be added, in milliseconds. */
  latencyBudgetMs?: InputMaybe<Scalars['Float']['input']>;
};

/** An answer to a question in the decision tree. */
export type AnswerInput = {
  /** Question, such as `needs-vm`. */
  question: Scalars['ID']['input'];
  /** True for yes, false for no. */
  answer: Scalars['Boolean']['input'];
};

/** How to weight the criteria. */
export type WeightingInput = {
  /** Weighting method. Default DOCUMENT. */
  by?: InputMaybe<WeightingBy>;
  /** Weights for DIRECT, factors for ADJUST, or points for SWING. */
  values?: InputMaybe<Array<WeightInput>>;
  /** For RANK_ORDER: criteria or groups, most important first. */
  order?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The weight of a criterion or a group. */
export type WeightInput = {
  /** Criterion, such as `performance`. */
  criterion?: InputMaybe<Scalars['ID']['input']>;
  /** Group of criteria, such as `operations`. The value is divided among its criteria in proportion to the document's weights. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Weight, factor or points; only their proportion matters. */
  value: Scalars['Float']['input'];
};

/** Settings for the robustness analysis. */
export type RobustnessInput = {
  /** Number of random weightings, 1–100,000; default 20,000. */
  samples?: InputMaybe<Scalars['Int']['input']>;
  /** Seed of the random numbers; default 1. */
  seed?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How to draw the random weightings. Default AROUND if the request or its scenario gives any weights, otherwise UNIFORM. */
  weights?: InputMaybe<WeightSampling>;
};

/** Weighting method. */
export type WeightingBy =
  /** The document's weights. */
  | 'DOCUMENT'
  /** The weights in `values`; omitted ones are 0. */
  | 'DIRECT'
  /** The document's weights multiplied by the factors in `values`. */
  | 'ADJUST'
  /** Rank-order centroid weights derived from `order`. */
  | 'RANK_ORDER'
  /** Swing weighting: the points in `values`, normalized. */
  | 'SWING'
  /** Derived from the scores by the entropy method. */
  | 'ENTROPY'
  /** Derived from the scores by the CRITIC method, from contrast and conflict between criteria. */
  | 'CRITIC';

/** Ranking method. */
export type Method =
  /** Weighted sum of the scores. */
  | 'WEIGHTED_SUM'
  /** Relative closeness to the ideal solution. */
  | 'TOPSIS'
  /** Compromise between group utility and individual regret; lower is better. */
  | 'VIKOR'
  /** Net outranking flow from pairwise preferences. */
  | 'PROMETHEE_II';

/** How to treat meshes for which the document doesn't say whether a requirement is met. */
export type UnknownsPolicy =
  /** Rank them, marked as conditional. */
  | 'CONDITIONAL'
  /** Exclude them. */
  | 'EXCLUDE'
  /** Assume that they meet the requirement. */
  | 'ASSUME_PASS';

/** How to draw random weightings. */
export type WeightSampling =
  /** All weightings are equally likely. */
  | 'UNIFORM'
  /** Near the requested weights. */
  | 'AROUND';

/**
 * A stored, immutable recommendation, computed from the catalog identified by `catalog.digest`. Facts and meshes that the
 * current catalog no longer has are null or left out.
 */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** 2; null in records of earlier versions. */
  formatVersion?: Maybe<Scalars['Int']['output']>;
  /** Id of the record; null in a preview, which is not stored. */
  id?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, in ISO 8601; null in a preview. */
  createdAt?: Maybe<Scalars['String']['output']>;
  /** Language of the record, which never changes. */
  lang: Language;
  /** The catalog that it was computed from. */
  catalog: RecommendationCatalog;
  /** The input with defaults, the settings of the scenario, and names as slugs. */
  input: ResolvedInput;
  /** Outcome of the recommendation. */
  outcome: RecommendationOutcome;
  /**
   * The best mesh that is certain to meet every requirement, of those advised for the scenario if any of them is. Null if there is
   * none, and in records of earlier versions.
   */
  choice?: Maybe<RecommendationChoice>;
  /** The chosen mesh, to read on about; null without a choice. */
  mesh?: Maybe<Mesh>;
  /** The recommendation in two sentences; null in records of earlier versions. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The meshes that are certain to meet the requirements by total, then those that may meet them by total. */
  ranking: Array<RankedMesh>;
  /** Meshes that fail a requirement, with the facts that exclude them. */
  excluded: Array<ExcludedMesh>;
  /** Meshes without scores that no requirement rules out. */
  unscored: Array<UnscoredMesh>;
  /** Meshes that another mesh equals or beats on every criterion. */
  dominated: Array<DominatedMesh>;
  /** The choice compared with the runner-up: weighted differences, largest first. */
  prosAndCons?: Maybe<ProsAndCons>;
  /** What each method says of the meshes that are certain to meet the requirements; of the others, if none is. */
  methods: Array<MethodResult>;
  /** Path through the decision tree; null if the input has no answers. */
  decisionPath?: Maybe<DecisionPath>;
  /** Scenarios in the document that match the input. */
  scenarioMatches: Array<ScenarioMatch>;
  /**
   * Robustness of the ranking among the meshes that are certain to meet the requirements (of the others, if none is), in its order.
   * Null if no mesh or more than 50 meshes are ranked.
   */
  robustness?: Maybe<Robustness>;
  /** If a workload was given: what the choice would add to it. */
  overhead?: Maybe<Array<Overhead>>;
  /**
   * If there is no choice: each minimal set of requirements to drop so that a mesh is certain to meet the others, a scored one where
   * possible, and the meshes it unlocks.
   */
  relaxations: Array<Relaxation>;
  /** If there is no choice: each minimal set of requirements that no mesh is known to meet together. */
  conflicts: Array<RequirementConflict>;
  /** Contradictions in the document that involve the facts used. */
  discrepancies: Array<Discrepancy>;
  /** The recommendation in words, with fact ids in brackets. */
  explanation: Scalars['String']['output'];
  /**
   * Result of the same input with the current catalog. Null if the recommendation was computed from the current catalog, and
   * in the response to `recommend`.
   */
  current?: Maybe<RecommendationToday>;
  /** Where another source would change the answer; null in records of earlier versions. */
  otherSources?: Maybe<Array<OtherSource>>;
  /** What to know before relying on it, as far as it bears on this answer; null in records of earlier versions. */
  warnings?: Maybe<Array<RecommendationWarning>>;
};

/** The input of a recommendation with defaults, the settings of the scenario, and names as slugs. */
export type ResolvedInput = {
  __typename?: 'ResolvedInput';
  /** Hard requirements. */
  require: Array<Scalars['ResolvedMeshFilter']['output']>;
  /** Slug of the scenario. */
  scenario?: Maybe<Scalars['String']['output']>;
  /** Answers to questions of the decision tree. */
  answers: Array<ResolvedInputAnswer>;
  /** Whether advice binds; null in records of earlier versions, where it was only compared. */
  adviceAs?: Maybe<AdviceAs>;
  /** How the criteria are weighted. */
  weighting: ResolvedInputWeighting;
  /** Nice to have. */
  prefer?: Maybe<Array<ResolvedInputPreference>>;
  /** The caller's own alternatives. */
  alternatives?: Maybe<Array<ResolvedInputAlternative>>;
  /** Scores that the caller corrected. */
  scores?: Maybe<Array<ResolvedInputScore>>;
  /** The workload for which overheads were computed. */
  workload?: Maybe<ResolvedInputWorkload>;
  /** Ranking method. */
  method: Method;
  /** How meshes are treated for which the document doesn't say whether a requirement is met. */
  unknowns: UnknownsPolicy;
  /** Slugs of the meshes to choose from; null if all are. */
  candidates?: Maybe<Array<Scalars['String']['output']>>;
  /** Settings of the robustness analysis. */
  robustness: ResolvedInputRobustness;
  /** What the scenario set. */
  fromScenario?: Maybe<ResolvedInputFromScenario>;
  /** What the answers set. */
  fromAnswers?: Maybe<ResolvedInputFromAnswers>;
};

/** A preference: nice to have. */
export type ResolvedInputPreference = {
  __typename?: 'ResolvedInputPreference';
  /** The condition. */
  where: Scalars['ResolvedMeshFilter']['output'];
  /** Its share of the total weight, 0–1. */
  weight: Scalars['Float']['output'];
};

/** An alternative of the caller's own. */
export type ResolvedInputAlternative = {
  __typename?: 'ResolvedInputAlternative';
  /** Slug. */
  id: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Its scores; criteria without one count as unknown. */
  scores: Array<ResolvedInputOwnScore>;
};

/** A score that the caller gives to an alternative. */
export type ResolvedInputOwnScore = {
  __typename?: 'ResolvedInputOwnScore';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Lowest score; the score itself if it is exact. */
  min: Scalars['Float']['output'];
  /** Highest score; the score itself if it is exact. */
  max: Scalars['Float']['output'];
};

/** A score that the caller corrected. */
export type ResolvedInputScore = {
  __typename?: 'ResolvedInputScore';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Lowest score; the score itself if it is exact. */
  min: Scalars['Float']['output'];
  /** Highest score; the score itself if it is exact. */
  max: Scalars['Float']['output'];
  /** Why it was corrected. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A workload. */
export type ResolvedInputWorkload = {
  __typename?: 'ResolvedInputWorkload';
  /** Number of pods. */
  pods: Scalars['Int']['output'];
  /** Number of hops of a request; 1 if none was given. */
  hops?: Maybe<Scalars['Int']['output']>;
  /** Most latency that may be added, in milliseconds. */
  latencyBudgetMs?: Maybe<Scalars['Float']['output']>;
};

/** What answers to the decision tree set in the input of a recommendation. */
export type ResolvedInputFromAnswers = {
  __typename?: 'ResolvedInputFromAnswers';
  /** Indices in `require`. */
  require: Array<Scalars['Int']['output']>;
  /** The facts that state what the answers lead to. */
  facts: Array<Fact>;
};

/** An answer to a question of the decision tree. */
export type ResolvedInputAnswer = {
  __typename?: 'ResolvedInputAnswer';
  /** Slug of the question. */
  question: Scalars['String']['output'];
  /** True for yes, false for no. */
  answer: Scalars['Boolean']['output'];
};

/** How the criteria are weighted. */
export type ResolvedInputWeighting = {
  __typename?: 'ResolvedInputWeighting';
  /** Weighting method. */
  by: WeightingBy;
  /** Weights for DIRECT, factors for ADJUST, or points for SWING. */
  values?: Maybe<Array<ResolvedInputWeightingValue>>;
  /** For RANK_ORDER: slugs of criteria or groups, most important first. */
  order?: Maybe<Array<Scalars['String']['output']>>;
};

/** The weight of a criterion or a group. */
export type ResolvedInputWeightingValue = {
  __typename?: 'ResolvedInputWeightingValue';
  /** Slug of the criterion, if the weight belongs to one. */
  criterion?: Maybe<Scalars['String']['output']>;
  /** Slug of the group, if the weight belongs to one. */
  group?: Maybe<Scalars['String']['output']>;
  /** Weight, factor or points; only their proportion matters. */
  value: Scalars['Float']['output'];
};

/** Settings of the robustness analysis. */
export type ResolvedInputRobustness = {
  __typename?: 'ResolvedInputRobustness';
  /** Number of random weightings. */
  samples: Scalars['Int']['output'];
  /** Seed of the random numbers. */
  seed: Scalars['SafeInt']['output'];
  /** How the random weightings are drawn. */
  weights: WeightSampling;
};

/** What a scenario set in the input of a recommendation. */
export type ResolvedInputFromScenario = {
  __typename?: 'ResolvedInputFromScenario';
  /** Indices in `require`. */
  require: Array<Scalars['Int']['output']>;
  /** Questions in `answers`; only in records of earlier versions. */
  answers: Array<Scalars['String']['output']>;
  /** Whether it set the weighting. Its emphasis is the choice of this service, not of the document. */
  weighting: Scalars['Boolean']['output'];
  /** The facts that state these requirements. */
  facts: Array<Fact>;
  /** Its needs that facts do not decide for every mesh that it advises; null in records of earlier versions. */
  notAssessed?: Maybe<Array<Fact>>;
};

/** A stored recommendation compared with the current catalog. */
export type RecommendationToday = {
  __typename?: 'RecommendationToday';
  /** Digest of the current catalog. */
  digest: Scalars['String']['output'];
  /** Whether the result would differ. */
  differs: Scalars['Boolean']['output'];
  /** What has changed. */
  changes: Array<RecommendationChange>;
};

/** A difference between a stored recommendation and what the same input gives now. */
export type RecommendationChange = {
  __typename?: 'RecommendationChange';
  /** What has changed. */
  what: ChangeKind;
  /** Slug of the affected mesh; null if the change affects no particular mesh. */
  mesh?: Maybe<Scalars['String']['output']>;
  /** The fact that states the new value; null if the catalog no longer has one. */
  fact?: Maybe<Fact>;
  /** Value at the time of the recommendation. */
  before?: Maybe<Scalars['String']['output']>;
  /** Current value. */
  now?: Maybe<Scalars['String']['output']>;
};

/** The part of a recommendation that has changed. */
export type ChangeKind =
  /** The outcome. */
  | 'OUTCOME'
  /** Whether a mesh is ranked, excluded or unscored. */
  | 'STANDING'
  /** The rank of a mesh. */
  | 'RANK'
  /** The total of a mesh. */
  | 'TOTAL'
  /** A score that a mesh has in the document. */
  | 'SCORE'
  /** The weight of a criterion. */
  | 'WEIGHT'
  /** The result of checking a requirement. */
  | 'CHECK'
  /** The meshes that the document recommends for a scenario or through its decision tree. */
  | 'ADVICE'
  /** The resolved input, such as what its scenario sets, or a name that no longer exists. */
  | 'INPUT';

/** The catalog that a recommendation was computed from. */
export type RecommendationCatalog = {
  __typename?: 'RecommendationCatalog';
  /** Digest of the catalog. */
  digest: Scalars['String']['output'];
  /** Documents in the catalog. */
  documents: Array<DocumentVersion>;
  /** The view that it was made from; null in records of earlier versions, which were made from the reference. */
  sources?: Maybe<Sources>;
};

/** A version of a document. */
export type DocumentVersion = {
  __typename?: 'DocumentVersion';
  /** Slug of the document. */
  id: Scalars['ID']['output'];
  /** Version given in the document. */
  version: Scalars['String']['output'];
};

/** Outcome of a recommendation. */
export type RecommendationOutcome =
  /** One mesh is the best of those that are certain to meet every requirement. */
  | 'RECOMMENDED'
  /** Several meshes are. */
  | 'TIE'
  /** No mesh is certain to meet every requirement, but some may. */
  | 'CONDITIONAL'
  /** Only meshes without scores are certain to meet every requirement. */
  | 'ONLY_UNSCORED'
  /** Every candidate fails a requirement. */
  | 'NONE_FITS';

/** The mesh that is chosen. */
export type RecommendationChoice = {
  __typename?: 'RecommendationChoice';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity?: Maybe<Mesh>;
  /** Name of the mesh. */
  name: Scalars['String']['output'];
  /** The variant that the document advises for the scenario, such as `Istio Ambient`. */
  variant?: Maybe<Scalars['String']['output']>;
  /** Slugs of the companion tools that it advises. */
  tools: Array<Scalars['String']['output']>;
  /** How firm the choice is. */
  firmness: Firmness;
  /** Slug of the next of the meshes that were to choose from; null if there is no other. */
  runnerUp?: Maybe<Scalars['String']['output']>;
  /** What would bring another mesh level; null if nothing would, or one is already. */
  turnsIf?: Maybe<Scalars['String']['output']>;
};

/** How firm a choice is. */
export type Firmness =
  /**
   * No change of the weights by up to 0.1 (sum of absolute changes) brings another mesh level, and the choice is ahead of the runner-up
   * in at least 80% of the random weightings; also if there is no runner-up.
   */
  | 'CLEAR'
  /** The choice is first, but not clearly. */
  | 'NARROW'
  /** Another mesh is level. */
  | 'TIED';

/** Whose figure something is. */
export type FigureOrigin =
  /** The caller's. */
  | 'CALLER';

/** Whether a mesh meets the requirements. */
export type Eligibility =
  /** The mesh meets every requirement. */
  | 'ELIGIBLE'
  /** At least one requirement could not be decided. */
  | 'CONDITIONAL';

/** A mesh in the ranking. */
export type RankedMesh = {
  __typename?: 'RankedMesh';
  /**
   * 1 + the number of meshes that are strictly better; differences within 1e-9 are ties. Meshes that are certain to meet the
   * requirements come before those that may meet them.
   */
  rank: Scalars['Int']['output'];
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Name of the mesh; null in records of earlier versions. */
  name?: Maybe<Scalars['String']['output']>;
  /** CALLER for an alternative of the caller's own. */
  origin?: Maybe<FigureOrigin>;
  /** The mesh. */
  meshEntity?: Maybe<Mesh>;
  /** Result of the method: weighted sum 0–10, closeness 0–1, VIKOR Q 0–1 (lower is better), net flow −1–1. */
  total: Scalars['Float']['output'];
  /** Range of the weighted sum if scores are missing, which may be anything from 0 to 10, or are ranges. */
  range?: Maybe<ScoreRange>;
  /** Contribution of each criterion. */
  contributions: Array<Contribution>;
  /** Contribution of each group of criteria. */
  groups: Array<GroupContribution>;
  /** Whether it meets the requirements. */
  eligibility: Eligibility;
  /** Each requirement. */
  checks: Array<RequirementCheck>;
};

/** Range of a weighted sum. */
export type ScoreRange = {
  __typename?: 'ScoreRange';
  /** Smallest possible sum. */
  low: Scalars['Float']['output'];
  /** Largest possible sum. */
  high: Scalars['Float']['output'];
};

/** The contribution of a criterion to a mesh's total. */
export type Contribution = {
  __typename?: 'Contribution';
  /** Slug of the criterion; `prefer-1` and so on for preferences. */
  criterion: Scalars['String']['output'];
  /** Name of the criterion, or the condition of a preference; null in records of earlier versions. */
  name?: Maybe<Scalars['String']['output']>;
  /** Score, 0–10; null if there is none, or only a range. */
  score?: Maybe<Scalars['Float']['output']>;
  /** If the score is only known as a range; the total has its middle. */
  range?: Maybe<FigureRange>;
  /** CALLER if the score is the caller's, not the document's. */
  origin?: Maybe<FigureOrigin>;
  /** Share of the total weight, 0–1. */
  weight: Scalars['Float']['output'];
  /** Score × weight; null if there is no score. */
  contribution?: Maybe<Scalars['Float']['output']>;
  /** The fact that states the score. */
  fact?: Maybe<Fact>;
};

/** A range of figures. */
export type FigureRange = {
  __typename?: 'FigureRange';
  /** Lowest. */
  min: Scalars['Float']['output'];
  /** Highest. */
  max: Scalars['Float']['output'];
};

/** The contribution of a group of criteria to a mesh's total. */
export type GroupContribution = {
  __typename?: 'GroupContribution';
  /** Slug of the group. */
  group: Scalars['String']['output'];
  /** Share of the total weight, 0–1. */
  weight: Scalars['Float']['output'];
  /** Sum of the contributions; null if a score is missing. */
  contribution?: Maybe<Scalars['Float']['output']>;
};

/** One requirement checked for one mesh. */
export type RequirementCheck = {
  __typename?: 'RequirementCheck';
  /** Index in the resolved `require`, from 0. */
  requirement: Scalars['Int']['output'];
  /** The requirement in words. */
  sentence: Scalars['String']['output'];
  /** Result of the check. */
  verdict: Verdict;
  /** The facts that decided it. */
  facts: Array<Fact>;
  /** Each condition of the requirement. */
  conditions: Array<Check>;
};

/** A mesh that fails a requirement. */
export type ExcludedMesh = {
  __typename?: 'ExcludedMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity?: Maybe<Mesh>;
  /** Name of the mesh; null in records of earlier versions. */
  name?: Maybe<Scalars['String']['output']>;
  /** Why the mesh is excluded, in words. */
  reason: Scalars['String']['output'];
  /** Each requirement. */
  checks: Array<RequirementCheck>;
};

/** A mesh without scores that no requirement rules out. */
export type UnscoredMesh = {
  __typename?: 'UnscoredMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity?: Maybe<Mesh>;
  /** Name of the mesh; null in records of earlier versions. */
  name?: Maybe<Scalars['String']['output']>;
  /** Why the mesh is not ranked, in words. */
  reason: Scalars['String']['output'];
  /** Each requirement. */
  checks: Array<RequirementCheck>;
  /** Whether it meets the requirements. */
  eligibility: Eligibility;
};

/** A mesh that others equal or beat on every criterion. */
export type DominatedMesh = {
  __typename?: 'DominatedMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Slugs of the meshes that dominate it. */
  by: Array<Scalars['String']['output']>;
};

/** The winner compared with the runner-up. */
export type ProsAndCons = {
  __typename?: 'ProsAndCons';
  /** Slug of the choice. */
  winner: Scalars['String']['output'];
  /** Slug of the runner-up. */
  rival: Scalars['String']['output'];
  /** Criteria on which the winner is better. */
  pros: Array<CriterionDifference>;
  /** Criteria on which the runner-up is better. */
  cons: Array<CriterionDifference>;
};

/** The difference between two meshes on a criterion. */
export type CriterionDifference = {
  __typename?: 'CriterionDifference';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Difference between the scores, times the weight. */
  difference: Scalars['Float']['output'];
  /** The facts that state the two scores. */
  facts: Array<Fact>;
};

/** The result of a ranking method. */
export type MethodResult = {
  __typename?: 'MethodResult';
  /** Ranking method. */
  method: Method;
  /** Result of the method for each mesh. */
  figures: Array<MeshFigure>;
  /** Slugs of the meshes that this method ranks first, of those to choose from. */
  first: Array<Scalars['String']['output']>;
  /** VIKOR: slugs of the meshes of the compromise, best first. */
  compromise?: Maybe<Array<Scalars['String']['output']>>;
  /** VIKOR's C1: the second is at least 1/(m − 1) behind. */
  acceptableAdvantage?: Maybe<Scalars['Boolean']['output']>;
  /** VIKOR's C2: the first is also best by S or by R. */
  acceptableStability?: Maybe<Scalars['Boolean']['output']>;
  /** VIKOR: slugs of the criteria on which all meshes score the same, which therefore drop out. */
  withoutRange?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether its own answer is the choice and nothing else; VIKOR's answer is its compromise. */
  agrees: Scalars['Boolean']['output'];
};

/** The result of a method for one mesh. */
export type MeshFigure = {
  __typename?: 'MeshFigure';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Result of the method. */
  value: Scalars['Float']['output'];
  /** Rank by this method; ties share a rank. Null in records of earlier versions. */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** A path through the decision tree. */
export type DecisionPath = {
  __typename?: 'DecisionPath';
  /** Questions along the path. */
  steps: Array<DecisionStep>;
  /** Meshes that the path leads to. */
  outcomes: Array<DecisionOutcome>;
  /** The open question whose answer narrows the choice most. */
  nextQuestion?: Maybe<NextQuestion>;
  /** Whether the choice is one of the outcomes; null without answers or without a choice. */
  agrees?: Maybe<Scalars['Boolean']['output']>;
};

/** A question along a path through the decision tree. */
export type DecisionStep = {
  __typename?: 'DecisionStep';
  /** Slug of the question. */
  question: Scalars['String']['output'];
  /** The answer in the input; null if there is none. */
  answer?: Maybe<Scalars['Boolean']['output']>;
  /** The fact that states where the answer leads. */
  fact?: Maybe<Fact>;
};

/** A mesh that the decision tree leads to. */
export type DecisionOutcome = {
  __typename?: 'DecisionOutcome';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Remark in the document. */
  note?: Maybe<Scalars['String']['output']>;
  /** The fact that states this. */
  fact?: Maybe<Fact>;
};

/** The open question whose answer narrows the choice most. */
export type NextQuestion = {
  __typename?: 'NextQuestion';
  /** Slug of the question. */
  question: Scalars['String']['output'];
  /** The question in words. */
  text: Scalars['String']['output'];
  /** Why to answer it next. */
  reason: Scalars['String']['output'];
};

/** A scenario in the document that matches the input. */
export type ScenarioMatch = {
  __typename?: 'ScenarioMatch';
  /** Slug of the scenario. */
  scenario: Scalars['String']['output'];
  /** Slugs of the meshes that the document recommends for it. */
  recommends: Array<Scalars['String']['output']>;
  /** What it recommends, with variants and tools; null in records of earlier versions. */
  advice?: Maybe<Array<ScenarioAdvice>>;
  /** Whether the choice is one of these meshes. */
  agrees: Scalars['Boolean']['output'];
  /** The facts that state these recommendations. */
  facts: Array<Fact>;
};

/** What the document recommends for a scenario. */
export type ScenarioAdvice = {
  __typename?: 'ScenarioAdvice';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The recommended variant, such as `Istio Ambient`. */
  variant?: Maybe<Scalars['String']['output']>;
  /** Slugs of companion tools. */
  tools: Array<Scalars['String']['output']>;
  /** The fact that states the recommendation. */
  fact?: Maybe<Fact>;
};

/** Robustness of a ranking, by stochastic multicriteria acceptability analysis (SMAA) and sensitivity analysis. */
export type Robustness = {
  __typename?: 'Robustness';
  /** Number of random weightings. */
  samples: Scalars['Int']['output'];
  /** Seed of the random numbers. */
  seed: Scalars['SafeInt']['output'];
  /** How the random weightings were drawn. */
  weights: WeightSampling;
  /** Rank acceptability: how often each mesh takes each rank. */
  rankAcceptability: Array<RankAcceptability>;
  /** How often each mesh outranks each other mesh. */
  pairwise: Array<PairwiseShare>;
  /** Central weights: the average of the weightings that rank a mesh first. */
  centralWeights: Array<CentralWeights>;
  /** Confidence factor: how likely each mesh is to rank first under its central weights. */
  confidence: Array<MeshConfidence>;
  /** For each criterion and group, how far its weight can change before the weighted sum has another winner. */
  weightStability: Array<WeightStability>;
  /** The smallest change of weights that makes a challenger win. */
  smallestFlip: Array<SmallestFlip>;
  /** Slugs of the meshes that rank first whatever the missing scores are. */
  necessaryWinners: Array<Scalars['String']['output']>;
  /** Slugs of the meshes that rank first for at least one completion of the missing scores. */
  possibleWinners: Array<Scalars['String']['output']>;
};

/** Rank acceptability of a mesh: how often it takes each rank. */
export type RankAcceptability = {
  __typename?: 'RankAcceptability';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Share of the sampled weightings for each rank, from the first. */
  shares: Array<Scalars['Float']['output']>;
  /** 95% margin of error of the first share; for a share of 0 or 1, 3/samples. */
  margin: Scalars['Float']['output'];
};

/** How often each mesh outranks each other mesh. */
export type PairwiseShare = {
  __typename?: 'PairwiseShare';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Slug of the outranked mesh. */
  over: Scalars['String']['output'];
  /** Share of the sampled weightings. */
  share: Scalars['Float']['output'];
};

/** Central weights of a mesh: the average of the weightings that rank it first. */
export type CentralWeights = {
  __typename?: 'CentralWeights';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Weight of each criterion; null if no sampled weighting ranks the mesh first. */
  weights?: Maybe<Array<CriterionWeight>>;
};

/** The weight of a criterion. */
export type CriterionWeight = {
  __typename?: 'CriterionWeight';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Share of the total weight, 0–1. */
  weight: Scalars['Float']['output'];
};

/** Confidence factor of a mesh: how likely it is to rank first under its central weights. */
export type MeshConfidence = {
  __typename?: 'MeshConfidence';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Confidence factor, 0–1; null if no sampled weighting ranks the mesh first. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** How far one weight can change before another mesh takes the lead. */
export type WeightStability = {
  __typename?: 'WeightStability';
  /** Slug of the criterion, if the weight belongs to one. */
  criterion?: Maybe<Scalars['String']['output']>;
  /** Slug of the group, if the weight belongs to one. */
  group?: Maybe<Scalars['String']['output']>;
  /** The current weight. */
  weight: Scalars['Float']['output'];
  /** Lowest weight at which the winner stays first, if the others keep their proportions. */
  low: Scalars['Float']['output'];
  /** Highest such weight. */
  high: Scalars['Float']['output'];
  /** Slug of the mesh that takes the lead below `low`. */
  lowRival?: Maybe<Scalars['String']['output']>;
  /** Slug of the mesh that takes the lead above `high`. */
  highRival?: Maybe<Scalars['String']['output']>;
};

/** The smallest change of weights that makes a challenger win. */
export type SmallestFlip = {
  __typename?: 'SmallestFlip';
  /** Slug of the challenger. */
  challenger: Scalars['String']['output'];
  /** Smallest change of weights (which sum to 1) that makes it win by the weighted sum: the sum of absolute changes. */
  change?: Maybe<Scalars['Float']['output']>;
  /** Whether any weights make it win. */
  possible: Scalars['Boolean']['output'];
};

/** A set of requirements to drop, and the meshes it unlocks. */
export type Relaxation = {
  __typename?: 'Relaxation';
  /** Indices in the resolved `require`, from 0. */
  drop: Array<Scalars['Int']['output']>;
  /** The requirements in words. */
  sentences: Array<Scalars['String']['output']>;
  /** Slugs of the meshes that this unlocks. */
  unlocks: Array<Scalars['String']['output']>;
};

/** A set of requirements that no mesh is known to meet together. */
export type RequirementConflict = {
  __typename?: 'RequirementConflict';
  /** Indices in the resolved `require`, from 0. */
  requirements: Array<Scalars['Int']['output']>;
  /** The requirements in words. */
  sentences: Array<Scalars['String']['output']>;
  /** Whether one of them denies the other, so that no mesh could meet them; null in records of earlier versions. */
  isContradiction?: Maybe<Scalars['Boolean']['output']>;
};

/** A warning about a recommendation. */
export type RecommendationWarning = {
  __typename?: 'RecommendationWarning';
  /** What it is about. */
  kind: WarningKind;
  /** The warning, in the language of the record. */
  sentence: Scalars['String']['output'];
  /** The facts behind it, of any source. */
  facts: Array<Fact>;
};

/** What a warning is about. */
export type WarningKind =
  /** A mesh that may be chosen is no longer developed, supported or released. */
  | 'LIFECYCLE'
  /** A limit of the choice that bears on what was asked. */
  | 'LIMIT'
  /** The document contradicts itself on what decided. */
  | 'CONTRADICTION'
  /** A need of the scenario that facts do not decide. */
  | 'NOT_ASSESSED'
  /** Leaving out a dominated mesh would change the order of the others. */
  | 'RANK_REVERSAL'
  /** No mesh that was advised fits, or another condition may be meant. */
  | 'ADVICE'
  /** Another source contradicts a fact that decides a requirement. */
  | 'OTHER_SOURCE';

/** What a mode adds to a workload: cited figures, multiplied by the pods and hops. */
export type Overhead = {
  __typename?: 'Overhead';
  /** Slug of the mesh; null if the figures are for a mode in general. */
  mesh?: Maybe<Scalars['String']['output']>;
  /** Slug of the architecture mode. */
  mode: Scalars['String']['output'];
  /** CPU of the data plane for all pods; null if no fact gives a figure per pod. */
  cpu?: Maybe<OverheadRange>;
  /** Memory of the data plane for all pods; null if no fact gives a figure per pod. */
  memory?: Maybe<OverheadRange>;
  /** Latency added over all hops; null if no fact gives a figure. */
  latency?: Maybe<OverheadRange>;
  /** Whether the latency stays within the budget; null without a budget. */
  budget?: Maybe<BudgetVerdict>;
  /** The facts behind the figures and the sentence. */
  facts: Array<Fact>;
  /** The same in words, with what is not known and fact ids in brackets. */
  sentence: Scalars['String']['output'];
};

/** A range of a quantity. */
export type OverheadRange = {
  __typename?: 'OverheadRange';
  /** Null if the facts give no lower bound. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Null if the facts give no upper bound. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Unit: vCPU, MB or ms. */
  unit: Scalars['String']['output'];
};

/** Whether a latency stays within a budget. */
export type BudgetVerdict =
  /** The whole range does. */
  | 'WITHIN'
  /** None of the range does. */
  | 'EXCEEDED'
  /** The facts don't decide it. */
  | 'OPEN';

/** A page of stored recommendations. */
export type RecommendationSummaryConnection = {
  __typename?: 'RecommendationSummaryConnection';
  /** Items on this page with their cursors. */
  edges: Array<RecommendationSummaryEdge>;
  /** Items on this page. */
  nodes: Array<RecommendationSummary>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A stored recommendation in a connection. */
export type RecommendationSummaryEdge = {
  __typename?: 'RecommendationSummaryEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RecommendationSummary;
};

/** A stored recommendation in a list. */
export type RecommendationSummary = {
  __typename?: 'RecommendationSummary';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** When the record was created, in ISO 8601. */
  createdAt: Scalars['String']['output'];
  /** Language of the record, which never changes. */
  lang: Language;
  /** The catalog that it was computed from. */
  catalog: RecommendationSummaryCatalog;
  /** Outcome of the recommendation. */
  outcome: RecommendationOutcome;
  /** Slug of the mesh that it chooses; null if it chooses none. */
  choice?: Maybe<Scalars['String']['output']>;
  /** Slug of the scenario in the input; null if there is none. */
  scenario?: Maybe<Scalars['String']['output']>;
  /** All of the recommendation. */
  recommendation?: Maybe<Recommendation>;
};

/** The catalog that a recommendation in a list was computed from. */
export type RecommendationSummaryCatalog = {
  __typename?: 'RecommendationSummaryCatalog';
  /** Digest of the catalog. */
  digest: Scalars['String']['output'];
};

/** What answers are made from. */
export type Sources =
  /** The reference document alone; `otherSources` tells where others differ. */
  | 'REFERENCE'
  /** Every source, whichever is believed first for the matter. */
  | 'ALL';

/** How a fact stands among the sources. */
export type Standing =
  /** One source says so. */
  | 'SINGLE'
  /** Several sources say so. */
  | 'AGREED'
  /** Another source contradicts it. */
  | 'CONTESTED';

/** What another source says that would change the answer. */
export type OtherSource = {
  __typename?: 'OtherSource';
  /** Of what it is said. */
  subject: Entity;
  /** The condition of the question that it decides, in words. */
  condition?: Maybe<Scalars['String']['output']>;
  /** The verdict on the condition if every source is asked; for a claim, the verdict on the claim. */
  verdict: OtherVerdict;
  /** The fact of the other source. */
  fact: Fact;
  /** The fact of the reference that it contradicts; null where the reference is silent. */
  contradicts?: Maybe<Fact>;
  /** Who says what, in the requested language. */
  sentence: Scalars['String']['output'];
  /** Where the other source says so. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A verdict on a condition or on a claim, if every source is asked. */
export type OtherVerdict =
  /** The condition is met. */
  | 'PASS'
  /** The condition is not met, or the statement is contradicted. */
  | 'FAIL'
  /** No source says. */
  | 'UNKNOWN'
  /** The claim is supported. */
  | 'SUPPORTED'
  /** The claim is contradicted. */
  | 'CONTRADICTED'
  /** Sources disagree on the claim. */
  | 'CONTESTED'
  /** No source says anything of the claim. */
  | 'NOT_STATED';

/** How alive a project or release is on a day, computed from every source. */
export type Lifecycle = {
  __typename?: 'Lifecycle';
  /** The status. */
  status: LifecycleStatus;
  /** The status in words, in the requested language. */
  statusText: Scalars['String']['output'];
  /** The UTC day for which it was computed. */
  asOf: Scalars['String']['output'];
  /** Since when the status holds, if a source says so. */
  since?: Maybe<Scalars['String']['output']>;
  /** What the project names as its successor. */
  successor?: Maybe<Entity>;
  /** The newest version. */
  latestVersion?: Maybe<Scalars['String']['output']>;
  /** The day on which it was released. */
  latestReleaseOn?: Maybe<Scalars['String']['output']>;
  /** Until when the newest supported release is supported, or the whole product. */
  supportedUntil?: Maybe<Scalars['String']['output']>;
  /** Its releases, newest first. */
  releases: Array<Release>;
  /** The facts that it was computed from. */
  facts: Array<Fact>;
};

/** How alive a project or release is. */
export type LifecycleStatus =
  /** A release is under support or less than a year old. */
  | 'ACTIVE'
  /** Only repairs are released. */
  | 'MAINTENANCE'
  /** The end is announced. */
  | 'DEPRECATED'
  /** The project has been closed. */
  | 'ARCHIVED'
  /** Support has ended. */
  | 'END_OF_LIFE'
  /** No source says. */
  | 'UNKNOWN';

/** A release: all versions of one release cycle. */
export type Release = {
  __typename?: 'Release';
  /** The release as an entity. */
  release: Entity;
  /** Its version, without patch releases. */
  cycle: Scalars['String']['output'];
  /** The day of its first release. */
  releasedOn?: Maybe<Scalars['String']['output']>;
  /** The newest patch release. */
  latestVersion?: Maybe<Scalars['String']['output']>;
  /** The day on which that was released. */
  latestReleaseOn?: Maybe<Scalars['String']['output']>;
  /** The last day of its support. */
  supportedUntil?: Maybe<Scalars['String']['output']>;
  /** Versions of Kubernetes that it supports. */
  kubernetes?: Maybe<Scalars['String']['output']>;
  /** Its status on the day of the life cycle. */
  status: LifecycleStatus;
  /** The facts that say so. */
  facts: Array<Fact>;
};

/** A name of a project in another system. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The system. */
  scheme: IdentifierScheme;
  /** The name. */
  value: Scalars['String']['output'];
  /** Where it leads; null for a mere name. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A system that names projects. */
export type IdentifierScheme =
  /** The CNCF. */
  | 'CNCF'
  /** GitHub: `owner/name`. */
  | 'GITHUB'
  /** endoflife.date. */
  | 'ENDOFLIFE'
  /** Package URL. */
  | 'PURL'
  /** Common Platform Enumeration. */
  | 'CPE';

/** What a source is to the catalog. */
export type SourceRole =
  /** The document that the catalog presents. */
  | 'REFERENCE'
  /** A project's own documentation. */
  | 'PROJECT'
  /** A public list of projects or releases. */
  | 'REGISTRY'
  /** The operator's own facts. */
  | 'HOUSE';

/** A document that facts were read from, with how its facts stand beside those of other sources. */
export type SourceDocument = {
  __typename?: 'SourceDocument';
  /** Id of the document, as used in citations. */
  id: Scalars['ID']['output'];
  /** Title in the requested language. */
  title: Scalars['String']['output'];
  /** What it is to the catalog. */
  role: SourceRole;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
  /** Version or commit that was read; the newest, if several were. */
  revision?: Maybe<Scalars['String']['output']>;
  /** The date of that revision. */
  updatedOn?: Maybe<Scalars['String']['output']>;
  /** The day on which it was read. */
  retrievedOn?: Maybe<Scalars['String']['output']>;
  /** Its license, as an SPDX identifier. */
  license?: Maybe<Scalars['String']['output']>;
  /** Number of facts read from it. */
  facts: Scalars['Int']['output'];
  /** How many of them other sources state too. */
  agreed: Scalars['Int']['output'];
  /** How many of them another source contradicts. */
  contested: Scalars['Int']['output'];
  /** How many of them stand alone. */
  single: Scalars['Int']['output'];
};

/** A comparison table. */
export type Comparison = {
  __typename?: 'Comparison';
  /** Slug of the comparison. */
  id: Scalars['ID']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The compared entities, in the requested order. */
  columns: Array<Entity>;
  /** The rows, in the requested order. */
  dimensions: Array<ComparisonDimension>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A row of a comparison table. */
export type ComparisonDimension = {
  __typename?: 'ComparisonDimension';
  /** Slug of the dimension. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** Which end is better; null if the values have no order. */
  better?: Maybe<Better>;
  /** One cell for each column that the document fills in. */
  cells: Array<ComparisonCell>;
};

/** Which values of a dimension are better. */
export type Better =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER';

/** A cell of a comparison table. */
export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  /** Slug of the compared entity. */
  column: Scalars['String']['output'];
  /** Name of the compared entity in the requested language. */
  columnName: Scalars['String']['output'];
  /** The compared entity. */
  columnEntity: Entity;
  /** Value as structured data. */
  value: Value;
  /** Value in the requested language. */
  text: Scalars['String']['output'];
  /** The values by mode or layer, where the document distinguishes them; null if it doesn't. */
  parts?: Maybe<Array<CellPart>>;
  /** The fact that states this. */
  fact: Fact;
  /** How the fact of the cell stands among the sources. */
  standing: Standing;
};

/** The part of a cell that applies to a mode or a layer. */
export type CellPart = {
  __typename?: 'CellPart';
  /** Slug of the mode to which the part applies; null if it is about a layer. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Network layer to which the part applies; null if it is about a mode. */
  layer?: Maybe<Layer>;
  /** Value as structured data. */
  value: Value;
  /** Value in the requested language. */
  text: Scalars['String']['output'];
};

/** A criterion of the score matrix. */
export type Criterion = Node & Entity & {
  __typename?: 'Criterion';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Entity type, such as `mesh`: the first part of the id. */
  type: Scalars['String']['output'];
  /** Slug, unique within the type, such as `istio`: the second part of the id. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null if the document has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names in both languages, the requested language first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in document order. */
  facts: Array<Fact>;
  /** Edges between this entity and others. Every fact with an object is an edge. */
  relations: RelationConnection;
  /** Slug of the group. */
  group: Scalars['String']['output'];
  /** The group. */
  groupEntity: CriterionGroup;
  /** Share of the total weight, 0–1. */
  weight: Scalars['Float']['output'];
  /** The fact that states the weight. */
  fact: Fact;
  /** How alive it is today, computed from every source; null where no source tells of releases or an end. */
  lifecycle?: Maybe<Lifecycle>;
  /** Names of it in other systems, from every source. */
  identifiers: Array<Identifier>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};


/** A criterion of the score matrix. */
export type CriterionFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A criterion of the score matrix. */
export type CriterionRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A group of criteria. */
export type CriterionGroup = {
  __typename?: 'CriterionGroup';
  /** Slug of the group. */
  slug: Scalars['String']['output'];
  /** Name in the requested language. */
  name: Scalars['String']['output'];
  /** Share of the total weight, 0–1. */
  weight: Scalars['Float']['output'];
  /** The fact that states the weight. */
  fact: Fact;
};

/** A page of criteria of the score matrix. */
export type CriterionConnection = {
  __typename?: 'CriterionConnection';
  /** Items on this page with their cursors. */
  edges: Array<CriterionEdge>;
  /** Items on this page. */
  nodes: Array<Criterion>;
  /** Total number of items across all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Groups of all criteria. */
  groups: Array<CriterionGroup>;
};

/** A criterion in a connection. */
export type CriterionEdge = {
  __typename?: 'CriterionEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Criterion;
};

/** The weighted score matrix, with both published and computed totals. */
export type ScoreMatrix = {
  __typename?: 'ScoreMatrix';
  /** Range of possible scores. */
  scale: ScoreScale;
  /** Groups of criteria. */
  groups: Array<CriterionGroup>;
  /** Criteria with their weights. */
  criteria: Array<Criterion>;
  /** One row for each scored mesh. */
  rows: Array<ScoreMatrixRow>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** Range of possible scores. */
export type ScoreScale = {
  __typename?: 'ScoreScale';
  /** Lowest possible score. */
  min: Scalars['Float']['output'];
  /** Highest possible score. */
  max: Scalars['Float']['output'];
};

/** The scores of one mesh. */
export type ScoreMatrixRow = {
  __typename?: 'ScoreMatrixRow';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity: Mesh;
  /** One score for each criterion. */
  scores: Array<ScoreMatrixScore>;
  /** Total printed in the document. */
  publishedTotal?: Maybe<Scalars['Float']['output']>;
  /** Total computed from the document's weights and scores. */
  computedTotal?: Maybe<Scalars['Float']['output']>;
  /** Whether the two totals agree within rounding (0.05); null if one is missing. */
  agrees?: Maybe<Scalars['Boolean']['output']>;
  /** The facts that state the two totals. */
  facts: Array<Fact>;
};

/** A score in the matrix. */
export type ScoreMatrixScore = {
  __typename?: 'ScoreMatrixScore';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** The criterion. */
  criterionEntity: Criterion;
  /** Score, 0–10. */
  value: Scalars['Float']['output'];
  /** The fact that states this. */
  fact: Fact;
};

/** The decision tree. */
export type DecisionTree = {
  __typename?: 'DecisionTree';
  /** Slug of the first question. */
  root: Scalars['String']['output'];
  /** All questions, each with its two branches. */
  nodes: Array<DecisionNode>;
  /** Where another source would change the answer; empty if none would, or if every source was asked. */
  otherSources: Array<OtherSource>;
};

/** A question of the decision tree. */
export type DecisionNode = {
  __typename?: 'DecisionNode';
  /** Slug of the question. */
  slug: Scalars['String']['output'];
  /** The question in the requested language. */
  question: Scalars['String']['output'];
  /** Where the answer yes leads. */
  yes: Branch;
  /** Where the answer no leads. */
  no: Branch;
  /** The fact that states the question. */
  fact: Fact;
};

/** Where an answer leads: to another question, or to meshes. */
export type Branch = {
  __typename?: 'Branch';
  /** Slug of the next question, if the branch leads to one. */
  question?: Maybe<Scalars['String']['output']>;
  /** Meshes that the branch leads to, if it ends here. */
  outcome?: Maybe<Array<BranchOutcome>>;
  /** The fact that states this, if the branch leads to another question. */
  fact?: Maybe<Fact>;
};

/** A mesh that a branch leads to. */
export type BranchOutcome = {
  __typename?: 'BranchOutcome';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh. */
  meshEntity: Mesh;
  /** Remark in the document. */
  note?: Maybe<Scalars['String']['output']>;
  /** The fact that states this. */
  fact: Fact;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArgumentCost: ArgumentCost;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Language: Language;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  DimensionValue: ResolverTypeWrapper<Scalars['DimensionValue']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Node: ResolverTypeWrapper<NodeParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Catalog: ResolverTypeWrapper<CatalogParent>;
  Document: ResolverTypeWrapper<Document>;
  Discrepancy: ResolverTypeWrapper<DiscrepancyParent>;
  Section: ResolverTypeWrapper<SectionParent>;
  SectionConnection: ResolverTypeWrapper<Omit<SectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SectionEdge']>, nodes: Array<ResolversTypes['Section']> }>;
  SectionEdge: ResolverTypeWrapper<Omit<SectionEdge, 'node'> & { node: ResolversTypes['Section'] }>;
  Entity: ResolverTypeWrapper<EntityParent>;
  Component: ResolverTypeWrapper<ComponentParent>;
  Tool: ResolverTypeWrapper<ToolParent>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OtherEntity: ResolverTypeWrapper<OtherEntityParent>;
  Relation: ResolverTypeWrapper<RelationParent>;
  Direction: Direction;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationEdge']>, nodes: Array<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  Path: ResolverTypeWrapper<PathParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  FactKind: FactKind;
  Value: ResolverTypeWrapper<ValueParent>;
  NumberRange: ResolverTypeWrapper<NumberRangeParent>;
  VersionBound: ResolverTypeWrapper<VersionBoundParent>;
  ValueType: ValueType;
  Qualifiers: ResolverTypeWrapper<Qualifiers>;
  Layer: Layer;
  Citation: ResolverTypeWrapper<Citation>;
  Rule: ResolverTypeWrapper<RuleParent>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversTypes['FactEdge']>, nodes: Array<ResolversTypes['Fact']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Feature: ResolverTypeWrapper<FeatureParent>;
  FeatureArea: ResolverTypeWrapper<FeatureArea>;
  FeatureSupport: ResolverTypeWrapper<FeatureSupportParent>;
  FeatureConnection: ResolverTypeWrapper<Omit<FeatureConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversTypes['FeatureEdge']>, nodes: Array<ResolversTypes['Feature']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  FeatureEdge: ResolverTypeWrapper<Omit<FeatureEdge, 'node'> & { node: ResolversTypes['Feature'] }>;
  Mode: ResolverTypeWrapper<ModeParent>;
  ModeConnection: ResolverTypeWrapper<Omit<ModeConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversTypes['ModeEdge']>, nodes: Array<ResolversTypes['Mode']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  ModeEdge: ResolverTypeWrapper<Omit<ModeEdge, 'node'> & { node: ResolversTypes['Mode'] }>;
  Scenario: ResolverTypeWrapper<ScenarioParent>;
  ScenarioKind: ScenarioKind;
  ScenarioRecommendation: ResolverTypeWrapper<ScenarioRecommendationParent>;
  ScenarioEmphasis: ResolverTypeWrapper<ScenarioEmphasis>;
  ScenarioConnection: ResolverTypeWrapper<Omit<ScenarioConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversTypes['ScenarioEdge']>, nodes: Array<ResolversTypes['Scenario']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  ScenarioEdge: ResolverTypeWrapper<Omit<ScenarioEdge, 'node'> & { node: ResolversTypes['Scenario'] }>;
  MeshFilter: MeshFilter;
  FeatureConditions: FeatureConditions;
  FeatureCondition: FeatureCondition;
  ModeConditions: ModeConditions;
  DimensionCondition: DimensionCondition;
  CncfStatusCondition: CncfStatusCondition;
  StatusCondition: StatusCondition;
  YearBounds: YearBounds;
  ScoreCondition: ScoreCondition;
  MeshIdCondition: MeshIdCondition;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  ScoredFact: ResolverTypeWrapper<ScoredFactParent>;
  EvidenceStatus: EvidenceStatus;
  EarlierQuestion: EarlierQuestion;
  MissingEvidence: ResolverTypeWrapper<MissingEvidence>;
  ClaimInput: ClaimInput;
  ClaimCheck: ResolverTypeWrapper<Omit<ClaimCheck, 'facts' | 'clauses' | 'otherSources'> & { facts: Array<ResolversTypes['Fact']>, clauses: Array<ResolversTypes['ClauseCheck']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  ClauseCheck: ResolverTypeWrapper<ClauseCheckParent>;
  ClaimVerdict: ClaimVerdict;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  SearchHitType: SearchHitType;
  Highlight: ResolverTypeWrapper<Highlight>;
  Mesh: ResolverTypeWrapper<MeshParent>;
  CncfStatus: CncfStatus;
  SupportLevel: SupportLevel;
  MeshMode: ResolverTypeWrapper<MeshModeParent>;
  MeshFeature: ResolverTypeWrapper<MeshFeatureParent>;
  MeshScore: ResolverTypeWrapper<MeshScoreParent>;
  InstallGuide: ResolverTypeWrapper<InstallGuideParent>;
  InstallStep: ResolverTypeWrapper<InstallStepParent>;
  MeshConnection: ResolverTypeWrapper<Omit<MeshConnection, 'edges' | 'nodes' | 'undecided' | 'otherSources'> & { edges: Array<ResolversTypes['MeshEdge']>, nodes: Array<ResolversTypes['Mesh']>, undecided: Array<ResolversTypes['UndecidedMesh']>, otherSources: Array<ResolversTypes['OtherSource']> }>;
  MeshEdge: ResolverTypeWrapper<MeshEdgeParent>;
  UndecidedMesh: ResolverTypeWrapper<UndecidedMeshParent>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Check: ResolverTypeWrapper<CheckParent>;
  Verdict: Verdict;
  RecommendInput: RecommendInput;
  AdviceAs: AdviceAs;
  PreferenceInput: PreferenceInput;
  AlternativeInput: AlternativeInput;
  AlternativeScoreInput: AlternativeScoreInput;
  OwnScoreInput: OwnScoreInput;
  ScoreOrRange: ResolverTypeWrapper<Scalars['ScoreOrRange']['output']>;
  WorkloadInput: WorkloadInput;
  AnswerInput: AnswerInput;
  WeightingInput: WeightingInput;
  WeightInput: WeightInput;
  RobustnessInput: RobustnessInput;
  WeightingBy: WeightingBy;
  Method: Method;
  UnknownsPolicy: UnknownsPolicy;
  WeightSampling: WeightSampling;
  Recommendation: ResolverTypeWrapper<RecommendationParent>;
  ResolvedInput: ResolverTypeWrapper<ResolvedInputParent>;
  ResolvedInputPreference: ResolverTypeWrapper<ResolvedInputPreference>;
  ResolvedInputAlternative: ResolverTypeWrapper<ResolvedInputAlternativeParent>;
  ResolvedInputOwnScore: ResolverTypeWrapper<ResolvedInputOwnScore>;
  ResolvedInputScore: ResolverTypeWrapper<ResolvedInputScoreParent>;
  ResolvedInputWorkload: ResolverTypeWrapper<ResolvedInputWorkload>;
  ResolvedInputFromAnswers: ResolverTypeWrapper<ResolvedInputFromAnswersParent>;
  ResolvedMeshFilter: ResolverTypeWrapper<Scalars['ResolvedMeshFilter']['output']>;
  ResolvedInputAnswer: ResolverTypeWrapper<ResolvedInputAnswer>;
  ResolvedInputWeighting: ResolverTypeWrapper<ResolvedInputWeightingParent>;
  ResolvedInputWeightingValue: ResolverTypeWrapper<ResolvedInputWeightingValueParent>;
  ResolvedInputRobustness: ResolverTypeWrapper<ResolvedInputRobustness>;
  ResolvedInputFromScenario: ResolverTypeWrapper<ResolvedInputFromScenarioParent>;
  RecommendationToday: ResolverTypeWrapper<Omit<RecommendationToday, 'changes'> & { changes: Array<ResolversTypes['RecommendationChange']> }>;
  RecommendationChange: ResolverTypeWrapper<RecommendationChangeParent>;
  ChangeKind: ChangeKind;
  RecommendationCatalog: ResolverTypeWrapper<RecommendationCatalog>;
  DocumentVersion: ResolverTypeWrapper<DocumentVersion>;
  RecommendationOutcome: RecommendationOutcome;
  RecommendationChoice: ResolverTypeWrapper<RecommendationChoiceParent>;
  Firmness: Firmness;
  FigureOrigin: FigureOrigin;
  Eligibility: Eligibility;
  RankedMesh: ResolverTypeWrapper<RankedMeshParent>;
  ScoreRange: ResolverTypeWrapper<ScoreRange>;
  Contribution: ResolverTypeWrapper<ContributionParent>;
  FigureRange: ResolverTypeWrapper<FigureRange>;
  GroupContribution: ResolverTypeWrapper<GroupContribution>;
  RequirementCheck: ResolverTypeWrapper<RequirementCheckParent>;
  ExcludedMesh: ResolverTypeWrapper<ExcludedMeshParent>;
  UnscoredMesh: ResolverTypeWrapper<UnscoredMeshParent>;
  DominatedMesh: ResolverTypeWrapper<DominatedMesh>;
  ProsAndCons: ResolverTypeWrapper<Omit<ProsAndCons, 'pros' | 'cons'> & { pros: Array<ResolversTypes['CriterionDifference']>, cons: Array<ResolversTypes['CriterionDifference']> }>;
  CriterionDifference: ResolverTypeWrapper<CriterionDifferenceParent>;
  MethodResult: ResolverTypeWrapper<MethodResult>;
  MeshFigure: ResolverTypeWrapper<MeshFigure>;
  DecisionPath: ResolverTypeWrapper<DecisionPathParent>;
  DecisionStep: ResolverTypeWrapper<DecisionStepParent>;
  DecisionOutcome: ResolverTypeWrapper<DecisionOutcomeParent>;
  NextQuestion: ResolverTypeWrapper<NextQuestion>;
  ScenarioMatch: ResolverTypeWrapper<ScenarioMatchParent>;
  ScenarioAdvice: ResolverTypeWrapper<ScenarioAdviceParent>;
  Robustness: ResolverTypeWrapper<Robustness>;
  RankAcceptability: ResolverTypeWrapper<RankAcceptability>;
  PairwiseShare: ResolverTypeWrapper<PairwiseShare>;
  CentralWeights: ResolverTypeWrapper<CentralWeights>;
  CriterionWeight: ResolverTypeWrapper<CriterionWeight>;
  MeshConfidence: ResolverTypeWrapper<MeshConfidence>;
  WeightStability: ResolverTypeWrapper<WeightStability>;
  SmallestFlip: ResolverTypeWrapper<SmallestFlip>;
  Relaxation: ResolverTypeWrapper<Relaxation>;
  RequirementConflict: ResolverTypeWrapper<RequirementConflict>;
  RecommendationWarning: ResolverTypeWrapper<RecommendationWarningParent>;
  WarningKind: WarningKind;
  Overhead: ResolverTypeWrapper<OverheadParent>;
  OverheadRange: ResolverTypeWrapper<OverheadRange>;
  BudgetVerdict: BudgetVerdict;
  RecommendationSummaryConnection: ResolverTypeWrapper<Omit<RecommendationSummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecommendationSummaryEdge']>, nodes: Array<ResolversTypes['RecommendationSummary']> }>;
  RecommendationSummaryEdge: ResolverTypeWrapper<Omit<RecommendationSummaryEdge, 'node'> & { node: ResolversTypes['RecommendationSummary'] }>;
  RecommendationSummary: ResolverTypeWrapper<RecommendationSummaryParent>;
  RecommendationSummaryCatalog: ResolverTypeWrapper<RecommendationSummaryCatalog>;
  Sources: Sources;
  Standing: Standing;
  OtherSource: ResolverTypeWrapper<OtherSourceParent>;
  OtherVerdict: OtherVerdict;
  Lifecycle: ResolverTypeWrapper<LifecycleParent>;
  LifecycleStatus: LifecycleStatus;
  Release: ResolverTypeWrapper<ReleaseParent>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierScheme: IdentifierScheme;
  SourceRole: SourceRole;
  SourceDocument: ResolverTypeWrapper<SourceDocument>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  ComparisonDimension: ResolverTypeWrapper<Omit<ComparisonDimension, 'cells'> & { cells: Array<ResolversTypes['ComparisonCell']> }>;
  Better: Better;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellParent>;
  CellPart: ResolverTypeWrapper<Omit<CellPart, 'value'> & { value: ResolversTypes['Value'] }>;
  Criterion: ResolverTypeWrapper<CriterionParent>;
  CriterionGroup: ResolverTypeWrapper<CriterionGroupParent>;
  CriterionConnection: ResolverTypeWrapper<Omit<CriterionConnection, 'edges' | 'nodes' | 'groups'> & { edges: Array<ResolversTypes['CriterionEdge']>, nodes: Array<ResolversTypes['Criterion']>, groups: Array<ResolversTypes['CriterionGroup']> }>;
  CriterionEdge: ResolverTypeWrapper<Omit<CriterionEdge, 'node'> & { node: ResolversTypes['Criterion'] }>;
  ScoreMatrix: ResolverTypeWrapper<ScoreMatrixParent>;
  ScoreScale: ResolverTypeWrapper<ScoreScale>;
  ScoreMatrixRow: ResolverTypeWrapper<ScoreMatrixRowParent>;
  ScoreMatrixScore: ResolverTypeWrapper<ScoreMatrixScoreParent>;
  DecisionTree: ResolverTypeWrapper<DecisionTreeParent>;
  DecisionNode: ResolverTypeWrapper<DecisionNodeParent>;
  Branch: ResolverTypeWrapper<BranchParent>;
  BranchOutcome: ResolverTypeWrapper<BranchOutcomeParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArgumentCost: ArgumentCost;
  Float: Scalars['Float']['output'];
  JSON: Scalars['JSON']['output'];
  DimensionValue: Scalars['DimensionValue']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  Node: NodeParent;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Catalog: CatalogParent;
  Document: Document;
  Discrepancy: DiscrepancyParent;
  Section: SectionParent;
  SectionConnection: Omit<SectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SectionEdge']>, nodes: Array<ResolversParentTypes['Section']> };
  SectionEdge: Omit<SectionEdge, 'node'> & { node: ResolversParentTypes['Section'] };
  Entity: EntityParent;
  Component: ComponentParent;
  Tool: ToolParent;
  Organization: OrganizationParent;
  OtherEntity: OtherEntityParent;
  Relation: RelationParent;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationEdge']>, nodes: Array<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Path: PathParent;
  Fact: FactParent;
  Value: ValueParent;
  NumberRange: NumberRangeParent;
  VersionBound: VersionBoundParent;
  Qualifiers: Qualifiers;
  Citation: Citation;
  Rule: RuleParent;
  FactConnection: Omit<FactConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversParentTypes['FactEdge']>, nodes: Array<ResolversParentTypes['Fact']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Feature: FeatureParent;
  FeatureArea: FeatureArea;
  FeatureSupport: FeatureSupportParent;
  FeatureConnection: Omit<FeatureConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversParentTypes['FeatureEdge']>, nodes: Array<ResolversParentTypes['Feature']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  FeatureEdge: Omit<FeatureEdge, 'node'> & { node: ResolversParentTypes['Feature'] };
  Mode: ModeParent;
  ModeConnection: Omit<ModeConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversParentTypes['ModeEdge']>, nodes: Array<ResolversParentTypes['Mode']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  ModeEdge: Omit<ModeEdge, 'node'> & { node: ResolversParentTypes['Mode'] };
  Scenario: ScenarioParent;
  ScenarioRecommendation: ScenarioRecommendationParent;
  ScenarioEmphasis: ScenarioEmphasis;
  ScenarioConnection: Omit<ScenarioConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversParentTypes['ScenarioEdge']>, nodes: Array<ResolversParentTypes['Scenario']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  ScenarioEdge: Omit<ScenarioEdge, 'node'> & { node: ResolversParentTypes['Scenario'] };
  MeshFilter: MeshFilter;
  FeatureConditions: FeatureConditions;
  FeatureCondition: FeatureCondition;
  ModeConditions: ModeConditions;
  DimensionCondition: DimensionCondition;
  CncfStatusCondition: CncfStatusCondition;
  StatusCondition: StatusCondition;
  YearBounds: YearBounds;
  ScoreCondition: ScoreCondition;
  MeshIdCondition: MeshIdCondition;
  Evidence: EvidenceParent;
  ScoredFact: ScoredFactParent;
  EarlierQuestion: EarlierQuestion;
  MissingEvidence: MissingEvidence;
  ClaimInput: ClaimInput;
  ClaimCheck: Omit<ClaimCheck, 'facts' | 'clauses' | 'otherSources'> & { facts: Array<ResolversParentTypes['Fact']>, clauses: Array<ResolversParentTypes['ClauseCheck']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  ClauseCheck: ClauseCheckParent;
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes' | 'otherSources'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitParent;
  Highlight: Highlight;
  Mesh: MeshParent;
  MeshMode: MeshModeParent;
  MeshFeature: MeshFeatureParent;
  MeshScore: MeshScoreParent;
  InstallGuide: InstallGuideParent;
  InstallStep: InstallStepParent;
  MeshConnection: Omit<MeshConnection, 'edges' | 'nodes' | 'undecided' | 'otherSources'> & { edges: Array<ResolversParentTypes['MeshEdge']>, nodes: Array<ResolversParentTypes['Mesh']>, undecided: Array<ResolversParentTypes['UndecidedMesh']>, otherSources: Array<ResolversParentTypes['OtherSource']> };
  MeshEdge: MeshEdgeParent;
  UndecidedMesh: UndecidedMeshParent;
  Facet: Facet;
  FacetCount: FacetCount;
  Check: CheckParent;
  RecommendInput: RecommendInput;
  PreferenceInput: PreferenceInput;
  AlternativeInput: AlternativeInput;
  AlternativeScoreInput: AlternativeScoreInput;
  OwnScoreInput: OwnScoreInput;
  ScoreOrRange: Scalars['ScoreOrRange']['output'];
  WorkloadInput: WorkloadInput;
  AnswerInput: AnswerInput;
  WeightingInput: WeightingInput;
  WeightInput: WeightInput;
  RobustnessInput: RobustnessInput;
  Recommendation: RecommendationParent;
  ResolvedInput: ResolvedInputParent;
  ResolvedInputPreference: ResolvedInputPreference;
  ResolvedInputAlternative: ResolvedInputAlternativeParent;
  ResolvedInputOwnScore: ResolvedInputOwnScore;
  ResolvedInputScore: ResolvedInputScoreParent;
  ResolvedInputWorkload: ResolvedInputWorkload;
  ResolvedInputFromAnswers: ResolvedInputFromAnswersParent;
  ResolvedMeshFilter: Scalars['ResolvedMeshFilter']['output'];
  ResolvedInputAnswer: ResolvedInputAnswer;
  ResolvedInputWeighting: ResolvedInputWeightingParent;
  ResolvedInputWeightingValue: ResolvedInputWeightingValueParent;
  ResolvedInputRobustness: ResolvedInputRobustness;
  ResolvedInputFromScenario: ResolvedInputFromScenarioParent;
  RecommendationToday: Omit<RecommendationToday, 'changes'> & { changes: Array<ResolversParentTypes['RecommendationChange']> };
  RecommendationChange: RecommendationChangeParent;
  RecommendationCatalog: RecommendationCatalog;
  DocumentVersion: DocumentVersion;
  RecommendationChoice: RecommendationChoiceParent;
  RankedMesh: RankedMeshParent;
  ScoreRange: ScoreRange;
  Contribution: ContributionParent;
  FigureRange: FigureRange;
  GroupContribution: GroupContribution;
  RequirementCheck: RequirementCheckParent;
  ExcludedMesh: ExcludedMeshParent;
  UnscoredMesh: UnscoredMeshParent;
  DominatedMesh: DominatedMesh;
  ProsAndCons: Omit<ProsAndCons, 'pros' | 'cons'> & { pros: Array<ResolversParentTypes['CriterionDifference']>, cons: Array<ResolversParentTypes['CriterionDifference']> };
  CriterionDifference: CriterionDifferenceParent;
  MethodResult: MethodResult;
  MeshFigure: MeshFigure;
  DecisionPath: DecisionPathParent;
  DecisionStep: DecisionStepParent;
  DecisionOutcome: DecisionOutcomeParent;
  NextQuestion: NextQuestion;
  ScenarioMatch: ScenarioMatchParent;
  ScenarioAdvice: ScenarioAdviceParent;
  Robustness: Robustness;
  RankAcceptability: RankAcceptability;
  PairwiseShare: PairwiseShare;
  CentralWeights: CentralWeights;
  CriterionWeight: CriterionWeight;
  MeshConfidence: MeshConfidence;
  WeightStability: WeightStability;
  SmallestFlip: SmallestFlip;
  Relaxation: Relaxation;
  RequirementConflict: RequirementConflict;
  RecommendationWarning: RecommendationWarningParent;
  Overhead: OverheadParent;
  OverheadRange: OverheadRange;
  RecommendationSummaryConnection: Omit<RecommendationSummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecommendationSummaryEdge']>, nodes: Array<ResolversParentTypes['RecommendationSummary']> };
  RecommendationSummaryEdge: Omit<RecommendationSummaryEdge, 'node'> & { node: ResolversParentTypes['RecommendationSummary'] };
  RecommendationSummary: RecommendationSummaryParent;
  RecommendationSummaryCatalog: RecommendationSummaryCatalog;
  OtherSource: OtherSourceParent;
  Lifecycle: LifecycleParent;
  Release: ReleaseParent;
  Identifier: Identifier;
  SourceDocument: SourceDocument;
  Comparison: ComparisonParent;
  ComparisonDimension: Omit<ComparisonDimension, 'cells'> & { cells: Array<ResolversParentTypes['ComparisonCell']> };
  ComparisonCell: ComparisonCellParent;
  CellPart: Omit<CellPart, 'value'> & { value: ResolversParentTypes['Value'] };
  Criterion: CriterionParent;
  CriterionGroup: CriterionGroupParent;
  CriterionConnection: Omit<CriterionConnection, 'edges' | 'nodes' | 'groups'> & { edges: Array<ResolversParentTypes['CriterionEdge']>, nodes: Array<ResolversParentTypes['Criterion']>, groups: Array<ResolversParentTypes['CriterionGroup']> };
  CriterionEdge: Omit<CriterionEdge, 'node'> & { node: ResolversParentTypes['Criterion'] };
  ScoreMatrix: ScoreMatrixParent;
  ScoreScale: ScoreScale;
  ScoreMatrixRow: ScoreMatrixRowParent;
  ScoreMatrixScore: ScoreMatrixScoreParent;
  DecisionTree: DecisionTreeParent;
  DecisionNode: DecisionNodeParent;
  Branch: BranchParent;
  BranchOutcome: BranchOutcomeParent;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type InContextDirectiveArgs = {
  lang?: Maybe<Language>;
  sources?: Maybe<Sources>;
};

export type InContextDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = InContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight?: Scalars['Int']['input'];
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  perArgument?: Maybe<Array<ArgumentCost>>;
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface DimensionValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DimensionValue'], any> {
  name: 'DimensionValue';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Section' | 'Component' | 'Tool' | 'Organization' | 'OtherEntity' | 'Fact' | 'Feature' | 'Mode' | 'Scenario' | 'Mesh' | 'Criterion', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalog?: Resolver<ResolversTypes['Catalog'], ParentType, ContextType>;
  meshes?: Resolver<ResolversTypes['MeshConnection'], ParentType, ContextType, Partial<QueryMeshesArgs>>;
  mesh?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType, RequireFields<QueryMeshArgs, 'id'>>;
  features?: Resolver<ResolversTypes['FeatureConnection'], ParentType, ContextType, Partial<QueryFeaturesArgs>>;
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType, RequireFields<QueryFeatureArgs, 'id'>>;
  modes?: Resolver<ResolversTypes['ModeConnection'], ParentType, ContextType, Partial<QueryModesArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType, RequireFields<QueryModeArgs, 'id'>>;
  scenarios?: Resolver<ResolversTypes['ScenarioConnection'], ParentType, ContextType, Partial<QueryScenariosArgs>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  criteria?: Resolver<ResolversTypes['CriterionConnection'], ParentType, ContextType, Partial<QueryCriteriaArgs>>;
  scoreMatrix?: Resolver<ResolversTypes['ScoreMatrix'], ParentType, ContextType, Partial<QueryScoreMatrixArgs>>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryComparisonArgs, 'id'>>;
  decisionTree?: Resolver<Maybe<ResolversTypes['DecisionTree']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<QueryFactsArgs>>;
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<QuerySectionsArgs>>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType, RequireFields<QuerySectionArgs, 'number'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'limit'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'question' | 'limit' | 'maxChars'>>;
  verifyClaim?: Resolver<ResolversTypes['ClaimCheck'], ParentType, ContextType, RequireFields<QueryVerifyClaimArgs, 'input'>>;
  previewRecommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType, RequireFields<QueryPreviewRecommendationArgs, 'input'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationSummaryConnection'], ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recommend?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType, RequireFields<MutationRecommendArgs, 'input'>>;
  deleteRecommendation?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteRecommendationArgs, 'id'>>;
};

export type CatalogResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Catalog'] = ResolversParentTypes['Catalog']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  builtAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<SectionFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<SectionRelationsArgs>>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentSection?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Section' | 'Component' | 'Tool' | 'Organization' | 'OtherEntity' | 'Feature' | 'Mode' | 'Scenario' | 'Mesh' | 'Criterion', ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ComponentFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ComponentRelationsArgs>>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToolResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Tool'] = ResolversParentTypes['Tool']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ToolFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ToolRelationsArgs>>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<OrganizationFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<OrganizationRelationsArgs>>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherEntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OtherEntity'] = ResolversParentTypes['OtherEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<OtherEntityFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<OtherEntityRelationsArgs>>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  qualifiers?: Resolver<Maybe<ResolversTypes['Qualifiers']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  sourceDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  type?: Resolver<ResolversTypes['ValueType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['VersionBound']>, ParentType, ContextType>;
  list?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NumberRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NumberRange'] = ResolversParentTypes['NumberRange']> = {
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VersionBoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VersionBound'] = ResolversParentTypes['VersionBound']> = {
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QualifiersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Qualifiers'] = ResolversParentTypes['Qualifiers']> = {
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conclusions?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<FeatureFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<FeatureRelationsArgs>>;
  area?: Resolver<Maybe<ResolversTypes['FeatureArea']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  became?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  meshes?: Resolver<Array<ResolversTypes['FeatureSupport']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureAreaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureArea'] = ResolversParentTypes['FeatureArea']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureSupportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureSupport'] = ResolversParentTypes['FeatureSupport']> = {
  mesh?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  supportText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FeatureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureConnection'] = ResolversParentTypes['FeatureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type FeatureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureEdge'] = ResolversParentTypes['FeatureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
};

export type ModeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mode'] = ResolversParentTypes['Mode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ModeFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ModeRelationsArgs>>;
  advantages?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  disadvantages?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  workflow?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  meshes?: Resolver<Array<ResolversTypes['Mesh']>, ParentType, ContextType>;
  installGuides?: Resolver<Array<ResolversTypes['InstallGuide']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ModeConnection'] = ResolversParentTypes['ModeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mode']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type ModeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ModeEdge'] = ResolversParentTypes['ModeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ScenarioFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ScenarioRelationsArgs>>;
  kind?: Resolver<ResolversTypes['ScenarioKind'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  profile?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['ScenarioRecommendation']>, ParentType, ContextType>;
  emphasis?: Resolver<Array<ResolversTypes['ScenarioEmphasis']>, ParentType, ContextType>;
  emphasisNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioRecommendationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioRecommendation'] = ResolversParentTypes['ScenarioRecommendation']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  toolEntities?: Resolver<Array<ResolversTypes['Tool']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ScenarioEmphasisResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioEmphasis'] = ResolversParentTypes['ScenarioEmphasis']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScenarioConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioConnection'] = ResolversParentTypes['ScenarioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Scenario']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type ScenarioEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioEdge'] = ResolversParentTypes['ScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['ScoredFact']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['ScoredFact']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingEvidence']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type ScoredFactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoredFact'] = ResolversParentTypes['ScoredFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  qualifiers?: Resolver<Maybe<ResolversTypes['Qualifiers']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  sourceDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingEvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MissingEvidence'] = ResolversParentTypes['MissingEvidence']> = {
  entity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseCheck']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type ClauseCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseCheck'] = ResolversParentTypes['ClauseCheck']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  type?: Resolver<ResolversTypes['SearchHitType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mesh'] = ResolversParentTypes['Mesh']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<MeshFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<MeshRelationsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cncfStatus?: Resolver<Maybe<ResolversTypes['CncfStatus']>, ParentType, ContextType>;
  firstRelease?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vendors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataPlane?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['MeshMode']>, ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['MeshFeature']>, ParentType, ContextType>;
  advantages?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  disadvantages?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['MeshScore']>, ParentType, ContextType>;
  publishedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  installGuides?: Resolver<Array<ResolversTypes['InstallGuide']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeshModeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshMode'] = ResolversParentTypes['MeshMode']> = {
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type MeshFeatureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshFeature'] = ResolversParentTypes['MeshFeature']> = {
  feature?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  supportText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type MeshScoreResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshScore'] = ResolversParentTypes['MeshScore']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type InstallGuideResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InstallGuide'] = ResolversParentTypes['InstallGuide']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['InstallStep']>, ParentType, ContextType>;
};

export type InstallStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InstallStep'] = ResolversParentTypes['InstallStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commands?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type MeshConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshConnection'] = ResolversParentTypes['MeshConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeshEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mesh']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  undecided?: Resolver<Array<ResolversTypes['UndecidedMesh']>, ParentType, ContextType>;
  undecidedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type MeshEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshEdge'] = ResolversParentTypes['MeshEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
};

export type UndecidedMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UndecidedMesh'] = ResolversParentTypes['UndecidedMesh']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export interface ScoreOrRangeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ScoreOrRange'], any> {
  name: 'ScoreOrRange';
}

export type RecommendationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  formatVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  catalog?: Resolver<ResolversTypes['RecommendationCatalog'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['ResolvedInput'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['RecommendationChoice']>, ParentType, ContextType>;
  mesh?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ranking?: Resolver<Array<ResolversTypes['RankedMesh']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['ExcludedMesh']>, ParentType, ContextType>;
  unscored?: Resolver<Array<ResolversTypes['UnscoredMesh']>, ParentType, ContextType>;
  dominated?: Resolver<Array<ResolversTypes['DominatedMesh']>, ParentType, ContextType>;
  prosAndCons?: Resolver<Maybe<ResolversTypes['ProsAndCons']>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['MethodResult']>, ParentType, ContextType>;
  decisionPath?: Resolver<Maybe<ResolversTypes['DecisionPath']>, ParentType, ContextType>;
  scenarioMatches?: Resolver<Array<ResolversTypes['ScenarioMatch']>, ParentType, ContextType>;
  robustness?: Resolver<Maybe<ResolversTypes['Robustness']>, ParentType, ContextType>;
  overhead?: Resolver<Maybe<Array<ResolversTypes['Overhead']>>, ParentType, ContextType>;
  relaxations?: Resolver<Array<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['RequirementConflict']>, ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['RecommendationToday']>, ParentType, ContextType>;
  otherSources?: Resolver<Maybe<Array<ResolversTypes['OtherSource']>>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['RecommendationWarning']>>, ParentType, ContextType>;
};

export type ResolvedInputResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInput'] = ResolversParentTypes['ResolvedInput']> = {
  require?: Resolver<Array<ResolversTypes['ResolvedMeshFilter']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['ResolvedInputAnswer']>, ParentType, ContextType>;
  adviceAs?: Resolver<Maybe<ResolversTypes['AdviceAs']>, ParentType, ContextType>;
  weighting?: Resolver<ResolversTypes['ResolvedInputWeighting'], ParentType, ContextType>;
  prefer?: Resolver<Maybe<Array<ResolversTypes['ResolvedInputPreference']>>, ParentType, ContextType>;
  alternatives?: Resolver<Maybe<Array<ResolversTypes['ResolvedInputAlternative']>>, ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['ResolvedInputScore']>>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['ResolvedInputWorkload']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  unknowns?: Resolver<ResolversTypes['UnknownsPolicy'], ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  robustness?: Resolver<ResolversTypes['ResolvedInputRobustness'], ParentType, ContextType>;
  fromScenario?: Resolver<Maybe<ResolversTypes['ResolvedInputFromScenario']>, ParentType, ContextType>;
  fromAnswers?: Resolver<Maybe<ResolversTypes['ResolvedInputFromAnswers']>, ParentType, ContextType>;
};

export type ResolvedInputPreferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputPreference'] = ResolversParentTypes['ResolvedInputPreference']> = {
  where?: Resolver<ResolversTypes['ResolvedMeshFilter'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolvedInputAlternativeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputAlternative'] = ResolversParentTypes['ResolvedInputAlternative']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ResolvedInputOwnScore']>, ParentType, ContextType>;
};

export type ResolvedInputOwnScoreResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputOwnScore'] = ResolversParentTypes['ResolvedInputOwnScore']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolvedInputScoreResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputScore'] = ResolversParentTypes['ResolvedInputScore']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolvedInputWorkloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputWorkload'] = ResolversParentTypes['ResolvedInputWorkload']> = {
  pods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latencyBudgetMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ResolvedInputFromAnswersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputFromAnswers'] = ResolversParentTypes['ResolvedInputFromAnswers']> = {
  require?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export interface ResolvedMeshFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ResolvedMeshFilter'], any> {
  name: 'ResolvedMeshFilter';
}

export type ResolvedInputAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputAnswer'] = ResolversParentTypes['ResolvedInputAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResolvedInputWeightingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputWeighting'] = ResolversParentTypes['ResolvedInputWeighting']> = {
  by?: Resolver<ResolversTypes['WeightingBy'], ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['ResolvedInputWeightingValue']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ResolvedInputWeightingValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputWeightingValue'] = ResolversParentTypes['ResolvedInputWeightingValue']> = {
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolvedInputRobustnessResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputRobustness'] = ResolversParentTypes['ResolvedInputRobustness']> = {
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['WeightSampling'], ParentType, ContextType>;
};

export type ResolvedInputFromScenarioResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolvedInputFromScenario'] = ResolversParentTypes['ResolvedInputFromScenario']> = {
  require?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  weighting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  notAssessed?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
};

export type RecommendationTodayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationToday'] = ResolversParentTypes['RecommendationToday']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RecommendationChange']>, ParentType, ContextType>;
};

export type RecommendationChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationChange'] = ResolversParentTypes['RecommendationChange']> = {
  what?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  mesh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendationCatalogResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationCatalog'] = ResolversParentTypes['RecommendationCatalog']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['Sources']>, ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationChoiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationChoice'] = ResolversParentTypes['RecommendationChoice']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firmness?: Resolver<ResolversTypes['Firmness'], ParentType, ContextType>;
  runnerUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turnsIf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankedMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedMesh'] = ResolversParentTypes['RankedMesh']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['FigureOrigin']>, ParentType, ContextType>;
  meshEntity?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['ScoreRange']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupContribution']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RequirementCheck']>, ParentType, ContextType>;
};

export type ScoreRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreRange'] = ResolversParentTypes['ScoreRange']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['FigureOrigin']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type FigureRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureRange'] = ResolversParentTypes['FigureRange']> = {
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupContributionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupContribution'] = ResolversParentTypes['GroupContribution']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RequirementCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequirementCheck'] = ResolversParentTypes['RequirementCheck']> = {
  requirement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
};

export type ExcludedMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExcludedMesh'] = ResolversParentTypes['ExcludedMesh']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RequirementCheck']>, ParentType, ContextType>;
};

export type UnscoredMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnscoredMesh'] = ResolversParentTypes['UnscoredMesh']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RequirementCheck']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
};

export type DominatedMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DominatedMesh'] = ResolversParentTypes['DominatedMesh']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProsAndConsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProsAndCons'] = ResolversParentTypes['ProsAndCons']> = {
  winner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rival?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pros?: Resolver<Array<ResolversTypes['CriterionDifference']>, ParentType, ContextType>;
  cons?: Resolver<Array<ResolversTypes['CriterionDifference']>, ParentType, ContextType>;
};

export type CriterionDifferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionDifference'] = ResolversParentTypes['CriterionDifference']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type MethodResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MethodResult'] = ResolversParentTypes['MethodResult']> = {
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['MeshFigure']>, ParentType, ContextType>;
  first?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  compromise?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  acceptableAdvantage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  acceptableStability?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withoutRange?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeshFigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshFigure'] = ResolversParentTypes['MeshFigure']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionPathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionPath'] = ResolversParentTypes['DecisionPath']> = {
  steps?: Resolver<Array<ResolversTypes['DecisionStep']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['DecisionOutcome']>, ParentType, ContextType>;
  nextQuestion?: Resolver<Maybe<ResolversTypes['NextQuestion']>, ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DecisionStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionStep'] = ResolversParentTypes['DecisionStep']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type DecisionOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionOutcome'] = ResolversParentTypes['DecisionOutcome']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type NextQuestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NextQuestion'] = ResolversParentTypes['NextQuestion']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScenarioMatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioMatch'] = ResolversParentTypes['ScenarioMatch']> = {
  scenario?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommends?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<Array<ResolversTypes['ScenarioAdvice']>>, ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ScenarioAdviceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioAdvice'] = ResolversParentTypes['ScenarioAdvice']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type RobustnessResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['WeightSampling'], ParentType, ContextType>;
  rankAcceptability?: Resolver<Array<ResolversTypes['RankAcceptability']>, ParentType, ContextType>;
  pairwise?: Resolver<Array<ResolversTypes['PairwiseShare']>, ParentType, ContextType>;
  centralWeights?: Resolver<Array<ResolversTypes['CentralWeights']>, ParentType, ContextType>;
  confidence?: Resolver<Array<ResolversTypes['MeshConfidence']>, ParentType, ContextType>;
  weightStability?: Resolver<Array<ResolversTypes['WeightStability']>, ParentType, ContextType>;
  smallestFlip?: Resolver<Array<ResolversTypes['SmallestFlip']>, ParentType, ContextType>;
  necessaryWinners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  possibleWinners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankAcceptabilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankAcceptability'] = ResolversParentTypes['RankAcceptability']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PairwiseShareResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PairwiseShare'] = ResolversParentTypes['PairwiseShare']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CentralWeightsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralWeights'] = ResolversParentTypes['CentralWeights']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weights?: Resolver<Maybe<Array<ResolversTypes['CriterionWeight']>>, ParentType, ContextType>;
};

export type CriterionWeightResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionWeight'] = ResolversParentTypes['CriterionWeight']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeshConfidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshConfidence'] = ResolversParentTypes['MeshConfidence']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WeightStabilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WeightStability'] = ResolversParentTypes['WeightStability']> = {
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowRival?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  highRival?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SmallestFlipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SmallestFlip'] = ResolversParentTypes['SmallestFlip']> = {
  challenger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  drop?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequirementConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequirementConflict'] = ResolversParentTypes['RequirementConflict']> = {
  requirements?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isContradiction?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecommendationWarningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationWarning'] = ResolversParentTypes['RecommendationWarning']> = {
  kind?: Resolver<ResolversTypes['WarningKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type OverheadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Overhead'] = ResolversParentTypes['Overhead']> = {
  mesh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cpu?: Resolver<Maybe<ResolversTypes['OverheadRange']>, ParentType, ContextType>;
  memory?: Resolver<Maybe<ResolversTypes['OverheadRange']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['OverheadRange']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetVerdict']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverheadRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverheadRange'] = ResolversParentTypes['OverheadRange']> = {
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationSummaryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationSummaryConnection'] = ResolversParentTypes['RecommendationSummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationSummaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecommendationSummary']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecommendationSummaryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationSummaryEdge'] = ResolversParentTypes['RecommendationSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecommendationSummary'], ParentType, ContextType>;
};

export type RecommendationSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationSummary'] = ResolversParentTypes['RecommendationSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  catalog?: Resolver<ResolversTypes['RecommendationSummaryCatalog'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type RecommendationSummaryCatalogResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecommendationSummaryCatalog'] = ResolversParentTypes['RecommendationSummaryCatalog']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OtherSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OtherSource'] = ResolversParentTypes['OtherSource']> = {
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OtherVerdict'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  contradicts?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LifecycleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Lifecycle'] = ResolversParentTypes['Lifecycle']> = {
  status?: Resolver<ResolversTypes['LifecycleStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  latestVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latestReleaseOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  release?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latestVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latestReleaseOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kubernetes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LifecycleStatus'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SourceRole'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  single?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['ComparisonDimension']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type ComparisonDimensionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparisonDimension'] = ResolversParentTypes['ComparisonDimension']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  better?: Resolver<Maybe<ResolversTypes['Better']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columnName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columnEntity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['CellPart']>>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type CellPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CellPart'] = ResolversParentTypes['CellPart']> = {
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<CriterionFactsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<CriterionRelationsArgs>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupEntity?: Resolver<ResolversTypes['CriterionGroup'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionGroup'] = ResolversParentTypes['CriterionGroup']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type CriterionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionConnection'] = ResolversParentTypes['CriterionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CriterionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CriterionGroup']>, ParentType, ContextType>;
};

export type CriterionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionEdge'] = ResolversParentTypes['CriterionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
};

export type ScoreMatrixResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreMatrix'] = ResolversParentTypes['ScoreMatrix']> = {
  scale?: Resolver<ResolversTypes['ScoreScale'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CriterionGroup']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ScoreMatrixRow']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type ScoreScaleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreScale'] = ResolversParentTypes['ScoreScale']> = {
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoreMatrixRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreMatrixRow'] = ResolversParentTypes['ScoreMatrixRow']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ScoreMatrixScore']>, ParentType, ContextType>;
  publishedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ScoreMatrixScoreResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreMatrixScore'] = ResolversParentTypes['ScoreMatrixScore']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterionEntity?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type DecisionTreeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionTree'] = ResolversParentTypes['DecisionTree']> = {
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DecisionNode']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['OtherSource']>, ParentType, ContextType>;
};

export type DecisionNodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionNode'] = ResolversParentTypes['DecisionNode']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type BranchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<Array<ResolversTypes['BranchOutcome']>>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type BranchOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BranchOutcome'] = ResolversParentTypes['BranchOutcome']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  JSON?: GraphQLScalarType;
  DimensionValue?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Catalog?: CatalogResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Tool?: ToolResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OtherEntity?: OtherEntityResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  NumberRange?: NumberRangeResolvers<ContextType>;
  VersionBound?: VersionBoundResolvers<ContextType>;
  Qualifiers?: QualifiersResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  FeatureArea?: FeatureAreaResolvers<ContextType>;
  FeatureSupport?: FeatureSupportResolvers<ContextType>;
  FeatureConnection?: FeatureConnectionResolvers<ContextType>;
  FeatureEdge?: FeatureEdgeResolvers<ContextType>;
  Mode?: ModeResolvers<ContextType>;
  ModeConnection?: ModeConnectionResolvers<ContextType>;
  ModeEdge?: ModeEdgeResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioRecommendation?: ScenarioRecommendationResolvers<ContextType>;
  ScenarioEmphasis?: ScenarioEmphasisResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ScoredFact?: ScoredFactResolvers<ContextType>;
  MissingEvidence?: MissingEvidenceResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  ClauseCheck?: ClauseCheckResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Mesh?: MeshResolvers<ContextType>;
  MeshMode?: MeshModeResolvers<ContextType>;
  MeshFeature?: MeshFeatureResolvers<ContextType>;
  MeshScore?: MeshScoreResolvers<ContextType>;
  InstallGuide?: InstallGuideResolvers<ContextType>;
  InstallStep?: InstallStepResolvers<ContextType>;
  MeshConnection?: MeshConnectionResolvers<ContextType>;
  MeshEdge?: MeshEdgeResolvers<ContextType>;
  UndecidedMesh?: UndecidedMeshResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  ScoreOrRange?: GraphQLScalarType;
  Recommendation?: RecommendationResolvers<ContextType>;
  ResolvedInput?: ResolvedInputResolvers<ContextType>;
  ResolvedInputPreference?: ResolvedInputPreferenceResolvers<ContextType>;
  ResolvedInputAlternative?: ResolvedInputAlternativeResolvers<ContextType>;
  ResolvedInputOwnScore?: ResolvedInputOwnScoreResolvers<ContextType>;
  ResolvedInputScore?: ResolvedInputScoreResolvers<ContextType>;
  ResolvedInputWorkload?: ResolvedInputWorkloadResolvers<ContextType>;
  ResolvedInputFromAnswers?: ResolvedInputFromAnswersResolvers<ContextType>;
  ResolvedMeshFilter?: GraphQLScalarType;
  ResolvedInputAnswer?: ResolvedInputAnswerResolvers<ContextType>;
  ResolvedInputWeighting?: ResolvedInputWeightingResolvers<ContextType>;
  ResolvedInputWeightingValue?: ResolvedInputWeightingValueResolvers<ContextType>;
  ResolvedInputRobustness?: ResolvedInputRobustnessResolvers<ContextType>;
  ResolvedInputFromScenario?: ResolvedInputFromScenarioResolvers<ContextType>;
  RecommendationToday?: RecommendationTodayResolvers<ContextType>;
  RecommendationChange?: RecommendationChangeResolvers<ContextType>;
  RecommendationCatalog?: RecommendationCatalogResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  RecommendationChoice?: RecommendationChoiceResolvers<ContextType>;
  RankedMesh?: RankedMeshResolvers<ContextType>;
  ScoreRange?: ScoreRangeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  FigureRange?: FigureRangeResolvers<ContextType>;
  GroupContribution?: GroupContributionResolvers<ContextType>;
  RequirementCheck?: RequirementCheckResolvers<ContextType>;
  ExcludedMesh?: ExcludedMeshResolvers<ContextType>;
  UnscoredMesh?: UnscoredMeshResolvers<ContextType>;
  DominatedMesh?: DominatedMeshResolvers<ContextType>;
  ProsAndCons?: ProsAndConsResolvers<ContextType>;
  CriterionDifference?: CriterionDifferenceResolvers<ContextType>;
  MethodResult?: MethodResultResolvers<ContextType>;
  MeshFigure?: MeshFigureResolvers<ContextType>;
  DecisionPath?: DecisionPathResolvers<ContextType>;
  DecisionStep?: DecisionStepResolvers<ContextType>;
  DecisionOutcome?: DecisionOutcomeResolvers<ContextType>;
  NextQuestion?: NextQuestionResolvers<ContextType>;
  ScenarioMatch?: ScenarioMatchResolvers<ContextType>;
  ScenarioAdvice?: ScenarioAdviceResolvers<ContextType>;
  Robustness?: RobustnessResolvers<ContextType>;
  RankAcceptability?: RankAcceptabilityResolvers<ContextType>;
  PairwiseShare?: PairwiseShareResolvers<ContextType>;
  CentralWeights?: CentralWeightsResolvers<ContextType>;
  CriterionWeight?: CriterionWeightResolvers<ContextType>;
  MeshConfidence?: MeshConfidenceResolvers<ContextType>;
  WeightStability?: WeightStabilityResolvers<ContextType>;
  SmallestFlip?: SmallestFlipResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  RequirementConflict?: RequirementConflictResolvers<ContextType>;
  RecommendationWarning?: RecommendationWarningResolvers<ContextType>;
  Overhead?: OverheadResolvers<ContextType>;
  OverheadRange?: OverheadRangeResolvers<ContextType>;
  RecommendationSummaryConnection?: RecommendationSummaryConnectionResolvers<ContextType>;
  RecommendationSummaryEdge?: RecommendationSummaryEdgeResolvers<ContextType>;
  RecommendationSummary?: RecommendationSummaryResolvers<ContextType>;
  RecommendationSummaryCatalog?: RecommendationSummaryCatalogResolvers<ContextType>;
  OtherSource?: OtherSourceResolvers<ContextType>;
  Lifecycle?: LifecycleResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonDimension?: ComparisonDimensionResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  CellPart?: CellPartResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionGroup?: CriterionGroupResolvers<ContextType>;
  CriterionConnection?: CriterionConnectionResolvers<ContextType>;
  CriterionEdge?: CriterionEdgeResolvers<ContextType>;
  ScoreMatrix?: ScoreMatrixResolvers<ContextType>;
  ScoreScale?: ScoreScaleResolvers<ContextType>;
  ScoreMatrixRow?: ScoreMatrixRowResolvers<ContextType>;
  ScoreMatrixScore?: ScoreMatrixScoreResolvers<ContextType>;
  DecisionTree?: DecisionTreeResolvers<ContextType>;
  DecisionNode?: DecisionNodeResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  BranchOutcome?: BranchOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  inContext?: InContextDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
