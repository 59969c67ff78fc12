-- SPDX-FileCopyrightText: 2026 The Avance authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The workspace, version 1. Dates are ISO 8601 text, moments are UTC text with milliseconds, booleans are 0/1,
-- empty text means "not known" for words and NULL means "not known" for everything else.

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The record of every change. It only grows. `hash` chains it: SHA-256 over the one before and this change's content.

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    intent TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(arguments)),
    reverts INTEGER REFERENCES change (id),
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX change_reverts ON change (reverts) WHERE reverts IS NOT NULL;

CREATE TABLE change_row (
    change_id INTEGER NOT NULL REFERENCES change (id),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    recommendation_id INTEGER, -- whose history this stands in; no reference, the record outlives the row
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (change_id, position)
) WITHOUT ROWID;
CREATE INDEX change_row_row ON change_row (table_name, row_key);
CREATE INDEX change_row_change ON change_row (change_id, recommendation_id) WHERE recommendation_id IS NOT NULL;
CREATE INDEX change_row_recommendation ON change_row (recommendation_id, change_id) WHERE recommendation_id IS NOT NULL;

-- Vocabularies and scales: data with validity and source.

CREATE TABLE vocabulary (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1))
);

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    vocabulary_id INTEGER NOT NULL REFERENCES vocabulary (id),
    parent_id INTEGER REFERENCES term (id),
    code TEXT NOT NULL,
    label_es TEXT NOT NULL DEFAULT '',
    label_en TEXT NOT NULL DEFAULT '',
    aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    position INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1)),
    import_id INTEGER REFERENCES import_run (id),
    UNIQUE (vocabulary_id, code)
);
CREATE INDEX term_parent ON term (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE mechanism (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES mechanism (id),
    system TEXT NOT NULL CHECK (system IN ('UN', 'OAS', 'ILO', 'EU', 'national', 'other')),
    kind TEXT NOT NULL CHECK (kind IN ('treaty_body', 'upr', 'special_procedure', 'commission', 'court',
        'follow_up_mechanism', 'ilo', 'political_dialogue', 'national', 'other')),
    name_es TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    short_es TEXT NOT NULL DEFAULT '',
    short_en TEXT NOT NULL DEFAULT '',
    binding INTEGER NOT NULL DEFAULT 0 CHECK (binding IN (0, 1)),
    follow_up_months INTEGER CHECK (follow_up_months > 0),
    aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    position INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1)),
    import_id INTEGER REFERENCES import_run (id)
);

CREATE TABLE scale (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    mechanism_id INTEGER REFERENCES mechanism (id), -- NULL: a national one
    name_es TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    source TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1))
);

CREATE TABLE grade (
    id INTEGER PRIMARY KEY,
    scale_id INTEGER NOT NULL REFERENCES scale (id),
    code TEXT NOT NULL,
    label_es TEXT NOT NULL DEFAULT '',
    label_en TEXT NOT NULL DEFAULT '',
    meaning_es TEXT NOT NULL DEFAULT '',
    meaning_en TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    weight REAL CHECK (weight BETWEEN 0 AND 1),
    UNIQUE (scale_id, code)
);

-- Institutions and persons.

CREATE TABLE institution (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES institution (id),
    kind TEXT NOT NULL DEFAULT 'ministry',
    acronym TEXT NOT NULL,
    name_es TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to)),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX institution_acronym ON institution (acronym COLLATE NOCASE);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    name TEXT NOT NULL,
    post_es TEXT NOT NULL DEFAULT '',
    post_en TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    focal_from TEXT CHECK (focal_from IS date(focal_from)),
    focal_to TEXT CHECK (focal_to IS date(focal_to)),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX person_institution ON person (institution_id);

-- What came from where.

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    mapping TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(mapping)),
    made_at TEXT NOT NULL,
    read_count INTEGER NOT NULL DEFAULT 0,
    new_count INTEGER NOT NULL DEFAULT 0,
    changed_count INTEGER NOT NULL DEFAULT 0,
    identical_count INTEGER NOT NULL DEFAULT 0,
    doubtful_count INTEGER NOT NULL DEFAULT 0,
    refused_count INTEGER NOT NULL DEFAULT 0,
    refused TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(refused)) -- [{"row":3,"reason":"…","detail":"…"}]
);

