// Generated from schema/openapi.json by `npm run gen`; do not edit.

export interface paths {
    "/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the catalog contains
         * @description What the catalog contains: its documents, the number of facts and entities, and contradictions within the documents.
         */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds meshes by features, modes, comparison values, scores and more, in three-valued logic
         * @description Finds meshes by features, modes, comparison values, scores and more, in three-valued logic: if the document doesn't say whether a mesh matches, it is listed as `undecided` rather than left out.
         */
        get: operations["findMeshes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meshes/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find meshes by a nested filter
         * @description Finds meshes by features, modes, comparison values, scores and more, in three-valued logic: if the document doesn't say whether a mesh matches, it is listed as `undecided` rather than left out.
         */
        post: operations["queryMeshes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meshes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything about one mesh
         * @description Everything about one mesh: features, pros and cons, components, scores, install guides, life cycle, names elsewhere.
         */
        get: operations["getMesh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All features by area, with what the document says about each for every mesh
         * @description All features by area, with what the document says about each for every mesh.
         */
        get: operations["listFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/features/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One feature, and what the document says about it for each mesh
         * @description One feature, and what the document says about it for each mesh.
         */
        get: operations["getFeature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The architecture modes
         * @description The architecture modes: sidecar, ambient, proxyless.
         */
        get: operations["listModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/modes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One architecture mode
         * @description One architecture mode: how it works, pros and cons, figures, components, install guides.
         */
        get: operations["getMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The scenarios, with the meshes the document recommends for each
         * @description The scenarios, with the meshes the document recommends for each.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One scenario
         * @description One scenario: needs, profile, and recommended meshes with reasons and companion tools.
         */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The criteria of the score matrix and their groups, with the document's weights
         * @description The criteria of the score matrix and their groups, with the document's weights.
         */
        get: operations["listCriteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weighted score matrix
         * @description The weighted score matrix: groups, criteria, scores, and both published and computed totals.
         */
        get: operations["getScoreMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A comparison table of the document, complete or in part
         * @description A comparison table of the document, complete or in part: `meshes`, `modes` or `approaches`.
         */
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decision tree
         * @description The decision tree: questions, and the meshes that their answers lead to.
         */
        get: operations["getDecisionTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts by subject, object, predicate, kind, section, rule or id, in document order
         * @description Facts by subject, object, predicate, kind, section, rule or id, in document order.
         */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fact with its citations
         * @description One fact with its citations.
         */
        get: operations["getFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that facts were read from, the reference first
         * @description The documents that facts were read from, the reference first: role, publisher, revision, license, and how many of their facts other sources agree with or contest. They are the same in either view.
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document that facts were read from, with how its facts stand beside those of other sources
         * @description One document that facts were read from, with how its facts stand beside those of other sources.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules by which facts are concluded from facts, each with its conclusions
         * @description The rules by which facts are concluded from facts, each with its conclusions.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outline of the document
         * @description The outline of the document: every section with its line numbers.
         */
        get: operations["listSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sections/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One section of the document
         * @description One section of the document: its line numbers, its subsections, and the facts that cite it.
         */
        get: operations["getSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nodes of the graph
         * @description Nodes of the graph: by global id, by type, or all of them. Unknown ids are listed as `missing`. Entities are in the order of `ids`, or else in document order.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Any node of the graph by global id, with the facts about it
         * @description Any node of the graph by global id, with the facts about it.
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outgoing and incoming edges of an entity
         * @description The outgoing and incoming edges of an entity. Every fact with an object is an edge.
         */
        get: operations["listRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paths between two entities, shortest first, following edges in either direction
         * @description Paths between two entities, shortest first, following edges in either direction.
         */
        get: operations["findPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Full-text search over facts and entities in Chinese and English at once, best match first
         * @description Full-text search over facts and entities in Chinese and English at once, best match first. Recognizes names, synonyms and misspelled names: `istio 熔断` and `istoi circuit breaking` find the same facts.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts that answer a question, each with its citations, or a clear statement that the document doesn't say
         * @description The facts that answer a question, each with its citations, or a clear statement that the document doesn't say. Questions may be in Chinese, English or both: lookups, comparisons, `which meshes …`, pros and cons, steps, figures, advice. Ask for one thing at a time. A follow-up such as `and Linkerd?` needs the earlier questions in `context`.
         */
        get: operations["findEvidence"];
        put?: never;
        /**
         * The facts that answer a question, each with its citations, or a clear statement that the document doesn't say
         * @description The facts that answer a question, each with its citations, or a clear statement that the document doesn't say. Questions may be in Chinese, English or both: lookups, comparisons, `which meshes …`, pros and cons, steps, figures, advice. Ask for one thing at a time. A follow-up such as `and Linkerd?` needs the earlier questions in `context`.
         */
        post: operations["queryEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks a claim against the document
         * @description Checks a claim against the document: SUPPORTED, CONTRADICTED, or NOT_STATED if the document doesn't say. A claim is one of: `text` in words; `subject`, `predicate` and `value`; `mesh`, `feature` and optionally `support`.
         */
        post: operations["verifyClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your recommendations, newest first
         * @description Your recommendations, newest first. With the scope `admin`, everybody's.
         */
        get: operations["listRecommendations"];
        put?: never;
        /**
         * Recommends meshes and explains why
         * @description Recommends meshes and explains why: which meshes are eligible, how each is ranked, how robust the ranking is, and what would change it. The recommendation is stored.
         */
        post: operations["recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recommendation that `recommend` would store for the same input
         * @description The recommendation that `recommend` would store for the same input. Nothing is stored.
         */
        post: operations["previewRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations/preview/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Up to 50 recommendations at once, in the order of their inputs
         * @description Up to 50 recommendations at once, in the order of their inputs. Nothing is stored.
         */
        post: operations["previewRecommendations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stored recommendation, in the language it was written in
         * @description A stored recommendation, in the language it was written in. If the catalog has changed since, `current` says what the same input would give now.
         */
        get: operations["getRecommendation"];
        put?: never;
        post?: never;
        /**
         * Deletes one of your recommendations for good, and frees its idempotency key
         * @description Deletes one of your recommendations for good, and frees its idempotency key. With the scope `admin`, anybody's.
         */
        delete: operations["deleteRecommendation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the whole catalog
         * @description The whole catalog as a file. Every text is in both languages; in RDF as literals tagged `en` and `zh`. The same catalog always gives the same bytes.
         */
        get: operations["exportCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON-LD context
         * @description Defines the terms of the JSON-LD export, which also contains it.
         */
        get: operations["getJsonLdContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the catalog contains: documents, counts, contradictions. */
        Catalog: {
            /** @description Identifies the content of the catalog: same digest, same answers. */
            digest: string;
            /**
             * Format: date-time
             * @description When this file was built from the seed.
             */
            builtAt: string;
            documents: components["schemas"]["Document"][];
            /** @description Number of entities by type, facts and citations. */
            counts: {
                [key: string]: number;
            };
            discrepancies: components["schemas"]["Discrepancy"][];
        };
        /** @description A contradiction within the document: a sentence, and the facts on both sides. */
        Discrepancy: {
            sentence: string;
            facts: string[];
        };
        /** @description A document that facts were read from. */
        Document: {
            /** @description Slug of the document, as used in citations. */
            id: string;
            title: string;
            /** @description Version given in the document. */
            version: string;
            /**
             * Format: date
             * @description Date of the last update given in the document.
             */
            updatedOn: string;
            /** @description SHA-256 checksum of the document that the facts were read from. */
            sha256: string;
            lines: number;
            /** @description Whether citations quote the document's own words in `quote`. */
            attached: boolean;
        };
        SectionSummary: {
            /** @description Global id, such as `section:4.2.5`. */
            id: string;
            document: string;
            /** @description Number of the section, such as `4.2.5`; `end` is the end matter. */
            number: string;
            /** @description The heading in the document. */
            heading: string;
            /** @description The heading in the requested language. */
            title: string;
            /** @description Number of the parent section. */
            parent: string | null;
            startLine: number;
            /** @description Last line, subsections included. */
            endLine: number;
        };
        /** @description A node of the graph with the facts about it. */
        Entity: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
            /** @description The statement that defines it; null if the document has none. */
            summary: string | null;
            /** @description Other names, in both languages. */
            aliases: string[];
            /** @description Facts about it, in document order. */
            facts: components["schemas"]["Fact"][];
            /** @description Of a project or release of which a source tells releases or the end. */
            lifecycle?: components["schemas"]["Lifecycle"];
            /** @description Names of it in other systems, from all sources. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        /** @description One edge of the graph, from the point of view of one of its ends. */
        Relation: {
            /**
             * @description OUT: the entity is the subject of the fact. IN: it is the object.
             * @enum {string}
             */
            direction: "OUT" | "IN";
            predicate: string;
            /** @description The relation in words, as read from the entity. */
            label: string;
            /** @description The entity at the other end. */
            other: components["schemas"]["EntityRef"];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        /** @description A path through the graph from one entity to another. */
        Path: {
            /** @description Number of edges. */
            length: number;
            entities: components["schemas"]["EntityRef"][];
            /** @description One relation for each edge, in order. */
            steps: components["schemas"]["Relation"][];
        };
        /** @description A feature, which can be asked of every mesh, and how well each supports it. */
        Feature: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
            /** @description The statement that defines it; null if the document has none. */
            summary: string | null;
            /** @description Its area; null for a component or tool that was a feature of an earlier version. */
            area: components["schemas"]["FeatureArea"] | null;
            /** @description Features that a mesh has if it has this one. */
            broader: components["schemas"]["EntityRef"][];
            /** @description Features that imply this one. */
            narrower: components["schemas"]["EntityRef"][];
            /** @description What a feature of an earlier version has become, if that is not a feature; `meshes` are those that have it. */
            became?: components["schemas"]["EntityRef"];
            /** @description Meshes of which facts say how well they support the feature. All others are unknown. */
            meshes: components["schemas"]["FeatureMesh"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        /** @description Everything about an architecture mode. */
        Mode: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
            /** @description The statement that defines it; null if the document has none. */
            summary: string | null;
            aliases: string[];
            advantages: components["schemas"]["Fact"][];
            disadvantages: components["schemas"]["Fact"][];
            /** @description How it works, step by step. */
            workflow: components["schemas"]["Fact"][];
            /** @description Figures, such as overheads, latencies and versions. */
            figures: components["schemas"]["Fact"][];
            components: components["schemas"]["EntityRef"][];
            /** @description Meshes that run in this mode. */
            meshes: components["schemas"]["EntityRef"][];
            installGuides: components["schemas"]["InstallGuide"][];
            /** @description Ids of all facts about the mode. */
            facts: string[];
        };
        /** @description A scenario in brief, with the meshes the document recommends for it. */
        ScenarioSummary: {
            id: string;
            slug: string;
            /**
             * @description SELECTION: which mesh suits whom. APPLICATION: what meshes are used for.
             * @enum {string}
             */
            kind: "SELECTION" | "APPLICATION";
            name: string;
            summary: string | null;
            recommendations: components["schemas"]["ScenarioSummaryRecommendation"][];
            /** @description The weights of recommendations for it, where they differ: the choice of this service, not of the document. */
            emphasis: components["schemas"]["ScenarioSummaryEmphasi"][];
            /** @description Says whose choice these weights are; null if there are none. */
            emphasisNote: string | null;
        };
        /**
         * @description Type of the entity.
         * @enum {string}
         */
        EntityType: "document" | "section" | "mesh" | "mode" | "feature" | "component" | "concept" | "tool" | "organization" | "library" | "approach" | "scenario" | "criterion" | "criterion-group" | "comparison" | "dimension" | "question" | "guide" | "practice" | "benefit" | "challenge" | "stage" | "trend" | "takeaway" | "learning-step" | "example" | "release";
        /** @description An entity: its id, and its name in the requested language. */
        EntityRef: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
        };
        /** @description Where the document states a fact. */
        Citation: {
            /** @description Id of the document. */
            document: string;
            /** @description Number of the innermost section that contains the lines; for a source of many files, the file. */
            section: string;
            /** @description The section's heading in the document; for a source of many files, the file's name. */
            heading: string;
            /** @description The section's heading, or the title of a source of many files, in the requested language. */
            title: string;
            /** @description The file within a source of many files. */
            path?: string;
            /** @description The commit or version at which such a file was read. */
            revision?: string;
            /** @description First line, counted from 1. */
            startLine: number;
            /** @description Last line, inclusive. */
            endLine: number;
            /** @description Where the lines can be read. */
            url?: string;
            /** @description The cited lines; only if the operator attached the document. */
            quote?: string;
        };
        /** @description One cited statement. */
        Fact: {
            /** @description Id of a fact, such as `istio.vm-support`. */
            id: string;
            kind: components["schemas"]["FactKind"];
            subject: components["schemas"]["EntityRef"];
            /** @description What is said about the subject, such as `vm-support` or `advantage`. */
            predicate: string;
            object?: components["schemas"]["EntityRef"];
            value?: components["schemas"]["Value"];
            qualifiers?: components["schemas"]["Qualifiers"];
            /** @description The fact as one sentence, in the requested language. */
            statement: string;
            /** @description The fact in a few words, for lists, in the requested language. */
            label: string;
            citations: components["schemas"]["Citation"][];
            /** @description Facts that contradict this one. */
            conflictsWith: string[];
            /** @description Whether the fact was concluded here rather than read in the document. */
            derived: boolean;
            /** @description Id of the rule by which a derived fact was concluded; none if it was computed. */
            rule?: string;
            /** @description The facts from which a derived fact was concluded or computed. */
            inputs?: string[];
            /**
             * @description SINGLE: one source says so. AGREED: several do. CONTESTED: another source contradicts it.
             * @enum {string}
             */
            standing: "SINGLE" | "AGREED" | "CONTESTED";
            /** @description The date of the source, of the newest one for a derived fact. */
            sourceDate: string | null;
        };
        /**
         * @description What kind of statement a fact is. EXAMPLE: what a whole listing or diagram shows.
         * @enum {string}
         */
        FactKind: "DEFINITION" | "ATTRIBUTE" | "SUPPORT" | "TRAIT" | "ADVANTAGE" | "DISADVANTAGE" | "DUTY" | "BENEFIT" | "CHALLENGE" | "STRUCTURE" | "STEP" | "METRIC" | "REQUIREMENT" | "CELL" | "WEIGHT" | "SCORE" | "TOTAL" | "QUESTION" | "OUTCOME" | "RECOMMENDATION" | "REASON" | "NEED" | "PROFILE" | "PRACTICE" | "TREND" | "TAKEAWAY" | "LEARNING" | "EXAMPLE" | "NOTE" | "REFERENCE";
        /** @description A value as data: its type, the value itself, its unit and the document's own words. */
        Value: components["schemas"]["TextValue"] | components["schemas"]["NumberValue"] | components["schemas"]["RangeValue"] | components["schemas"]["BooleanValue"] | components["schemas"]["YearValue"] | components["schemas"]["DateValue"] | components["schemas"]["VersionValue"] | components["schemas"]["LevelValue"] | components["schemas"]["SupportValue"] | components["schemas"]["ListValue"];
        /** @description A rule by which facts are concluded from facts. */
        Rule: {
            /** @description Id of the rule, such as `narrower-feature`. */
            id: string;
            /** @description The rule in words, in the requested language. */
            sentence: string;
            /** @description Ids of the facts that were concluded by it. */
            conclusions: string[];
        };
        /** @description What another source says that would change the answer. */
        OtherSource: {
            /** @description Of what it is said. */
            subject: components["schemas"]["EntityRef"];
            /** @description The condition of the question that it decides, in words. */
            condition?: string;
            /**
             * @description The verdict on the condition if every source is asked; for a claim, the verdict on the claim. A fact that is merely contradicted has FAIL.
             * @enum {string}
             */
            verdict: "PASS" | "FAIL" | "UNKNOWN" | "SUPPORTED" | "CONTRADICTED" | "CONTESTED" | "NOT_STATED";
            /** @description The fact of the other source. */
            fact: string;
            /** @description The fact of the reference that it contradicts. */
            contradicts?: string;
            /** @description Who says what, in one sentence. */
            sentence: string;
            /** @description Where the other source says so. */
            url?: string;
        };
        /** @description How alive a project is on a day, computed from every source. */
        Lifecycle: {
            /**
             * @description ACTIVE: a release is under support or less than a year old. MAINTENANCE: only repairs are released. DEPRECATED: the end is announced. ARCHIVED: the project has been closed. END_OF_LIFE: support has ended. UNKNOWN: no source says.
             * @enum {string}
             */
            status: "ACTIVE" | "MAINTENANCE" | "DEPRECATED" | "ARCHIVED" | "END_OF_LIFE" | "UNKNOWN";
            /** @description The status in words. */
            statusText: string;
            /**
             * Format: date
             * @description The UTC day for which it was computed.
             */
            asOf: string;
            /**
             * Format: date
             * @description Since when the status holds, if a source says so.
             */
            since?: string;
            /** @description What the project names as its successor. */
            successor?: components["schemas"]["EntityRef"];
            latestVersion?: string;
            /** Format: date */
            latestReleaseOn?: string;
            /**
             * Format: date
             * @description Until when the newest supported release is supported, or the whole product.
             */
            supportedUntil?: string;
            /** @description Its releases, newest first. */
            releases: components["schemas"]["Release"][];
            /** @description The facts that it was computed from. */
            facts: string[];
        };
        /** @description A release, that is all versions of one release cycle. */
        Release: {
            /** @description Global id of the release, such as `release:istio-1.29`. */
            release: string;
            /** @description Its version, without patch releases. */
            cycle: string;
            /** Format: date */
            releasedOn?: string;
            /** @description The newest patch release. */
            latestVersion?: string;
            /** Format: date */
            latestReleaseOn?: string;
            /**
             * Format: date
             * @description The last day of its support.
             */
            supportedUntil?: string;
            /** @description Versions of Kubernetes that it supports. */
            kubernetes?: string;
            /**
             * @description ACTIVE: a release is under support or less than a year old. MAINTENANCE: only repairs are released. DEPRECATED: the end is announced. ARCHIVED: the project has been closed. END_OF_LIFE: support has ended. UNKNOWN: no source says.
             * @enum {string}
             */
            status: "ACTIVE" | "MAINTENANCE" | "DEPRECATED" | "ARCHIVED" | "END_OF_LIFE" | "UNKNOWN";
            facts: string[];
        };
        /** @description A name of the project in another system. */
        Identifier: {
            /** @enum {string} */
            scheme: "CNCF" | "GITHUB" | "ENDOFLIFE" | "PURL" | "CPE";
            value: string;
            /** @description Where it leads; null for a mere name. */
            url: string | null;
        };
        /** @description A document that facts were read from, with how its facts stand beside those of other sources. */
        SourceDocument: {
            /** @description Slug of the document, as used in citations. */
            id: string;
            title: string;
            /**
             * @description REFERENCE: the document that the catalog presents. PROJECT: a project's own documentation. REGISTRY: a public list of projects or releases. HOUSE: the operator's own facts.
             * @enum {string}
             */
            role: "REFERENCE" | "PROJECT" | "REGISTRY" | "HOUSE";
            publisher: string | null;
            /** @description Where it can be read. */
            url: string | null;
            /** @description Version or commit that was read; the newest, if several were. */
            revision: string | null;
            /** @description The date of that revision. */
            updatedOn: string | null;
            retrievedOn: string | null;
            license: string | null;
            /** @description Number of facts read from it. */
            facts: number;
            /** @description How many of them other sources state too. */
            agreed: number;
            /** @description How many of them another source contradicts. */
            contested: number;
            /** @description How many of them stand alone. */
            single: number;
        };
        /**
         * @description AUTOMATIC: on by default. SUPPORTED: available. OPTIONAL: must be enabled or added. PARTIAL: with stated limits. NONE: the document says no. UNKNOWN: the document doesn't say.
         * @enum {string}
         */
        SupportLevel: "AUTOMATIC" | "SUPPORTED" | "OPTIONAL" | "PARTIAL" | "NONE" | "UNKNOWN";
        /**
         * @description Maturity level at the Cloud Native Computing Foundation. NONE: not a CNCF project, according to the document.
         * @enum {string}
         */
        CncfStatus: "GRADUATED" | "INCUBATING" | "SANDBOX" | "ARCHIVED" | "NONE";
        /** @description Conditions on a mesh; all fields of one object must hold. Evaluated in Kleene's three-valued logic. At most 10 levels deep, with at most 200 conditions, counting each listed value. */
        MeshFilter: {
            /** @description All of these filters; true if empty. */
            and?: components["schemas"]["MeshFilter"][];
            /** @description At least one of these filters; false if empty. */
            or?: components["schemas"]["MeshFilter"][];
            /** @description Not this filter; unknown stays unknown. */
            not?: components["schemas"]["MeshFilter"];
            features?: components["schemas"]["MeshFilterFeatures"];
            modes?: components["schemas"]["MeshFilterModes"];
            dimension?: components["schemas"]["MeshFilterDimension"];
            cncfStatus?: components["schemas"]["MeshFilterCncfStatus"];
            status?: components["schemas"]["MeshFilterStatus"];
            firstRelease?: components["schemas"]["MeshFilterFirstRelease"];
            score?: components["schemas"]["MeshFilterScore"];
            id?: components["schemas"]["MeshFilterId"];
            /** @description Text contained in the name or an alias of the mesh. */
            text?: string;
        };
        /** @description One condition checked for one mesh. */
        Check: {
            /** @description The condition in words. */
            sentence: string;
            /**
             * @description PASS: met. FAIL: not met, according to the document. UNKNOWN: the document doesn't say.
             * @enum {string}
             */
            verdict: "PASS" | "FAIL" | "UNKNOWN";
            /** @description The facts that decided it; empty if the document doesn't say. */
            facts: string[];
        };
        InstallGuide: {
            slug: string;
            title: string;
            steps: components["schemas"]["InstallGuideStep"][];
        };
        /** @description Everything about a service mesh. */
        Mesh: {
            /** @description Global id, such as `mesh:istio`. */
            id: string;
            slug: string;
            name: string;
            summary: string | null;
            /** @description Status of the project; null if the document doesn't say. */
            status: string | null;
            /** @description Null if the document doesn't say. */
            cncfStatus: components["schemas"]["CncfStatus"] | null;
            /** @description Year of the first release. */
            firstRelease: number | null;
            /** @description Organizations that founded or maintain the mesh. */
            vendors: components["schemas"]["EntityRef"][];
            /** @description Programming languages, such as `Go`. */
            languages: string[];
            /** @description What the data plane is built on, such as `Envoy`. */
            dataPlane: string[];
            /** @description The architecture modes of the mesh. */
            modes: components["schemas"]["MeshSummaryMode"][];
            aliases: string[];
            /** @description What the document says about each feature; all others are unknown. */
            features: components["schemas"]["MeshFeature"][];
            advantages: components["schemas"]["Fact"][];
            disadvantages: components["schemas"]["Fact"][];
            components: components["schemas"]["EntityRef"][];
            scores: components["schemas"]["MeshScore"][];
            /** @description Weighted total printed in the document. */
            publishedTotal: number | null;
            /** @description Weighted total computed from the document's weights and scores. */
            computedTotal: number | null;
            installGuides: components["schemas"]["InstallGuide"][];
            lifecycle: components["schemas"]["Lifecycle"];
            /** @description Names of the project in other systems, from all sources. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description Ids of all facts about the mesh. */
            facts: string[];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        /** @description A comparison table. */
        Comparison: {
            /** @description Slug of the comparison. */
            id: string;
            name: string;
            columns: components["schemas"]["EntityRef"][];
            dimensions: components["schemas"]["ComparisonDimension"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        /** @description A criterion of the score matrix. */
        Criterion: {
            slug: string;
            name: string;
            /** @description Slug of the group. */
            group: string;
            /** @description Share of the total weight, 0–1. */
            weight: number;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        /** @description A group of criteria. */
        CriterionGroup: {
            slug: string;
            name: string;
            /** @description Share of the total weight, 0–1. */
            weight: number;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        /** @description A stored, immutable recommendation. */
        Recommendation: {
            /** @description 2; records of earlier versions have none. */
            formatVersion?: number;
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Language of the record, which never changes.
             * @enum {string}
             */
            lang: "en" | "zh";
            catalog: components["schemas"]["RecommendationCatalog"];
            input: components["schemas"]["ResolvedInput"];
            /**
             * @description RECOMMENDED: one mesh is the best of those that are certain to meet every requirement. TIE: several are. ONLY_UNSCORED: only meshes without scores are certain to. CONDITIONAL: none is certain to, but some may. NONE_FITS: every candidate fails a requirement.
             * @enum {string}
             */
            outcome: "RECOMMENDED" | "TIE" | "CONDITIONAL" | "ONLY_UNSCORED" | "NONE_FITS";
            /** @description Null unless the outcome is RECOMMENDED or TIE; of those that tie, the first by name. */
            choice: components["schemas"]["RecommendationChoice"] | null;
            /** @description The recommendation in two sentences. */
            summary: string;
            /** @description The meshes that are certain to meet the requirements by total, then those that may meet them by total. */
            ranking: components["schemas"]["RankedMesh"][];
            /** @description Meshes that fail a requirement, with the facts that exclude them. */
            excluded: components["schemas"]["ExcludedMesh"][];
            /** @description Meshes that meet the requirements but have no scores. */
            unscored: components["schemas"]["RecommendationUnscored"][];
            /** @description Meshes that another mesh equals or beats on every criterion. */
            dominated: components["schemas"]["RecommendationDominated"][];
            /** @description The choice compared with the runner-up: weighted differences, largest first. */
            prosAndCons: components["schemas"]["RecommendationProsAndCons"] | null;
            /** @description What each method says of the meshes that are certain to meet the requirements; of the others, if none is. */
            methods: components["schemas"]["RecommendationMethod"][];
            decisionPath: components["schemas"]["RecommendationDecisionPath"] | null;
            scenarioMatches: components["schemas"]["RecommendationScenarioMatch"][];
            /** @description How robust the ranking is among the meshes that are certain to meet the requirements (of the others, if none is), in its order; null if no mesh or more than 50 meshes are ranked. */
            robustness: components["schemas"]["RecommendationRobustness"] | null;
            /** @description If a workload was given: what the choice would add to it. */
            overhead?: components["schemas"]["RecommendationOverhead"][];
            /** @description If there is no choice: each minimal set of requirements to drop so that a mesh is certain to meet the others, a scored one where possible, and the meshes it unlocks. */
            relaxations: components["schemas"]["RecommendationRelaxation"][];
            /** @description If there is no choice: each minimal set of requirements that no mesh is known to meet together. */
            conflicts: components["schemas"]["RecommendationConflict"][];
            /** @description Contradictions in the document that involve the facts used. */
            discrepancies: components["schemas"]["Discrepancy"][];
            /** @description What to know before relying on it, as far as it bears on this answer. */
            warnings: components["schemas"]["RecommendationWarning"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
            /** @description The recommendation in words, with fact ids in brackets. */
            explanation: string;
        };
        /** @description A stored recommendation in a list. */
        RecommendationSummary: {
            /** @description Id of the record. */
            id: string;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            createdAt: string;
            /**
             * @description Language of the record, which never changes.
             * @enum {string}
             */
            lang: "en" | "zh";
            catalog: components["schemas"]["RecommendationSummaryCatalog"];
            /**
             * @description RECOMMENDED: one mesh is the best of those that are certain to meet every requirement. TIE: several are. ONLY_UNSCORED: only meshes without scores are certain to. CONDITIONAL: none is certain to, but some may. NONE_FITS: every candidate fails a requirement.
             * @enum {string}
             */
            outcome: "RECOMMENDED" | "TIE" | "CONDITIONAL" | "ONLY_UNSCORED" | "NONE_FITS";
            /** @description Slug of the mesh that it chooses; null if it chooses none. */
            choice: string | null;
            /** @description Slug of the scenario in the input; null if there is none. */
            scenario: string | null;
        };
        /** @description A warning about a recommendation. */
        RecommendationWarning: {
            /**
             * @description LIFECYCLE: a mesh that may be chosen is no longer developed, supported or released. LIMIT: a limit of the choice that bears on what was asked. CONTRADICTION: the document contradicts itself on what decided. NOT_ASSESSED: a need of the scenario that facts do not decide. RANK_REVERSAL: leaving out a dominated mesh would change the order of the others. OTHER_SOURCE: another source contradicts a fact that decides a requirement. ADVICE: no mesh that was advised fits, or another condition may be meant.
             * @enum {string}
             */
            kind: "LIFECYCLE" | "LIMIT" | "CONTRADICTION" | "NOT_ASSESSED" | "RANK_REVERSAL" | "OTHER_SOURCE" | "ADVICE";
            sentence: string;
            /** @description The facts behind it, of any source. */
            facts: string[];
        };
        Branch: {
            /** @description Slug of the next question. */
            question?: string;
            /** @description Meshes that the branch leads to. */
            outcome?: components["schemas"]["BranchOutcome"][];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact?: string;
        };
        /** @description One feature, at one of these levels; in a mode or at a layer if they are given, otherwise as it is on the whole. */
        FeatureCondition: {
            /** @description Feature, such as `mtls`. */
            id: string;
            /** @description Accepted levels. Default: any level except NONE and UNKNOWN. [UNKNOWN] matches meshes for which the document doesn't say. */
            support?: components["schemas"]["SupportLevel"][];
            /** @description Only as it is in this architecture mode, such as `ambient`. */
            mode?: string;
            /**
             * @description Only as it is at this network layer.
             * @enum {string}
             */
            layer?: "L4" | "L7";
        };
        /** @description Limits to a fact: it holds for a mode, version or layer, or under a condition. */
        Qualifiers: {
            /** @description Slug of the architecture mode to which the fact applies. */
            mode?: string;
            /** @description Version to which the fact applies. */
            version?: string;
            /**
             * @description Network layer to which the fact applies.
             * @enum {string}
             */
            layer?: "L4" | "L7";
            /** @description Condition under which the fact holds, in the requested language. */
            condition?: string;
        };
        /** @description How the criteria are weighted. */
        Weighting: {
            /**
             * @description DOCUMENT: the document's weights. DIRECT: the given values; omitted ones are 0. ADJUST: the document's weights times the values. RANK_ORDER: rank-order centroid weights of `order`. SWING: swing points. ENTROPY, CRITIC: from the scores. Default DOCUMENT.
             * @enum {string}
             */
            by?: "DOCUMENT" | "DIRECT" | "ADJUST" | "RANK_ORDER" | "SWING" | "ENTROPY" | "CRITIC";
            /** @description For DIRECT, ADJUST and SWING. */
            values?: components["schemas"]["WeightingValue"][];
            /** @description For RANK_ORDER: criteria or groups, most important first. */
            order?: string[];
        };
        /** @description The input with defaults, the settings of the scenario, and names as slugs. */
        ResolvedInput: {
            require: components["schemas"]["MeshFilter"][];
            /** @description Slug of the scenario. */
            scenario?: string;
            /** @description Answers to questions of the decision tree. */
            answers: components["schemas"]["ResolvedInputAnswer"][];
            /**
             * @description Absent in records of earlier versions, where advice was only compared.
             * @enum {string}
             */
            adviceAs?: "BINDING" | "COMPARED";
            weighting: components["schemas"]["ResolvedInputWeighting"];
            /** @description Nice to have: each is a criterion of its own, scored 10 where the condition is met, 0 where it is not, and 0 to 10 where that is unknown. Together they weigh less than 1. */
            prefer?: components["schemas"]["ResolvedInputPrefer"][];
            /** @description Alternatives of your own, compared with the candidates and marked as yours. No fact says which requirements they meet. */
            alternatives?: components["schemas"]["ResolvedInputAlternative"][];
            /** @description Scores that replace those of the document, marked as yours. Requirements about scores still go by the document. */
            scores?: components["schemas"]["ResolvedInputScore"][];
            workload?: components["schemas"]["ResolvedInputWorkload"];
            /**
             * @description Ranking method.
             * @enum {string}
             */
            method: "WEIGHTED_SUM" | "TOPSIS" | "VIKOR" | "PROMETHEE_II";
            /**
             * @description How to treat meshes for which the document doesn't say whether a requirement is met. Default CONDITIONAL.
             * @enum {string}
             */
            unknowns: "CONDITIONAL" | "EXCLUDE" | "ASSUME_PASS";
            /** @description Slugs; absent if all meshes are candidates. */
            candidates?: string[];
            robustness: components["schemas"]["ResolvedInputRobustness"];
            fromScenario?: components["schemas"]["ResolvedInputFromScenario"];
            fromAnswers?: components["schemas"]["ResolvedInputFromAnswers"];
        };
        RankedMesh: {
            /** @description 1 + the number of meshes that are strictly better; differences within 1e-9 are ties. Meshes that are certain to meet the requirements come before those that may meet them. */
            rank: number;
            /** @description Slug of the mesh. */
            mesh: string;
            /** @description Name of the mesh; absent in records of earlier versions. */
            name?: string;
            /**
             * @description CALLER: an alternative of the caller's own.
             * @enum {string}
             */
            origin?: "CALLER";
            /** @description Result of the method: weighted sum 0–10, closeness 0–1, VIKOR Q 0–1 (lower is better), net flow −1–1; of a mesh that only may meet the requirements, beside all others in the ranking. */
            total: number;
            /** @description Range of the weighted sum if scores are missing, which may be anything from 0 to 10, or are ranges. */
            range: components["schemas"]["RankedMeshRange"] | null;
            contributions: components["schemas"]["Contribution"][];
            groups: components["schemas"]["RankedMeshGroup"][];
            /**
             * @description CONDITIONAL: the document doesn't say whether a requirement is met.
             * @enum {string}
             */
            eligibility: "ELIGIBLE" | "CONDITIONAL";
            checks: components["schemas"]["RequirementCheck"][];
        };
        ExcludedMesh: {
            /** @description Slug of the mesh. */
            mesh: string;
            /** @description Name of the mesh; absent in records of earlier versions. */
            name?: string;
            reason: string;
            checks: components["schemas"]["RequirementCheck"][];
        };
        RequirementCheck: {
            /** @description Index in the resolved `require`, from 0. */
            requirement: number;
            sentence: string;
            /**
             * @description PASS: met. FAIL: not met, according to the document. UNKNOWN: the document doesn't say.
             * @enum {string}
             */
            verdict: "PASS" | "FAIL" | "UNKNOWN";
            facts: string[];
            /** @description Each condition of the requirement. */
            conditions: components["schemas"]["Check"][];
        };
        Contribution: {
            /** @description Slug of the criterion; `prefer-1` and so on for preferences. */
            criterion: string;
            /** @description Score, 0–10; null if there is none, or only a range. */
            score: number | null;
            /** @description Share of the total weight, 0–1. */
            weight: number;
            /** @description score × weight. */
            contribution: number | null;
            range?: components["schemas"]["ContributionRange"];
            /**
             * @description CALLER: the score is the caller's, not the document's.
             * @enum {string}
             */
            origin?: "CALLER";
            /** @description Name of the criterion; of a preference, its condition. */
            name?: string;
            fact: string | null;
        };
        WeightStability: {
            criterion?: string;
            group?: string;
            /** @description The current weight. */
            weight: number;
            /** @description Lowest weight at which the winner stays first, if the others keep their proportions. */
            low: number;
            /** @description Highest such weight. */
            high: number;
            /** @description Mesh that takes the lead below `low`. */
            lowRival: string | null;
            /** @description Mesh that takes the lead above `high`. */
            highRival: string | null;
        };
        FoundMesh: {
            /** @description Global id, such as `mesh:istio`. */
            id: string;
            slug: string;
            name: string;
            summary: string | null;
            /** @description Status of the project; null if the document doesn't say. */
            status: string | null;
            /** @description Null if the document doesn't say. */
            cncfStatus: components["schemas"]["CncfStatus"] | null;
            /** @description Year of the first release. */
            firstRelease: number | null;
            /** @description Organizations that founded or maintain the mesh. */
            vendors: components["schemas"]["EntityRef"][];
            /** @description Programming languages, such as `Go`. */
            languages: string[];
            /** @description What the data plane is built on, such as `Envoy`. */
            dataPlane: string[];
            /** @description The architecture modes of the mesh. */
            modes: components["schemas"]["MeshSummaryMode"][];
            /** @description Each condition, with the facts that decided it. */
            checks: components["schemas"]["Check"][];
        };
        PageInfo: {
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
            /** @description Cursor of the previous page; null at the start. */
            prevCursor: string | null;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description Always `about:blank`; use `code` to distinguish problems. */
            type: string;
            /** @description The HTTP status as text. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description Stable code, the same on every face. */
            code: string;
            /** @description What went wrong. */
            detail: string;
            /** @description How to fix it. */
            fix?: string;
            /** @description Every fault in the input: where it is, what is wrong, and what is valid. */
            errors?: components["schemas"]["ProblemError"][];
        };
        FeatureArea: {
            slug: string;
            name: string;
        };
        FeatureMesh: {
            /** @description Slug of the mesh. */
            mesh: string;
            /** @description Name of the mesh. */
            name: string;
            support: components["schemas"]["SupportLevel"];
            /** @description The level of support in words. */
            supportText: string;
            /** @description Slug of the mode to which this applies. */
            mode?: string;
            /**
             * @description Network layer to which this applies.
             * @enum {string}
             */
            layer?: "L4" | "L7";
            /** @description Version to which this applies. */
            version?: string;
            /** @description Condition under which this applies. */
            condition?: string;
            /** @description Whether it was concluded from other facts. */
            derived: boolean;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        ScenarioSummaryRecommendation: {
            /** @description Slug of the mesh. */
            mesh: string;
            /** @description The recommended variant, such as `Istio Ambient`. */
            variant?: string;
            /** @description Slugs of companion tools. */
            tools: string[];
            reasons: components["schemas"]["Fact"][];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        /** @description How much more than in the document a criterion weighs. */
        ScenarioSummaryEmphasi: {
            /** @description Slug of the criterion. */
            criterion: string;
            /** @description What the document's weight is multiplied by. */
            factor: number;
        };
        TextValue: {
            /** @constant */
            type: "TEXT";
            value: string;
            /** @description The document's own words for the value. */
            raw?: string;
        };
        NumberValue: {
            /** @constant */
            type: "NUMBER";
            value: number;
            /**
             * @description Unit, such as `ms`, `core`, `MB`, `%`, `QPS`.
             * @enum {string}
             */
            unit?: "%" | "ms" | "s" | "h" | "core" | "MB" | "MiB" | "GB" | "GiB" | "QPS" | "TPS" | "people" | "services" | "replicas" | "phases" | "documents";
            /** @description The document's own words for the value. */
            raw?: string;
        };
        RangeValueValue: {
            min?: number;
            max?: number;
            /** @description If true, the bounds don't belong to the range, as in `<5ms`. */
            exclusive?: boolean;
        };
        RangeValue: {
            /** @constant */
            type: "RANGE";
            value: components["schemas"]["RangeValueValue"];
            /**
             * @description Unit, such as `ms`, `core`, `MB`, `%`, `QPS`.
             * @enum {string}
             */
            unit?: "%" | "ms" | "s" | "h" | "core" | "MB" | "MiB" | "GB" | "GiB" | "QPS" | "TPS" | "people" | "services" | "replicas" | "phases" | "documents";
            /** @description The document's own words for the value. */
            raw?: string;
        };
        BooleanValue: {
            /** @constant */
            type: "BOOLEAN";
            value: boolean;
            /** @description The document's own words for the value. */
            raw?: string;
        };
        YearValue: {
            /** @constant */
            type: "YEAR";
            value: number;
            /** @description The document's own words for the value. */
            raw?: string;
        };
        DateValue: {
            /** @constant */
            type: "DATE";
            /** Format: date */
            value: string;
            /** @description The document's own words for the value. */
            raw?: string;
        };
        VersionValueValue: {
            /** @enum {string} */
            operator: ">=" | "=" | "<=";
            version: string;
            /** @description The year that the document states with the version. */
            year?: number;
        };
        VersionValue: {
            /** @constant */
            type: "VERSION";
            value: components["schemas"]["VersionValueValue"];
            /** @description The document's own words for the value. */
            raw?: string;
        };
        LevelValue: {
            /** @constant */
            type: "LEVEL";
            value: string;
            /** @description Position of the level in its order; comparable only within one dimension. */
            ordinal?: number;
            /** @description The document's own words for the value. */
            raw?: string;
        };
        SupportValue: {
            /** @constant */
            type: "SUPPORT";
            value: components["schemas"]["SupportLevel"];
            /** @description The document's own words for the value. */
            raw?: string;
        };
        ListValue: {
            /** @constant */
            type: "LIST";
            value: (string | number)[];
            /**
             * @description Unit, such as `ms`, `core`, `MB`, `%`, `QPS`.
             * @enum {string}
             */
            unit?: "%" | "ms" | "s" | "h" | "core" | "MB" | "MiB" | "GB" | "GiB" | "QPS" | "TPS" | "people" | "services" | "replicas" | "phases" | "documents";
            /** @description The document's own words for the value. */
            raw?: string;
        };
        /** @description Features that the mesh has or lacks. */
        MeshFilterFeatures: {
            /** @description All of these; true if empty. */
            all?: components["schemas"]["FeatureCondition"][];
            /** @description At least one of these; false if empty. */
            any?: components["schemas"]["FeatureCondition"][];
            /** @description None of these; true if empty. */
            none?: components["schemas"]["FeatureCondition"][];
        };
        /** @description Architecture modes of the mesh. */
        MeshFilterModes: {
            /** @description All of these; true if empty. */
            all?: string[];
            /** @description At least one of these; false if empty. */
            any?: string[];
            /** @description None of these; true if empty. */
            none?: string[];
        };
        /** @description Normalized value on a dimension of the comparison `meshes`, such as performance in [HIGH, HIGHEST]. */
        MeshFilterDimension: {
            /** @description Dimension of the comparison `meshes`, such as `performance`. */
            id: string;
            /** @description One of these. */
            in?: (string | number)[];
            /** @description None of these. */
            notIn?: (string | number)[];
        };
        /** @description CNCF status. */
        MeshFilterCncfStatus: {
            /** @description One of these. */
            in?: components["schemas"]["CncfStatus"][];
            /** @description None of these. */
            notIn?: components["schemas"]["CncfStatus"][];
        };
        /** @description Status of the project, such as ARCHIVING. */
        MeshFilterStatus: {
            /** @description One of these. */
            in?: string[];
            /** @description None of these. */
            notIn?: string[];
        };
        /** @description Year of the first release. */
        MeshFilterFirstRelease: {
            /** @description Minimum. */
            gte?: number;
            /** @description Maximum. */
            lte?: number;
        };
        /** @description Score for a criterion, 0–10. */
        MeshFilterScore: {
            /** @description Criterion of the score matrix, such as `performance`. */
            criterion: string;
            /** @description Minimum. */
            gte?: number;
            /** @description Maximum. */
            lte?: number;
        };
        /** @description Meshes by id or slug. */
        MeshFilterId: {
            /** @description One of these. */
            in?: string[];
            /** @description None of these. */
            notIn?: string[];
        };
        InstallGuideStep: {
            number: number;
            title: string;
            /** @description Commands as typed, without here-documents. */
            commands: string[];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        MeshSummaryMode: {
            /** @description Slug of the mode. */
            mode: string;
            /** @description Name of the mode. */
            name: string;
            /**
             * @description The only network layer at which the mesh runs in this mode.
             * @enum {string}
             */
            layer?: "L4" | "L7";
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        MeshFeature: {
            /** @description Slug of the feature. */
            feature: string;
            /** @description Name of the feature. */
            name: string;
            /** @description Slug of its area. */
            area: string;
            support: components["schemas"]["SupportLevel"];
            /** @description The level of support in words. */
            supportText: string;
            /** @description Slug of the mode to which this applies. */
            mode?: string;
            /**
             * @description Network layer to which this applies.
             * @enum {string}
             */
            layer?: "L4" | "L7";
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        MeshScore: {
            /** @description Slug of the criterion. */
            criterion: string;
            /** @description Score, 0–10. */
            value: number;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        ComparisonDimensionCellPart: {
            /** @description Slug of the mode to which the part applies. */
            mode?: string;
            /**
             * @description Network layer to which the part applies.
             * @enum {string}
             */
            layer?: "L4" | "L7";
            value: components["schemas"]["Value"];
            /** @description The value in the requested language. */
            text: string;
        };
        ComparisonDimensionCell: {
            /** @description Slug of the compared entity. */
            column: string;
            /** @description Name of the compared entity. */
            columnName: string;
            value: components["schemas"]["Value"];
            /** @description The value in the requested language. */
            text: string;
            /** @description The values by mode or layer, where the document distinguishes them. */
            parts?: components["schemas"]["ComparisonDimensionCellPart"][];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
            /**
             * @description SINGLE: one source says so. AGREED: several do. CONTESTED: another source contradicts it.
             * @enum {string}
             */
            standing: "SINGLE" | "AGREED" | "CONTESTED";
        };
        ComparisonDimension: {
            slug: string;
            name: string;
            /** @description Which end is better; null if the values have no order. */
            better: ("HIGHER" | "LOWER") | null;
            cells: components["schemas"]["ComparisonDimensionCell"][];
        };
        ScoreMatrixScale: {
            min: number;
            max: number;
        };
        ScoreMatrixRowScore: {
            criterion: string;
            value: number;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        ScoreMatrixRow: {
            /** @description Slug of the mesh. */
            mesh: string;
            scores: components["schemas"]["ScoreMatrixRowScore"][];
            /** @description Total printed in the document. */
            publishedTotal: number | null;
            /** @description Total computed from the document's weights and scores. */
            computedTotal: number | null;
            /** @description Whether the two totals agree within rounding (0.05); null if one is missing. */
            agrees: boolean | null;
            /** @description The facts that state the two totals. */
            facts: string[];
        };
        DecisionTreeNode: {
            slug: string;
            question: string;
            yes: components["schemas"]["Branch"];
            no: components["schemas"]["Branch"];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        RecommendationCatalogDocument: {
            id: string;
            version: string;
        };
        RecommendationCatalog: {
            digest: string;
            documents: components["schemas"]["RecommendationCatalogDocument"][];
            /**
             * @description The view that it was made from; in records of earlier versions, REFERENCE.
             * @enum {string}
             */
            sources?: "REFERENCE" | "ALL";
        };
        /** @description The best mesh that is certain to meet every requirement, of those advised for the scenario if any of them is. */
        RecommendationChoice: {
            /** @description Slug of the mesh. */
            mesh: string;
            name: string;
            /** @description The variant that the document advises for the scenario, such as `Istio Ambient`. */
            variant?: string;
            /** @description Slugs of the companion tools that it advises. */
            tools: string[];
            /**
             * @description CLEAR: no change of the weights by up to 0.1 (sum of absolute changes) brings another mesh level, and it is ahead of the runner-up in at least 80% of the random weightings; also if there is no runner-up. TIED: another mesh is level. NARROW: all else.
             * @enum {string}
             */
            firmness: "CLEAR" | "NARROW" | "TIED";
            /** @description The next of the meshes that were to choose from; absent if there is no other. */
            runnerUp?: string;
            /** @description What would bring another mesh level; null if nothing would, or one is already. */
            turnsIf: string | null;
        };
        RecommendationUnscored: {
            /** @description Slug of the mesh. */
            mesh: string;
            /** @description Name of the mesh; absent in records of earlier versions. */
            name?: string;
            reason: string;
            checks: components["schemas"]["RequirementCheck"][];
            /** @enum {string} */
            eligibility: "ELIGIBLE" | "CONDITIONAL";
        };
        RecommendationDominated: {
            /** @description Slug of the mesh. */
            mesh: string;
            by: string[];
        };
        RecommendationProsAndConsPro: {
            criterion: string;
            difference: number;
            facts: string[];
        };
        RecommendationProsAndCons: {
            /** @description Slug of the mesh. */
            winner: string;
            /** @description Slug of the mesh. */
            rival: string;
            pros: components["schemas"]["RecommendationProsAndConsPro"][];
            cons: components["schemas"]["RecommendationProsAndConsPro"][];
        };
        RecommendationMethodFigure: {
            /** @description Slug of the mesh. */
            mesh: string;
            value: number;
            /** @description Ties share a rank; absent in records of earlier versions. */
            rank?: number;
        };
        RecommendationMethod: {
            /**
             * @description Ranking method.
             * @enum {string}
             */
            method: "WEIGHTED_SUM" | "TOPSIS" | "VIKOR" | "PROMETHEE_II";
            figures: components["schemas"]["RecommendationMethodFigure"][];
            /** @description The meshes that this method ranks first, of those to choose from. */
            first: string[];
            /** @description VIKOR: the meshes of the compromise, best first. */
            compromise?: string[];
            /** @description VIKOR's C1: the second is at least 1/(m − 1) behind. */
            acceptableAdvantage?: boolean;
            /** @description VIKOR's C2: the first is also best by S or by R. */
            acceptableStability?: boolean;
            /** @description VIKOR: criteria on which all meshes score the same, which therefore drop out. */
            withoutRange?: string[];
            /** @description Whether its own answer is the choice and nothing else; VIKOR's answer is its compromise. */
            agrees: boolean;
        };
        RecommendationDecisionPathStep: {
            question: string;
            answer: boolean | null;
            fact: string | null;
        };
        RecommendationDecisionPathOutcome: {
            /** @description Slug of the mesh. */
            mesh: string;
            note?: string;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        RecommendationDecisionPathNextQuestion: {
            question: string;
            text: string;
            reason: string;
        };
        RecommendationDecisionPath: {
            steps: components["schemas"]["RecommendationDecisionPathStep"][];
            outcomes: components["schemas"]["RecommendationDecisionPathOutcome"][];
            /** @description The open question whose answer narrows the choice most. */
            nextQuestion: components["schemas"]["RecommendationDecisionPathNextQuestion"] | null;
            /** @description Whether the choice is one of its outcomes; null without answers or without a choice. */
            agrees?: boolean | null;
        };
        RecommendationScenarioMatchAdvice: {
            /** @description Slug of the mesh. */
            mesh: string;
            variant?: string;
            tools: string[];
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        RecommendationScenarioMatch: {
            scenario: string;
            recommends: string[];
            /** @description What it recommends, with variants and slugs of tools; absent in records of earlier versions. */
            advice?: components["schemas"]["RecommendationScenarioMatchAdvice"][];
            /** @description Whether the choice is one of these meshes. */
            agrees: boolean;
            facts: string[];
        };
        RecommendationRobustnessRankAcceptability: {
            /** @description Slug of the mesh. */
            mesh: string;
            shares: number[];
            /** @description 95% margin of error of the first share; for a share of 0 or 1, 3/samples. */
            margin: number;
        };
        RecommendationRobustnessPairwise: {
            /** @description Slug of the mesh. */
            mesh: string;
            /** @description Slug of the mesh. */
            over: string;
            share: number;
        };
        RecommendationRobustnessCentralWeightWeight: {
            criterion: string;
            weight: number;
        };
        RecommendationRobustnessCentralWeight: {
            /** @description Slug of the mesh. */
            mesh: string;
            weights: components["schemas"]["RecommendationRobustnessCentralWeightWeight"][] | null;
        };
        RecommendationRobustnessConfidence: {
            /** @description Slug of the mesh. */
            mesh: string;
            value: number | null;
        };
        RecommendationRobustnessSmallestFlip: {
            /** @description Slug of the mesh. */
            challenger: string;
            /** @description Smallest change of weights (which sum to 1) that makes it win by the weighted sum: the sum of absolute changes, twice the weight moved. */
            change: number | null;
            possible: boolean;
        };
        RecommendationRobustness: {
            samples: number;
            seed: number;
            /** @enum {string} */
            weights: "UNIFORM" | "AROUND";
            rankAcceptability: components["schemas"]["RecommendationRobustnessRankAcceptability"][];
            pairwise: components["schemas"]["RecommendationRobustnessPairwise"][];
            centralWeights: components["schemas"]["RecommendationRobustnessCentralWeight"][];
            confidence: components["schemas"]["RecommendationRobustnessConfidence"][];
            /** @description For each criterion and group, how far its weight can change before the weighted sum has another winner. */
            weightStability: components["schemas"]["WeightStability"][];
            smallestFlip: components["schemas"]["RecommendationRobustnessSmallestFlip"][];
            /** @description Meshes that rank first whatever the missing scores are. */
            necessaryWinners: string[];
            /** @description Meshes that rank first for some values of the missing scores. */
            possibleWinners: string[];
        };
        RecommendationOverheadCpu: {
            /** @description Null if the facts give no lower bound. */
            min: number | null;
            /** @description Null if the facts give no upper bound. */
            max: number | null;
            /** @constant */
            unit: "vCPU";
        };
        RecommendationOverheadMemory: {
            /** @description Null if the facts give no lower bound. */
            min: number | null;
            /** @description Null if the facts give no upper bound. */
            max: number | null;
            /** @constant */
            unit: "MB";
        };
        RecommendationOverheadLatency: {
            /** @description Null if the facts give no lower bound. */
            min: number | null;
            /** @description Null if the facts give no upper bound. */
            max: number | null;
            /** @constant */
            unit: "ms";
        };
        /** @description What a mode adds to a workload: cited figures, multiplied by the Pods and hops. */
        RecommendationOverhead: {
            /** @description Slug of the mesh; null if the figures are for a mode in general. */
            mesh: string | null;
            /** @description Slug of the architecture mode. */
            mode: string;
            /** @description CPU of the data plane for all Pods; null if no fact gives a figure per Pod. */
            cpu: components["schemas"]["RecommendationOverheadCpu"] | null;
            /** @description Memory of the data plane for all Pods; null if no fact gives a figure per Pod. */
            memory: components["schemas"]["RecommendationOverheadMemory"] | null;
            /** @description Latency added over all hops; null if no fact gives a figure. */
            latency: components["schemas"]["RecommendationOverheadLatency"] | null;
            /** @description WITHIN: the whole range of the latency is within the budget. EXCEEDED: none of it is. OPEN: the facts don't decide it. Null without a budget. */
            budget: ("WITHIN" | "EXCEEDED" | "OPEN") | null;
            /** @description The facts behind the figures and the sentence. */
            facts: string[];
            /** @description The same in words, with what is not known and fact ids in brackets. */
            sentence: string;
        };
        RecommendationRelaxation: {
            drop: number[];
            sentences: string[];
            unlocks: string[];
        };
        RecommendationConflict: {
            requirements: number[];
            sentences: string[];
            /** @description Whether one of them denies the other, so that no mesh could meet them. */
            isContradiction?: boolean;
        };
        /** @description The catalog that it was computed from. */
        RecommendationSummaryCatalog: {
            digest: string;
        };
        BranchOutcome: {
            mesh: string;
            note?: string;
            /** @description Id of a fact, such as `istio.vm-support`. */
            fact: string;
        };
        WeightingValue: {
            /** @description Criterion, such as `performance`. */
            criterion?: string;
            /** @description Group of criteria, such as `operations`; its value is divided among them by the document's weights. */
            group?: string;
            /** @description Weight, factor or points; only their proportion matters. */
            value: number;
        };
        ResolvedInputAnswer: {
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            question: string;
            answer: boolean;
        };
        ResolvedInputWeightingValue: {
            /** @description Criterion, such as `performance`. */
            criterion?: string;
            /** @description Group of criteria, such as `operations`; its value is divided among them by the document's weights. */
            group?: string;
            /** @description Weight, factor or points; only their proportion matters. */
            value: number;
        };
        ResolvedInputWeighting: {
            /**
             * @description DOCUMENT: the document's weights. DIRECT: the given values; omitted ones are 0. ADJUST: the document's weights times the values. RANK_ORDER: rank-order centroid weights of `order`. SWING: swing points. ENTROPY, CRITIC: from the scores.
             * @enum {string}
             */
            by: "DOCUMENT" | "DIRECT" | "ADJUST" | "RANK_ORDER" | "SWING" | "ENTROPY" | "CRITIC";
            /** @description For DIRECT, ADJUST and SWING. */
            values?: components["schemas"]["ResolvedInputWeightingValue"][];
            /** @description For RANK_ORDER: criteria or groups, most important first. */
            order?: string[];
        };
        ResolvedInputPrefer: {
            /** @description The condition. */
            where: components["schemas"]["MeshFilter"];
            /** @description Its share of the total weight, 0–1; the other weights are scaled down. */
            weight: number;
        };
        ResolvedInputAlternativeScoreValue: {
            /** @description Lowest. */
            min: number;
            /** @description Highest. */
            max: number;
        };
        ResolvedInputAlternativeScore: {
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            criterion: string;
            /** @description A score, 0–10, or a range of scores. */
            value: number | components["schemas"]["ResolvedInputAlternativeScoreValue"];
        };
        ResolvedInputAlternative: {
            /** @description Slug, different from those of the meshes. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Scores; criteria without one count as unknown. */
            scores: components["schemas"]["ResolvedInputAlternativeScore"][];
        };
        ResolvedInputScore: {
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            mesh: string;
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            criterion: string;
            /** @description A score, 0–10, or a range of scores. */
            value: number | components["schemas"]["ResolvedInputAlternativeScoreValue"];
            /** @description Why you correct it; kept in the record. */
            reason?: string;
        };
        /** @description The size of a workload, for an estimate of what a mesh adds to it. */
        ResolvedInputWorkload: {
            /** @description Number of Pods in the mesh. */
            pods: number;
            /** @description Number of calls from one service to the next that a request makes in sequence; default 1. */
            hops?: number;
            /** @description Milliseconds that the mesh may add to such a request, over all hops. */
            latencyBudgetMs?: number;
        };
        ResolvedInputRobustness: {
            /** @description Number of random weightings; default 20,000. */
            samples: number;
            /** @description Seed of the random numbers; default 1. */
            seed: number;
            /**
             * @description AROUND: near the weights of the request or of its scenario; the default if either gave any. UNIFORM: all weightings are equally likely; the default otherwise.
             * @enum {string}
             */
            weights: "UNIFORM" | "AROUND";
        };
        /** @description What the scenario set. */
        ResolvedInputFromScenario: {
            /** @description Indices in `require`. */
            require: number[];
            /** @description Questions in `answers`; only in records of earlier versions. */
            answers?: string[];
            /** @description Whether it set the weighting. Its emphasis is the choice of this service, not of the document. */
            weighting: boolean;
            /** @description The facts that state these requirements. */
            facts: string[];
            /** @description Its needs that facts do not decide for every mesh that it advises. */
            notAssessed?: string[];
        };
        /** @description What the answers set. */
        ResolvedInputFromAnswers: {
            /** @description Indices in `require`. */
            require: number[];
            /** @description The facts that state what the answers lead to. */
            facts: string[];
        };
        RankedMeshRange: {
            low: number;
            high: number;
        };
        RankedMeshGroup: {
            group: string;
            weight: number;
            contribution: number | null;
        };
        /** @description If the score is only known as a range; the total has its middle. */
        ContributionRange: {
            min: number;
            max: number;
        };
        ProblemError: {
            path: string;
            message: string;
            fix?: string;
        };
        FindMeshesResultUndecided: {
            mesh: string;
            conditions: string[];
        };
        FindMeshesResultFacet: {
            value: string;
            count: number;
        };
        FindMeshesResult: {
            items: components["schemas"]["FoundMesh"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
            /** @description Meshes for which the document doesn't say whether they match, with the undecided conditions. */
            undecided: components["schemas"]["FindMeshesResultUndecided"][];
            /** @description Number of undecided meshes; the first hundred are listed. */
            undecidedTotal: number;
            /** @description Number of matching meshes per value of each requested dimension; the hundred most frequent values. */
            facets?: {
                [key: string]: components["schemas"]["FindMeshesResultFacet"][];
            };
        };
        QueryMeshesInput: {
            where?: components["schemas"]["MeshFilter"];
            /** @description Comma-separated sort keys, `-` for descending: `name`, `firstRelease`, `-score.performance`. Default `name`. */
            orderBy?: string;
            /** @description Dimensions of the comparison `meshes` for which to count values over all matching meshes. */
            facet?: string[];
            /** @description Number of items, 1–100. */
            limit?: number;
            /** @description Cursor of a page, from a response to the same query. */
            cursor?: string;
            /** @description Return the page before the cursor; without a cursor, the last page. */
            backward?: boolean;
        };
        ListFeaturesResultItem: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
            /** @description The statement that defines it; null if the document has none. */
            summary: string | null;
            /** @description Its area; null for a component or tool that was a feature of an earlier version. */
            area: components["schemas"]["FeatureArea"] | null;
            /** @description Features that a mesh has if it has this one. */
            broader: components["schemas"]["EntityRef"][];
            /** @description Features that imply this one. */
            narrower: components["schemas"]["EntityRef"][];
            became?: components["schemas"]["EntityRef"];
            /** @description Meshes of which facts say how well they support the feature. All others are unknown. */
            meshes: components["schemas"]["FeatureMesh"][];
        };
        ListFeaturesResult: {
            items: components["schemas"]["ListFeaturesResultItem"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        ListModesResult: {
            items: components["schemas"]["Mode"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        GetModeResult: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
            /** @description The statement that defines it; null if the document has none. */
            summary: string | null;
            aliases: string[];
            advantages: components["schemas"]["Fact"][];
            disadvantages: components["schemas"]["Fact"][];
            /** @description How it works, step by step. */
            workflow: components["schemas"]["Fact"][];
            /** @description Figures, such as overheads, latencies and versions. */
            figures: components["schemas"]["Fact"][];
            components: components["schemas"]["EntityRef"][];
            /** @description Meshes that run in this mode. */
            meshes: components["schemas"]["EntityRef"][];
            installGuides: components["schemas"]["InstallGuide"][];
            /** @description Ids of all facts about the mode. */
            facts: string[];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        ListScenariosResult: {
            items: components["schemas"]["ScenarioSummary"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        GetScenarioResult: {
            id: string;
            slug: string;
            /**
             * @description SELECTION: which mesh suits whom. APPLICATION: what meshes are used for.
             * @enum {string}
             */
            kind: "SELECTION" | "APPLICATION";
            name: string;
            summary: string | null;
            recommendations: components["schemas"]["ScenarioSummaryRecommendation"][];
            /** @description The weights of recommendations for it, where they differ: the choice of this service, not of the document. */
            emphasis: components["schemas"]["ScenarioSummaryEmphasi"][];
            /** @description Says whose choice these weights are; null if there are none. */
            emphasisNote: string | null;
            needs: components["schemas"]["Fact"][];
            profile: components["schemas"]["Fact"][];
            facts: string[];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        ListCriteriaResult: {
            items: components["schemas"]["Criterion"][];
            groups: components["schemas"]["CriterionGroup"][];
            total: number;
        };
        GetScoreMatrixResult: {
            scale: components["schemas"]["ScoreMatrixScale"];
            groups: components["schemas"]["CriterionGroup"][];
            criteria: components["schemas"]["Criterion"][];
            rows: components["schemas"]["ScoreMatrixRow"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        GetDecisionTreeResult: {
            /** @description Slug of the first question. */
            root: string;
            nodes: components["schemas"]["DecisionTreeNode"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        ListFactsResult: {
            items: components["schemas"]["Fact"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        GetFactResult: {
            /** @description Id of a fact, such as `istio.vm-support`. */
            id: string;
            kind: components["schemas"]["FactKind"];
            subject: components["schemas"]["EntityRef"];
            /** @description What is said about the subject, such as `vm-support` or `advantage`. */
            predicate: string;
            object?: components["schemas"]["EntityRef"];
            value?: components["schemas"]["Value"];
            qualifiers?: components["schemas"]["Qualifiers"];
            /** @description The fact as one sentence, in the requested language. */
            statement: string;
            /** @description The fact in a few words, for lists, in the requested language. */
            label: string;
            citations: components["schemas"]["Citation"][];
            /** @description Facts that contradict this one. */
            conflictsWith: string[];
            /** @description Whether the fact was concluded here rather than read in the document. */
            derived: boolean;
            /** @description Id of the rule by which a derived fact was concluded; none if it was computed. */
            rule?: string;
            /** @description The facts from which a derived fact was concluded or computed. */
            inputs?: string[];
            /**
             * @description SINGLE: one source says so. AGREED: several do. CONTESTED: another source contradicts it.
             * @enum {string}
             */
            standing: "SINGLE" | "AGREED" | "CONTESTED";
            /** @description The date of the source, of the newest one for a derived fact. */
            sourceDate: string | null;
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        ListDocumentsResult: {
            items: components["schemas"]["SourceDocument"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ListRulesResult: {
            items: components["schemas"]["Rule"][];
            total: number;
        };
        ListSectionsResult: {
            items: components["schemas"]["SectionSummary"][];
            total: number;
        };
        GetSectionResult: {
            /** @description Global id, such as `section:4.2.5`. */
            id: string;
            document: string;
            /** @description Number of the section, such as `4.2.5`; `end` is the end matter. */
            number: string;
            /** @description The heading in the document. */
            heading: string;
            /** @description The heading in the requested language. */
            title: string;
            /** @description Number of the parent section. */
            parent: string | null;
            startLine: number;
            /** @description Last line, subsections included. */
            endLine: number;
            /** @description Its subsections. */
            sections: components["schemas"]["SectionSummary"][];
            /** @description Facts that cite the section itself, by line. */
            facts: components["schemas"]["Fact"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        ListEntitiesResultItem: {
            /** @description Global id of an entity, such as `mesh:istio`. */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: string;
            name: string;
            /** @description The statement that defines it; null if the document has none. */
            summary: string | null;
            /** @description Other names, in both languages. */
            aliases: string[];
            /** @description Facts about it, in document order. */
            facts: components["schemas"]["Fact"][];
            /** @description Names of it in other systems, from all sources. */
            identifiers: components["schemas"]["Identifier"][];
        };
        ListEntitiesResult: {
            items: components["schemas"]["ListEntitiesResultItem"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
            /** @description All unknown ids among `ids`, on every page. */
            missing: string[];
        };
        ListRelationsResult: {
            items: components["schemas"]["Relation"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        FindPathsResult: {
            items: components["schemas"]["Path"][];
            /** @description Number of paths returned. */
            total: number;
        };
        /** @description A matching part of `text`: start, inclusive, and end, exclusive, in UTF-16 code units. */
        SearchResultItemHighlight: {
            start: number;
            end: number;
        };
        /** @description A search hit: a fact or an entity. */
        SearchResultItem: {
            /**
             * @description Type of the hit.
             * @enum {string}
             */
            type: "FACT" | "ENTITY";
            /** @description Id of the fact or of the entity. */
            id: string;
            /** @description The statement of the fact, or the name and summary of the entity, in the requested language. */
            text: string;
            highlights: components["schemas"]["SearchResultItemHighlight"][];
            /** @description Relevance: higher is better; comparable only within one search. */
            score: number;
            fact?: components["schemas"]["Fact"];
            entity?: components["schemas"]["EntityRef"];
        };
        SearchResult: {
            items: components["schemas"]["SearchResultItem"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        /** @description A cited fact with its score. */
        FindEvidenceResultFact: {
            /** @description Id of a fact, such as `istio.vm-support`. */
            id: string;
            kind: components["schemas"]["FactKind"];
            subject: components["schemas"]["EntityRef"];
            /** @description What is said about the subject, such as `vm-support` or `advantage`. */
            predicate: string;
            object?: components["schemas"]["EntityRef"];
            value?: components["schemas"]["Value"];
            qualifiers?: components["schemas"]["Qualifiers"];
            /** @description The fact as one sentence, in the requested language. */
            statement: string;
            /** @description The fact in a few words, for lists, in the requested language. */
            label: string;
            citations: components["schemas"]["Citation"][];
            /** @description Facts that contradict this one. */
            conflictsWith: string[];
            /** @description Whether the fact was concluded here rather than read in the document. */
            derived: boolean;
            /** @description Id of the rule by which a derived fact was concluded; none if it was computed. */
            rule?: string;
            /** @description The facts from which a derived fact was concluded or computed. */
            inputs?: string[];
            /**
             * @description SINGLE: one source says so. AGREED: several do. CONTESTED: another source contradicts it.
             * @enum {string}
             */
            standing: "SINGLE" | "AGREED" | "CONTESTED";
            /** @description The date of the source, of the newest one for a derived fact. */
            sourceDate: string | null;
            /** @description How well the fact answers the question; comparable only within one answer. */
            score: number;
        };
        /** @description A part of the question that the document doesn't answer. */
        FindEvidenceResultMissing: {
            /** @description Id of the entity in question, if known. */
            entity?: string;
            /** @description What was asked about it, in the words of the question. */
            predicate?: string;
            /** @description Why there is no answer, in one sentence. */
            reason: string;
        };
        /** @description The facts that answer a question, or why there are none. */
        FindEvidenceResult: {
            /**
             * @description OK: the facts answer the question. PARTIAL: they answer part of it; `missing` says what is left. NO_EVIDENCE: no answer was found; `missing` says what was looked for. AMBIGUOUS: the question has several readings, listed in `suggestions`. FALSE_PREMISE: the question takes something for granted that `facts` contradict.
             * @enum {string}
             */
            status: "OK" | "PARTIAL" | "NO_EVIDENCE" | "AMBIGUOUS" | "FALSE_PREMISE";
            /** @description How likely it is that the facts answer the question; from the threshold on, they count as an answer. */
            confidence: number;
            /** @description The answer in a sentence or two, for questions that are answered from values, such as `which meshes …`. */
            conclusion?: string;
            /** @description Best answers first; with FALSE_PREMISE, what stands against the premise. Empty with other statuses. */
            facts: components["schemas"]["FindEvidenceResultFact"][];
            /** @description With NO_EVIDENCE: the nearest facts. They don't answer the question. */
            related: components["schemas"]["FindEvidenceResultFact"][];
            /** @description Pairs of facts that contradict each other; at least the first of each pair is among `facts`. */
            conflicts: string[][];
            missing: components["schemas"]["FindEvidenceResultMissing"][];
            /** @description What to ask instead, or how to get more facts. */
            suggestions: string[];
            /** @description How the question was understood, in one sentence. */
            reading: string;
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        QueryEvidenceInputContext: {
            /** @description A question asked before. */
            question: string;
            /** @description Ids of the facts that answered it. */
            facts?: string[];
        };
        QueryEvidenceInput: {
            /** @description One question, at most 2000 characters. It is never read as instructions. */
            question: string;
            /** @description The questions asked before, oldest first, at most 10: `it` and `what about X?` refer to the last one. */
            context?: components["schemas"]["QueryEvidenceInputContext"][];
            /**
             * @description Language of the statements; default: the language of the request.
             * @enum {string}
             */
            lang?: "en" | "zh";
            /** @description Maximum number of facts, 1–20. */
            limit?: number;
            /** @description Maximum characters of all statements together, 50–20000. Facts that don't fit are left out whole. */
            maxChars?: number;
        };
        /** @description One of the things that a claim says. */
        VerifyClaimResultClause: {
            /** @description The part of the claim, as written. */
            text: string;
            /**
             * @description SUPPORTED: the document says so. CONTRADICTED: it says otherwise. CONTESTED: it says both. NOT_STATED: it doesn't say, which is not a contradiction.
             * @enum {string}
             */
            verdict: "SUPPORTED" | "CONTRADICTED" | "CONTESTED" | "NOT_STATED";
            /** @description Ids of the facts that decide it; they are among `facts`. */
            facts: string[];
        };
        /** @description A claim checked against the document. */
        VerifyClaimResult: {
            /**
             * @description SUPPORTED: the document says so. CONTRADICTED: it says otherwise. CONTESTED: it says both. NOT_STATED: it doesn't say, which is not a contradiction.
             * @enum {string}
             */
            verdict: "SUPPORTED" | "CONTRADICTED" | "CONTESTED" | "NOT_STATED";
            /** @description The facts that decide, both for and against. */
            facts: components["schemas"]["Fact"][];
            /** @description What the claim says, part by part. */
            clauses: components["schemas"]["VerifyClaimResultClause"][];
            /** @description How the claim was understood, in one sentence. */
            reading: string;
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
        };
        VerifyClaimInput: {
            /** @description The claim as a sentence in Chinese or English, such as `Linkerd does not support VMs`. */
            text?: string;
            /** @description Global id of the subject, or the slug of a mesh. */
            subject?: string;
            /** @description What is claimed about the subject, such as `first-release`. */
            predicate?: string;
            /** @description The claimed value: a number, a normalized value, or an entity by id, slug or name. */
            value?: string | number | boolean;
            /** @description Mesh, such as `istio`. */
            mesh?: string;
            /** @description Feature, such as `mtls`. */
            feature?: string;
            /**
             * @description The claimed level. Default: any level at which the mesh has the feature.
             * @enum {string}
             */
            support?: "AUTOMATIC" | "SUPPORTED" | "OPTIONAL" | "PARTIAL" | "NONE";
        };
        RecommendInputAnswer: {
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            question: string;
            answer: boolean;
        };
        RecommendInputPrefer: {
            where: components["schemas"]["MeshFilter"];
            /** @description Its share of the total weight, 0–1; the other weights are scaled down. */
            weight: number;
        };
        RecommendInputAlternativeScoreValue: {
            /** @description Lowest. */
            min: number;
            /** @description Highest. */
            max: number;
        };
        RecommendInputAlternativeScore: {
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            criterion: string;
            /** @description A score, 0–10, or a range of scores. */
            value: number | components["schemas"]["RecommendInputAlternativeScoreValue"];
        };
        RecommendInputAlternative: {
            /** @description Slug, different from those of the meshes. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Scores; criteria without one count as unknown. */
            scores: components["schemas"]["RecommendInputAlternativeScore"][];
        };
        RecommendInputScore: {
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            mesh: string;
            /** @description Slug or global id, such as `istio` or `mesh:istio`. */
            criterion: string;
            /** @description A score, 0–10, or a range of scores. */
            value: number | components["schemas"]["RecommendInputAlternativeScoreValue"];
            /** @description Why you correct it; kept in the record. */
            reason?: string;
        };
        /** @description The size of a workload, for an estimate of what a mesh adds to it. */
        RecommendInputWorkload: {
            /** @description Number of Pods in the mesh. */
            pods: number;
            /** @description Number of calls from one service to the next that a request makes in sequence; default 1. */
            hops?: number;
            /** @description Milliseconds that the mesh may add to such a request, over all hops. */
            latencyBudgetMs?: number;
        };
        RecommendInputRobustness: {
            /** @description Number of random weightings; default 20,000. */
            samples?: number;
            /** @description Seed of the random numbers; default 1. */
            seed?: number;
            /**
             * @description AROUND: near the weights of the request or of its scenario; the default if either gave any. UNIFORM: all weightings are equally likely; the default otherwise.
             * @enum {string}
             */
            weights?: "UNIFORM" | "AROUND";
        };
        RecommendInput: {
            /** @description Hard requirements; each is reported separately. Together they have the bounds of one filter. */
            require?: components["schemas"]["MeshFilter"][];
            /** @description Scenario to start from; your own settings override its. */
            scenario?: string;
            /** @description Answers to questions of the decision tree. */
            answers?: components["schemas"]["RecommendInputAnswer"][];
            /**
             * @description BINDING: answers exclude the meshes that the decision tree no longer leads to, and the choice is made among the meshes that the document advises for the scenario, with its emphasis. COMPARED: what they say is only told beside the ranking. Default BINDING.
             * @enum {string}
             */
            adviceAs?: "BINDING" | "COMPARED";
            weighting?: components["schemas"]["Weighting"];
            /** @description Nice to have: each is a criterion of its own, scored 10 where the condition is met, 0 where it is not, and 0 to 10 where that is unknown. Together they weigh less than 1. */
            prefer?: components["schemas"]["RecommendInputPrefer"][];
            /** @description Alternatives of your own, compared with the candidates and marked as yours. No fact says which requirements they meet. */
            alternatives?: components["schemas"]["RecommendInputAlternative"][];
            /** @description Scores that replace those of the document, marked as yours. Requirements about scores still go by the document. */
            scores?: components["schemas"]["RecommendInputScore"][];
            workload?: components["schemas"]["RecommendInputWorkload"];
            /**
             * @description Default WEIGHTED_SUM.
             * @enum {string}
             */
            method?: "WEIGHTED_SUM" | "TOPSIS" | "VIKOR" | "PROMETHEE_II";
            /**
             * @description How to treat meshes for which the document doesn't say whether a requirement is met. Default CONDITIONAL.
             * @enum {string}
             */
            unknowns?: "CONDITIONAL" | "EXCLUDE" | "ASSUME_PASS";
            /** @description Meshes to choose from; default all. Required if there are more than 200 meshes. */
            candidates?: string[];
            robustness?: components["schemas"]["RecommendInputRobustness"];
        };
        ListRecommendationsResult: {
            items: components["schemas"]["RecommendationSummary"][];
            /** @description Number of items on all pages. */
            total: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        PreviewRecommendationResultOverheadCpu: {
            /** @description Null if the facts give no lower bound. */
            min: number | null;
            /** @description Null if the facts give no upper bound. */
            max: number | null;
            /** @enum {string} */
            unit: "vCPU";
        };
        PreviewRecommendationResultOverheadMemory: {
            /** @description Null if the facts give no lower bound. */
            min: number | null;
            /** @description Null if the facts give no upper bound. */
            max: number | null;
            /** @enum {string} */
            unit: "MB";
        };
        PreviewRecommendationResultOverheadLatency: {
            /** @description Null if the facts give no lower bound. */
            min: number | null;
            /** @description Null if the facts give no upper bound. */
            max: number | null;
            /** @enum {string} */
            unit: "ms";
        };
        /** @description What a mode adds to a workload: cited figures, multiplied by the Pods and hops. */
        PreviewRecommendationResultOverhead: {
            /** @description Slug of the mesh; null if the figures are for a mode in general. */
            mesh: string | null;
            /** @description Slug of the architecture mode. */
            mode: string;
            /** @description CPU of the data plane for all Pods; null if no fact gives a figure per Pod. */
            cpu: components["schemas"]["PreviewRecommendationResultOverheadCpu"] | null;
            /** @description Memory of the data plane for all Pods; null if no fact gives a figure per Pod. */
            memory: components["schemas"]["PreviewRecommendationResultOverheadMemory"] | null;
            /** @description Latency added over all hops; null if no fact gives a figure. */
            latency: components["schemas"]["PreviewRecommendationResultOverheadLatency"] | null;
            /** @description WITHIN: the whole range of the latency is within the budget. EXCEEDED: none of it is. OPEN: the facts don't decide it. Null without a budget. */
            budget: ("WITHIN" | "EXCEEDED" | "OPEN") | null;
            /** @description The facts behind the figures and the sentence. */
            facts: string[];
            /** @description The same in words, with what is not known and fact ids in brackets. */
            sentence: string;
        };
        /** @description A recommendation that is not stored. */
        PreviewRecommendationResult: {
            /** @description 2; records of earlier versions have none. */
            formatVersion?: number;
            /**
             * @description Language of the record, which never changes.
             * @enum {string}
             */
            lang: "en" | "zh";
            catalog: components["schemas"]["RecommendationCatalog"];
            input: components["schemas"]["ResolvedInput"];
            /**
             * @description RECOMMENDED: one mesh is the best of those that are certain to meet every requirement. TIE: several are. ONLY_UNSCORED: only meshes without scores are certain to. CONDITIONAL: none is certain to, but some may. NONE_FITS: every candidate fails a requirement.
             * @enum {string}
             */
            outcome: "RECOMMENDED" | "TIE" | "CONDITIONAL" | "ONLY_UNSCORED" | "NONE_FITS";
            /** @description Null unless the outcome is RECOMMENDED or TIE; of those that tie, the first by name. */
            choice: components["schemas"]["RecommendationChoice"] | null;
            /** @description The recommendation in two sentences. */
            summary: string;
            /** @description The meshes that are certain to meet the requirements by total, then those that may meet them by total. */
            ranking: components["schemas"]["RankedMesh"][];
            /** @description Meshes that fail a requirement, with the facts that exclude them. */
            excluded: components["schemas"]["ExcludedMesh"][];
            /** @description Meshes that meet the requirements but have no scores. */
            unscored: components["schemas"]["RecommendationUnscored"][];
            /** @description Meshes that another mesh equals or beats on every criterion. */
            dominated: components["schemas"]["RecommendationDominated"][];
            /** @description The choice compared with the runner-up: weighted differences, largest first. */
            prosAndCons: components["schemas"]["RecommendationProsAndCons"] | null;
            /** @description What each method says of the meshes that are certain to meet the requirements; of the others, if none is. */
            methods: components["schemas"]["RecommendationMethod"][];
            decisionPath: components["schemas"]["RecommendationDecisionPath"] | null;
            scenarioMatches: components["schemas"]["RecommendationScenarioMatch"][];
            /** @description How robust the ranking is among the meshes that are certain to meet the requirements (of the others, if none is), in its order; null if no mesh or more than 50 meshes are ranked. */
            robustness: components["schemas"]["RecommendationRobustness"] | null;
            /** @description If a workload was given: what the choice would add to it. */
            overhead?: components["schemas"]["PreviewRecommendationResultOverhead"][];
            /** @description If there is no choice: each minimal set of requirements to drop so that a mesh is certain to meet the others, a scored one where possible, and the meshes it unlocks. */
            relaxations: components["schemas"]["RecommendationRelaxation"][];
            /** @description If there is no choice: each minimal set of requirements that no mesh is known to meet together. */
            conflicts: components["schemas"]["RecommendationConflict"][];
            /** @description Contradictions in the document that involve the facts used. */
            discrepancies: components["schemas"]["Discrepancy"][];
            /** @description What to know before relying on it, as far as it bears on this answer. */
            warnings: components["schemas"]["RecommendationWarning"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources: components["schemas"]["OtherSource"][];
            /** @description The recommendation in words, with fact ids in brackets. */
            explanation: string;
        };
        /** @description Requirements and priorities. All are optional; without input, all scored meshes are ranked by the document's weights. */
        PreviewRecommendationInput: {
            /** @description Hard requirements; each is reported separately. Together they have the bounds of one filter. */
            require?: components["schemas"]["MeshFilter"][];
            /** @description Scenario to start from; your own settings override its. */
            scenario?: string;
            /** @description Answers to questions of the decision tree. */
            answers?: components["schemas"]["RecommendInputAnswer"][];
            /**
             * @description BINDING: answers exclude the meshes that the decision tree no longer leads to, and the choice is made among the meshes that the document advises for the scenario, with its emphasis. COMPARED: what they say is only told beside the ranking. Default BINDING.
             * @enum {string}
             */
            adviceAs?: "BINDING" | "COMPARED";
            weighting?: components["schemas"]["Weighting"];
            /** @description Nice to have: each is a criterion of its own, scored 10 where the condition is met, 0 where it is not, and 0 to 10 where that is unknown. Together they weigh less than 1. */
            prefer?: components["schemas"]["RecommendInputPrefer"][];
            /** @description Alternatives of your own, compared with the candidates and marked as yours. No fact says which requirements they meet. */
            alternatives?: components["schemas"]["RecommendInputAlternative"][];
            /** @description Scores that replace those of the document, marked as yours. Requirements about scores still go by the document. */
            scores?: components["schemas"]["RecommendInputScore"][];
            workload?: components["schemas"]["RecommendInputWorkload"];
            /**
             * @description Default WEIGHTED_SUM.
             * @enum {string}
             */
            method?: "WEIGHTED_SUM" | "TOPSIS" | "VIKOR" | "PROMETHEE_II";
            /**
             * @description How to treat meshes for which the document doesn't say whether a requirement is met. Default CONDITIONAL.
             * @enum {string}
             */
            unknowns?: "CONDITIONAL" | "EXCLUDE" | "ASSUME_PASS";
            /** @description Meshes to choose from; default all. Required if there are more than 200 meshes. */
            candidates?: string[];
            robustness?: components["schemas"]["RecommendInputRobustness"];
        };
        /** @description The recommendations, in the order of the inputs. */
        PreviewRecommendationsResult: {
            items: components["schemas"]["PreviewRecommendationResult"][];
        };
        PreviewRecommendationsInput: {
            /** @description Inputs, as for one preview. */
            items: components["schemas"]["PreviewRecommendationInput"][];
        };
        /** @description One difference between a stored recommendation and what the same input gives now. */
        GetRecommendationResultCurrentChange: {
            /**
             * @description STANDING: ranked, excluded or unscored. SCORE: a mesh's score on a criterion. WEIGHT: the weight of a criterion. CHECK: the verdict on a requirement. ADVICE: which meshes the document recommends for a scenario or through its decision tree. INPUT: the resolved input, such as what the scenario sets, or a name that no longer exists.
             * @enum {string}
             */
            what: "OUTCOME" | "STANDING" | "RANK" | "TOTAL" | "SCORE" | "WEIGHT" | "CHECK" | "ADVICE" | "INPUT";
            /** @description Slug of the affected mesh; null if the change affects no particular mesh. */
            mesh: string | null;
            /** @description The fact that states the new value, or the old one if there is no new value. */
            fact: string | null;
            before: string | null;
            now: string | null;
        };
        GetRecommendationResultCurrent: {
            /** @description Digest of the current catalog. */
            digest: string;
            differs: boolean;
            changes: components["schemas"]["GetRecommendationResultCurrentChange"][];
        };
        /** @description A stored recommendation. Records of earlier versions are as they were, without the fields of later ones. */
        GetRecommendationResult: {
            /** @description 2; records of earlier versions have none. */
            formatVersion?: number;
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Language of the record, which never changes.
             * @enum {string}
             */
            lang: "en" | "zh";
            catalog: components["schemas"]["RecommendationCatalog"];
            input: components["schemas"]["ResolvedInput"];
            /**
             * @description RECOMMENDED: one mesh is the best of those that are certain to meet every requirement. TIE: several are. ONLY_UNSCORED: only meshes without scores are certain to. CONDITIONAL: none is certain to, but some may. NONE_FITS: every candidate fails a requirement.
             * @enum {string}
             */
            outcome: "RECOMMENDED" | "TIE" | "CONDITIONAL" | "ONLY_UNSCORED" | "NONE_FITS";
            /** @description Null unless the outcome is RECOMMENDED or TIE; of those that tie, the first by name. */
            choice?: components["schemas"]["RecommendationChoice"] | null;
            /** @description The recommendation in two sentences. */
            summary?: string;
            /** @description The meshes that are certain to meet the requirements by total, then those that may meet them by total. */
            ranking: components["schemas"]["RankedMesh"][];
            /** @description Meshes that fail a requirement, with the facts that exclude them. */
            excluded: components["schemas"]["ExcludedMesh"][];
            /** @description Meshes that meet the requirements but have no scores. */
            unscored: components["schemas"]["RecommendationUnscored"][];
            /** @description Meshes that another mesh equals or beats on every criterion. */
            dominated: components["schemas"]["RecommendationDominated"][];
            /** @description The choice compared with the runner-up: weighted differences, largest first. */
            prosAndCons: components["schemas"]["RecommendationProsAndCons"] | null;
            /** @description What each method says of the meshes that are certain to meet the requirements; of the others, if none is. */
            methods: components["schemas"]["RecommendationMethod"][];
            decisionPath: components["schemas"]["RecommendationDecisionPath"] | null;
            scenarioMatches: components["schemas"]["RecommendationScenarioMatch"][];
            /** @description How robust the ranking is among the meshes that are certain to meet the requirements (of the others, if none is), in its order; null if no mesh or more than 50 meshes are ranked. */
            robustness: components["schemas"]["RecommendationRobustness"] | null;
            /** @description If a workload was given: what the choice would add to it. */
            overhead?: components["schemas"]["PreviewRecommendationResultOverhead"][];
            /** @description If there is no choice: each minimal set of requirements to drop so that a mesh is certain to meet the others, a scored one where possible, and the meshes it unlocks. */
            relaxations: components["schemas"]["RecommendationRelaxation"][];
            /** @description If there is no choice: each minimal set of requirements that no mesh is known to meet together. */
            conflicts: components["schemas"]["RecommendationConflict"][];
            /** @description Contradictions in the document that involve the facts used. */
            discrepancies: components["schemas"]["Discrepancy"][];
            /** @description What to know before relying on it, as far as it bears on this answer. */
            warnings?: components["schemas"]["RecommendationWarning"][];
            /** @description Where another source would change the answer; empty if none would, or if every source was asked. */
            otherSources?: components["schemas"]["OtherSource"][];
            /** @description The recommendation in words, with fact ids in brackets. */
            explanation: string;
            /** @description What the same input gives with the current catalog; null if the record was computed from it. */
            current: components["schemas"]["GetRecommendationResultCurrent"] | null;
        };
    };
    responses: {
        /** @description Invalid input; `errors` says where and what is valid. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Missing or invalid API key. */
        Problem401: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key lacks a scope or has used up its quota, or a web page of another origin asks; `detail` says which. */
        Problem403: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description None of the accepted media types is available. */
        Problem406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was already used with a different input. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body must be JSON. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host is not allowed. */
        Problem421: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input takes more work than one operation may do; `fix` says what to make smaller. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; `Retry-After` says when to try again. */
        Problem429: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong in the service. Quote the request id when you report it. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Overloaded or unavailable; `Retry-After` says when to try again. */
        Problem503: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Validator of the response, for If-None-Match. */
        ETag: string;
        /** @description Language of the texts. */
        "Content-Language": "en" | "zh";
        /** @description Previous and next pages, as `rel="prev"` and `rel="next"`. */
        Link: string;
        /** @description Path of the record. */
        Location: string;
        /** @description Seconds to wait before trying again. */
        "Retry-After": number;
        /** @description How to authenticate: `Bearer`, with the reason for the refusal. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type Catalog = components['schemas']['Catalog'];
export type Discrepancy = components['schemas']['Discrepancy'];
export type Document = components['schemas']['Document'];
export type SectionSummary = components['schemas']['SectionSummary'];
export type Entity = components['schemas']['Entity'];
export type Relation = components['schemas']['Relation'];
export type Path = components['schemas']['Path'];
export type Feature = components['schemas']['Feature'];
export type Mode = components['schemas']['Mode'];
export type ScenarioSummary = components['schemas']['ScenarioSummary'];
export type EntityType = components['schemas']['EntityType'];
export type EntityRef = components['schemas']['EntityRef'];
export type Citation = components['schemas']['Citation'];
export type Fact = components['schemas']['Fact'];
export type FactKind = components['schemas']['FactKind'];
export type Value = components['schemas']['Value'];
export type Rule = components['schemas']['Rule'];
export type OtherSource = components['schemas']['OtherSource'];
export type Lifecycle = components['schemas']['Lifecycle'];
export type Release = components['schemas']['Release'];
export type Identifier = components['schemas']['Identifier'];
export type SourceDocument = components['schemas']['SourceDocument'];
export type SupportLevel = components['schemas']['SupportLevel'];
export type CncfStatus = components['schemas']['CncfStatus'];
export type MeshFilter = components['schemas']['MeshFilter'];
export type Check = components['schemas']['Check'];
export type InstallGuide = components['schemas']['InstallGuide'];
export type Mesh = components['schemas']['Mesh'];
export type Comparison = components['schemas']['Comparison'];
export type Criterion = components['schemas']['Criterion'];
export type CriterionGroup = components['schemas']['CriterionGroup'];
export type Recommendation = components['schemas']['Recommendation'];
export type RecommendationSummary = components['schemas']['RecommendationSummary'];
export type RecommendationWarning = components['schemas']['RecommendationWarning'];
export type Branch = components['schemas']['Branch'];
export type FeatureCondition = components['schemas']['FeatureCondition'];
export type Qualifiers = components['schemas']['Qualifiers'];
export type Weighting = components['schemas']['Weighting'];
export type ResolvedInput = components['schemas']['ResolvedInput'];
export type RankedMesh = components['schemas']['RankedMesh'];
export type ExcludedMesh = components['schemas']['ExcludedMesh'];
export type RequirementCheck = components['schemas']['RequirementCheck'];
export type Contribution = components['schemas']['Contribution'];
export type WeightStability = components['schemas']['WeightStability'];
export type FoundMesh = components['schemas']['FoundMesh'];
export type PageInfo = components['schemas']['PageInfo'];
export type Problem = components['schemas']['Problem'];
export type FeatureArea = components['schemas']['FeatureArea'];
export type FeatureMesh = components['schemas']['FeatureMesh'];
export type ScenarioSummaryRecommendation = components['schemas']['ScenarioSummaryRecommendation'];
export type ScenarioSummaryEmphasi = components['schemas']['ScenarioSummaryEmphasi'];
export type TextValue = components['schemas']['TextValue'];
export type NumberValue = components['schemas']['NumberValue'];
export type RangeValueValue = components['schemas']['RangeValueValue'];
export type RangeValue = components['schemas']['RangeValue'];
export type BooleanValue = components['schemas']['BooleanValue'];
export type YearValue = components['schemas']['YearValue'];
export type DateValue = components['schemas']['DateValue'];
export type VersionValueValue = components['schemas']['VersionValueValue'];
export type VersionValue = components['schemas']['VersionValue'];
export type LevelValue = components['schemas']['LevelValue'];
export type SupportValue = components['schemas']['SupportValue'];
export type ListValue = components['schemas']['ListValue'];
export type MeshFilterFeatures = components['schemas']['MeshFilterFeatures'];
export type MeshFilterModes = components['schemas']['MeshFilterModes'];
export type MeshFilterDimension = components['schemas']['MeshFilterDimension'];
export type MeshFilterCncfStatus = components['schemas']['MeshFilterCncfStatus'];
export type MeshFilterStatus = components['schemas']['MeshFilterStatus'];
export type MeshFilterFirstRelease = components['schemas']['MeshFilterFirstRelease'];
export type MeshFilterScore = components['schemas']['MeshFilterScore'];
export type MeshFilterId = components['schemas']['MeshFilterId'];
export type InstallGuideStep = components['schemas']['InstallGuideStep'];
export type MeshSummaryMode = components['schemas']['MeshSummaryMode'];
export type MeshFeature = components['schemas']['MeshFeature'];
export type MeshScore = components['schemas']['MeshScore'];
export type ComparisonDimensionCellPart = components['schemas']['ComparisonDimensionCellPart'];
export type ComparisonDimensionCell = components['schemas']['ComparisonDimensionCell'];
export type ComparisonDimension = components['schemas']['ComparisonDimension'];
export type ScoreMatrixScale = components['schemas']['ScoreMatrixScale'];
export type ScoreMatrixRowScore = components['schemas']['ScoreMatrixRowScore'];
export type ScoreMatrixRow = components['schemas']['ScoreMatrixRow'];
export type DecisionTreeNode = components['schemas']['DecisionTreeNode'];
export type RecommendationCatalogDocument = components['schemas']['RecommendationCatalogDocument'];
export type RecommendationCatalog = components['schemas']['RecommendationCatalog'];
export type RecommendationChoice = components['schemas']['RecommendationChoice'];
export type RecommendationUnscored = components['schemas']['RecommendationUnscored'];
export type RecommendationDominated = components['schemas']['RecommendationDominated'];
export type RecommendationProsAndConsPro = components['schemas']['RecommendationProsAndConsPro'];
export type RecommendationProsAndCons = components['schemas']['RecommendationProsAndCons'];
export type RecommendationMethodFigure = components['schemas']['RecommendationMethodFigure'];
export type RecommendationMethod = components['schemas']['RecommendationMethod'];
export type RecommendationDecisionPathStep = components['schemas']['RecommendationDecisionPathStep'];
export type RecommendationDecisionPathOutcome = components['schemas']['RecommendationDecisionPathOutcome'];
export type RecommendationDecisionPathNextQuestion = components['schemas']['RecommendationDecisionPathNextQuestion'];
export type RecommendationDecisionPath = components['schemas']['RecommendationDecisionPath'];
export type RecommendationScenarioMatchAdvice = components['schemas']['RecommendationScenarioMatchAdvice'];
export type RecommendationScenarioMatch = components['schemas']['RecommendationScenarioMatch'];
export type RecommendationRobustnessRankAcceptability = components['schemas']['RecommendationRobustnessRankAcceptability'];
export type RecommendationRobustnessPairwise = components['schemas']['RecommendationRobustnessPairwise'];
export type RecommendationRobustnessCentralWeightWeight = components['schemas']['RecommendationRobustnessCentralWeightWeight'];
export type RecommendationRobustnessCentralWeight = components['schemas']['RecommendationRobustnessCentralWeight'];
export type RecommendationRobustnessConfidence = components['schemas']['RecommendationRobustnessConfidence'];
export type RecommendationRobustnessSmallestFlip = components['schemas']['RecommendationRobustnessSmallestFlip'];
export type RecommendationRobustness = components['schemas']['RecommendationRobustness'];
export type RecommendationOverheadCpu = components['schemas']['RecommendationOverheadCpu'];
export type RecommendationOverheadMemory = components['schemas']['RecommendationOverheadMemory'];
export type RecommendationOverheadLatency = components['schemas']['RecommendationOverheadLatency'];
export type RecommendationOverhead = components['schemas']['RecommendationOverhead'];
export type RecommendationRelaxation = components['schemas']['RecommendationRelaxation'];
export type RecommendationConflict = components['schemas']['RecommendationConflict'];
export type RecommendationSummaryCatalog = components['schemas']['RecommendationSummaryCatalog'];
export type BranchOutcome = components['schemas']['BranchOutcome'];
export type WeightingValue = components['schemas']['WeightingValue'];
export type ResolvedInputAnswer = components['schemas']['ResolvedInputAnswer'];
export type ResolvedInputWeightingValue = components['schemas']['ResolvedInputWeightingValue'];
export type ResolvedInputWeighting = components['schemas']['ResolvedInputWeighting'];
export type ResolvedInputPrefer = components['schemas']['ResolvedInputPrefer'];
export type ResolvedInputAlternativeScoreValue = components['schemas']['ResolvedInputAlternativeScoreValue'];
export type ResolvedInputAlternativeScore = components['schemas']['ResolvedInputAlternativeScore'];
export type ResolvedInputAlternative = components['schemas']['ResolvedInputAlternative'];
export type ResolvedInputScore = components['schemas']['ResolvedInputScore'];
export type ResolvedInputWorkload = components['schemas']['ResolvedInputWorkload'];
export type ResolvedInputRobustness = components['schemas']['ResolvedInputRobustness'];
export type ResolvedInputFromScenario = components['schemas']['ResolvedInputFromScenario'];
export type ResolvedInputFromAnswers = components['schemas']['ResolvedInputFromAnswers'];
export type RankedMeshRange = components['schemas']['RankedMeshRange'];
export type RankedMeshGroup = components['schemas']['RankedMeshGroup'];
export type ContributionRange = components['schemas']['ContributionRange'];
export type ProblemError = components['schemas']['ProblemError'];
export type FindMeshesResultUndecided = components['schemas']['FindMeshesResultUndecided'];
export type FindMeshesResultFacet = components['schemas']['FindMeshesResultFacet'];
export type FindMeshesResult = components['schemas']['FindMeshesResult'];
export type QueryMeshesInput = components['schemas']['QueryMeshesInput'];
export type ListFeaturesResultItem = components['schemas']['ListFeaturesResultItem'];
export type ListFeaturesResult = components['schemas']['ListFeaturesResult'];
export type ListModesResult = components['schemas']['ListModesResult'];
export type GetModeResult = components['schemas']['GetModeResult'];
export type ListScenariosResult = components['schemas']['ListScenariosResult'];
export type GetScenarioResult = components['schemas']['GetScenarioResult'];
export type ListCriteriaResult = components['schemas']['ListCriteriaResult'];
export type GetScoreMatrixResult = components['schemas']['GetScoreMatrixResult'];
export type GetDecisionTreeResult = components['schemas']['GetDecisionTreeResult'];
export type ListFactsResult = components['schemas']['ListFactsResult'];
export type GetFactResult = components['schemas']['GetFactResult'];
export type ListDocumentsResult = components['schemas']['ListDocumentsResult'];
export type ListRulesResult = components['schemas']['ListRulesResult'];
export type ListSectionsResult = components['schemas']['ListSectionsResult'];
export type GetSectionResult = components['schemas']['GetSectionResult'];
export type ListEntitiesResultItem = components['schemas']['ListEntitiesResultItem'];
export type ListEntitiesResult = components['schemas']['ListEntitiesResult'];
export type ListRelationsResult = components['schemas']['ListRelationsResult'];
export type FindPathsResult = components['schemas']['FindPathsResult'];
export type SearchResultItemHighlight = components['schemas']['SearchResultItemHighlight'];
export type SearchResultItem = components['schemas']['SearchResultItem'];
export type SearchResult = components['schemas']['SearchResult'];
export type FindEvidenceResultFact = components['schemas']['FindEvidenceResultFact'];
export type FindEvidenceResultMissing = components['schemas']['FindEvidenceResultMissing'];
export type FindEvidenceResult = components['schemas']['FindEvidenceResult'];
export type QueryEvidenceInputContext = components['schemas']['QueryEvidenceInputContext'];
export type QueryEvidenceInput = components['schemas']['QueryEvidenceInput'];
export type VerifyClaimResultClause = components['schemas']['VerifyClaimResultClause'];
export type VerifyClaimResult = components['schemas']['VerifyClaimResult'];
export type VerifyClaimInput = components['schemas']['VerifyClaimInput'];
export type RecommendInputAnswer = components['schemas']['RecommendInputAnswer'];
export type RecommendInputPrefer = components['schemas']['RecommendInputPrefer'];
export type RecommendInputAlternativeScoreValue = components['schemas']['RecommendInputAlternativeScoreValue'];
export type RecommendInputAlternativeScore = components['schemas']['RecommendInputAlternativeScore'];
export type RecommendInputAlternative = components['schemas']['RecommendInputAlternative'];
export type RecommendInputScore = components['schemas']['RecommendInputScore'];
export type RecommendInputWorkload = components['schemas']['RecommendInputWorkload'];
export type RecommendInputRobustness = components['schemas']['RecommendInputRobustness'];
export type RecommendInput = components['schemas']['RecommendInput'];
export type ListRecommendationsResult = components['schemas']['ListRecommendationsResult'];
export type PreviewRecommendationResultOverheadCpu = components['schemas']['PreviewRecommendationResultOverheadCpu'];
export type PreviewRecommendationResultOverheadMemory = components['schemas']['PreviewRecommendationResultOverheadMemory'];
export type PreviewRecommendationResultOverheadLatency = components['schemas']['PreviewRecommendationResultOverheadLatency'];
export type PreviewRecommendationResultOverhead = components['schemas']['PreviewRecommendationResultOverhead'];
export type PreviewRecommendationResult = components['schemas']['PreviewRecommendationResult'];
export type PreviewRecommendationInput = components['schemas']['PreviewRecommendationInput'];
export type PreviewRecommendationsResult = components['schemas']['PreviewRecommendationsResult'];
export type PreviewRecommendationsInput = components['schemas']['PreviewRecommendationsInput'];
export type GetRecommendationResultCurrentChange = components['schemas']['GetRecommendationResultCurrentChange'];
export type GetRecommendationResultCurrent = components['schemas']['GetRecommendationResultCurrent'];
export type GetRecommendationResult = components['schemas']['GetRecommendationResult'];
export type ResponseProblem400 = components['responses']['Problem400'];
export type ResponseProblem401 = components['responses']['Problem401'];
export type ResponseProblem403 = components['responses']['Problem403'];
export type ResponseProblem404 = components['responses']['Problem404'];
export type ResponseProblem406 = components['responses']['Problem406'];
export type ResponseProblem409 = components['responses']['Problem409'];
export type ResponseProblem413 = components['responses']['Problem413'];
export type ResponseProblem415 = components['responses']['Problem415'];
export type ResponseProblem421 = components['responses']['Problem421'];
export type ResponseProblem422 = components['responses']['Problem422'];
export type ResponseProblem429 = components['responses']['Problem429'];
export type ResponseProblem500 = components['responses']['Problem500'];
export type ResponseProblem503 = components['responses']['Problem503'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderContentLanguage = components['headers']['Content-Language'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type $defs = Record<string, never>;
export interface operations {
    getCatalog: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findMeshes: {
        parameters: {
            query?: {
                /** @description Comma-separated sort keys, `-` for descending: `name`, `firstRelease`, `-score.performance`. Default `name`. */
                orderBy?: string;
                /** @description Dimensions of the comparison `meshes` for which to count values over all matching meshes. */
                facet?: string[];
                /**
                 * @description Number of items, 1–100.
                 * @example 1
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /**
                 * @description Feature the mesh must have: `mtls`, or `mtls:automatic` for a level. Repeat it for several.
                 * @example [
                 *       "vm-support",
                 *       "mtls:automatic"
                 *     ]
                 */
                feature?: string[];
                /** @description Architecture mode in which the mesh must run. */
                mode?: string[];
                /** @description One of these CNCF statuses. */
                cncfStatus?: components["schemas"]["CncfStatus"][];
                /** @description One of these project statuses, such as `archiving`. */
                status?: string[];
                /** @description Minimum score on a criterion: `performance:9`. */
                minScore?: string[];
                /** @description First released in this year or later. */
                firstReleaseFrom?: number;
                /** @description First released in this year or earlier. */
                firstReleaseTo?: number;
                /** @description Only these meshes. */
                id?: string[];
                /** @description Text that the name or an alias contains. */
                text?: string;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindMeshesResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    queryMeshes: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryMeshesInput"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindMeshesResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMesh: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Slug or global id of the mesh, such as `istio`.
                 * @example istio
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mesh"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFeatures: {
        parameters: {
            query?: {
                /**
                 * @description Only features in this area, such as `security`.
                 * @example security
                 */
                area?: string;
                /**
                 * @description Number of items, 1–100; all of them by default.
                 * @example 1
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFeaturesResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFeature: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Slug or global id of the feature, such as `mtls`.
                 * @example vm-support
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feature"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listModes: {
        parameters: {
            query?: {
                /**
                 * @description Number of items, 1–100; all of them by default.
                 * @example 1
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListModesResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMode: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Slug or global id of the mode, such as `ambient`.
                 * @example ambient
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetModeResult"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description Only scenarios of this kind. */
                kind?: "SELECTION" | "APPLICATION";
                /**
                 * @description Number of items, 1–100; all of them by default.
                 * @example 1
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListScenariosResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScenario: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Slug or global id of the scenario, such as `e-commerce`.
                 * @example kong-users
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetScenarioResult"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCriteria: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCriteriaResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScoreMatrix: {
        parameters: {
            query?: {
                /** @description Only the rows of these meshes. Required if more than 200 meshes have scores. */
                meshes?: string[];
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetScoreMatrixResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compare: {
        parameters: {
            query?: {
                /**
                 * @description Columns to return, in this order. Required if the table has more than 200 columns.
                 * @example [
                 *       "istio",
                 *       "linkerd"
                 *     ]
                 */
                columns?: string[];
                /**
                 * @description Dimensions to return, in this order.
                 * @example [
                 *       "vm-support"
                 *     ]
                 */
                dimensions?: string[];
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Comparison: `meshes`, `modes` or `approaches`.
                 * @example meshes
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDecisionTree: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDecisionTreeResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /**
                 * @description Global id of the subject, such as `mesh:istio`.
                 * @example mesh:istio
                 */
                subject?: string;
                /** @description Global id of the object, such as `tool:flagger`. */
                object?: string;
                /**
                 * @description Predicate, such as `vm-support`.
                 * @example vm-support
                 */
                predicate?: string;
                /** @description What kind of statement a fact is. EXAMPLE: what a whole listing or diagram shows. */
                kind?: components["schemas"]["FactKind"];
                /** @description Only facts that were concluded here, or only those that were read. */
                derived?: boolean;
                /** @description Only facts concluded by this rule, such as `narrower-feature`. */
                rule?: string;
                /** @description Only these facts; unknown ids are left out. */
                ids?: string[];
                /** @description Number of the cited section, such as `4.2.5`. */
                section?: string;
                /**
                 * @description Number of items, 1–100.
                 * @example 1
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFactsResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFact: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of a fact, such as `istio.vm-support`.
                 * @example istio.vm-support
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFactResult"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Only documents of this role. */
                role?: "REFERENCE" | "PROJECT" | "REGISTRY" | "HOUSE";
                /**
                 * @description Number of items, 1–100; all of them by default.
                 * @example 2
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDocumentsResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the document, such as `service-mesh-overview`.
                 * @example service-mesh-overview
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocument"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRulesResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSections: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSectionsResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSection: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the section, such as `4.2.5`.
                 * @example 4.2.5
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSectionResult"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /**
                 * @description Global ids, at most 100, such as `mesh:istio,mode:ambient`. Cannot be combined with `type`.
                 * @example [
                 *       "mode:ambient",
                 *       "mesh:isto"
                 *     ]
                 */
                ids?: string[];
                /** @description Type of the entity. */
                type?: components["schemas"]["EntityType"];
                /** @description Number of items, 1–100; default 20, or the number of `ids`. */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntitiesResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEntity: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Global id of an entity, such as `mesh:istio`.
                 * @example mode:ambient
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                    "text/turtle": string;
                    "application/ld+json": Record<string, never>;
                    "application/n-triples": string;
                    "application/n-quads": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRelations: {
        parameters: {
            query?: {
                /** @description Only outgoing or only incoming edges. */
                direction?: "OUT" | "IN";
                /** @description Only edges with this predicate, such as `has-component`. */
                predicate?: string;
                /**
                 * @description Number of items, 1–100.
                 * @example 2
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Global id of an entity, such as `mesh:istio`.
                 * @example mesh:istio
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRelationsResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findPaths: {
        parameters: {
            query: {
                /**
                 * @description Global id of the entity to start from.
                 * @example mesh:istio
                 */
                from: string;
                /**
                 * @description Global id of the entity to reach.
                 * @example component:envoy
                 */
                to: string;
                /** @description Maximum number of edges per path, 1–6. */
                maxLength?: number;
                /** @description Maximum number of paths, 1–50. */
                limit?: number;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindPathsResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description What to search: `fact`, or entity types such as `mesh`; default everything. */
                types?: ("fact" | "document" | "section" | "mesh" | "mode" | "feature" | "component" | "concept" | "tool" | "organization" | "library" | "approach" | "scenario" | "criterion" | "criterion-group" | "comparison" | "dimension" | "question" | "guide" | "practice" | "benefit" | "challenge" | "stage" | "trend" | "takeaway" | "learning-step" | "example" | "release")[];
                /** @description Only facts about this entity, such as `mesh:istio`, and the entity itself. */
                subject?: string;
                /** @description Only facts with this predicate, such as `vm-support`. */
                predicate?: string;
                /** @description Only facts that cite this section or its subsections, such as `4.2`. */
                section?: string;
                /**
                 * @description Number of items, 1–100.
                 * @example 2
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /**
                 * @description Search terms in Chinese, English or both.
                 * @example virtual machines
                 */
                q: string;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findEvidence: {
        parameters: {
            query: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /**
                 * @description Maximum number of facts, 1–20.
                 * @example 2
                 */
                limit?: number;
                /** @description Maximum characters of all statements together, 50–20000. Facts that don't fit are left out whole. */
                maxChars?: number;
                /**
                 * @description One question, in Chinese or English.
                 * @example Does Linkerd support VMs?
                 */
                q: string;
                /** @description The question before, to which this one refers. */
                context?: string;
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindEvidenceResult"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    queryEvidence: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryEvidenceInput"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindEvidenceResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyClaim: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyClaimInput"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyClaimResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                /**
                 * @description Number of items, 1–100.
                 * @example 1
                 */
                limit?: number;
                /** @description Cursor of a page, from a response to the same query. */
                cursor?: string;
                /** @description Return the page before the cursor; without a cursor, the last page. */
                backward?: boolean;
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRecommendationsResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recommend: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: {
                /** @description Repeating a key with the same input and language returns the first record; another input or language is a `CONFLICT`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendInput"];
            };
        };
        responses: {
            /** @description The record that was first created with this idempotency key. */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                    "text/markdown": string;
                };
            };
            /** @description The new record. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewRecommendation: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Requirements and priorities. All are optional; without input, all scored meshes are ranked by the document's weights. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRecommendationInput"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewRecommendationResult"];
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewRecommendations: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRecommendationsInput"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewRecommendationsResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRecommendation: {
        parameters: {
            query?: {
                /** @description Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`. */
                lang?: "en" | "zh";
                /** @description What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a whole answer: with `fields`, treat what you did not ask for as absent. */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, as returned by `recommend`.
                 * @example rec_0123456789abcdef0123456789abcdef
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRecommendationResult"];
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteRecommendation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record, as returned by `recommend`.
                 * @example rec_0123456789abcdef0123456789abcdef
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportCatalog: {
        parameters: {
            query?: {
                /** @description CSV only: a single table. Without it, a ZIP archive of all tables. */
                entity?: "documents" | "sections" | "predicates" | "predicate-aliases" | "entities" | "aliases" | "facts" | "citations" | "fact-inputs" | "fact-conflicts" | "contradictions" | "releases" | "identifiers" | "rules" | "discrepancies" | "discrepancy-facts" | "feature-areas" | "features" | "feature-broader" | "former-features" | "meshes" | "feature-support" | "mesh-modes" | "comparisons" | "comparison-columns" | "dimensions" | "cells" | "dimension-tokens" | "criterion-groups" | "criteria" | "scores" | "questions" | "branches" | "branch-outcomes" | "scenarios" | "scenario-recommendations" | "guide-targets" | "guide-steps" | "vocabulary" | "intent-targets";
                /** @description CSV only: whether each file begins with a byte order mark, which Excel needs to read Chinese. Default: false. */
                bom?: boolean;
                /** @description REFERENCE: the reference document alone; ALL: every source. */
                sources?: "REFERENCE" | "ALL";
                /** @description Has no effect: an export has every text in both languages. */
                lang?: "en" | "zh";
            };
            header?: never;
            path: {
                /**
                 * @description `json`: one document with a list for each collection. `ndjson`: the same objects, one per line, each with its `collection`. `csv`: all tables as a ZIP archive, or the one named in `entity`. `jsonld`: the graph, with an embedded context. `turtle`: the graph, with the same triples as JSON-LD. `nquads`: the same triples, in a named graph for this catalog. `sqlite`: the catalog as a database, without its search index.
                 * @example turtle
                 */
                format: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "nquads" | "sqlite";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                    "application/zip": string;
                    "application/ld+json": Record<string, never>;
                    "text/turtle": string;
                    "application/n-quads": string;
                    "application/vnd.sqlite3": string;
                    "text/csv": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getJsonLdContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
