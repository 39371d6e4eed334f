-- What questions are read with: the vocabulary, and the text by which facts and entities are found.

-- Words of the seed's vocabulary. A role says what a word is for, the key groups words that mean the same.
CREATE TABLE vocabulary (
  role    TEXT NOT NULL CHECK (role IN ('STOP', 'PLAIN', 'SYNONYM', 'INTENT', 'CLASS', 'NEGATION', 'CONTRAST',
                                          'MORE', 'LESS', 'BETTER', 'WORSE', 'ASKING')),
  key     TEXT NOT NULL,
  lang    TEXT NOT NULL CHECK (lang IN ('en', 'zh')),
  text    TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (role, key, lang, text)
) STRICT, WITHOUT ROWID;

-- The sort of facts that a question of an intent asks for.
CREATE TABLE intent_target (
  intent TEXT NOT NULL,
  field  TEXT NOT NULL CHECK (field IN ('kind', 'predicate')),
  value  TEXT NOT NULL,
  PRIMARY KEY (intent, field, value)
) STRICT, WITHOUT ROWID;

-- One row for each fact and each entity that can be found. `spans` are the lines that the fact cites in its section; `members` is the number of facts whose lines lie within this
-- one's: a fact with members states a whole list.
CREATE TABLE search_item (
  number    INTEGER NOT NULL PRIMARY KEY,
  id        TEXT NOT NULL,
  type      TEXT NOT NULL,
  subject   TEXT NOT NULL,
  predicate TEXT,
  object    TEXT,
  kind      TEXT,
  section   TEXT,
  spans     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(spans)),
  members   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX search_item_by_id ON search_item (id);

-- Text is prepared before it comes here: stemmed words, Chinese character pairs, and tokens of the concepts it names.
-- `asked` holds words of questions that the fact answers, which its statement does not have.
CREATE VIRTUAL TABLE search_text USING fts5 (title, body, concepts, asked, tokenize = 'unicode61 remove_diacritics 0');

-- For each term the facts that hold it, in their order. Long lists come in parts, a part for each so many facts of the catalog;
-- `facts` is written and read by src/grounding/retrieve/postings.ts.
CREATE TABLE search_posting (
  term  TEXT NOT NULL,
  part  INTEGER NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  facts BLOB NOT NULL,
  PRIMARY KEY (term, part)
) STRICT, WITHOUT ROWID;
