// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitybook.h"

#include "exchange/bookparts.h"
#include "exchange/officepackage.h"
#include "exchange/xlsxsheet.h"
#include "exchange/zipparts.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using bookparts::Look;
using xmlparts::empty;
using xmlparts::start;

// Excel's own limits.
constexpr int lastRow = 1'048'576;
constexpr qsizetype mostInline = 255;
constexpr qsizetype mostInNote = 255;
constexpr qsizetype mostInMessage = 225;
constexpr qsizetype mostInTitle = 32;
const QDate firstDate(1900, 3, 1); // before it Excel's calendar is off by a day
const QDate dayZero(1899, 12, 30);
constexpr int pageWidths[] = {30, 18, 76, 34};
constexpr int listWidth = 40;

Look lookOf(SheetColumn::Kind kind)
{
    switch (kind) {
    case SheetColumn::Kind::Number:
        return Look::Number;
    case SheetColumn::Kind::Percent:
        return Look::Percent;
    case SheetColumn::Kind::Date:
        return Look::Date;
    case SheetColumn::Kind::Text:
    case SheetColumn::Kind::Link:
        break;
    }
    return Look::Text;
}

/// A sheet on its way into the archive.
class SheetPart
{
public:
    SheetPart(ZipParts &parts, int number)
        : m_parts(parts)
        , m_good(parts.beginPart(u"xl/worksheets/sheet%1.xml"_s.arg(number)).has_value())
    {
    }

    void begin(const QList<std::pair<int, Look>> &columns, bool frozen, bool current)
    {
        QXmlStreamWriter &xml = m_parts.xml();
        xml.writeStartDocument(u"1.0"_s, true);
        start(xml, "worksheet"_L1, {{"xmlns"_L1, officepackage::mainSpace()}});
        start(xml, "sheetPr"_L1);
        empty(xml, "pageSetUpPr"_L1, {{"fitToPage"_L1, u"1"_s}});
        xml.writeEndElement();
        start(xml, "sheetViews"_L1);
        start(xml, "sheetView"_L1,
            {{"showGridLines"_L1, frozen ? u"1"_s : u"0"_s}, {"tabSelected"_L1, current ? u"1"_s : u"0"_s}, {"workbookViewId"_L1, u"0"_s}});
        if (frozen)
            empty(xml, "pane"_L1,
                {{"ySplit"_L1, u"1"_s}, {"topLeftCell"_L1, u"A2"_s}, {"activePane"_L1, u"bottomLeft"_s}, {"state"_L1, u"frozen"_s}});
        xml.writeEndElement();
        xml.writeEndElement();
        empty(xml, "sheetFormatPr"_L1, {{"defaultRowHeight"_L1, u"15"_s}});
        start(xml, "cols"_L1);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString number = QString::number(i + 1);
            empty(xml, "col"_L1,
                {{"min"_L1, number}, {"max"_L1, number}, {"width"_L1, QString::number(columns[i].first)},
                    {"style"_L1, QString::number(static_cast<int>(columns[i].second))}, {"customWidth"_L1, u"1"_s}});
        }
        xml.writeEndElement();
        start(xml, "sheetData"_L1);
    }

    void beginRow(double height = 0)
    {
        QXmlStreamWriter &xml = m_parts.xml();
        start(xml, "row"_L1, {{"r"_L1, QString::number(++m_row)}});
        if (height > 0) {
            xml.writeAttribute(u"ht"_s, QString::number(height));
            xml.writeAttribute(u"customHeight"_s, u"1"_s);
        }
    }
    void skipRow() { ++m_row; }
    void endRow()
    {
        m_parts.xml().writeEndElement();
        m_good = m_good && m_parts.flush().has_value();
    }

    void text(qsizetype column, const QString &words, Look look)
    {
        if (words.isEmpty())
            return;
        QXmlStreamWriter &xml = m_parts.xml();
        start(xml, "c"_L1, {{"r"_L1, place(column)}, {"s"_L1, QString::number(static_cast<int>(look))}, {"t"_L1, u"inlineStr"_s}});
        start(xml, "is"_L1);
        start(xml, "t"_L1, {{"xml:space"_L1, u"preserve"_s}});
        xml.writeCharacters(XlsxSheet::escaped(words));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    void number(qsizetype column, double value, Look look)
    {
        QXmlStreamWriter &xml = m_parts.xml();
        start(xml, "c"_L1, {{"r"_L1, place(column)}, {"s"_L1, QString::number(static_cast<int>(look))}});
        xml.writeTextElement(u"v"_s, QString::number(value, 'g', QLocale::FloatingPointShortest));
        xml.writeEndElement();
    }

    void cell(qsizetype column, const Cell &cell, Look look)
    {
        if (const auto *words = std::get_if<QString>(&cell))
            text(column, *words, Look::Text);
        else if (const auto *link = std::get_if<Link>(&cell))
            text(column, link->address, Look::Text);
        else if (const auto *value = std::get_if<double>(&cell))
            number(column, *value, look);
        else if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid()) {
            if (*date < firstDate || date->year() > 9999)
                text(column, date->toString(Qt::ISODate), Look::Text);
            else
                number(column, static_cast<double>(dayZero.daysTo(*date)), Look::Date);
        }
    }

    void endRows() { m_parts.xml().writeEndElement(); }
    [[nodiscard]] QXmlStreamWriter &xml() { return m_parts.xml(); }
    [[nodiscard]] int row() const { return m_row; }

    bool end()
    {
        QXmlStreamWriter &xml = m_parts.xml();
        empty(xml, "pageSetup"_L1, {{"paperSize"_L1, u"9"_s}, {"orientation"_L1, u"landscape"_s}, {"fitToHeight"_L1, u"0"_s}}); // A4
        xml.writeEndDocument();
        return m_parts.endPart().has_value() && m_good;
    }

