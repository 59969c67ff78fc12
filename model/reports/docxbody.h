// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/docxpicture.h"
#include "reports/docxtext.h"

namespace reports::docx {

/// Writes the text of a document, block after block: paragraphs and what is made of them in docxbody.cpp, all that has rows in docxtables.cpp, the cover in
/// docxcover.cpp.
class Body
{
public:
    Body(const Document &document, const StyleSheet &styles, const PageSetup &page, Package &package);

    /// Nothing when the document has no cover.
    void cover();
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Table &table);
    void operator()(const Facts &facts);
    void operator()(const KeyFigures &figures);
    void operator()(const Figure &figure);
    void operator()(const Contents &contents);
    void operator()(const PageBreak &) { m_newPage = true; }
    /// What the body's last section needs before it: a paragraph when the last block is a table.
    void finish();

    [[nodiscard]] Markup &out() { return m_out; }

private:
    struct Manner
    {
        bool keepNext = false;
        int list = 0; ///< number of the list it counts in
        QByteArrayView borders = {};
        bool right = false;
        QByteArrayView frame = {};
    };
    void begin(StyleName style, const Manner &manner);
    void begin(StyleName style) { begin(style, {}); }
    void end() { m_out << "</w:p>"; }
    void line(StyleName style, const QString &words, const Manner &manner);
    void line(StyleName style, const QString &words) { line(style, words, {}); }
    void caption(const QString &words);
    void source(const Text &text);
    void picture(const Media &media, QSizeF size, const QString &alternative);
    void crest();
    void coverNotes();
    void contentsEntry(const Heading &heading, const QByteArray &bookmark, const QByteArray &begin, bool isLast);

    struct Look
    {
        StyleName style = StyleName::ReportTable;
        bool header = false;
        bool total = false;
        QString name = {}; ///< for those who cannot see it
    };
    /// `widths` in twentieths of a point.
    void beginTable(const Look &look, const QList<int> &widths);
    void endTable();
    void beginRow(bool whole, bool header = false);
    void endRow() { m_out << "</w:tr>"; }
    void beginCell(int width) { m_out << "<w:tc><w:tcPr><w:tcW w:w=\"" << width << "\" w:type=\"dxa\"/></w:tcPr>"; }
    void endCell() { m_out << "</w:tc>"; }
    void headerRow(const Table &table, const QList<int> &widths);
    void tableRow(const Table &table, qsizetype number, const QList<int> &widths);
    void fact(const Facts::Fact &fact, int labelWidth, bool keepNext);

    const Document &m_document;
    const StyleSheet &m_styles;
    PageSetup m_page;
    Package &m_package;
    Bookmarks m_bookmarks;
    Markup m_out;
    TextWriter m_text;
    qsizetype m_heading = 0;
    int m_picture = 0;
    bool m_newPage = false; ///< the next paragraph begins a page
    bool m_afterTable = false; ///< two tables without a paragraph between become one
};

} // namespace reports::docx
