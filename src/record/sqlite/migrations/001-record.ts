/**
 * The record's first schema. Facts point to their document by `document`; `own_id` is their id in the reading, `json` the
 * fact as its reading has it. `links` leads from the reading's ids of entities to the record's.
 * `sort_date` is the day a thing is listed under, '' where none is known. Text indexes with `content=` keep no copy.
 */
export const sql = `
create table documents (
  key integer primary key,
  id text not null unique,
  source text not null,
  url text,
  publisher text,
  genre text not null,
  language text not null,
  title text,
  published_date text,
  published_time text,
  published_basis text not null,
  sort_date text not null,
  added text not null,
  text text not null,
  capture text not null,
  original_digest text,
  original_size integer,
  original_type text
) strict;
create index documents_by_date on documents (sort_date, key);
create index documents_by_publisher on documents (publisher, sort_date);
create index documents_by_source on documents (source);

create table readings (
  document integer primary key references documents (key) on delete cascade,
  reader_name text not null,
  reader_version text not null,
  engagements integer not null,
  statements integer not null,
  instruments integer not null,
  commitments integer not null,
  links text not null,
  json blob not null
) strict;
create index readings_by_version on readings (reader_version);

create table entities (
  key integer primary key,
  id text not null unique,
  type text not null,
  name text not null,
  party text,
  wikidata text,
  documents integer not null default 0,
  engagements integer not null default 0,
  statements integer not null default 0
) strict;
create index entities_by_documents on entities (documents, key);
create index entities_by_party on entities (party);

create table entity_keys (
  entity_key text primary key,
  entity integer not null references entities (key) on delete cascade
) strict, without rowid;
create index entity_keys_by_entity on entity_keys (entity);

create table entity_names (
  entity integer not null references entities (key) on delete cascade,
  name text not null,
  folded text not null,
  documents integer not null,
  primary key (entity, name)
) strict, without rowid;

create table document_entities (
  document integer not null references documents (key) on delete cascade,
  entity integer not null references entities (key),
  name text,
  mentions integer not null,
  engagements integer not null,
  statements integer not null,
  primary key (document, entity)
) strict, without rowid;
create index document_entities_by_entity on document_entities (entity, document);

create table engagements (
  key integer primary key,
  id text not null unique,
  document integer not null references documents (key) on delete cascade,
  own_id text not null,
  main integer not null,
  kind text not null,
  status text not null,
  date text,
  end_date text,
  date_basis text not null,
  place text,
  initiator text,
  sort_date text not null,
  json text not null
) strict;
create index engagements_by_date on engagements (sort_date, key);
create index engagements_by_document on engagements (document);
create index engagements_by_own_id on engagements (own_id);
create index engagements_by_initiator on engagements (initiator) where initiator is not null;

create table participants (
  engagement integer not null references engagements (key) on delete cascade,
  number integer not null,
  entity integer references entities (key),
  name text,
  party text,
  office text,
  primary key (engagement, number)
) strict, without rowid;
create index participants_by_entity on participants (entity, engagement);
create index participants_by_party on participants (party, engagement);

create table statements (
  key integer primary key,
  id text not null unique,
  document integer not null references documents (key) on delete cascade,
  own_id text not null,
  engagement integer references engagements (key) on delete set null,
  act text not null,
  quoted text not null,
  negated integer not null,
  cue_start integer,
  cue_end integer,
  content_start integer not null,
  content_end integer not null,
  sort_date text not null
) strict;
create index statements_by_date on statements (sort_date, key);
create index statements_by_document on statements (document);
create index statements_by_engagement on statements (engagement);
create index statements_by_own_id on statements (own_id);

create table commitments (
  key integer primary key,
  id text not null unique,
  document integer not null references documents (key) on delete cascade,
  own_id text not null,
  statement integer references statements (key) on delete set null,
  what text not null,
  due text,
  sort_date text not null,
  json text not null
) strict;
create index commitments_by_date on commitments (sort_date, key);
create index commitments_by_document on commitments (document);
create index commitments_by_statement on commitments (statement);

create table holders (
  fact_kind text not null,
  fact integer not null,
  number integer not null,
  role text not null,
  entity integer references entities (key),
  name text,
  party text,
  primary key (fact_kind, fact, number)
) strict, without rowid;
create index holders_by_entity on holders (entity, fact_kind, fact);
create index holders_by_party on holders (party, fact_kind, fact);

create table topics (
  fact_kind text not null,
  fact integer not null,
  number integer not null,
  document integer not null,
  topic text,
  label text not null,
  folded text not null,
  primary key (fact_kind, fact, number)
) strict, without rowid;
create index topics_by_document on topics (document);
create index topics_by_topic on topics (topic, fact_kind, fact) where topic is not null;
create index topics_by_label on topics (folded, fact_kind, fact);

create table instruments (
  key integer primary key,
  document integer not null references documents (key) on delete cascade,
  own_id text not null,
  kind text not null,
  name text not null,
  folded text not null,
  number integer,
  year integer,
  sort_date text not null
) strict;
create index instruments_by_name on instruments (folded, sort_date);
create index instruments_by_document on instruments (document);

create table evidence (
  fact_kind text not null,
  fact integer not null,
  number integer not null,
  start_offset integer not null,
  end_offset integer not null,
  primary key (fact_kind, fact, number)
) strict, without rowid;

create virtual table documents_text using fts5 (
  title, text, content = 'documents', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2'
);
create virtual table engagements_text using fts5 (words, tokenize = 'porter unicode61 remove_diacritics 2');
create virtual table statements_text using fts5 (words, tokenize = 'porter unicode61 remove_diacritics 2');
create virtual table commitments_text using fts5 (words, tokenize = 'porter unicode61 remove_diacritics 2');
`