private:
    [[nodiscard]] QString place(qsizetype column) const { return sheet::columnLetters(column) + QString::number(m_row); }

    ZipParts &m_parts;
    int m_row = 0;
    bool m_good;
};

class BookWriter
{
public:
    BookWriter(QIODevice &device, const Book &book)
        : m_parts(device)
        , m_book(book)
    {
    }

    bool write()
    {
        for (const BookColumn &column : m_book.columns)
            m_rules << ruleOf(column);
        QStringList names {sheet::cleanName(m_book.name)};
        if (m_book.instructions)
            names << sheet::cleanName(m_book.instructions->name);
        if (!m_lists.isEmpty())
            names << sheet::cleanName(m_book.listsName);
        if (!m_parts.open())
            return false;
        for (const auto &[name, content] : bookparts::around(names, m_book.language)) {
            if (!m_parts.add(name, content))
                return false;
        }
        int number = 0;
        bool good = writeTable(++number);
        if (m_book.instructions)
            good = good && writePage(*m_book.instructions, ++number);
        if (!m_lists.isEmpty())
            good = good && writeLists(++number);
        return good && m_parts.close().has_value();
    }

private:
    /// The formula of a column's list; empty: it has none.
    QString ruleOf(const BookColumn &column)
    {
        if (column.choices.isEmpty())
            return {};
        const QString joined = column.choices.join(u',');
        const bool plain = std::ranges::none_of(column.choices, [](const QString &choice) {
            return choice.contains(u',') || choice.contains(u'"') || choice != choice.trimmed();
        });
        if (plain && joined.size() <= mostInline)
            return u'"' + joined + u'"';
        m_lists.append({column.title, column.choices});
        const QString letters = sheet::columnLetters(m_lists.size() - 1);
        QString name = sheet::cleanName(m_book.listsName);
        return u"'%1'!$%2$2:$%2$%3"_s.arg(name.replace(u'\'', u"''"_s), letters).arg(column.choices.size() + 1);
    }

    bool writeTable(int number)
    {
        SheetPart part(m_parts, number);
        QList<std::pair<int, Look>> columns;
        for (const BookColumn &column : m_book.columns)
            columns.append({column.width, lookOf(column.kind)});
        part.begin(columns, true, true);
        part.beginRow();
        for (qsizetype i = 0; i < m_book.columns.size(); ++i)
            part.text(i, m_book.columns.at(i).title, Look::Header);
        part.endRow();
        for (const QList<Cell> &row : m_book.rows) {
            part.beginRow();
            for (qsizetype i = 0; i < row.size(); ++i)
                part.cell(i, row.at(i), lookOf(m_book.columns.value(i).kind));
            part.endRow();
        }
        part.endRows();
        writeRules(part.xml());
        return part.end();
    }

