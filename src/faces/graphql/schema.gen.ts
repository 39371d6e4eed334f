// Generated from schema/*.graphql by `npm run gen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode, AnyNode, MeshNode, FeatureNode, ModeNode, ScenarioNode, CriterionNode, SectionNode, FactNode, ScoredFactRow, EvidenceRow, SearchHitRow, RelationRow, PathRow, MeshFeatureRow, MeshScoreRow, FeatureSupportRow, InstallGuideRow, InstallStepRow, CheckRow, UndecidedRow, ScenarioRecommendationRow, ComparisonRow, CellRow, CriterionGroupRow, ScoreMatrixTable, MatrixRow, DecisionTreeTable, DecisionNodeRow, BranchRow, BranchOutcomeRow, CatalogRow, DiscrepancyRow, RecommendationRecord, ChangeRow, RankedRow, ContributionRow, RequirementCheckRow, ExcludedRow, UnscoredRow, DifferenceRow, DecisionPathRow, DecisionStepRow, DecisionOutcomeRow, ScenarioMatchRow } from './nodes.ts';
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
  /** A normalized value of a comparison: a text such as `HIGH`, or a number. */
  DimensionValue: { input: string | number; output: unknown; }
  /** A whole number up to 2^53 − 1. */
  SafeInt: { input: number; output: number; }
};

/** What an argument adds to the cost of its field. */
export type ArgumentCost = {
  /** Argument, or a path into an input object such as `input.robustness.samples`. */
  argument: Scalars['String']['input'];
  /** Work for each unit: a number counts by its value, anything else by the objects and lists in it. */
  weight: Scalars['Float']['input'];
  /** Number of units where the argument is absent. */
  assumed?: Scalars['Int']['input'];
};

