-- SPDX-FileCopyrightText: 2026 The Avance authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: what is being typed survives a crash, a person answers for what is assigned to their institution, and the record knows its end.

-- What a person is typing and has not saved yet. No part of the record of changes: it is no change until it is saved.
CREATE TABLE draft (
    place TEXT NOT NULL, -- what is being edited: "progress/17", "progress/new/12"
    actor TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (place, actor)
) WITHOUT ROWID;

-- The focal point who answers for it in that institution; NULL: whoever is its focal point.
ALTER TABLE assignment ADD COLUMN person_id INTEGER REFERENCES person (id);
CREATE INDEX assignment_person ON assignment (person_id) WHERE person_id IS NOT NULL;

-- Workspaces of version 1 may have been made before this index was.
CREATE INDEX IF NOT EXISTS assessment_grade ON assessment (grade_id, recommendation_id);

-- The end of the record, so that a record whose newest changes were cut off is told from a whole one.
CREATE TABLE record_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    change_id INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO record_head (one, change_id, hash) SELECT 1, id, hash FROM change ORDER BY id DESC LIMIT 1;