    /// What stands beside the cells of a column, and what may be chosen in them.
    void writeRules(QXmlStreamWriter &xml)
    {
        const auto needed = std::ranges::count_if(m_book.columns, [](const BookColumn &column) {
            return !column.note.isEmpty() || !column.choices.isEmpty();
        });
        if (needed == 0)
            return;
        start(xml, "dataValidations"_L1, {{"count"_L1, QString::number(needed)}});
        for (qsizetype i = 0; i < m_book.columns.size(); ++i) {
            const BookColumn &column = m_book.columns.at(i);
            if (column.note.isEmpty() && column.choices.isEmpty())
                continue;
            start(xml, "dataValidation"_L1);
            if (!m_rules.at(i).isEmpty())
                xml.writeAttribute(u"type"_s, u"list"_s);
            xml.writeAttribute(u"errorStyle"_s, u"warning"_s);
            xml.writeAttribute(u"allowBlank"_s, u"1"_s);
            if (!column.note.isEmpty())
                xml.writeAttribute(u"showInputMessage"_s, u"1"_s);
            if (column.onlyChoices)
                xml.writeAttribute(u"showErrorMessage"_s, u"1"_s);
            xml.writeAttribute(u"error"_s, m_book.notInList.left(mostInMessage));
            xml.writeAttribute(u"promptTitle"_s, shortened(column.title, mostInTitle));
            if (!column.note.isEmpty())
                xml.writeAttribute(u"prompt"_s, shortened(column.note, mostInNote));
            const QString letters = sheet::columnLetters(i);
            xml.writeAttribute(u"sqref"_s, u"%12:%1%2"_s.arg(letters).arg(lastRow));
            if (!m_rules.at(i).isEmpty())
                xml.writeTextElement(u"formula1"_s, m_rules.at(i));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    static QString shortened(const QString &text, qsizetype most)
    {
        return text.size() <= most ? text : text.left(most - 1) + u'…';
    }

    bool writePage(const BookPage &page, int number)
    {
        SheetPart part(m_parts, number);
        QList<std::pair<int, Look>> columns;
        for (const int width : pageWidths)
            columns.append({width, Look::Words});
        part.begin(columns, false, false);
        part.beginRow(28);
        part.text(0, page.title, Look::Title);
        part.endRow();
        QStringList merged;
        for (const QString &paragraph : page.paragraphs) {
            constexpr qsizetype lineLength = 135; // of the four columns together
            part.beginRow(15.0 * static_cast<double>(1 + paragraph.size() / lineLength) + 6);
            part.text(0, paragraph, Look::Words);
            part.endRow();
            merged << u"A%1:D%1"_s.arg(part.row());
        }
        part.skipRow();
        writeLine(part, page.headings, Look::Header);
        for (const QStringList &cells : page.rows)
            writeLine(part, cells, Look::Words);
        part.endRows();
        start(part.xml(), "mergeCells"_L1, {{"count"_L1, QString::number(merged.size())}});
        for (const QString &range : merged)
            empty(part.xml(), "mergeCell"_L1, {{"ref"_L1, range}});
        part.xml().writeEndElement();
        return part.end();
    }

    /// As high as its longest cell needs: not every program finds that out by itself.
    static void writeLine(SheetPart &part, const QStringList &cells, Look look)
    {
        qsizetype lines = 1;
        for (qsizetype i = 0; i < cells.size(); ++i)
            lines = std::max(lines, 1 + cells.at(i).size() / std::max<qsizetype>(1, pageWidths[i] - 2));
        part.beginRow(15.0 * static_cast<double>(lines) + 2);
        for (qsizetype i = 0; i < cells.size(); ++i)
            part.text(i, cells.at(i), look);
        part.endRow();
    }

    bool writeLists(int number)
    {
        SheetPart part(m_parts, number);
        part.begin(QList<std::pair<int, Look>>(m_lists.size(), {listWidth, Look::Text}), true, false);
        qsizetype longest = 0;
        for (const auto &[title, values] : std::as_const(m_lists))
            longest = std::max(longest, values.size());
        part.beginRow();
        for (qsizetype i = 0; i < m_lists.size(); ++i)
            part.text(i, m_lists.at(i).first, Look::Header);
        part.endRow();
        for (qsizetype row = 0; row < longest; ++row) {
            part.beginRow();
            for (qsizetype i = 0; i < m_lists.size(); ++i)
                part.text(i, m_lists.at(i).second.value(row), Look::Text);
            part.endRow();
        }
        part.endRows();
        return part.end();
    }

    ZipParts m_parts;
    const Book &m_book;
    QStringList m_rules; ///< by column
    QList<std::pair<QString, QStringList>> m_lists; ///< those of the sheet of lists: header and values
};

} // namespace

domain::Result<void> writeBook(QIODevice &device, const Book &book)
{
    if (!BookWriter(device, book).write())
        return domain::failure(domain::ErrorCode::FileNotWritable);
    return {};
}

} // namespace exchange
