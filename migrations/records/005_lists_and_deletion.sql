-- Records can be listed without being read, and deleted by those they belong to.

-- What a list shows of a record. Null in records of earlier versions, whose bodies say it.
ALTER TABLE recommendation ADD COLUMN outcome TEXT;
ALTER TABLE recommendation ADD COLUMN choice TEXT;
ALTER TABLE recommendation ADD COLUMN scenario TEXT;

DROP INDEX recommendation_by_age;
CREATE INDEX recommendation_by_age ON recommendation (created_at, id);
CREATE INDEX recommendation_by_owner ON recommendation (coalesce(owner, ''), created_at, id);

-- The record that is being deleted on request; null outside of that transaction.
CREATE TABLE deletion (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  id   TEXT
) STRICT;
INSERT INTO deletion (only, id) VALUES (1, NULL);

DROP TRIGGER recommendation_is_kept;
CREATE TRIGGER recommendation_is_kept BEFORE DELETE ON recommendation
WHEN OLD.created_at >= coalesce((SELECT before FROM retention), '') AND OLD.id IS NOT (SELECT id FROM deletion)
BEGIN
  SELECT RAISE(ABORT, 'recommendation records are immutable');
END;
