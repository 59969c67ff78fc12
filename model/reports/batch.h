// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "storage/reportrecords.h"
#include "work/task.h"

namespace reports {

/// One file to be written of a report.
struct Target
{
    domain::Language language = domain::Language::Spanish;
    Format format = Format::Pdf;
    QString path = {};
    bool operator==(const Target &) const = default;
};
/// One file is `out` itself; of several, `out` is what their names have in common: out.es.docx, out.en.pdf.
[[nodiscard]] QList<Target> targets(
    const QString &out, const QList<domain::Language> &languages, const QList<Format> &formats);

struct BatchOptions
{
    QByteArray styleTemplate = {}; ///< of Word files; empty: the program's own
    QList<storage::reportrecords::Edit> edits = {}; ///< that stand in the documents
};

/// Files of one report that get into their places all at once, or none does: they are written beside their places, and
/// what was not put there is taken away again.
class Batch
{
public:
    Batch() = default;
    ~Batch();
    Batch(Batch &&other) noexcept;
    Batch &operator=(Batch &&other) noexcept;
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    /// Each target is written of the document of its language. Errors as for save; where a place cannot be written to,
    /// before anything is written.
    [[nodiscard]] static domain::Result<Batch> write(const QList<Document> &documents, const QList<Target> &targets,
        const work::Progress &progress = {}, const BatchOptions &options = {});

    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }
    /// What is kept of it, by language: the tree, the files with their hashes, the answers.
    [[nodiscard]] const QList<storage::reportrecords::Issued> &issued() const { return m_issued; }

    /// Puts the files into their places, over what stands there. IsDirectory, FileNotWritable: then none of them is
    /// there.
    [[nodiscard]] domain::Result<void> place();
    /// They stay. Without it they are taken away again, wherever they are.
    void keep() { m_kept = true; }

private:
    [[nodiscard]] domain::Result<void> add(const Document &document, const Target &target,
        const work::Progress &progress, const QByteArray &styleTemplate);

    QList<Target> m_targets;
    QStringList m_parts; ///< where each of them is by now
    QList<storage::reportrecords::Issued> m_issued;
    bool m_kept = false;
};

/// What a report answers on each recommendation: as printed, or where a person wrote it, as that person did, paragraph
/// by paragraph.
[[nodiscard]] QHash<domain::RecommendationId, QString> answersIn(
    const Document &document, const QList<storage::reportrecords::Edit> &edits = {});

} // namespace reports
