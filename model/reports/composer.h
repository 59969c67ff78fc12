// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/annexlist.h"
#include "reports/material.h"
#include "reports/speech.h"

namespace reports {

/// Writes a report block by block: counts its sections, paragraphs and tables and numbers its annexes as they are
/// cited. Every kind is written with one.
class Composer
{
public:
    /// How sections and, below them, subsections are counted: I, A or A, 1.
    enum class Sections { Roman, Letters };

    Composer(const Material &material, const wording::Wording &wording, Sections sections = Sections::Roman);
    Composer(const Composer &) = delete;
    Composer &operator=(const Composer &) = delete;

    [[nodiscard]] const Material &material() const { return m_material; }
    [[nodiscard]] const Speech &say() const { return m_say; }
    [[nodiscard]] AnnexList &annexes() { return m_annexes; }

    /// Fills the cover and what a file says of itself. `title` is the kind's own; the person's stands instead of it
    /// where there is one.
    void cover(const QString &title, const QString &subtitle, const QStringList &notes);
    /// The table of contents on a page of its own.
    void contents(int depth = 2);

    /// "III. Recommendations", or "C. …"
    void section(const QString &title, const QString &anchor);
    /// "B. Violence against women", or "2. …"; counted anew in every section.
    void subsection(const QString &title, const QString &anchor);
    /// Level 3 or 4, not counted.
    void heading(int level, const QString &title, const QString &anchor = {});

    /// A numbered paragraph; nothing when there are no words and no key. Without words it is a place to write in, which
    /// takes no number away.
    void paragraph(const Text &text, const QString &key = {});
    void paragraph(const QString &words, const QString &key = {})
    {
        paragraph(words.isEmpty() ? Text() : plain(words), key);
    }
    /// Sentences that make one paragraph; nothing when there are none.
    void sentences(const QStringList &sentences, const QString &key)
    {
        if (!sentences.isEmpty())
            paragraph(sentences.join(u' '), key);
    }
    /// Paragraphs of one text, of which the first carries the number.
    void paragraphs(const QList<Text> &texts);
    /// The words of a body, with `lead` in bold before them.
    void quote(const QList<Text> &texts, const QString &lead = {});
    void note(const QString &words, const QString &key = {});
    /// Captioned "Table 3. …". Its source is the records' unless it has one.
    void table(const QString &caption, Table table);
    void figure(const QString &caption, Figure figure);
    /// The table of an indicator, remembered by its number.
    void indicatorTable(domain::IndicatorId indicator, const QString &caption, const Table &table);
    /// Its number; 0: it does not stand in the report yet.
    [[nodiscard]] int tableOf(domain::IndicatorId indicator) const { return m_indicatorTables.value(indicator); }
    void add(const Block &block) { m_document.blocks.append(block); }

    /// "Source: follow-up records (…), as of …".
    [[nodiscard]] Text source() const;
    /// What was asked for, in the search box's words; empty for the whole workspace.
    [[nodiscard]] QString query() const;
    /// The document that the report answers to; none is not an error.
    [[nodiscard]] const domain::Document *document() const;
    [[nodiscard]] domain::Mechanism of(domain::MechanismId id) const { return m_mechanisms.value(id); }
    [[nodiscard]] domain::Document of(domain::DocumentId id) const { return m_documents.value(id); }

    /// The whole, with the list of the annexes at its end.
    [[nodiscard]] Document finish();

private:
    const Material &m_material;
    Speech m_say;
    AnnexList m_annexes;
    Document m_document;
    QHash<domain::MechanismId, domain::Mechanism> m_mechanisms;
    QHash<domain::DocumentId, domain::Document> m_documents;
    QHash<domain::IndicatorId, int> m_indicatorTables;
    Sections m_sections;
    int m_section = 0;
    int m_subsection = 0;
    int m_paragraph = 0;
    int m_table = 0;
    int m_figure = 0;
};

} // namespace reports