CREATE TABLE source_document (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    mechanism_id INTEGER NOT NULL REFERENCES mechanism (id),
    kind TEXT NOT NULL DEFAULT 'other',
    symbol TEXT NOT NULL DEFAULT '',
    title_es TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    adopted TEXT CHECK (adopted IS date(adopted)),
    published TEXT CHECK (published IS date(published)),
    notified TEXT CHECK (notified IS date(notified)),
    session TEXT NOT NULL DEFAULT '',
    cycle INTEGER,
    case_number TEXT NOT NULL DEFAULT '',
    case_name TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    next_report_due TEXT CHECK (next_report_due IS date(next_report_due)),
    follow_up_due TEXT CHECK (follow_up_due IS date(follow_up_due)),
    import_id INTEGER REFERENCES import_run (id),
    revision INTEGER NOT NULL DEFAULT 1
);
-- The collation `as_read` (storage/collation.h) folds accents and letter case and reads numbers by their value.
CREATE INDEX source_document_mechanism ON source_document (mechanism_id, coalesce(adopted, published), id);
CREATE INDEX source_document_symbol ON source_document (symbol);
CREATE INDEX source_document_name ON source_document (
    (CASE WHEN symbol <> '' THEN symbol ELSE case_name END) COLLATE as_read, id);

-- The unit followed.

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES source_document (id),
    paragraph TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'recommendation' CHECK (kind IN ('recommendation', 'concern', 'reparation',
        'provisional_measure', 'remedy', 'friendly_settlement', 'pledge', 'commitment', 'other')),
    title_es TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    introduction_es TEXT NOT NULL DEFAULT '',
    introduction_en TEXT NOT NULL DEFAULT '',
    text_es TEXT NOT NULL DEFAULT '',
    text_en TEXT NOT NULL DEFAULT '',
    source_text TEXT NOT NULL DEFAULT '',
    original TEXT NOT NULL DEFAULT 'en' CHECK (original IN ('es', 'en')),
    text_changed_es TEXT, -- moment the text of this language last changed; the older one of the two is stale
    text_changed_en TEXT,
    upr_position TEXT CHECK (upr_position IN ('supported', 'noted', 'partly_supported', 'under_consideration')),
    priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high')),
    status TEXT NOT NULL DEFAULT 'not_started' CHECK (status IN ('not_started', 'planned', 'in_progress',
        'partly_implemented', 'implemented', 'not_accepted', 'ongoing', 'not_applicable')),
    status_since TEXT CHECK (status_since IS date(status_since)),
    status_reason TEXT NOT NULL DEFAULT '',
    percent INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    due TEXT CHECK (due IS date(due)),
    external_system TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    import_id INTEGER REFERENCES import_run (id),
    revision INTEGER NOT NULL DEFAULT 1
);
-- One for each order of the list; the first also carries what the figures are made of, so that they are read from it alone.
CREATE INDEX recommendation_document ON recommendation (document_id, position, id,
    status, due, upr_position, archived, kind, priority, text_es = '', text_en = '');
CREATE INDEX recommendation_reference ON recommendation (document_id, paragraph COLLATE as_read, id);
CREATE INDEX recommendation_text_es ON recommendation (
    substr(CASE WHEN text_es <> '' THEN text_es ELSE text_en END, 1, 40) COLLATE as_read, id);
CREATE INDEX recommendation_text_en ON recommendation (
    substr(CASE WHEN text_en <> '' THEN text_en ELSE text_es END, 1, 40) COLLATE as_read, id);
CREATE INDEX recommendation_status ON recommendation (status, percent, id);
CREATE INDEX recommendation_due ON recommendation (due, id, status) WHERE due IS NOT NULL;
CREATE INDEX recommendation_archived ON recommendation (id) WHERE archived = 1;
CREATE INDEX recommendation_position ON recommendation (upr_position, id) WHERE upr_position IS NOT NULL;
CREATE INDEX recommendation_external ON recommendation (external_id) WHERE external_id <> '';
CREATE INDEX recommendation_import ON recommendation (import_id) WHERE import_id IS NOT NULL;

-- When the status changed, so that a trend can be drawn without reading the record.
CREATE TABLE status_change (
    id INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    since TEXT NOT NULL CHECK (since IS date(since)),
    status TEXT NOT NULL,
    percent INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100)
);
CREATE INDEX status_change_recommendation ON status_change (recommendation_id, since, id, status);

CREATE TABLE component (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text_es TEXT NOT NULL DEFAULT '',
    text_en TEXT NOT NULL DEFAULT ''
);
CREATE INDEX component_recommendation ON component (recommendation_id);

CREATE TABLE beneficiary (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    confidential INTEGER NOT NULL DEFAULT 1 CHECK (confidential IN (0, 1))
);
CREATE INDEX beneficiary_recommendation ON beneficiary (recommendation_id);

CREATE TABLE recommending_state (
    id INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    iso3 TEXT NOT NULL DEFAULT '',
    printed TEXT NOT NULL DEFAULT ''
);
CREATE INDEX recommending_state_recommendation ON recommending_state (recommendation_id);
CREATE INDEX recommending_state_iso3 ON recommending_state (iso3, recommendation_id) WHERE iso3 <> '';
CREATE INDEX recommending_state_printed ON recommending_state (printed COLLATE as_read, iso3, recommendation_id);

