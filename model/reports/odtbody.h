// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/odtstyles.h"

#include <QSet>
#include <QSizeF>

namespace reports::odt {

struct Picture
{
    QString name; ///< of its part
    QByteArray bytes;
};

/// Between the margins, in points.
inline constexpr int textWidth = 451;
/// Of the labels of facts.
inline constexpr int labelWidth = 99;

/// The text of a report, block by block. Pictures and the widths of tables' columns come together on the way; the
/// widths must stand before the text, so they are asked for first.
class Body
{
public:
    explicit Body(const Document &document);

    /// The automatic styles of all columns there will be.
    void writeColumnStyles(Markup &out) const;

    void cover(Markup &out);
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Table &table);
    void operator()(const Facts &facts);
    void operator()(const KeyFigures &figures);
    void operator()(const Figure &figure);
    void operator()(const Contents &contents);
    void operator()(const PageBreak &) { m_breaks = true; }

    [[nodiscard]] Markup &out() { return m_out; }
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }

private:
    void paragraph(QByteArrayView style, const Text &text);
    void runs(const Text &text);
    void run(const Run &run);
    void words(QStringView text);
    void note(const QString &text);
    void picture(const Picture &picture, QSizeF size, const QString &title, const QString &description);
    void breakPage();
    void source(const Text &text);
    void coverLine(QByteArrayView style, const QString &text);
    void beginTable(QByteArrayView style, const QString &caption, const QList<int> &widths);
    void cell(QByteArrayView style, QByteArrayView paragraphStyle, const Text &text);
    void tableHeader(const Table &table);
    void tableRow(const Table &table, qsizetype number);
    void contentsSource(const Contents &contents);
    void contentsEntry(const Contents &contents, const Heading &heading, const QString &anchor);

    const Document &m_document;
    QStringList m_anchors; ///< of all headings
    QList<QList<int>> m_widths; ///< of the columns of all tables, in whole points
    QSet<int> m_columns; ///< all widths there are
    Markup m_out;
    QList<Picture> m_pictures;
    bool m_breaks = false;
    bool m_afterBlank = true; ///< a further blank would be lost
    int m_heading = 0;
    int m_paragraph = 0; ///< the last number
    int m_tables = 0;
    int m_figures = 0;
    int m_notes = 0;
};

} // namespace reports::odt
