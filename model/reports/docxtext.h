// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/officepackage.h"
#include "reports/docxnumbering.h"
#include "reports/docxparts.h"

#include <QHash>

namespace reports::docx {

/// What the text leaves behind for other parts while it is written.
class Package
{
public:
    /// The number in "rId7" of a new relation of the text.
    int relate(const QString &type, const QString &target, bool isOutside = false);
    /// The same place again gets the same relation.
    int relateLink(const QString &address);
    int addPicture(const Media &picture);
    [[nodiscard]] const QList<exchange::officepackage::Relation> &relations() const { return m_relations; }
    [[nodiscard]] const QList<Media> &media() const { return m_media; }

    Numbering numbering;
    Markup notes; ///< the footnotes' elements
    int noteCount = 0;

private:
    QList<exchange::officepackage::Relation> m_relations;
    QHash<QString, int> m_links;
    QList<Media> m_media;
};

/// Where the headings of a document can be linked to.
class Bookmarks
{
public:
    explicit Bookmarks(const Document &document);
    [[nodiscard]] const QByteArray &ofHeading(qsizetype number) const { return m_names[number]; }
    /// Empty when no heading has this anchor.
    [[nodiscard]] QByteArray ofAnchor(const QString &anchor) const { return m_byAnchor.value(anchor); }

private:
    QList<QByteArray> m_names;
    QHash<QString, QByteArray> m_byAnchor;
};

/// Writes the runs of texts, their links, and their footnotes.
class TextWriter
{
public:
    TextWriter(Markup &out, Package &package, const StyleSheet &styles, const Bookmarks &bookmarks, domain::Language language)
        : m_out(out)
        , m_package(package)
        , m_styles(styles)
        , m_bookmarks(bookmarks)
        , m_language(language)
    {
    }
    void write(const Text &text, bool bold = false);
    /// One run without any manner of its own.
    void write(QStringView words);

private:
    void run(const Run &run, bool bold, bool isLink);
    /// Whether an element was begun.
    [[nodiscard]] bool beginLink(const QString &link);
    void note(const QString &words);

    Markup &m_out;
    Package &m_package;
    const StyleSheet &m_styles;
    const Bookmarks &m_bookmarks;
    domain::Language m_language;
};

} // namespace reports::docx