CREATE TABLE recommendation_term (
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    term_id INTEGER NOT NULL REFERENCES term (id),
    came_by TEXT NOT NULL DEFAULT 'hand' CHECK (came_by IN ('import', 'hand', 'suggested')),
    PRIMARY KEY (recommendation_id, term_id)
) WITHOUT ROWID;
CREATE INDEX recommendation_term_term ON recommendation_term (term_id, recommendation_id);

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'support', 'consulted')),
    since TEXT CHECK (since IS date(since)),
    due TEXT CHECK (due IS date(due)),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (recommendation_id, institution_id)
);
CREATE UNIQUE INDEX assignment_one_lead ON assignment (recommendation_id) WHERE role = 'lead';
CREATE INDEX assignment_institution ON assignment (institution_id, role, recommendation_id);

-- The plan, the measures of it, and the news.

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    institution_id INTEGER REFERENCES institution (id),
    cluster_id INTEGER REFERENCES term (id),
    title_es TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    result_es TEXT NOT NULL DEFAULT '',
    result_en TEXT NOT NULL DEFAULT '',
    starts TEXT CHECK (starts IS date(starts)),
    due TEXT CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done)),
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'under_way', 'done', 'dropped')),
    budget_minor INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_run (id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX action_institution ON action (institution_id);

CREATE TABLE action_recommendation (
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    PRIMARY KEY (action_id, recommendation_id)
) WITHOUT ROWID;
CREATE INDEX action_recommendation_recommendation ON action_recommendation (recommendation_id);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('structural', 'process', 'outcome')),
    name_es TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    unit_es TEXT NOT NULL DEFAULT '',
    unit_en TEXT NOT NULL DEFAULT '',
    attribute_id INTEGER REFERENCES term (id),
    baseline REAL,
    baseline_date TEXT CHECK (baseline_date IS date(baseline_date)),
    target REAL,
    target_date TEXT CHECK (target_date IS date(target_date)),
    source TEXT NOT NULL DEFAULT '',
    periodicity TEXT NOT NULL DEFAULT '',
    disaggregation TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_run (id),
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE indicator_recommendation (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    PRIMARY KEY (indicator_id, recommendation_id)
) WITHOUT ROWID;
CREATE INDEX indicator_recommendation_recommendation ON indicator_recommendation (recommendation_id);

CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date IS date(date)),
    value REAL NOT NULL,
    category TEXT NOT NULL DEFAULT '', -- of the disaggregation; empty for the whole
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator_id, date, category)
);

CREATE TABLE progress (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    institution_id INTEGER REFERENCES institution (id),
    period_from TEXT CHECK (period_from IS date(period_from)),
    period_to TEXT CHECK (period_to IS date(period_to)),
    narrative_es TEXT NOT NULL DEFAULT '',
    narrative_en TEXT NOT NULL DEFAULT '',
    obstacles_es TEXT NOT NULL DEFAULT '',
    obstacles_en TEXT NOT NULL DEFAULT '',
    next_steps_es TEXT NOT NULL DEFAULT '',
    next_steps_en TEXT NOT NULL DEFAULT '',
    proposed_status TEXT,
    proposed_percent INTEGER CHECK (proposed_percent BETWEEN 0 AND 100),
    author TEXT NOT NULL DEFAULT '',
    written TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'validated', 'returned')),
    reviewer TEXT NOT NULL DEFAULT '',
    review_note TEXT NOT NULL DEFAULT '',
    reviewed TEXT,
    import_id INTEGER REFERENCES import_run (id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX progress_recommendation ON progress (recommendation_id, written, state);
CREATE INDEX progress_state ON progress (state);

CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL CHECK (size >= 0)
);

CREATE TABLE content_chunk (
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) <= 1048576),
    PRIMARY KEY (content_id, position)
);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    progress_id INTEGER NOT NULL REFERENCES progress (id) ON DELETE CASCADE,
    content_id INTEGER REFERENCES content (id),
    title TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issued TEXT CHECK (issued IS date(issued)),
    link TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    confidentiality TEXT NOT NULL DEFAULT 'internal' CHECK (confidentiality IN ('public', 'internal', 'confidential')),
    CHECK (content_id IS NOT NULL OR link <> '')
);
CREATE INDEX evidence_progress ON evidence (progress_id);

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    grade_id INTEGER NOT NULL REFERENCES grade (id),
    date TEXT NOT NULL CHECK (date IS date(date)),
    paragraph TEXT NOT NULL DEFAULT '',
    comment_es TEXT NOT NULL DEFAULT '',
    comment_en TEXT NOT NULL DEFAULT '',
    component_id INTEGER REFERENCES component (id),
    beneficiary_id INTEGER REFERENCES beneficiary (id),
    import_id INTEGER REFERENCES import_run (id)
);
CREATE INDEX assessment_recommendation ON assessment (recommendation_id, date);

