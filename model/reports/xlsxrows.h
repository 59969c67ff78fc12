// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/xlsxbook.h"

namespace reports::xlsx {

/// A table or the data of a figure, with its cells' words as they are printed: the numbers of notes stand behind them.
struct PreparedTable
{
    Table table;
    QList<QStringList> words;
    QString source;
};

/// The blocks of a report as rows of the first sheet. Without a book it only counts them and prepares the tables.
class Rows
{
public:
    Rows(const Document &document, Book *book)
        : m_document(document)
        , m_book(book)
    {
    }

    void cover();
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Table &table);
    void operator()(const Figure &figure);
    void operator()(const Facts &facts);
    void operator()(const KeyFigures &figures);
    void operator()(const Contents &) { }
    void operator()(const PageBreak &) { }
    void notes();

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const QList<PreparedTable> &tables() const { return m_tables; }

private:
    [[nodiscard]] QString noted(const Text &text);
    [[nodiscard]] QString languageOf(const Text &text) const;
    void begin(int number, const QString &words);
    void row(int number, const QString &words, const Text &text, Look look = Look::Words);
    void prepare(const Table &table);

    const Document &m_document;
    Book *m_book;
    QString m_section; ///< heading of level 1
    QString m_part; ///< the last heading below it
    QStringList m_notes;
    QList<PreparedTable> m_tables;
    qint64 m_count = 0;
};

/// The address a text leads to as a whole; empty when it leads nowhere or may not be followed.
[[nodiscard]] QString addressOf(const Text &text);

} // namespace reports::xlsx
