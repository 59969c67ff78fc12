// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/material.h"
#include "reports/speech.h"

/// What reports of every kind say of one thing, in the same words.
namespace reports::parts {

/// Between the parts of one line.
[[nodiscard]] QString dot();
/// "Ministry of Women (MIM)"
[[nodiscard]] QString nameOf(const Party &party, const Speech &say);
[[nodiscard]] QString namesOf(const QList<Party> &parties, const Speech &say);
/// Its acronym; its name where it has none.
[[nodiscard]] QString shortNameOf(const Party &party, const Speech &say);
/// "Committee on the Rights of the Child (CRC)"
[[nodiscard]] QString mechanismTitle(const domain::Mechanism &mechanism, const Speech &say);
/// "CEDAW/C/VAL/CO/8. Concluding observations on … (12 March 2024)"
[[nodiscard]] QString documentTitle(const domain::Document &document, const Speech &say);
/// Its symbol, or the name of the case, or its title.
[[nodiscard]] QString symbolOf(const domain::Document &document, const Speech &say);
[[nodiscard]] QDate dateOf(const domain::Document &document);

/// "Paragraph 24 (b)", "Recommendation 114.63"; the kind where it has no number.
[[nodiscard]] QString placeOf(const ReportRow &row, const Speech &say);
/// The same with its short title.
[[nodiscard]] QString headingOf(const ReportRow &row, const Speech &say);
/// Anchor of a recommendation's heading.
[[nodiscard]] QString anchorOf(const ReportRow &row);
/// What it asks for: the sentence that introduces it and its text, as one where they are one.
[[nodiscard]] QList<Text> askedIn(const ReportRow &row, const Speech &say);
/// "Chile, Niger"
[[nodiscard]] QString statesOf(const ReportRow &row, const Speech &say);
/// "In progress · progress 45% · since 12 Mar 2025"
[[nodiscard]] Text statusOf(const ReportRow &row, const Speech &say);
/// "Not satisfactory · 3 Nov 2025 · para. 12 · Scale of the Committee"
[[nodiscard]] Text gradeOf(const AssessmentEntry &entry, const Speech &say);
/// "Ministry of Women (MIM) · Q1 2026 · validated on 31 Mar 2026"
[[nodiscard]] Text byline(const ProgressEntry &entry, const Speech &say);
/// Title, linked where it has an address, issuer and date.
[[nodiscard]] Text evidenceText(const EvidenceEntry &evidence, const Speech &say);

/// Paragraphs as one, a blank between them.
[[nodiscard]] Text joined(const QList<Text> &paragraphs);
/// A label of its own in front of some words.
[[nodiscard]] Text labelled(const QString &label, const QString &words);
/// Paragraphs of which the first carries a label.
[[nodiscard]] QList<Text> labelledParagraphs(const QString &label, const domain::LocalText &text, const Speech &say);

/// Said of every report in which the State gives a status.
[[nodiscard]] QString viewOfTheState(const Speech &say);

} // namespace reports::parts
