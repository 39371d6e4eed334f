-- What bounds the records: compressed bodies, counters for quotas, and a heartbeat that tells a clock that jumped ahead.

-- "MATL": how the service recognizes its own file.
PRAGMA application_id = 0x4d41544c;

-- Recommendations repeat the same sentences for every mesh. Records of earlier versions stay as they are; of later ones, `body` is empty.
ALTER TABLE recommendation ADD COLUMN compressed BLOB;

-- 256 bytes stand for keys and index entries.
CREATE TABLE usage (
  owner   TEXT NOT NULL PRIMARY KEY,
  records INTEGER NOT NULL,
  bytes   INTEGER NOT NULL
) STRICT;
INSERT INTO usage (owner, records, bytes)
  SELECT coalesce(owner, ''), count(*), sum(length(body) + 256) FROM recommendation GROUP BY coalesce(owner, '');

CREATE TRIGGER usage_grows AFTER INSERT ON recommendation
BEGIN
  INSERT INTO usage (owner, records, bytes)
    VALUES (coalesce(NEW.owner, ''), 1, length(NEW.body) + coalesce(length(NEW.compressed), 0) + 256)
    ON CONFLICT (owner) DO UPDATE SET records = records + 1, bytes = bytes + excluded.bytes;
END;

CREATE TRIGGER usage_shrinks AFTER DELETE ON recommendation
BEGIN
  UPDATE usage SET
    records = records - 1,
    bytes = bytes - length(OLD.body) - coalesce(length(OLD.compressed), 0) - 256
  WHERE owner = coalesce(OLD.owner, '');
END;

-- The latest time at which the clock was plausible. It travels with backups.
CREATE TABLE heartbeat (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  at   TEXT
) STRICT;
INSERT INTO heartbeat (only, at) VALUES (1, NULL);

-- Written by health checks, to see whether the disk takes it.
CREATE TABLE probe (
  only    INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  ballast BLOB
) STRICT;
INSERT INTO probe (only, ballast) VALUES (1, NULL);
