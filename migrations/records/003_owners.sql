-- Whose key made a record; null where no key was asked for. Idempotency keys of different owners have nothing to do with each other.

ALTER TABLE recommendation ADD COLUMN owner TEXT;

DROP INDEX recommendation_by_key;
CREATE UNIQUE INDEX recommendation_by_key ON recommendation (coalesce(owner, ''), idempotency_key)
  WHERE idempotency_key IS NOT NULL;
