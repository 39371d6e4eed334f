-- What can be asked of meshes: features, modes, comparisons, scores, decisions, scenarios, guides.

CREATE TABLE feature_area (
  slug    TEXT NOT NULL PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  name_en TEXT NOT NULL,
  name_zh TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feature (
  id            TEXT NOT NULL PRIMARY KEY REFERENCES entity (id),
  ordinal       INTEGER NOT NULL UNIQUE,
  area          TEXT NOT NULL REFERENCES feature_area (slug),
  definition_en TEXT NOT NULL CHECK (definition_en <> ''),
  definition_zh TEXT NOT NULL CHECK (definition_zh <> '')
) STRICT, WITHOUT ROWID;

-- A mesh that has a feature has the broader one, in this mode, at this layer and on this condition if there are any.
CREATE TABLE feature_broader (
  feature_id   TEXT NOT NULL REFERENCES feature (id),
  broader_id   TEXT NOT NULL REFERENCES feature (id),
  ordinal      INTEGER NOT NULL,
  mode         TEXT,
  layer        TEXT CHECK (layer IN ('L4', 'L7')),
  condition_en TEXT,
  condition_zh TEXT,
  PRIMARY KEY (feature_id, broader_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feature_broader_by_broader ON feature_broader (broader_id, feature_id);

-- What features of earlier versions became: other features, or the components and tools that provide some.
CREATE TABLE former_feature (
  slug      TEXT NOT NULL PRIMARY KEY,
  entity_id TEXT NOT NULL REFERENCES entity (id)
) STRICT, WITHOUT ROWID;

-- Columns are null where the document is silent.
CREATE TABLE mesh (
  id                 TEXT NOT NULL PRIMARY KEY REFERENCES entity (id),
  ordinal            INTEGER NOT NULL UNIQUE,
  name_en            TEXT NOT NULL,
  name_zh            TEXT NOT NULL,
  status             TEXT,
  status_fact        TEXT REFERENCES fact (id),
  cncf_status        TEXT CHECK (cncf_status IN ('GRADUATED', 'INCUBATING', 'SANDBOX', 'ARCHIVED', 'NONE')),
  cncf_status_fact   TEXT REFERENCES fact (id),
  first_release      INTEGER CHECK (first_release BETWEEN 1990 AND 2100),
  first_release_fact TEXT REFERENCES fact (id),
  published_total      REAL,
  published_total_fact TEXT REFERENCES fact (id),
  computed_total       REAL,
  computed_total_fact  TEXT REFERENCES fact (id),
  totals_agree         INTEGER CHECK (totals_agree IN (0, 1)),
  CHECK ((status IS NULL) = (status_fact IS NULL)),
  CHECK ((cncf_status IS NULL) = (cncf_status_fact IS NULL)),
  CHECK ((first_release IS NULL) = (first_release_fact IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX mesh_by_name_en ON mesh (name_en COLLATE NOCASE, id);
CREATE INDEX mesh_by_name_zh ON mesh (name_zh COLLATE NOCASE, id);
CREATE INDEX mesh_by_first_release ON mesh (first_release, id, first_release_fact);
CREATE INDEX mesh_by_cncf_status ON mesh (cncf_status, id, cncf_status_fact);
CREATE INDEX mesh_by_status ON mesh (status, id, status_fact);

-- Levels of support as facts state or conclude them. There may be several, with different limits or conditions.
CREATE TABLE feature_support (
  mesh_id    TEXT NOT NULL REFERENCES mesh (id),
  feature_id TEXT NOT NULL REFERENCES feature (id),
  mode       TEXT NOT NULL DEFAULT '',
  layer      TEXT NOT NULL DEFAULT '',
  fact_id    TEXT NOT NULL UNIQUE REFERENCES fact (id),
  support    TEXT NOT NULL CHECK (support IN ('AUTOMATIC', 'SUPPORTED', 'OPTIONAL', 'PARTIAL', 'NONE')),
  PRIMARY KEY (mesh_id, feature_id, mode, layer, fact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feature_support_by_feature ON feature_support (feature_id, support, mesh_id);

-- What meshes have of that which features of earlier versions became.
CREATE VIEW former_feature_support AS
  SELECT m.id AS mesh_id, f.object AS feature_id, coalesce(f.mode, '') AS mode, coalesce(f.layer, '') AS layer,
         'SUPPORTED' AS support, f.id AS fact_id
    FROM fact f JOIN mesh m ON m.id = f.subject
   WHERE f.predicate IN ('has-component', 'uses', 'integrates-with', 'runs-on', 'supports');

CREATE TABLE mesh_mode (
  mesh_id TEXT NOT NULL REFERENCES mesh (id),
  mode_id TEXT NOT NULL REFERENCES entity (id),
  layer   TEXT CHECK (layer IN ('L4', 'L7')),
  fact_id TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (mesh_id, mode_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mesh_mode_by_mode ON mesh_mode (mode_id, mesh_id);

CREATE TABLE comparison (
  slug    TEXT NOT NULL PRIMARY KEY,
  ordinal INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_column (
  comparison TEXT NOT NULL REFERENCES comparison (slug),
  ordinal    INTEGER NOT NULL,
  entity_id  TEXT NOT NULL REFERENCES entity (id),
  PRIMARY KEY (comparison, ordinal),
  UNIQUE (comparison, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension (
  comparison TEXT NOT NULL REFERENCES comparison (slug),
  slug       TEXT NOT NULL,
  ordinal    INTEGER NOT NULL,
  entity_id  TEXT NOT NULL REFERENCES entity (id),
  better     TEXT CHECK (better IN ('HIGHER', 'LOWER')),
  feature_id TEXT REFERENCES feature (id),
  levels     TEXT NOT NULL CHECK (json_valid(levels)),
  PRIMARY KEY (comparison, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE cell (
  comparison TEXT NOT NULL,
  dimension  TEXT NOT NULL,
  entity_id  TEXT NOT NULL,
  value      TEXT NOT NULL CHECK (json_valid(value)),
  parts      TEXT NOT NULL CHECK (json_valid(parts)),
  label_en   TEXT NOT NULL,
  label_zh   TEXT NOT NULL,
  fact_id    TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (comparison, dimension, entity_id),
  FOREIGN KEY (comparison, dimension) REFERENCES dimension (comparison, slug),
  FOREIGN KEY (comparison, entity_id) REFERENCES comparison_column (comparison, entity_id)
) STRICT, WITHOUT ROWID;

-- The normalized values of a mesh on each dimension of the comparison `meshes`, one row each, by which meshes are filtered.
-- Meshes outside the document's table are here too where a fact states their value.
CREATE TABLE dimension_token (
  dimension TEXT NOT NULL,
  token     TEXT NOT NULL,
  mesh_id   TEXT NOT NULL REFERENCES mesh (id),
  fact_id   TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (dimension, token, mesh_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dimension_token_by_mesh ON dimension_token (mesh_id, dimension, token);

CREATE TABLE criterion_group (
  slug      TEXT NOT NULL PRIMARY KEY,
  ordinal   INTEGER NOT NULL,
  weight    INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
  fact_id   TEXT NOT NULL REFERENCES fact (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  slug       TEXT NOT NULL PRIMARY KEY,
  ordinal    INTEGER NOT NULL,
  group_slug TEXT NOT NULL REFERENCES criterion_group (slug),
  weight     INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
  fact_id    TEXT NOT NULL REFERENCES fact (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE score (
  mesh_id   TEXT NOT NULL REFERENCES mesh (id),
  criterion TEXT NOT NULL REFERENCES criterion (slug),
  value     REAL NOT NULL CHECK (value BETWEEN 0 AND 10),
  fact_id   TEXT NOT NULL UNIQUE REFERENCES fact (id),
  PRIMARY KEY (mesh_id, criterion)
) STRICT, WITHOUT ROWID;
CREATE INDEX score_by_criterion ON score (criterion, value, mesh_id);

-- The cells of all comparisons by how good their value is: higher is better, null where the row has no order. A score is a cell
-- of the table `scores`, and so is the printed total, in the row `total`.
CREATE TABLE search_cell (
  comparison TEXT NOT NULL,
  dimension  TEXT NOT NULL,
  entity_id  TEXT NOT NULL REFERENCES entity (id),
  ordinal    INTEGER NOT NULL,
  rank       REAL,
  fact_id    TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (comparison, dimension, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_cell_by_rank ON search_cell (comparison, dimension, rank DESC, ordinal);

CREATE TABLE question (
  slug        TEXT NOT NULL PRIMARY KEY,
  ordinal     INTEGER NOT NULL,
  is_root     INTEGER NOT NULL CHECK (is_root IN (0, 1)),
  question_en TEXT NOT NULL,
  question_zh TEXT NOT NULL,
  fact_id     TEXT NOT NULL REFERENCES fact (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE branch (
  question      TEXT NOT NULL REFERENCES question (slug),
  answer        INTEGER NOT NULL CHECK (answer IN (0, 1)),
  next_question TEXT REFERENCES question (slug) DEFERRABLE INITIALLY DEFERRED,
  fact_id       TEXT REFERENCES fact (id),
  require       TEXT CHECK (require IS NULL OR json_valid(require)),
  PRIMARY KEY (question, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE branch_outcome (
  question TEXT NOT NULL,
  answer   INTEGER NOT NULL,
  ordinal  INTEGER NOT NULL,
  mesh_id  TEXT NOT NULL REFERENCES mesh (id),
  note_en  TEXT,
  note_zh  TEXT,
  fact_id  TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (question, answer, ordinal),
  FOREIGN KEY (question, answer) REFERENCES branch (question, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
  id      TEXT NOT NULL PRIMARY KEY REFERENCES entity (id),
  ordinal INTEGER NOT NULL UNIQUE,
  kind    TEXT NOT NULL CHECK (kind IN ('SELECTION', 'APPLICATION')),
  start   TEXT CHECK (start IS NULL OR json_valid(start))
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_recommendation (
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  ordinal     INTEGER NOT NULL,
  mesh_id     TEXT NOT NULL REFERENCES mesh (id),
  variant     TEXT,
  tools       TEXT NOT NULL CHECK (json_valid(tools)),
  reasons     TEXT NOT NULL CHECK (json_valid(reasons)),
  fact_id     TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (scenario_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_recommendation_by_mesh ON scenario_recommendation (mesh_id, scenario_id);

CREATE TABLE guide_target (
  target_id TEXT NOT NULL REFERENCES entity (id),
  ordinal   INTEGER NOT NULL,
  guide_id  TEXT NOT NULL REFERENCES entity (id),
  PRIMARY KEY (target_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE guide_step (
  guide_id TEXT NOT NULL REFERENCES entity (id),
  number   INTEGER NOT NULL CHECK (number > 0),
  title_en TEXT NOT NULL,
  title_zh TEXT NOT NULL,
  commands TEXT NOT NULL CHECK (json_valid(commands)),
  fact_id  TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (guide_id, number)
) STRICT, WITHOUT ROWID;
