-- SPDX-FileCopyrightText: 2026 The Avance authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: who signs the reports, and the reports themselves: in preparation with what a person wrote in them, or issued and then as they went out.
-- The bytes of the crest, of style templates and of reports as they went out stand in `content`, as those of evidence do, so that the record of changes does not repeat them.

CREATE TABLE letterhead (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    institution_es TEXT NOT NULL DEFAULT '',
    institution_en TEXT NOT NULL DEFAULT '',
    address_es TEXT NOT NULL DEFAULT '',
    address_en TEXT NOT NULL DEFAULT '',
    content_id INTEGER REFERENCES content (id), -- the crest
    crest_description_es TEXT NOT NULL DEFAULT '',
    crest_description_en TEXT NOT NULL DEFAULT ''
);
CREATE INDEX letterhead_content ON letterhead (content_id) WHERE content_id IS NOT NULL;

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('periodic', 'list_of_issues', 'follow_up', 'upr_national', 'upr_matrix', 'upr_mid_term', 'court',
        'commission', 'status', 'institution', 'brief', 'handover', 'statistics')),
    title TEXT NOT NULL DEFAULT '',
    choice TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(choice)), -- with `confidentiality`: how confidential what it says may be
    prepared_at TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    issued_at TEXT, -- NULL: in preparation
    previous_uid TEXT NOT NULL DEFAULT '', -- of the report it continues; no reference, that one may have stayed in another office
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX report_kind ON report (kind, coalesce(issued_at, prepared_at), id);

-- What a person wrote in place of what the program worded.
CREATE TABLE report_edit (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('es', 'en')),
    passage TEXT NOT NULL CHECK (passage <> ''), -- the key of the paragraph: "s.scope", "r12.answer"
    text TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '', -- fingerprint of what stood there
    UNIQUE (report_id, language, passage)
);

-- The files that were written of an issued report: not their bytes, which the tree in report_text gives again, but their hashes.
CREATE TABLE report_file (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('es', 'en')),
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'odt', 'html', 'xlsx', 'md')),
    name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL,
    template_id INTEGER REFERENCES content (id), -- the office's own style template that it was made with
    UNIQUE (report_id, language, format)
);
CREATE INDEX report_file_template ON report_file (template_id) WHERE template_id IS NOT NULL;

-- What an issued report says in each of its languages.
CREATE TABLE report_text (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('es', 'en')),
    content_id INTEGER NOT NULL REFERENCES content (id),
    PRIMARY KEY (report_id, language)
) WITHOUT ROWID;
CREATE INDEX report_text_content ON report_text (content_id);

-- What the State answered on a recommendation in an issued report, to be offered where it is asked again.
CREATE TABLE report_answer (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('es', 'en')),
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    PRIMARY KEY (report_id, language, recommendation_id)
) WITHOUT ROWID;
CREATE INDEX report_answer_recommendation ON report_answer (recommendation_id, language);
