-- Recommendation records are written once and never changed.

CREATE TABLE recommendation (
  id              TEXT NOT NULL PRIMARY KEY,
  created_at      TEXT NOT NULL,
  catalog_digest  TEXT NOT NULL,
  lang            TEXT NOT NULL CHECK (lang IN ('en', 'zh')),
  idempotency_key TEXT,
  request_hash    TEXT NOT NULL,
  body            TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE UNIQUE INDEX recommendation_by_key ON recommendation (idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE TRIGGER recommendation_is_immutable BEFORE UPDATE ON recommendation
BEGIN
  SELECT RAISE(ABORT, 'recommendation records are immutable');
END;

CREATE TRIGGER recommendation_is_kept BEFORE DELETE ON recommendation
BEGIN
  SELECT RAISE(ABORT, 'recommendation records are immutable');
END;
