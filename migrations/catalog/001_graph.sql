-- The graph: documents with their outline, entities, and facts that cite the document.

CREATE TABLE catalog (
  digest   TEXT NOT NULL PRIMARY KEY,
  built_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The reference document, and in the catalog of all sources those that stand beside it. A source of many files has neither
-- checksum nor number of lines.
CREATE TABLE document (
  slug         TEXT NOT NULL PRIMARY KEY,
  ordinal      INTEGER NOT NULL,
  title_en     TEXT NOT NULL CHECK (title_en <> ''),
  title_zh     TEXT NOT NULL CHECK (title_zh <> ''),
  role         TEXT NOT NULL CHECK (role IN ('REFERENCE', 'PROJECT', 'REGISTRY', 'HOUSE')),
  version      TEXT,
  updated_on   TEXT CHECK (updated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  sha256       TEXT CHECK (length(sha256) = 64),
  lines        INTEGER CHECK (lines > 0),
  publisher    TEXT,
  url          TEXT,
  retrieved_on TEXT,
  license      TEXT,
  CHECK (role <> 'REFERENCE' OR (version IS NOT NULL AND updated_on IS NOT NULL AND sha256 IS NOT NULL AND lines IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  id         TEXT NOT NULL PRIMARY KEY,
  ordinal    INTEGER NOT NULL UNIQUE,
  type       TEXT NOT NULL,
  slug       TEXT NOT NULL,
  name_en    TEXT NOT NULL CHECK (name_en <> ''),
  name_zh    TEXT NOT NULL CHECK (name_zh <> ''),
  definition TEXT REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (type, slug),
  CHECK (id = type || ':' || slug)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_by_type ON entity (type, ordinal);

CREATE TABLE alias (
  entity_id TEXT NOT NULL REFERENCES entity (id),
  lang      TEXT NOT NULL CHECK (lang IN ('en', 'zh')),
  ordinal   INTEGER NOT NULL,
  text      TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (entity_id, lang, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id         TEXT NOT NULL PRIMARY KEY REFERENCES entity (id),
  ordinal    INTEGER NOT NULL UNIQUE,
  document   TEXT NOT NULL REFERENCES document (slug),
  number     TEXT NOT NULL,
  heading    TEXT NOT NULL,
  title_en   TEXT NOT NULL,
  title_zh   TEXT NOT NULL,
  parent     TEXT,
  start_line INTEGER NOT NULL CHECK (start_line > 0),
  end_line   INTEGER NOT NULL,
  UNIQUE (document, number),
  CHECK (start_line <= end_line),
  FOREIGN KEY (document, parent) REFERENCES section (document, number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE predicate (
  slug       TEXT NOT NULL PRIMARY KEY,
  name_en    TEXT NOT NULL CHECK (name_en <> ''),
  name_zh    TEXT NOT NULL CHECK (name_zh <> ''),
  inverse_en TEXT,
  inverse_zh TEXT,
  -- What holds of it as such: EXHAUSTIVE, INVERSE_EXHAUSTIVE, SYMMETRIC, NEED.
  traits     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(traits))
) STRICT, WITHOUT ROWID;

CREATE TABLE predicate_alias (
  predicate TEXT NOT NULL REFERENCES predicate (slug),
  lang      TEXT NOT NULL CHECK (lang IN ('en', 'zh')),
  ordinal   INTEGER NOT NULL,
  text      TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (predicate, lang, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (
  id          TEXT NOT NULL PRIMARY KEY,
  ordinal     INTEGER NOT NULL UNIQUE,
  sentence_en TEXT NOT NULL CHECK (sentence_en <> ''),
  sentence_zh TEXT NOT NULL CHECK (sentence_zh <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  id             TEXT NOT NULL PRIMARY KEY,
  ordinal        INTEGER NOT NULL UNIQUE,
  kind           TEXT NOT NULL,
  subject        TEXT NOT NULL REFERENCES entity (id),
  predicate      TEXT NOT NULL REFERENCES predicate (slug),
  object         TEXT REFERENCES entity (id),
  value          TEXT CHECK (value IS NULL OR json_valid(value)),
  mode           TEXT,
  version        TEXT,
  layer          TEXT CHECK (layer IN ('L4', 'L7')),
  condition_en   TEXT,
  condition_zh   TEXT,
  statement_en   TEXT NOT NULL CHECK (statement_en <> ''),
  statement_zh   TEXT NOT NULL CHECK (statement_zh <> ''),
  label_en       TEXT NOT NULL CHECK (label_en <> ''),
  label_zh       TEXT NOT NULL CHECK (label_zh <> ''),
  derived        INTEGER NOT NULL CHECK (derived IN (0, 1)),
  -- The rule that concluded it; null where it was read, or computed from figures.
  rule           TEXT REFERENCES rule (id) CHECK (rule IS NULL OR derived = 1),
  standing       TEXT NOT NULL CHECK (standing IN ('SINGLE', 'AGREED', 'CONTESTED')),
  source_date    TEXT,
  -- No fact without a citation: the first one must be there when the transaction ends.
  first_citation INTEGER NOT NULL DEFAULT 0 CHECK (first_citation = 0),
  FOREIGN KEY (id, first_citation) REFERENCES citation (fact_id, ordinal) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_by_subject ON fact (subject, ordinal);
CREATE INDEX fact_by_object ON fact (object, ordinal) WHERE object IS NOT NULL;
CREATE INDEX fact_by_predicate ON fact (predicate, ordinal);
CREATE INDEX fact_by_kind ON fact (kind, ordinal);
CREATE INDEX fact_contested ON fact (ordinal) WHERE standing = 'CONTESTED';
CREATE INDEX fact_by_rule ON fact (rule, ordinal) WHERE rule IS NOT NULL;
CREATE INDEX fact_by_subject_predicate ON fact (subject, predicate, ordinal);

CREATE TABLE citation (
  fact_id    TEXT NOT NULL REFERENCES fact (id),
  ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
  document   TEXT NOT NULL REFERENCES document (slug),
  -- The number of a section of the document; for a source of many files, the path of the file.
  section    TEXT NOT NULL,
  path       TEXT CHECK (path IS NULL OR path = section),
  revision   TEXT,
  url        TEXT,
  start_line INTEGER NOT NULL,
  end_line   INTEGER NOT NULL,
  PRIMARY KEY (fact_id, ordinal),
  CHECK (start_line <= end_line)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_section ON citation (document, section, start_line, fact_id);

CREATE TABLE fact_input (
  fact_id  TEXT NOT NULL REFERENCES fact (id),
  ordinal  INTEGER NOT NULL,
  input_id TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (fact_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_conflict (
  fact_id  TEXT NOT NULL REFERENCES fact (id),
  other_id TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (fact_id, other_id),
  CHECK (fact_id <> other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE discrepancy (
  ordinal     INTEGER NOT NULL PRIMARY KEY,
  sentence_en TEXT NOT NULL,
  sentence_zh TEXT NOT NULL
) STRICT;

CREATE TABLE discrepancy_fact (
  discrepancy INTEGER NOT NULL REFERENCES discrepancy (ordinal),
  ordinal     INTEGER NOT NULL,
  fact_id     TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (discrepancy, ordinal)
) STRICT, WITHOUT ROWID;