/** Language of the texts. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH';

/** Anything that can be fetched again by its global id. */
export type Node = {
  /** Global id: `mesh:istio` of an entity, `istio.vm-support` of a fact. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type Query = {
  __typename?: 'Query';
  /** What the service knows: the documents, how much was read from them, and where they contradict themselves. */
  catalog: Catalog;
  /**
   * Finds meshes by features, modes, comparison values, scores and more. Evaluated in three-valued logic: meshes on which
   * the document is silent are listed as `undecided`, never counted as a no.
   */
  meshes: MeshConnection;
  /** One mesh with all that is known of it: features, pros and cons, components, scores, install guides. */
  mesh?: Maybe<Mesh>;
  /** All features by area, with what the document says of each for each mesh. */
  features: FeatureConnection;
  /** One feature, and what the document says of it for each mesh. */
  feature?: Maybe<Feature>;
  /** The architecture modes: sidecar, ambient, proxyless. */
  modes: ModeConnection;
  /** One architecture mode: how it works, pros and cons, figures, components, install guides. */
  mode?: Maybe<Mode>;
  /** The scenarios, with the meshes that the document recommends for each. */
  scenarios: ScenarioConnection;
  /** One scenario: needs, profile, recommended meshes with reasons and companion tools. */
  scenario?: Maybe<Scenario>;
  /** The criteria of the score matrix and their groups, with the document's weights. All of them unless a page is asked for. */
  criteria: CriterionConnection;
  /** The weighted score matrix: groups, criteria, scores, and the printed totals beside the computed ones. */
  scoreMatrix: ScoreMatrix;
  /** A comparison table of the document, whole or in part. */
  comparison?: Maybe<Comparison>;
  /** The decision tree: questions, and the meshes to which their answers lead. */
  decisionTree?: Maybe<DecisionTree>;
  /** Facts by subject, object, predicate, kind and section, in the order of the document. */
  facts: FactConnection;
  /** One fact with its citations. */
  fact?: Maybe<Fact>;
  /** The outline of the document. All sections unless a page is asked for. */
  sections: SectionConnection;
  /** One section of the document: its place, its subsections, and the facts that cite it. */
  section?: Maybe<Section>;
  /** Any entity or fact by its global id; null where there is none. */
  node?: Maybe<Node>;
  /** Entities and facts by their global ids, in the order of the ids; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** Ways through the graph between two entities, shortest first, along edges in either direction. */
  paths: Array<Path>;
  /**
   * Full text search over facts and entities in Chinese and English at once, best first. Names, synonyms and slips of the
   * keyboard in names are understood.
   */
  search: SearchHitConnection;
  /** The facts that answer a question, each with its citations, or an honest refusal where the document does not say. */
  evidence: Evidence;
  /** Holds a claim against the document. */
  verifyClaim: ClaimCheck;
  /** A stored recommendation. */
  recommendation?: Maybe<Recommendation>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
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
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryMeshArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryFeaturesArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryFeatureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryModesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryModeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryScenariosArgs = {
  kind?: InputMaybe<ScenarioKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryCriteriaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryScoreMatrixArgs = {
  meshes?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryComparisonArgs = {
  id: Scalars['ID']['input'];
  columns?: InputMaybe<Array<Scalars['ID']['input']>>;
  dimensions?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryFactsArgs = {
  subject?: InputMaybe<Scalars['ID']['input']>;
  object?: InputMaybe<Scalars['ID']['input']>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<FactKind>;
  section?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QuerySectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QuerySectionArgs = {
  number: Scalars['String']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
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
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryEvidenceArgs = {
  question: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxChars?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryVerifyClaimArgs = {
  input: ClaimInput;
};


/**
 * What can be read. Connections hold 20 items a page unless `first` or `last` says otherwise, at most 100; cursors belong to
 * the query that they came from. Names that are not known are errors with the code `NOT_FOUND` or `INVALID_INPUT`, which
 * say what is valid.
 */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};

/** What can be written: recommendation records, which are kept and never changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Recommends meshes for a need and explains why: who is eligible, how each is ranked and by what, how sure that is, and
   * what would change it. The answer is stored.
   */
  recommend: Recommendation;
};


/** What can be written: recommendation records, which are kept and never changed. */
export type MutationRecommendArgs = {
  input: RecommendInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the service knows: documents, counts, contradictions. */
export type Catalog = {
  __typename?: 'Catalog';
  /** Identifies the content of the catalog: equal digest, equal answers. */
  digest: Scalars['String']['output'];
  /** When the catalog was built from the seed, in ISO 8601. */
  builtAt: Scalars['String']['output'];
  /** The documents that facts were read from. */
  documents: Array<Document>;
  /** Number of entities by type, of `facts` and of `citations`, as one object. */
  counts: Scalars['JSON']['output'];
  /** Where the documents contradict themselves. */
  discrepancies: Array<Discrepancy>;
};

/** A document that facts were read from. */
export type Document = {
  __typename?: 'Document';
  /** Slug of the document, as citations name it. */
  id: Scalars['ID']['output'];
  /** Title in the language asked for. */
  title: Scalars['String']['output'];
  /** Version that the document gives itself. */
  version: Scalars['String']['output'];
  /** Date of the last update that the document gives, `YYYY-MM-DD`. */
  updatedOn: Scalars['String']['output'];
  /** Checksum of the document that the facts were read from. */
  sha256: Scalars['String']['output'];
  /** Number of its lines. */
  lines: Scalars['Int']['output'];
  /** Whether citations carry the document's own words as `quote`. */
  attached: Scalars['Boolean']['output'];
};

/** A contradiction within the document. */
export type Discrepancy = {
  __typename?: 'Discrepancy';
  /** What it is, in words. */
  sentence: Scalars['String']['output'];
  /** The facts on both sides. */
  facts: Array<Fact>;
};

/** A section of the document. Its `facts` are those that cite lines of the section itself, by line. */
export type Section = Node & Entity & {
  __typename?: 'Section';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
  /** Id of the document. */
  document: Scalars['String']['output'];
  /** Number of the section, such as `4.2.5`; `end` is the end matter. */
  number: Scalars['String']['output'];
  /** The heading in the document. */
  heading: Scalars['String']['output'];
  /** The heading in the language asked for. */
  title: Scalars['String']['output'];
  /** Number of the section that holds this one. */
  parent?: Maybe<Scalars['String']['output']>;
  /** The section that holds this one. */
  parentSection?: Maybe<Section>;
  /** First line, counted from 1. */
  startLine: Scalars['Int']['output'];
  /** Last line, subsections included. */
  endLine: Scalars['Int']['output'];
  /** Its subsections. */
  sections: Array<Section>;
};


/** A section of the document. Its `facts` are those that cite lines of the section itself, by line. */
export type SectionFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A section of the document. Its `facts` are those that cite lines of the section itself, by line. */
export type SectionRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Sections in the order of the document. */
export type SectionConnection = {
  __typename?: 'SectionConnection';
  /** The items of the page with their cursors. */
  edges: Array<SectionEdge>;
  /** The items of the page. */
  nodes: Array<Section>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A section on a page. */
export type SectionEdge = {
  __typename?: 'SectionEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Section;
};

/** A node of the graph: a mesh, a feature, a tool, a section of the document. */
export type Entity = {
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
};


/** A node of the graph: a mesh, a feature, a tool, a section of the document. */
export type EntityFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A node of the graph: a mesh, a feature, a tool, a section of the document. */
export type EntityRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a mesh or of a mode, such as `istiod`. */
export type Component = Node & Entity & {
  __typename?: 'Component';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
};


/** A part of a mesh or of a mode, such as `istiod`. */
export type ComponentFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a mesh or of a mode, such as `istiod`. */
export type ComponentRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A tool that the document names beside the meshes, such as `flagger`. */
export type Tool = Node & Entity & {
  __typename?: 'Tool';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
};


/** A tool that the document names beside the meshes, such as `flagger`. */
export type ToolFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A tool that the document names beside the meshes, such as `flagger`. */
export type ToolRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization, such as the founder of a mesh. */
export type Organization = Node & Entity & {
  __typename?: 'Organization';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
};


/** An organization, such as the founder of a mesh. */
export type OrganizationFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, such as the founder of a mesh. */
export type OrganizationRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity of a type without fields of its own, such as a concept, a practice or a trend; `type` says which. */
export type OtherEntity = Node & Entity & {
  __typename?: 'OtherEntity';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
};


/** An entity of a type without fields of its own, such as a concept, a practice or a trend; `type` says which. */
export type OtherEntityFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** An entity of a type without fields of its own, such as a concept, a practice or a trend; `type` says which. */
export type OtherEntityRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One edge of the graph, seen from one of its ends. */
export type Relation = {
  __typename?: 'Relation';
  /** OUT: the entity is the fact's subject. IN: it is the object. */
  direction: Direction;
  /** Predicate of the fact, such as `has-component`. */
  predicate: Scalars['String']['output'];
  /** The relation in words, as read from the entity. */
  label: Scalars['String']['output'];
  /** The entity at the other end. */
  other: Entity;
  /** The fact that is the edge. */
  fact: Fact;
};

/** Which end of an edge an entity is. */
export type Direction =
  /** The entity is the fact's subject. */
  | 'OUT'
  /** The entity is the fact's object. */
  | 'IN';

/** Edges of an entity, outgoing first, in the document's order. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The items of the page with their cursors. */
  edges: Array<RelationEdge>;
  /** The items of the page. */
  nodes: Array<Relation>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A relation on a page. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Relation;
};

/** A way through the graph from one entity to another. */
export type Path = {
  __typename?: 'Path';
  /** Number of edges. */
  length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  entities: Array<Entity>;
  /** One relation for each edge, in order. */
  steps: Array<Relation>;
};

/** One cited statement. */
export type Fact = Node & {
  __typename?: 'Fact';
  /** Id of the fact, such as `istio.vm-support`. */
  id: Scalars['ID']['output'];
  /** What sort of statement it is. */
  kind: FactKind;
  /** What it is about. */
  subject: Entity;
  /** What is said of the subject, such as `vm-support` or `advantage`. */
  predicate: Scalars['String']['output'];
  /** The entity at the other end, where the fact is an edge of the graph. */
  object?: Maybe<Entity>;
  /** What is said as data, where it is a value. */
  value?: Maybe<Value>;
  /** The limits within which it holds; null where there are none. */
  qualifiers?: Maybe<Qualifiers>;
  /** The fact as one sentence, in the language asked for. */
  statement: Scalars['String']['output'];
  /** Where in the document it was read. */
  citations: Array<Citation>;
  /** Facts of the document that contradict this one. */
  conflictsWith: Array<Fact>;
  /** True where the value was computed here rather than read in the document. */
  derived: Scalars['Boolean']['output'];
  /** The facts that a derived fact was computed from; null where it was read. */
  inputs?: Maybe<Array<Fact>>;
};

/** What sort of statement a fact is. */
export type FactKind =
  /** Says what the subject is. */
  | 'DEFINITION'
  /** A property of the subject. */
  | 'ATTRIBUTE'
  /** How far a mesh has a feature. */
  | 'SUPPORT'
  /** A characteristic of the subject. */
  | 'TRAIT'
  /** A strength of the subject. */
  | 'ADVANTAGE'
  /** A weakness of the subject. */
  | 'DISADVANTAGE'
  /** What a component is responsible for. */
  | 'DUTY'
  /** What is gained by it. */
  | 'BENEFIT'
  /** What is hard about it. */
  | 'CHALLENGE'
  /** What the subject consists of, or belongs to. */
  | 'STRUCTURE'
  /** A step of a procedure. */
  | 'STEP'
  /** A measured or estimated figure. */
  | 'METRIC'
  /** What must be there beforehand. */
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
  /** Where a branch of the decision tree leads. */
  | 'OUTCOME'
  /** A mesh that is recommended for a scenario. */
  | 'RECOMMENDATION'
  /** Why it is recommended. */
  | 'REASON'
  /** What a scenario needs. */
  | 'NEED'
  /** What a scenario is like. */
  | 'PROFILE'
  /** Something that should be done. */
  | 'PRACTICE'
  /** Where things are going. */
  | 'TREND'
  /** A conclusion of the document. */
  | 'TAKEAWAY'
  /** A step of the learning path. */
  | 'LEARNING'
  /** What a whole listing or diagram shows. */
  | 'EXAMPLE'
  /** A remark. */
  | 'NOTE'
  /** A source to read on. */
  | 'REFERENCE';

/** A value as data, so that it can be compared and filtered. */
export type Value = {
  __typename?: 'Value';
  /** What sort of value; it decides the form of `value`. */
  type: ValueType;
  /** The value itself: a text, a number, true or false, a list, `{min, max}` of a range, `{operator, version, year}` of a version. */
  value: Scalars['JSON']['output'];
  /** Unit, such as `ms`, `MB`, `%`, `QPS`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The document's own words for the value, a cell or a figure. */
  raw?: Maybe<Scalars['String']['output']>;
  /** Place of a level in its order; only levels of one dimension compare. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** What sort of value a value is. */
export type ValueType =
  /** Words. */
  | 'TEXT'
  /** A number. */
  | 'NUMBER'
  /** `{min, max}`, one of which may be missing. */
  | 'RANGE'
  /** True or false. */
  | 'BOOLEAN'
  /** A year. */
  | 'YEAR'
  /** A date, `YYYY-MM-DD`. */
  | 'DATE'
  /** `{operator, version, year}`. */
  | 'VERSION'
  /** A level of an order, such as `HIGH`. */
  | 'LEVEL'
  /** A support level. */
  | 'SUPPORT'
  /** A list of texts or numbers. */
  | 'LIST';

/** The limits within which a fact holds. */
export type Qualifiers = {
  __typename?: 'Qualifiers';
  /** Slug of the architecture mode for which it holds. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Version for which it holds. */
  version?: Maybe<Scalars['String']['output']>;
  /** Network layer for which it holds. */
  layer?: Maybe<Layer>;
  /** Condition under which it holds, in the language asked for. */
  condition?: Maybe<Scalars['String']['output']>;
};

/** Network layer. */
export type Layer =
  /** Transport layer: connections. */
  | 'L4'
  /** Application layer: requests. */
  | 'L7';

/** Where in the document a fact was read. */
export type Citation = {
  __typename?: 'Citation';
  /** Id of the document. */
  document: Scalars['String']['output'];
  /** Number of the innermost section that holds the lines. */
  section: Scalars['String']['output'];
  /** The section's heading in the document. */
  heading: Scalars['String']['output'];
  /** First line, counted from 1. */
  startLine: Scalars['Int']['output'];
  /** Last line, inclusive. */
  endLine: Scalars['Int']['output'];
  /** The cited lines themselves; only where the operator attached the document. */
  quote?: Maybe<Scalars['String']['output']>;
};

/** Facts in the order of the document. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The items of the page with their cursors. */
  edges: Array<FactEdge>;
  /** The items of the page. */
  nodes: Array<Fact>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A fact on a page. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Fact;
};

/** A feature, and what the document says of it for each mesh. */
export type Feature = Node & Entity & {
  __typename?: 'Feature';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
  /** The area that the feature belongs to. */
  area: FeatureArea;
  /** Meshes of which the document says something; on all others it is silent. */
  meshes: Array<FeatureSupport>;
};


/** A feature, and what the document says of it for each mesh. */
export type FeatureFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A feature, and what the document says of it for each mesh. */
export type FeatureRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An area of features, such as security. */
export type FeatureArea = {
  __typename?: 'FeatureArea';
  /** Slug of the area. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
};

/** What the document says of a feature for one mesh. */
export type FeatureSupport = {
  __typename?: 'FeatureSupport';
  /** The mesh. */
  mesh: Mesh;
  /** How far the mesh has the feature. */
  support: SupportLevel;
  /** Slug of the mode for which this holds; null where it holds for all. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Network layer for which this holds; null where it holds for all. */
  layer?: Maybe<Layer>;
  /** The fact that says so. */
  fact: Fact;
};

/** Features by area. */
export type FeatureConnection = {
  __typename?: 'FeatureConnection';
  /** The items of the page with their cursors. */
  edges: Array<FeatureEdge>;
  /** The items of the page. */
  nodes: Array<Feature>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A feature on a page. */
export type FeatureEdge = {
  __typename?: 'FeatureEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Feature;
};

/** An architecture mode with all that is known of it. */
export type Mode = Node & Entity & {
  __typename?: 'Mode';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
  /** Strengths that the document names. */
  advantages: Array<Fact>;
  /** Weaknesses that the document names. */
  disadvantages: Array<Fact>;
  /** How it works, step by step. */
  workflow: Array<Fact>;
  /** Figures: overheads, latencies, versions. */
  figures: Array<Fact>;
  /** What the mode consists of. */
  components: Array<Entity>;
  /** Meshes that run in this mode. */
  meshes: Array<Mesh>;
  /** How to install it, step by step. */
  installGuides: Array<InstallGuide>;
};


/** An architecture mode with all that is known of it. */
export type ModeFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** An architecture mode with all that is known of it. */
export type ModeRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Architecture modes. */
export type ModeConnection = {
  __typename?: 'ModeConnection';
  /** The items of the page with their cursors. */
  edges: Array<ModeEdge>;
  /** The items of the page. */
  nodes: Array<Mode>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A mode on a page. */
export type ModeEdge = {
  __typename?: 'ModeEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Mode;
};

/** A scenario with needs, profile and recommendations. */
export type Scenario = Node & Entity & {
  __typename?: 'Scenario';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
  /** What sort of scenario. */
  kind: ScenarioKind;
  /** What the scenario needs. */
  needs: Array<Fact>;
  /** What the scenario is like. */
  profile: Array<Fact>;
  /** Meshes that the document recommends for it. */
  recommendations: Array<ScenarioRecommendation>;
};


/** A scenario with needs, profile and recommendations. */
export type ScenarioFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A scenario with needs, profile and recommendations. */
export type ScenarioRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of scenario a scenario is. */
export type ScenarioKind =
  /** Who should choose what. */
  | 'SELECTION'
  /** What a mesh is used for. */
  | 'APPLICATION';

/** A mesh that the document recommends for a scenario. */
export type ScenarioRecommendation = {
  __typename?: 'ScenarioRecommendation';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh itself. */
  meshEntity: Mesh;
  /** The variant that the document names, such as `Istio Ambient`. */
  variant?: Maybe<Scalars['String']['output']>;
  /** Slugs of companion tools. */
  tools: Array<Scalars['String']['output']>;
  /** The companion tools themselves. */
  toolEntities: Array<Tool>;
  /** Why the document recommends it. */
  reasons: Array<Fact>;
  /** The fact that recommends it. */
  fact: Fact;
};

/** Scenarios, those of selection first. */
export type ScenarioConnection = {
  __typename?: 'ScenarioConnection';
  /** The items of the page with their cursors. */
  edges: Array<ScenarioEdge>;
  /** The items of the page. */
  nodes: Array<Scenario>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A scenario on a page. */
export type ScenarioEdge = {
  __typename?: 'ScenarioEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Scenario;
};

/** Conditions on a mesh; the fields of one object are ANDed. Evaluated in Kleene's three-valued logic. */
export type MeshFilter = {
  /** All of these filters; empty is true. */
  and?: InputMaybe<Array<MeshFilter>>;
  /** At least one of these filters; empty is false. */
  or?: InputMaybe<Array<MeshFilter>>;
  /** Not this filter; what is unknown stays unknown. */
  not?: InputMaybe<MeshFilter>;
  /** Features that the mesh has or has not. */
  features?: InputMaybe<FeatureConditions>;
  /** Architecture modes in which the mesh runs. */
  modes?: InputMaybe<ModeConditions>;
  /** Normalized value of a row of the comparison `meshes`, such as performance in [HIGH, HIGHEST]. */
  dimension?: InputMaybe<DimensionCondition>;
  /** Status at the CNCF. */
  cncfStatus?: InputMaybe<CncfStatusCondition>;
  /** Status of the project, such as ARCHIVING. */
  status?: InputMaybe<StatusCondition>;
  /** Year of the first release. */
  firstRelease?: InputMaybe<YearBounds>;
  /** Score on one criterion, 0–10. */
  score?: InputMaybe<ScoreCondition>;
  /** Meshes by name. */
  id?: InputMaybe<MeshIdCondition>;
  /** Text that the mesh's name or aliases contain. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on features; all three are ANDed. */
export type FeatureConditions = {
  /** Each of these; empty is true. */
  all?: InputMaybe<Array<FeatureCondition>>;
  /** At least one of these; empty is false. */
  any?: InputMaybe<Array<FeatureCondition>>;
  /** None of these; empty is true. */
  none?: InputMaybe<Array<FeatureCondition>>;
};

/** One feature, at one of the levels named. */
export type FeatureCondition = {
  /** Feature, such as `mtls`. */
  id: Scalars['ID']['input'];
  /** Levels that count. Absent: any level but NONE and UNKNOWN. [UNKNOWN] asks for silence. */
  support?: InputMaybe<Array<SupportLevel>>;
};

/** Conditions on architecture modes; all three are ANDed. */
export type ModeConditions = {
  /** Each of these; empty is true. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these; empty is false. */
  any?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these; empty is true. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A condition on the normalized value of one dimension. */
export type DimensionCondition = {
  /** Dimension of the comparison `meshes`, such as `performance`. */
  id: Scalars['ID']['input'];
  /** One of these. */
  in?: InputMaybe<Array<Scalars['DimensionValue']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['DimensionValue']['input']>>;
};

/** A condition on the status at the CNCF. */
export type CncfStatusCondition = {
  /** One of these. */
  in?: InputMaybe<Array<CncfStatus>>;
  /** None of these. */
  notIn?: InputMaybe<Array<CncfStatus>>;
};

/** A condition on the status of the project. */
export type StatusCondition = {
  /** One of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Bounds of a year. */
export type YearBounds = {
  /** At least. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on the score on one criterion. */
export type ScoreCondition = {
  /** Criterion of the score matrix, such as `performance`. */
  criterion: Scalars['ID']['input'];
  /** At least. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A condition on which mesh it is. */
export type MeshIdCondition = {
  /** One of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The facts that answer a question, or the reason why there are none. */
export type Evidence = {
  __typename?: 'Evidence';
  /** How far the question is answered. */
  status: EvidenceStatus;
  /** Best first. Empty unless the status is OK or PARTIAL. */
  facts: Array<ScoredFact>;
  /** Pairs of facts that contradict each other; at least the first of each pair is among `facts`. */
  conflicts: Array<Array<Fact>>;
  /** Parts of the question that the document does not answer. */
  missing: Array<MissingEvidence>;
  /** What could be asked instead, or how to get more. */
  suggestions: Array<Scalars['String']['output']>;
};

/** A cited fact and how well it answers a question. */
export type ScoredFact = {
  __typename?: 'ScoredFact';
  /** Id of the fact, such as `istio.vm-support`. */
  id: Scalars['ID']['output'];
  /** What sort of statement it is. */
  kind: FactKind;
  /** What it is about. */
  subject: Entity;
  /** What is said of the subject, such as `vm-support` or `advantage`. */
  predicate: Scalars['String']['output'];
  /** The entity at the other end, where the fact is an edge of the graph. */
  object?: Maybe<Entity>;
  /** What is said as data, where it is a value. */
  value?: Maybe<Value>;
  /** The limits within which it holds; null where there are none. */
  qualifiers?: Maybe<Qualifiers>;
  /** The fact as one sentence, in the language asked for. */
  statement: Scalars['String']['output'];
  /** Where in the document it was read. */
  citations: Array<Citation>;
  /** Facts of the document that contradict this one. */
  conflictsWith: Array<Fact>;
  /** True where the value was computed here rather than read in the document. */
  derived: Scalars['Boolean']['output'];
  /** The facts that a derived fact was computed from; null where it was read. */
  inputs?: Maybe<Array<Fact>>;
  /** How well the fact answers the question; comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** How far a question is answered. */
export type EvidenceStatus =
  /** The facts answer the question. */
  | 'OK'
  /** The facts answer a part of it; `missing` says what is left. */
  | 'PARTIAL'
  /** The document does not say; `missing` says why. */
  | 'NO_EVIDENCE'
  /** The question can be read in several ways; `suggestions` names them. */
  | 'AMBIGUOUS';

/** A part of a question that the document does not answer. */
export type MissingEvidence = {
  __typename?: 'MissingEvidence';
  /** Id of the entity that was asked about, where it is known. */
  entity?: Maybe<Scalars['ID']['output']>;
  /** What was asked of it, in the question's own words. */
  predicate?: Maybe<Scalars['String']['output']>;
  /** Why there is no answer, in one sentence. */
  reason: Scalars['String']['output'];
};

/** A claim: `text` alone; or `subject`, `predicate` and `value`; or `mesh`, `feature` and perhaps `support`. */
export type ClaimInput = {
  /** The claim as a sentence in Chinese or English, such as `Linkerd does not support VMs`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subject, or the slug of a mesh. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** What is claimed of it, such as `first-release`. */
  predicate?: InputMaybe<Scalars['String']['input']>;
  /** The value claimed: a figure, a normalized value, or an entity by id, slug or name. */
  value?: InputMaybe<Scalars['JSON']['input']>;
  /** Mesh, such as `istio`. */
  mesh?: InputMaybe<Scalars['ID']['input']>;
  /** Feature, such as `mtls`. */
  feature?: InputMaybe<Scalars['ID']['input']>;
  /** Level claimed. Absent: that the mesh has the feature at any level. */
  support?: InputMaybe<SupportLevel>;
};

/** A claim held against the document. */
export type ClaimCheck = {
  __typename?: 'ClaimCheck';
  /** What the document says of it. */
  verdict: ClaimVerdict;
  /** The facts that decide, those for and against alike. */
  facts: Array<Fact>;
  /** How the claim was understood, in one sentence. */
  reading: Scalars['String']['output'];
};

/** What the document says of a claim. */
export type ClaimVerdict =
  /** The document says so. */
  | 'SUPPORTED'
  /** The document says otherwise. */
  | 'CONTRADICTED'
  /** The document is silent, which is never a contradiction. */
  | 'NOT_STATED';

/** What a search found, best first. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The hits of the page with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The hits of the page. */
  nodes: Array<SearchHit>;
  /** Number of hits on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One hit of a page. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Cursor of the hit. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** One thing that matches the search. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  type: SearchHitType;
  /** Id of the fact or of the entity. */
  id: Scalars['ID']['output'];
  /** The fact's statement, or the entity's name with its summary, in the language asked for. */
  text: Scalars['String']['output'];
  /** The matching pieces of `text`. */
  highlights: Array<Highlight>;
  /** Higher is better; comparable within one search only. */
  score: Scalars['Float']['output'];
  /** Where a fact was found. */
  fact?: Maybe<Fact>;
  /** Where an entity was found. */
  entity?: Maybe<Entity>;
};

/** What a search found. */
export type SearchHitType =
  /** A fact. */
  | 'FACT'
  /** An entity. */
  | 'ENTITY';

/** A matching piece of a text, in UTF-16 code units. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Its first character. */
  start: Scalars['Int']['output'];
  /** The character after its last. */
  end: Scalars['Int']['output'];
};

/** A service mesh. What the document does not say is null or empty. */
export type Mesh = Node & Entity & {
  __typename?: 'Mesh';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
  /** Status of the project; null where the document is silent. */
  status?: Maybe<Scalars['String']['output']>;
  /** Status at the CNCF; null where the document is silent. */
  cncfStatus?: Maybe<CncfStatus>;
  /** Year of the first release. */
  firstRelease?: Maybe<Scalars['Int']['output']>;
  /** Organizations that founded or provide the mesh. */
  vendors: Array<Entity>;
  /** Programming languages, such as `Go`. */
  languages: Array<Scalars['String']['output']>;
  /** What carries the traffic, such as `Envoy`. */
  dataPlane: Array<Scalars['String']['output']>;
  /** Architecture modes in which the mesh runs. */
  modes: Array<Mode>;
  /** What the document says of each feature; others are unknown. */
  features: Array<MeshFeature>;
  /** Strengths that the document names. */
  advantages: Array<Fact>;
  /** Weaknesses that the document names. */
  disadvantages: Array<Fact>;
  /** What the mesh consists of. */
  components: Array<Entity>;
  /** Scores of the score matrix; empty where the document does not score the mesh. */
  scores: Array<MeshScore>;
  /** Weighted total that the document prints. */
  publishedTotal?: Maybe<Scalars['Float']['output']>;
  /** Weighted total computed from the document's weights and scores. */
  computedTotal?: Maybe<Scalars['Float']['output']>;
  /** How to install the mesh, step by step. */
  installGuides: Array<InstallGuide>;
};


/** A service mesh. What the document does not say is null or empty. */
export type MeshFactsArgs = {
  kind?: InputMaybe<FactKind>;
  predicate?: InputMaybe<Scalars['String']['input']>;
};


/** A service mesh. What the document does not say is null or empty. */
export type MeshRelationsArgs = {
  direction?: InputMaybe<Direction>;
  predicate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Maturity level at the Cloud Native Computing Foundation. */
export type CncfStatus =
  /** A graduated project. */
  | 'GRADUATED'
  /** An incubating project. */
  | 'INCUBATING'
  /** A sandbox project. */
  | 'SANDBOX'
  /** The document says that it is not a CNCF project. */
  | 'NONE';

/** How far a mesh has a feature. Silence of the document is UNKNOWN, never NONE. */
export type SupportLevel =
  /** On without being asked for. */
  | 'AUTOMATIC'
  /** There. */
  | 'SUPPORTED'
  /** Must be switched on or added. */
  | 'OPTIONAL'
  /** There with a stated limit. */
  | 'PARTIAL'
  /** The document says no. */
  | 'NONE'
  /** The document is silent. */
  | 'UNKNOWN';

/** What the document says of one feature for a mesh. */
export type MeshFeature = {
  __typename?: 'MeshFeature';
  /** The feature. */
  feature: Feature;
  /** How far the mesh has it. */
  support: SupportLevel;
  /** Slug of the mode for which this holds; null where it holds for all. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Network layer for which this holds; null where it holds for all. */
  layer?: Maybe<Layer>;
  /** The fact that says so. */
  fact: Fact;
};

/** The score of a mesh on one criterion. */
export type MeshScore = {
  __typename?: 'MeshScore';
  /** The criterion. */
  criterion: Criterion;
  /** Score, 0–10. */
  value: Scalars['Float']['output'];
  /** The fact that says so. */
  fact: Fact;
};

/** How to install a mesh or a mode. */
export type InstallGuide = {
  __typename?: 'InstallGuide';
  /** Slug of the guide. */
  slug: Scalars['String']['output'];
  /** Title in the language asked for. */
  title: Scalars['String']['output'];
  /** The steps in order. */
  steps: Array<InstallStep>;
};

/** One step of an install guide. */
export type InstallStep = {
  __typename?: 'InstallStep';
  /** Place in the guide, from 1. */
  number: Scalars['Int']['output'];
  /** What is done, in the language asked for. */
  title: Scalars['String']['output'];
  /** Commands as typed, without their here-documents. */
  commands: Array<Scalars['String']['output']>;
  /** The fact that says so. */
  fact: Fact;
};

/** Meshes that meet a filter, in the order asked for. */
export type MeshConnection = {
  __typename?: 'MeshConnection';
  /** The items of the page with their cursors. */
  edges: Array<MeshEdge>;
  /** The items of the page. */
  nodes: Array<Mesh>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Meshes that are neither in nor out because the document is silent; the first hundred are listed. */
  undecided: Array<UndecidedMesh>;
  /** Number of undecided meshes. */
  undecidedTotal: Scalars['Int']['output'];
  /** Counts of each value of the dimensions asked for by `facet`, over all matching meshes. */
  facets: Array<Facet>;
};

/** A mesh on a page. */
export type MeshEdge = {
  __typename?: 'MeshEdge';
  /** Cursor of the mesh, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The mesh. */
  node: Mesh;
  /** The conditions one by one, each with the facts that decided it. */
  checks: Array<Check>;
};

/** A mesh of which the document does not say enough to decide. */
export type UndecidedMesh = {
  __typename?: 'UndecidedMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh itself. */
  meshEntity: Mesh;
  /** What could not be decided, in words. */
  conditions: Array<Scalars['String']['output']>;
};

/** How often each value of one dimension occurs. */
export type Facet = {
  __typename?: 'Facet';
  /** Slug of the dimension. */
  dimension: Scalars['String']['output'];
  /** Its values, the most frequent first; UNKNOWN where the document is silent. */
  counts: Array<FacetCount>;
};

/** How often one value occurs. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** The normalized value. */
  value: Scalars['String']['output'];
  /** Number of matching meshes that have it. */
  count: Scalars['Int']['output'];
};

/** One condition held against one mesh. */
export type Check = {
  __typename?: 'Check';
  /** The condition in words. */
  sentence: Scalars['String']['output'];
  /** Whether it is met. */
  verdict: Verdict;
  /** The facts that decided it; empty where the document is silent. */
  facts: Array<Fact>;
};

/** Whether a condition is met. */
export type Verdict =
  /** Met. */
  | 'PASS'
  /** The document says it is not met. */
  | 'FAIL'
  /** The document is silent. */
  | 'UNKNOWN';

/** A need for a mesh. Everything is optional; without input the document's weights rank all scored meshes. */
export type RecommendInput = {
  /** Hard requirements; each is reported on its own. */
  require?: InputMaybe<Array<MeshFilter>>;
  /** Scenario to start from; what it sets can be overridden. */
  scenario?: InputMaybe<Scalars['ID']['input']>;
  /** Answers to questions of the decision tree. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** How the criteria are weighted. */
  weighting?: InputMaybe<WeightingInput>;
  /** Method of the ranking. Default WEIGHTED_SUM. */
  method?: InputMaybe<Method>;
  /** What becomes of a mesh on which the document is silent about a requirement. Default CONDITIONAL. */
  unknowns?: InputMaybe<UnknownsPolicy>;
  /** Meshes to choose from; default all. */
  candidates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How far the ranking is tried for robustness. */
  robustness?: InputMaybe<RobustnessInput>;
};

/** An answer to a question of the decision tree. */
export type AnswerInput = {
  /** Question, such as `needs-vm`. */
  question: Scalars['ID']['input'];
  /** Yes or no. */
  answer: Scalars['Boolean']['input'];
};

/** How the criteria are weighted. */
export type WeightingInput = {
  /** Where the weights come from. Default DOCUMENT. */
  by?: InputMaybe<WeightingBy>;
  /** For DIRECT, ADJUST and SWING. */
  values?: InputMaybe<Array<WeightInput>>;
  /** For RANK_ORDER: criteria or groups, most important first. */
  order?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A weight of one criterion or of one group. */
export type WeightInput = {
  /** Criterion, such as `performance`. */
  criterion?: InputMaybe<Scalars['ID']['input']>;
  /** Group of criteria, such as `operations`; shared by the document's weights inside it. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Weight, factor or points; what counts is their proportion. */
  value: Scalars['Float']['input'];
};

/** How far the ranking is tried for robustness. */
export type RobustnessInput = {
  /** Random weightings that are tried, 1–100,000; default 20,000. */
  samples?: InputMaybe<Scalars['Int']['input']>;
  /** Seed of the random numbers; default 1. */
  seed?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Which weightings are tried. Default UNIFORM. */
  weights?: InputMaybe<WeightSampling>;
};

/** Where the weights come from. */
export type WeightingBy =
  /** The document's weights. */
  | 'DOCUMENT'
  /** The values given; omitted ones are 0. */
  | 'DIRECT'
  /** The document's weights times the values. */
  | 'ADJUST'
  /** Rank-order centroid weights of `order`. */
  | 'RANK_ORDER'
  /** Swing points. */
  | 'SWING'
  /** From the scores, by their entropy. */
  | 'ENTROPY'
  /** From the scores, by their contrast and conflict. */
  | 'CRITIC';

/** Method of a ranking. */
export type Method =
  /** Sum of the scores times the weights. */
  | 'WEIGHTED_SUM'
  /** Closeness to the ideal mesh. */
  | 'TOPSIS'
  /** Compromise between the whole and the worst regret; lower is better. */
  | 'VIKOR'
  /** Net flow of pairwise preferences. */
  | 'PROMETHEE_II';

/** What becomes of a mesh on which the document is silent about a requirement. */
export type UnknownsPolicy =
  /** It stays in the ranking, marked as conditional. */
  | 'CONDITIONAL'
  /** It is excluded. */
  | 'EXCLUDE'
  /** It counts as meeting the requirement. */
  | 'ASSUME_PASS';

/** Which weightings are tried. */
export type WeightSampling =
  /** Any weighting, all alike. */
  | 'UNIFORM'
  /** Near the given weights. */
  | 'AROUND';

/**
 * A stored, immutable recommendation. It was computed from the catalog that `catalog.digest` names; facts and meshes that
 * the catalog of today no longer has are null or left out.
 */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** When it was made, in ISO 8601. */
  createdAt: Scalars['String']['output'];
  /** Language in which it was written, and in which it stays. */
  lang: Language;
  /** The catalog that it was computed from. */
  catalog: RecommendationCatalog;
  /**
   * The input as resolved: defaults are filled in, and what the scenario set, which `fromScenario` tells apart: places in
   * `require`, questions in `answers`, whether the weighting was left to it, and the facts that it rests on.
   */
  input: Scalars['JSON']['output'];
  /** What came out. */
  outcome: RecommendationOutcome;
  /** Eligible and conditional meshes, best first. */
  ranking: Array<RankedMesh>;
  /** Meshes that fail a requirement, with the facts that exclude them. */
  excluded: Array<ExcludedMesh>;
  /** Meshes that meet the requirements but have no score. */
  unscored: Array<UnscoredMesh>;
  /** Meshes that another one equals or beats on every criterion. */
  dominated: Array<DominatedMesh>;
  /** The winner against the runner-up: weighted differences, largest first. */
  prosAndCons?: Maybe<ProsAndCons>;
  /** What each method says. */
  methods: Array<MethodResult>;
  /** The way through the decision tree; null where no answer was given. */
  decisionPath?: Maybe<DecisionPath>;
  /** Scenarios of the document that resemble the need. */
  scenarioMatches: Array<ScenarioMatch>;
  /** How firm the ranking is, listed in its order; null where nothing, or more than 50 meshes, are ranked. */
  robustness?: Maybe<Robustness>;
  /** Where no scored mesh remains: each smallest set of requirements to drop, and the meshes it unlocks. */
  relaxations: Array<Relaxation>;
  /** Where no scored mesh remains: each smallest set of requirements that none of the excluded meets together. */
  conflicts: Array<RequirementConflict>;
  /** Contradictions of the document that touch the facts used. */
  discrepancies: Array<Discrepancy>;
  /** The recommendation in words, half a page at most; fact ids in brackets. */
  explanation: Scalars['String']['output'];
  /**
   * What the same input gives under the catalog of today; null where that is the catalog it was computed from, and in the
   * answer of `recommend`.
   */
  current?: Maybe<RecommendationToday>;
};

/** A stored recommendation held against the catalog of today. */
export type RecommendationToday = {
  __typename?: 'RecommendationToday';
  /** Digest of the catalog of today. */
  digest: Scalars['String']['output'];
  /** Whether anything is different. */
  differs: Scalars['Boolean']['output'];
  /** What is different. */
  changes: Array<RecommendationChange>;
};

/** One difference between a stored recommendation and what the same input gives today. */
export type RecommendationChange = {
  __typename?: 'RecommendationChange';
  /** What is different. */
  what: ChangeKind;
  /** Slug of the mesh; null where it is none's. */
  mesh?: Maybe<Scalars['String']['output']>;
  /** The fact behind it today; null where there is none today. */
  fact?: Maybe<Fact>;
  /** What it was then. */
  before?: Maybe<Scalars['String']['output']>;
  /** What it is today. */
  now?: Maybe<Scalars['String']['output']>;
};

/** What of a recommendation is different today. */
export type ChangeKind =
  /** The outcome. */
  | 'OUTCOME'
  /** Where a mesh stands: ranked, excluded, unscored. */
  | 'STANDING'
  /** The rank of a mesh. */
  | 'RANK'
  /** The total of a mesh. */
  | 'TOTAL'
  /** The score of a fact. */
  | 'SCORE'
  /** The weight of a criterion. */
  | 'WEIGHT'
  /** The verdict on a requirement. */
  | 'CHECK'
  /** Whom the document recommends for a scenario or by its decision tree. */
  | 'ADVICE'
  /** The input, such as what its scenario sets, or a name that is no longer known. */
  | 'INPUT';

/** The catalog that a recommendation was computed from. */
export type RecommendationCatalog = {
  __typename?: 'RecommendationCatalog';
  /** Digest of the catalog. */
  digest: Scalars['String']['output'];
  /** Its documents. */
  documents: Array<DocumentVersion>;
};

/** A version of a document. */
export type DocumentVersion = {
  __typename?: 'DocumentVersion';
  /** Slug of the document. */
  id: Scalars['ID']['output'];
  /** Version that the document gives itself. */
  version: Scalars['String']['output'];
};

/** What came out of a recommendation. */
export type RecommendationOutcome =
  /** One mesh is first. */
  | 'RECOMMENDED'
  /** Several are first. */
  | 'TIE'
  /** The first depends on something the document does not say, or only meshes without scores remain. */
  | 'CONDITIONAL'
  /** Every candidate fails a requirement. */
  | 'NONE_FITS';

/** Whether a mesh meets the requirements. */
export type Eligibility =
  /** It meets them all. */
  | 'ELIGIBLE'
  /** A requirement could not be decided. */
  | 'CONDITIONAL';

/** A mesh in the ranking. */
export type RankedMesh = {
  __typename?: 'RankedMesh';
  /** 1 + number of meshes that are strictly better; equal within 1e-9 is a tie. */
  rank: Scalars['Int']['output'];
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh itself. */
  meshEntity?: Maybe<Mesh>;
  /** Figure of the method: 0–10 weighted sum, closeness 0–1, VIKOR Q 0–1 (lower is better), net flow −1–1. */
  total: Scalars['Float']['output'];
  /** Range of the weighted sum where scores are missing, each of which may be anything from 0 to 10. */
  range?: Maybe<ScoreRange>;
  /** What each criterion adds. */
  contributions: Array<Contribution>;
  /** What each group of criteria adds. */
  groups: Array<GroupContribution>;
  /** Whether it meets the requirements. */
  eligibility: Eligibility;
  /** The requirements one by one. */
  checks: Array<RequirementCheck>;
};

/** Range of a weighted sum. */
export type ScoreRange = {
  __typename?: 'ScoreRange';
  /** Least possible sum. */
  low: Scalars['Float']['output'];
  /** Greatest possible sum. */
  high: Scalars['Float']['output'];
};

/** What one criterion adds to a mesh's total. */
export type Contribution = {
  __typename?: 'Contribution';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Score 0–10; null where the document gives none. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Share of the whole, 0–1. */
  weight: Scalars['Float']['output'];
  /** score × weight. */
  contribution?: Maybe<Scalars['Float']['output']>;
  /** The fact that gives the score. */
  fact?: Maybe<Fact>;
};

/** What one group of criteria adds to a mesh's total. */
export type GroupContribution = {
  __typename?: 'GroupContribution';
  /** Slug of the group. */
  group: Scalars['String']['output'];
  /** Share of the whole, 0–1. */
  weight: Scalars['Float']['output'];
  /** Sum of the contributions; null where a score is missing. */
  contribution?: Maybe<Scalars['Float']['output']>;
};

/** One requirement held against one mesh. */
export type RequirementCheck = {
  __typename?: 'RequirementCheck';
  /** Place in the resolved `require`, from 0. */
  requirement: Scalars['Int']['output'];
  /** The requirement in words. */
  sentence: Scalars['String']['output'];
  /** Whether it is met. */
  verdict: Verdict;
  /** The facts that decided it. */
  facts: Array<Fact>;
  /** The conditions of the requirement one by one. */
  conditions: Array<Check>;
};

/** A mesh that fails a requirement. */
export type ExcludedMesh = {
  __typename?: 'ExcludedMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh itself. */
  meshEntity?: Maybe<Mesh>;
  /** Why it is out, in words. */
  reason: Scalars['String']['output'];
  /** The requirements one by one. */
  checks: Array<RequirementCheck>;
};

/** A mesh that meets the requirements but has no score. */
export type UnscoredMesh = {
  __typename?: 'UnscoredMesh';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh itself. */
  meshEntity?: Maybe<Mesh>;
  /** Why it is not ranked, in words. */
  reason: Scalars['String']['output'];
  /** The requirements one by one. */
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

/** The winner against the runner-up. */
export type ProsAndCons = {
  __typename?: 'ProsAndCons';
  /** Slug of the winner. */
  winner: Scalars['String']['output'];
  /** Slug of the runner-up. */
  rival: Scalars['String']['output'];
  /** Where the winner is better. */
  pros: Array<CriterionDifference>;
  /** Where the runner-up is better. */
  cons: Array<CriterionDifference>;
};

/** The difference of two meshes on one criterion. */
export type CriterionDifference = {
  __typename?: 'CriterionDifference';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Weighted difference. */
  difference: Scalars['Float']['output'];
  /** The facts of the two scores. */
  facts: Array<Fact>;
};

/** What one method says. */
export type MethodResult = {
  __typename?: 'MethodResult';
  /** The method. */
  method: Method;
  /** Its figure for each mesh. */
  figures: Array<MeshFigure>;
  /** Slugs of the meshes that are first by this method. */
  first: Array<Scalars['String']['output']>;
  /** Whether it puts the very same meshes first as the method asked for. */
  agrees: Scalars['Boolean']['output'];
};

/** A figure of one mesh. */
export type MeshFigure = {
  __typename?: 'MeshFigure';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The figure. */
  value: Scalars['Float']['output'];
};

/** A way through the decision tree. */
export type DecisionPath = {
  __typename?: 'DecisionPath';
  /** The questions on the way. */
  steps: Array<DecisionStep>;
  /** Meshes to which it leads. */
  outcomes: Array<DecisionOutcome>;
  /** The open question whose answer tells most. */
  nextQuestion?: Maybe<NextQuestion>;
};

/** A question on the way through the decision tree. */
export type DecisionStep = {
  __typename?: 'DecisionStep';
  /** Slug of the question. */
  question: Scalars['String']['output'];
  /** The answer given; null where there is none. */
  answer?: Maybe<Scalars['Boolean']['output']>;
  /** The fact that says where the answer leads. */
  fact?: Maybe<Fact>;
};

/** A mesh to which the decision tree leads. */
export type DecisionOutcome = {
  __typename?: 'DecisionOutcome';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** What the document adds. */
  note?: Maybe<Scalars['String']['output']>;
  /** The fact that says so. */
  fact?: Maybe<Fact>;
};

/** The open question whose answer tells most. */
export type NextQuestion = {
  __typename?: 'NextQuestion';
  /** Slug of the question. */
  question: Scalars['String']['output'];
  /** The question in words. */
  text: Scalars['String']['output'];
  /** Why it should be asked. */
  reason: Scalars['String']['output'];
};

/** A scenario of the document that resembles the need. */
export type ScenarioMatch = {
  __typename?: 'ScenarioMatch';
  /** Slug of the scenario. */
  scenario: Scalars['String']['output'];
  /** Slugs of the meshes that the document recommends for it. */
  recommends: Array<Scalars['String']['output']>;
  /** Whether the winner is among them. */
  agrees: Scalars['Boolean']['output'];
  /** The facts that recommend them. */
  facts: Array<Fact>;
};

/** How firm a ranking is. */
export type Robustness = {
  __typename?: 'Robustness';
  /** Number of random weightings that were tried. */
  samples: Scalars['Int']['output'];
  /** Seed of the random numbers. */
  seed: Scalars['SafeInt']['output'];
  /** Which weightings were tried. */
  weights: WeightSampling;
  /** How often each mesh takes each rank. */
  rankAcceptability: Array<RankAcceptability>;
  /** How often one mesh is ahead of another. */
  pairwise: Array<PairwiseShare>;
  /** The typical weights that put each mesh first. */
  centralWeights: Array<CentralWeights>;
  /** How sure each mesh is first under its central weights. */
  confidence: Array<MeshConfidence>;
  /** For each criterion and group, how far its weight may go before the weighted sum puts another first. */
  weightStability: Array<WeightStability>;
  /** The smallest change of weights that puts a challenger first. */
  smallestFlip: Array<SmallestFlip>;
  /** Slugs of the meshes that are first whatever the missing scores are. */
  necessaryWinners: Array<Scalars['String']['output']>;
  /** Slugs of the meshes that are first for some completion of the missing scores. */
  possibleWinners: Array<Scalars['String']['output']>;
};

/** How often a mesh takes each rank. */
export type RankAcceptability = {
  __typename?: 'RankAcceptability';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Share of the weightings for each rank, from the first. */
  shares: Array<Scalars['Float']['output']>;
  /** 95 % margin of the first share. */
  margin: Scalars['Float']['output'];
};

/** How often one mesh is ahead of another. */
export type PairwiseShare = {
  __typename?: 'PairwiseShare';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Slug of the other mesh. */
  over: Scalars['String']['output'];
  /** Share of the weightings. */
  share: Scalars['Float']['output'];
};

/** The typical weights that put a mesh first. */
export type CentralWeights = {
  __typename?: 'CentralWeights';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The weights; null where nothing puts it first. */
  weights?: Maybe<Array<CriterionWeight>>;
};

/** The weight of a criterion. */
export type CriterionWeight = {
  __typename?: 'CriterionWeight';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** Share of the whole, 0–1. */
  weight: Scalars['Float']['output'];
};

/** How sure a mesh is first under its central weights. */
export type MeshConfidence = {
  __typename?: 'MeshConfidence';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** Confidence, 0–1; null where nothing puts it first. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** How far one weight may move before another mesh is first. */
export type WeightStability = {
  __typename?: 'WeightStability';
  /** Slug of the criterion, where it is one. */
  criterion?: Maybe<Scalars['String']['output']>;
  /** Slug of the group, where it is one. */
  group?: Maybe<Scalars['String']['output']>;
  /** The weight as it is. */
  weight: Scalars['Float']['output'];
  /** The winner stays first from here … */
  low: Scalars['Float']['output'];
  /** … to here, the other weights keeping their proportions. */
  high: Scalars['Float']['output'];
  /** Slug of the mesh that takes over below `low`. */
  lowRival?: Maybe<Scalars['String']['output']>;
  /** Slug of the mesh that takes over above `high`. */
  highRival?: Maybe<Scalars['String']['output']>;
};

/** The smallest change of weights that puts a challenger first. */
export type SmallestFlip = {
  __typename?: 'SmallestFlip';
  /** Slug of the challenger. */
  challenger: Scalars['String']['output'];
  /** Least change of the weights, which sum to 1, that puts it first by the weighted sum: the sum of absolute changes. */
  change?: Maybe<Scalars['Float']['output']>;
  /** Whether any weights put it first. */
  possible: Scalars['Boolean']['output'];
};

/** Requirements to drop so that something fits. */
export type Relaxation = {
  __typename?: 'Relaxation';
  /** Places of the requirements in the resolved `require`, from 0. */
  drop: Array<Scalars['Int']['output']>;
  /** The requirements in words. */
  sentences: Array<Scalars['String']['output']>;
  /** Slugs of the meshes that this unlocks. */
  unlocks: Array<Scalars['String']['output']>;
};

/** Requirements that no mesh meets together. */
export type RequirementConflict = {
  __typename?: 'RequirementConflict';
  /** Places of the requirements in the resolved `require`, from 0. */
  requirements: Array<Scalars['Int']['output']>;
  /** The requirements in words. */
  sentences: Array<Scalars['String']['output']>;
};

/** A comparison table. */
export type Comparison = {
  __typename?: 'Comparison';
  /** Slug of the comparison. */
  id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The compared entities, in the order asked for. */
  columns: Array<Entity>;
  /** The rows, in the order asked for. */
  dimensions: Array<ComparisonDimension>;
};

/** A row of a comparison table. */
export type ComparisonDimension = {
  __typename?: 'ComparisonDimension';
  /** Slug of the dimension. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** Which end is better; null where the values have no order. */
  better?: Maybe<Better>;
  /** One cell for each column on which the document says something. */
  cells: Array<ComparisonCell>;
};

/** Which end of an order is better. */
export type Better =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER';

/** A cell of a comparison table. */
export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  /** Slug of the compared entity. */
  column: Scalars['String']['output'];
  /** The compared entity itself. */
  columnEntity: Entity;
  /** The value as data. */
  value: Value;
  /** The value in the language asked for. */
  text: Scalars['String']['output'];
  /** The fact that says so. */
  fact: Fact;
};

/** A criterion of the score matrix. */
export type Criterion = Node & Entity & {
  __typename?: 'Criterion';
  /** Global id, such as `mesh:istio`. */
  id: Scalars['ID']['output'];
  /** Kind of entity, such as `mesh`: the first half of the id. */
  type: Scalars['String']['output'];
  /** Name within its type, such as `istio`: the second half of the id. */
  slug: Scalars['String']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** The statement that defines it; null where the document gives none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Other names, in both languages, those of the language asked for first. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts about it, in the document's order. */
  facts: Array<Fact>;
  /** The edges of the graph that end here: every fact with an object is one. */
  relations: RelationConnection;
  /** Slug of the group. */
  group: Scalars['String']['output'];
  /** The group itself. */
  groupEntity: CriterionGroup;
  /** Share of the whole, 0–1. */
  weight: Scalars['Float']['output'];
  /** The fact that gives the weight. */
  fact: Fact;
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
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** Share of the whole, 0–1. */
  weight: Scalars['Float']['output'];
  /** The fact that gives the weight. */
  fact: Fact;
};

/** Criteria of the score matrix. */
export type CriterionConnection = {
  __typename?: 'CriterionConnection';
  /** The items of the page with their cursors. */
  edges: Array<CriterionEdge>;
  /** The items of the page. */
  nodes: Array<Criterion>;
  /** Number of items on all pages. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** The groups of all criteria. */
  groups: Array<CriterionGroup>;
};

/** A criterion on a page. */
export type CriterionEdge = {
  __typename?: 'CriterionEdge';
  /** Cursor of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Criterion;
};

/** The weighted score matrix, with printed and computed totals side by side. */
export type ScoreMatrix = {
  __typename?: 'ScoreMatrix';
  /** Range of the scores. */
  scale: ScoreScale;
  /** Groups of criteria. */
  groups: Array<CriterionGroup>;
  /** Criteria with their weights. */
  criteria: Array<Criterion>;
  /** One row for each scored mesh. */
  rows: Array<ScoreMatrixRow>;
};

/** Range of the scores. */
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
  /** The mesh itself. */
  meshEntity: Mesh;
  /** One score for each criterion. */
  scores: Array<ScoreMatrixScore>;
  /** Total that the document prints. */
  publishedTotal?: Maybe<Scalars['Float']['output']>;
  /** Total computed from the document's weights and scores. */
  computedTotal?: Maybe<Scalars['Float']['output']>;
  /** Whether the two differ by no more than rounding, 0.05; null where one is missing. */
  agrees?: Maybe<Scalars['Boolean']['output']>;
  /** The facts of the two totals. */
  facts: Array<Fact>;
};

/** One score of the matrix. */
export type ScoreMatrixScore = {
  __typename?: 'ScoreMatrixScore';
  /** Slug of the criterion. */
  criterion: Scalars['String']['output'];
  /** The criterion itself. */
  criterionEntity: Criterion;
  /** Score, 0–10. */
  value: Scalars['Float']['output'];
  /** The fact that says so. */
  fact: Fact;
};

/** The decision tree. */
export type DecisionTree = {
  __typename?: 'DecisionTree';
  /** Slug of the first question. */
  root: Scalars['String']['output'];
  /** All questions with their two branches. */
  nodes: Array<DecisionNode>;
};

/** A question of the decision tree. */
export type DecisionNode = {
  __typename?: 'DecisionNode';
  /** Slug of the question. */
  slug: Scalars['String']['output'];
  /** The question in the language asked for. */
  question: Scalars['String']['output'];
  /** Where yes leads. */
  yes: Branch;
  /** Where no leads. */
  no: Branch;
  /** The fact that asks it. */
  fact: Fact;
};

/** Where an answer leads: to another question or to meshes. */
export type Branch = {
  __typename?: 'Branch';
  /** Slug of the next question. */
  question?: Maybe<Scalars['String']['output']>;
  /** Meshes to which the branch leads. */
  outcome?: Maybe<Array<BranchOutcome>>;
  /** The fact that says so, where the branch leads to another question. */
  fact?: Maybe<Fact>;
};

/** A mesh to which a branch leads. */
export type BranchOutcome = {
  __typename?: 'BranchOutcome';
  /** Slug of the mesh. */
  mesh: Scalars['String']['output'];
  /** The mesh itself. */
  meshEntity: Mesh;
  /** What the document adds. */
  note?: Maybe<Scalars['String']['output']>;
  /** The fact that says so. */
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
  Node: ResolverTypeWrapper<AnyNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Catalog: ResolverTypeWrapper<CatalogRow>;
  Document: ResolverTypeWrapper<Document>;
  Discrepancy: ResolverTypeWrapper<DiscrepancyRow>;
  Section: ResolverTypeWrapper<SectionNode>;
  SectionConnection: ResolverTypeWrapper<Omit<SectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SectionEdge']>, nodes: Array<ResolversTypes['Section']> }>;
  SectionEdge: ResolverTypeWrapper<Omit<SectionEdge, 'node'> & { node: ResolversTypes['Section'] }>;
  Entity: ResolverTypeWrapper<EntityNode>;
  Component: ResolverTypeWrapper<EntityNode>;
  Tool: ResolverTypeWrapper<EntityNode>;
  Organization: ResolverTypeWrapper<EntityNode>;
  OtherEntity: ResolverTypeWrapper<EntityNode>;
  Relation: ResolverTypeWrapper<RelationRow>;
  Direction: Direction;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationEdge']>, nodes: Array<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  Path: ResolverTypeWrapper<PathRow>;
  Fact: ResolverTypeWrapper<FactNode>;
  FactKind: FactKind;
  Value: ResolverTypeWrapper<Value>;
  ValueType: ValueType;
  Qualifiers: ResolverTypeWrapper<Qualifiers>;
  Layer: Layer;
  Citation: ResolverTypeWrapper<Citation>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactEdge']>, nodes: Array<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Feature: ResolverTypeWrapper<FeatureNode>;
  FeatureArea: ResolverTypeWrapper<FeatureArea>;
  FeatureSupport: ResolverTypeWrapper<FeatureSupportRow>;
  FeatureConnection: ResolverTypeWrapper<Omit<FeatureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FeatureEdge']>, nodes: Array<ResolversTypes['Feature']> }>;
  FeatureEdge: ResolverTypeWrapper<Omit<FeatureEdge, 'node'> & { node: ResolversTypes['Feature'] }>;
  Mode: ResolverTypeWrapper<ModeNode>;
  ModeConnection: ResolverTypeWrapper<Omit<ModeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ModeEdge']>, nodes: Array<ResolversTypes['Mode']> }>;
  ModeEdge: ResolverTypeWrapper<Omit<ModeEdge, 'node'> & { node: ResolversTypes['Mode'] }>;
  Scenario: ResolverTypeWrapper<ScenarioNode>;
  ScenarioKind: ScenarioKind;
  ScenarioRecommendation: ResolverTypeWrapper<ScenarioRecommendationRow>;
  ScenarioConnection: ResolverTypeWrapper<Omit<ScenarioConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ScenarioEdge']>, nodes: Array<ResolversTypes['Scenario']> }>;
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
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  ScoredFact: ResolverTypeWrapper<ScoredFactRow>;
  EvidenceStatus: EvidenceStatus;
  MissingEvidence: ResolverTypeWrapper<MissingEvidence>;
  ClaimInput: ClaimInput;
  ClaimCheck: ResolverTypeWrapper<Omit<ClaimCheck, 'facts'> & { facts: Array<ResolversTypes['Fact']> }>;
  ClaimVerdict: ClaimVerdict;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SearchHitType: SearchHitType;
  Highlight: ResolverTypeWrapper<Highlight>;
  Mesh: ResolverTypeWrapper<MeshNode>;
  CncfStatus: CncfStatus;
  SupportLevel: SupportLevel;
  MeshFeature: ResolverTypeWrapper<MeshFeatureRow>;
  MeshScore: ResolverTypeWrapper<MeshScoreRow>;
  InstallGuide: ResolverTypeWrapper<InstallGuideRow>;
  InstallStep: ResolverTypeWrapper<InstallStepRow>;
  MeshConnection: ResolverTypeWrapper<Omit<MeshConnection, 'edges' | 'nodes' | 'undecided'> & { edges: Array<ResolversTypes['MeshEdge']>, nodes: Array<ResolversTypes['Mesh']>, undecided: Array<ResolversTypes['UndecidedMesh']> }>;
  MeshEdge: ResolverTypeWrapper<Omit<MeshEdge, 'node' | 'checks'> & { node: ResolversTypes['Mesh'], checks: Array<ResolversTypes['Check']> }>;
  UndecidedMesh: ResolverTypeWrapper<UndecidedRow>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Check: ResolverTypeWrapper<CheckRow>;
  Verdict: Verdict;
  RecommendInput: RecommendInput;
  AnswerInput: AnswerInput;
  WeightingInput: WeightingInput;
  WeightInput: WeightInput;
  RobustnessInput: RobustnessInput;
  WeightingBy: WeightingBy;
  Method: Method;
  UnknownsPolicy: UnknownsPolicy;
  WeightSampling: WeightSampling;
  Recommendation: ResolverTypeWrapper<RecommendationRecord>;
  RecommendationToday: ResolverTypeWrapper<Omit<RecommendationToday, 'changes'> & { changes: Array<ResolversTypes['RecommendationChange']> }>;
  RecommendationChange: ResolverTypeWrapper<ChangeRow>;
  ChangeKind: ChangeKind;
  RecommendationCatalog: ResolverTypeWrapper<RecommendationCatalog>;
  DocumentVersion: ResolverTypeWrapper<DocumentVersion>;
  RecommendationOutcome: RecommendationOutcome;
  Eligibility: Eligibility;
  RankedMesh: ResolverTypeWrapper<RankedRow>;
  ScoreRange: ResolverTypeWrapper<ScoreRange>;
  Contribution: ResolverTypeWrapper<ContributionRow>;
  GroupContribution: ResolverTypeWrapper<GroupContribution>;
  RequirementCheck: ResolverTypeWrapper<RequirementCheckRow>;
  ExcludedMesh: ResolverTypeWrapper<ExcludedRow>;
  UnscoredMesh: ResolverTypeWrapper<UnscoredRow>;
  DominatedMesh: ResolverTypeWrapper<DominatedMesh>;
  ProsAndCons: ResolverTypeWrapper<Omit<ProsAndCons, 'pros' | 'cons'> & { pros: Array<ResolversTypes['CriterionDifference']>, cons: Array<ResolversTypes['CriterionDifference']> }>;
  CriterionDifference: ResolverTypeWrapper<DifferenceRow>;
  MethodResult: ResolverTypeWrapper<MethodResult>;
  MeshFigure: ResolverTypeWrapper<MeshFigure>;
  DecisionPath: ResolverTypeWrapper<DecisionPathRow>;
  DecisionStep: ResolverTypeWrapper<DecisionStepRow>;
  DecisionOutcome: ResolverTypeWrapper<DecisionOutcomeRow>;
  NextQuestion: ResolverTypeWrapper<NextQuestion>;
  ScenarioMatch: ResolverTypeWrapper<ScenarioMatchRow>;
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
  Comparison: ResolverTypeWrapper<ComparisonRow>;
  ComparisonDimension: ResolverTypeWrapper<Omit<ComparisonDimension, 'cells'> & { cells: Array<ResolversTypes['ComparisonCell']> }>;
  Better: Better;
  ComparisonCell: ResolverTypeWrapper<CellRow>;
  Criterion: ResolverTypeWrapper<CriterionNode>;
  CriterionGroup: ResolverTypeWrapper<CriterionGroupRow>;
  CriterionConnection: ResolverTypeWrapper<Omit<CriterionConnection, 'edges' | 'nodes' | 'groups'> & { edges: Array<ResolversTypes['CriterionEdge']>, nodes: Array<ResolversTypes['Criterion']>, groups: Array<ResolversTypes['CriterionGroup']> }>;
  CriterionEdge: ResolverTypeWrapper<Omit<CriterionEdge, 'node'> & { node: ResolversTypes['Criterion'] }>;
  ScoreMatrix: ResolverTypeWrapper<ScoreMatrixTable>;
  ScoreScale: ResolverTypeWrapper<ScoreScale>;
  ScoreMatrixRow: ResolverTypeWrapper<MatrixRow>;
  ScoreMatrixScore: ResolverTypeWrapper<MeshScoreRow>;
  DecisionTree: ResolverTypeWrapper<DecisionTreeTable>;
  DecisionNode: ResolverTypeWrapper<DecisionNodeRow>;
  Branch: ResolverTypeWrapper<BranchRow>;
  BranchOutcome: ResolverTypeWrapper<BranchOutcomeRow>;
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
  Node: AnyNode;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Catalog: CatalogRow;
  Document: Document;
  Discrepancy: DiscrepancyRow;
  Section: SectionNode;
  SectionConnection: Omit<SectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SectionEdge']>, nodes: Array<ResolversParentTypes['Section']> };
  SectionEdge: Omit<SectionEdge, 'node'> & { node: ResolversParentTypes['Section'] };
  Entity: EntityNode;
  Component: EntityNode;
  Tool: EntityNode;
  Organization: EntityNode;
  OtherEntity: EntityNode;
  Relation: RelationRow;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationEdge']>, nodes: Array<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Path: PathRow;
  Fact: FactNode;
  Value: Value;
  Qualifiers: Qualifiers;
  Citation: Citation;
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactEdge']>, nodes: Array<ResolversParentTypes['Fact']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Feature: FeatureNode;
  FeatureArea: FeatureArea;
  FeatureSupport: FeatureSupportRow;
  FeatureConnection: Omit<FeatureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FeatureEdge']>, nodes: Array<ResolversParentTypes['Feature']> };
  FeatureEdge: Omit<FeatureEdge, 'node'> & { node: ResolversParentTypes['Feature'] };
  Mode: ModeNode;
  ModeConnection: Omit<ModeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ModeEdge']>, nodes: Array<ResolversParentTypes['Mode']> };
  ModeEdge: Omit<ModeEdge, 'node'> & { node: ResolversParentTypes['Mode'] };
  Scenario: ScenarioNode;
  ScenarioRecommendation: ScenarioRecommendationRow;
  ScenarioConnection: Omit<ScenarioConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ScenarioEdge']>, nodes: Array<ResolversParentTypes['Scenario']> };
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
  Evidence: EvidenceRow;
  ScoredFact: ScoredFactRow;
  MissingEvidence: MissingEvidence;
  ClaimInput: ClaimInput;
  ClaimCheck: Omit<ClaimCheck, 'facts'> & { facts: Array<ResolversParentTypes['Fact']> };
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitRow;
  Highlight: Highlight;
  Mesh: MeshNode;
  MeshFeature: MeshFeatureRow;
  MeshScore: MeshScoreRow;
  InstallGuide: InstallGuideRow;
  InstallStep: InstallStepRow;
  MeshConnection: Omit<MeshConnection, 'edges' | 'nodes' | 'undecided'> & { edges: Array<ResolversParentTypes['MeshEdge']>, nodes: Array<ResolversParentTypes['Mesh']>, undecided: Array<ResolversParentTypes['UndecidedMesh']> };
  MeshEdge: Omit<MeshEdge, 'node' | 'checks'> & { node: ResolversParentTypes['Mesh'], checks: Array<ResolversParentTypes['Check']> };
  UndecidedMesh: UndecidedRow;
  Facet: Facet;
  FacetCount: FacetCount;
  Check: CheckRow;
  RecommendInput: RecommendInput;
  AnswerInput: AnswerInput;
  WeightingInput: WeightingInput;
  WeightInput: WeightInput;
  RobustnessInput: RobustnessInput;
  Recommendation: RecommendationRecord;
  RecommendationToday: Omit<RecommendationToday, 'changes'> & { changes: Array<ResolversParentTypes['RecommendationChange']> };
  RecommendationChange: ChangeRow;
  RecommendationCatalog: RecommendationCatalog;
  DocumentVersion: DocumentVersion;
  RankedMesh: RankedRow;
  ScoreRange: ScoreRange;
  Contribution: ContributionRow;
  GroupContribution: GroupContribution;
  RequirementCheck: RequirementCheckRow;
  ExcludedMesh: ExcludedRow;
  UnscoredMesh: UnscoredRow;
  DominatedMesh: DominatedMesh;
  ProsAndCons: Omit<ProsAndCons, 'pros' | 'cons'> & { pros: Array<ResolversParentTypes['CriterionDifference']>, cons: Array<ResolversParentTypes['CriterionDifference']> };
  CriterionDifference: DifferenceRow;
  MethodResult: MethodResult;
  MeshFigure: MeshFigure;
  DecisionPath: DecisionPathRow;
  DecisionStep: DecisionStepRow;
  DecisionOutcome: DecisionOutcomeRow;
  NextQuestion: NextQuestion;
  ScenarioMatch: ScenarioMatchRow;
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
  Comparison: ComparisonRow;
  ComparisonDimension: Omit<ComparisonDimension, 'cells'> & { cells: Array<ResolversParentTypes['ComparisonCell']> };
  ComparisonCell: CellRow;
  Criterion: CriterionNode;
  CriterionGroup: CriterionGroupRow;
  CriterionConnection: Omit<CriterionConnection, 'edges' | 'nodes' | 'groups'> & { edges: Array<ResolversParentTypes['CriterionEdge']>, nodes: Array<ResolversParentTypes['Criterion']>, groups: Array<ResolversParentTypes['CriterionGroup']> };
  CriterionEdge: Omit<CriterionEdge, 'node'> & { node: ResolversParentTypes['Criterion'] };
  ScoreMatrix: ScoreMatrixTable;
  ScoreScale: ScoreScale;
  ScoreMatrixRow: MatrixRow;
  ScoreMatrixScore: MeshScoreRow;
  DecisionTree: DecisionTreeTable;
  DecisionNode: DecisionNodeRow;
  Branch: BranchRow;
  BranchOutcome: BranchOutcomeRow;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type InContextDirectiveArgs = {
  lang: Language;
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
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<QuerySectionsArgs>>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType, RequireFields<QuerySectionArgs, 'number'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'limit'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'question' | 'limit' | 'maxChars'>>;
  verifyClaim?: Resolver<ResolversTypes['ClaimCheck'], ParentType, ContextType, RequireFields<QueryVerifyClaimArgs, 'input'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recommend?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType, RequireFields<MutationRecommendArgs, 'input'>>;
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
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  type?: Resolver<ResolversTypes['ValueType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  area?: Resolver<ResolversTypes['FeatureArea'], ParentType, ContextType>;
  meshes?: Resolver<Array<ResolversTypes['FeatureSupport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureAreaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureArea'] = ResolversParentTypes['FeatureArea']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureSupportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureSupport'] = ResolversParentTypes['FeatureSupport']> = {
  mesh?: Resolver<ResolversTypes['Mesh'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FeatureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeatureConnection'] = ResolversParentTypes['FeatureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ModeConnection'] = ResolversParentTypes['ModeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mode']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type ScenarioConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioConnection'] = ResolversParentTypes['ScenarioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Scenario']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScenarioEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScenarioEdge'] = ResolversParentTypes['ScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['ScoredFact']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingEvidence']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MissingEvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MissingEvidence'] = ResolversParentTypes['MissingEvidence']> = {
  entity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  modes?: Resolver<Array<ResolversTypes['Mode']>, ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['MeshFeature']>, ParentType, ContextType>;
  advantages?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  disadvantages?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['MeshScore']>, ParentType, ContextType>;
  publishedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  installGuides?: Resolver<Array<ResolversTypes['InstallGuide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeshFeatureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshFeature'] = ResolversParentTypes['MeshFeature']> = {
  feature?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
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

export type RecommendationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  catalog?: Resolver<ResolversTypes['RecommendationCatalog'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType>;
  ranking?: Resolver<Array<ResolversTypes['RankedMesh']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['ExcludedMesh']>, ParentType, ContextType>;
  unscored?: Resolver<Array<ResolversTypes['UnscoredMesh']>, ParentType, ContextType>;
  dominated?: Resolver<Array<ResolversTypes['DominatedMesh']>, ParentType, ContextType>;
  prosAndCons?: Resolver<Maybe<ResolversTypes['ProsAndCons']>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['MethodResult']>, ParentType, ContextType>;
  decisionPath?: Resolver<Maybe<ResolversTypes['DecisionPath']>, ParentType, ContextType>;
  scenarioMatches?: Resolver<Array<ResolversTypes['ScenarioMatch']>, ParentType, ContextType>;
  robustness?: Resolver<Maybe<ResolversTypes['Robustness']>, ParentType, ContextType>;
  relaxations?: Resolver<Array<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['RequirementConflict']>, ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['RecommendationToday']>, ParentType, ContextType>;
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
};

export type DocumentVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankedMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedMesh'] = ResolversParentTypes['RankedMesh']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
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
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RequirementCheck']>, ParentType, ContextType>;
};

export type UnscoredMeshResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnscoredMesh'] = ResolversParentTypes['UnscoredMesh']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meshEntity?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
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
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeshFigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeshFigure'] = ResolversParentTypes['MeshFigure']> = {
  mesh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DecisionPathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionPath'] = ResolversParentTypes['DecisionPath']> = {
  steps?: Resolver<Array<ResolversTypes['DecisionStep']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['DecisionOutcome']>, ParentType, ContextType>;
  nextQuestion?: Resolver<Maybe<ResolversTypes['NextQuestion']>, ParentType, ContextType>;
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
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
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
};

export type ComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['ComparisonDimension']>, ParentType, ContextType>;
};

export type ComparisonDimensionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparisonDimension'] = ResolversParentTypes['ComparisonDimension']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  better?: Resolver<Maybe<ResolversTypes['Better']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columnEntity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
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
  Qualifiers?: QualifiersResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
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
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ScoredFact?: ScoredFactResolvers<ContextType>;
  MissingEvidence?: MissingEvidenceResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Mesh?: MeshResolvers<ContextType>;
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
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationToday?: RecommendationTodayResolvers<ContextType>;
  RecommendationChange?: RecommendationChangeResolvers<ContextType>;
  RecommendationCatalog?: RecommendationCatalogResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  RankedMesh?: RankedMeshResolvers<ContextType>;
  ScoreRange?: ScoreRangeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
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
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonDimension?: ComparisonDimensionResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
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