-- What is due.

CREATE TABLE obligation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    mechanism_id INTEGER NOT NULL REFERENCES mechanism (id),
    document_id INTEGER REFERENCES source_document (id),
    kind TEXT NOT NULL,
    title_es TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done)),
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE obligation_step (
    id INTEGER PRIMARY KEY,
    obligation_id INTEGER NOT NULL REFERENCES obligation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    institution_id INTEGER REFERENCES institution (id),
    due TEXT NOT NULL CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done))
);
CREATE INDEX obligation_step_obligation ON obligation_step (obligation_id);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)),
    sort TEXT NOT NULL DEFAULT ''
);

-- The search index: derived, kept by triggers, rebuildable. Tokenizer `avance` folds accents and stems both languages.

CREATE VIRTUAL TABLE recommendation_search USING fts5 (
    paragraph, title_es, title_en, text_es, text_en,
    content = 'recommendation', content_rowid = 'id', tokenize = 'avance', prefix = '4 5'
);
CREATE TRIGGER recommendation_search_insert AFTER INSERT ON recommendation BEGIN
    INSERT INTO recommendation_search (rowid, paragraph, title_es, title_en, text_es, text_en)
    VALUES (new.id, new.paragraph, new.title_es, new.title_en, new.text_es, new.text_en);
END;
CREATE TRIGGER recommendation_search_delete AFTER DELETE ON recommendation BEGIN
    INSERT INTO recommendation_search (recommendation_search, rowid, paragraph, title_es, title_en, text_es, text_en)
    VALUES ('delete', old.id, old.paragraph, old.title_es, old.title_en, old.text_es, old.text_en);
END;
CREATE TRIGGER recommendation_search_update AFTER UPDATE OF paragraph, title_es, title_en, text_es, text_en ON recommendation BEGIN
    INSERT INTO recommendation_search (recommendation_search, rowid, paragraph, title_es, title_en, text_es, text_en)
    VALUES ('delete', old.id, old.paragraph, old.title_es, old.title_en, old.text_es, old.text_en);
    INSERT INTO recommendation_search (rowid, paragraph, title_es, title_en, text_es, text_en)
    VALUES (new.id, new.paragraph, new.title_es, new.title_en, new.text_es, new.text_en);
END;

CREATE VIRTUAL TABLE document_search USING fts5 (
    symbol, case_name, title_es, title_en,
    content = 'source_document', content_rowid = 'id', tokenize = 'avance'
);
CREATE TRIGGER document_search_insert AFTER INSERT ON source_document BEGIN
    INSERT INTO document_search (rowid, symbol, case_name, title_es, title_en)
    VALUES (new.id, new.symbol, new.case_name, new.title_es, new.title_en);
END;
CREATE TRIGGER document_search_delete AFTER DELETE ON source_document BEGIN
    INSERT INTO document_search (document_search, rowid, symbol, case_name, title_es, title_en)
    VALUES ('delete', old.id, old.symbol, old.case_name, old.title_es, old.title_en);
END;
CREATE TRIGGER document_search_update AFTER UPDATE OF symbol, case_name, title_es, title_en ON source_document BEGIN
    INSERT INTO document_search (document_search, rowid, symbol, case_name, title_es, title_en)
    VALUES ('delete', old.id, old.symbol, old.case_name, old.title_es, old.title_en);
    INSERT INTO document_search (rowid, symbol, case_name, title_es, title_en)
    VALUES (new.id, new.symbol, new.case_name, new.title_es, new.title_en);
END;

CREATE VIRTUAL TABLE institution_search USING fts5 (
    acronym, name_es, name_en,
    content = 'institution', content_rowid = 'id', tokenize = 'avance'
);
CREATE TRIGGER institution_search_insert AFTER INSERT ON institution BEGIN
    INSERT INTO institution_search (rowid, acronym, name_es, name_en)
    VALUES (new.id, new.acronym, new.name_es, new.name_en);
END;
CREATE TRIGGER institution_search_delete AFTER DELETE ON institution BEGIN
    INSERT INTO institution_search (institution_search, rowid, acronym, name_es, name_en)
    VALUES ('delete', old.id, old.acronym, old.name_es, old.name_en);
END;
CREATE TRIGGER institution_search_update AFTER UPDATE OF acronym, name_es, name_en ON institution BEGIN
    INSERT INTO institution_search (institution_search, rowid, acronym, name_es, name_en)
    VALUES ('delete', old.id, old.acronym, old.name_es, old.name_en);
    INSERT INTO institution_search (rowid, acronym, name_es, name_en)
    VALUES (new.id, new.acronym, new.name_es, new.name_en);
END;
