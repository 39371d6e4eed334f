-- Records may be removed once the operator's retention is over, and never before: only those that are older than `before`.

CREATE TABLE retention (
  only   INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  before TEXT NOT NULL
) STRICT;
INSERT INTO retention (only, before) VALUES (1, '');

CREATE INDEX recommendation_by_age ON recommendation (created_at);

DROP TRIGGER recommendation_is_kept;
CREATE TRIGGER recommendation_is_kept BEFORE DELETE ON recommendation
WHEN OLD.created_at >= coalesce((SELECT before FROM retention), '')
BEGIN
  SELECT RAISE(ABORT, 'recommendation records are immutable');
END;
