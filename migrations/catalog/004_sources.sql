-- What sources beside the reference document add: who contradicts whom, releases, and names in other systems.

-- Facts of other sources that contradict a fact. Either may be in one of the two catalogs alone.
CREATE TABLE contradiction (
  fact_id  TEXT NOT NULL,
  other_id TEXT NOT NULL,
  PRIMARY KEY (fact_id, other_id)
) STRICT, WITHOUT ROWID;

-- Release cycles as each source tells them.
CREATE TABLE release (
  document        TEXT NOT NULL REFERENCES document (slug),
  id              TEXT NOT NULL REFERENCES entity (id),
  ordinal         INTEGER NOT NULL,
  product         TEXT NOT NULL REFERENCES entity (id),
  cycle           TEXT NOT NULL,
  released_on     TEXT,
  latest          TEXT,
  latest_on       TEXT,
  supported_until TEXT,
  supported       INTEGER CHECK (supported IN (0, 1)),
  kubernetes      TEXT,
  facts           TEXT NOT NULL CHECK (json_valid(facts)),
  PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_by_product ON release (product, ordinal);

CREATE TABLE identifier (
  entity_id TEXT NOT NULL REFERENCES entity (id),
  scheme    TEXT NOT NULL CHECK (scheme IN ('CNCF', 'GITHUB', 'ENDOFLIFE', 'PURL', 'CPE')),
  value     TEXT NOT NULL,
  ordinal   INTEGER NOT NULL,
  url       TEXT,
  fact_id   TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (entity_id, scheme, value)
) STRICT, WITHOUT ROWID;
