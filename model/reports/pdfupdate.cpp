// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfupdate.h"

#include <QRegularExpression>
#include <QUrl>
#include <map>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// UTF-16, which takes every letter (7.9.2.2).
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.row());
        bytes += static_cast<char>(c.cell());
    }
    return '<' + bytes.toHex() + '>';
}

/// An address in ASCII between brackets.
QByteArray addressString(const QString &address)
{
    QByteArray bytes = QUrl(address).toEncoded();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + bytes + ')';
}

/// Reads just as much of a file by QPdfWriter as an update has to point at.
class Written
{
public:
    explicit Written(const QByteArray &pdf)
        : m_pdf(pdf)
    {
        const qsizetype trailer = pdf.lastIndexOf("trailer");
        const qsizetype start = pdf.lastIndexOf("startxref");
        if (trailer < 0 || start < trailer)
            return;
        const QByteArray tail = pdf.mid(trailer);
        m_size = number(tail, "/Size ");
        m_root = number(tail, "/Root ");
        m_info = number(tail, "/Info ");
        m_table = number(pdf.mid(start), "startxref");
        readTable();
        m_catalog = object(m_root);
        readPages();
    }

    [[nodiscard]] bool isUsable(int pages) const
    {
        return m_size > 0 && m_root > 0 && m_info > 0 && m_table > 0 && m_catalog.contains("/Catalog")
            && m_pages.size() == pages && m_annotations.size() == pages;
    }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }
    [[nodiscard]] int table() const { return m_table; }
    [[nodiscard]] const QByteArray &catalog() const { return m_catalog; }
    [[nodiscard]] int page(int index) const { return m_pages.at(index); }
    [[nodiscard]] int annotations(int index) const { return m_annotations.at(index); }

private:
    static int number(const QByteArray &text, const char *after)
    {
        const qsizetype at = text.indexOf(after);
        if (at < 0)
            return 0;
        const QByteArray rest = text.mid(at + static_cast<qsizetype>(qstrlen(after)), 16).trimmed();
        qsizetype digits = 0;
        while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
            ++digits;
        return rest.left(digits).toInt();
    }
    void readTable()
    {
        // Twenty bytes an entry (7.5.4), after "xref" and the line with the first number and the count.
        qsizetype at = m_pdf.indexOf('\n', m_table) + 1;
        at = m_pdf.indexOf('\n', at) + 1;
        for (int i = 0; i < m_size && at > 0 && at + 20 <= m_pdf.size(); ++i, at += 20)
            m_offsets.append(m_pdf.mid(at, 10).toLongLong());
    }
    /// The dictionary of an object, without the words around it.
    [[nodiscard]] QByteArray object(int number) const
    {
        if (number <= 0 || number >= m_offsets.size())
            return {};
        const auto from = static_cast<qsizetype>(m_offsets.at(number));
        const qsizetype begin = m_pdf.indexOf("obj", from) + 3;
        return m_pdf.mid(begin, m_pdf.indexOf("endobj", begin) - begin).trimmed();
    }
    void readPages()
    {
        const QByteArray kids = object(number(m_catalog, "/Pages "));
        static const QRegularExpression reference(u"(\\d+) 0 R"_s);
        const qsizetype from = kids.indexOf('[');
        auto found = reference.globalMatch(QString::fromLatin1(kids.mid(from, kids.indexOf(']', from) - from)));
        while (found.hasNext()) {
            m_pages.append(found.next().captured(1).toInt());
            const int list = number(object(m_pages.last()), "/Annots ");
            if (list > 0)
                m_annotations.append(list);
        }
    }

    const QByteArray &m_pdf;
    int m_size = 0;
    int m_root = 0;
    int m_info = 0;
    int m_table = 0;
    QByteArray m_catalog;
    QList<qint64> m_offsets;
    QList<int> m_pages;
    QList<int> m_annotations;
};

struct OutlineItem
{
    int parent = -1; ///< -1: the outline itself
    int previous = -1;
    int next = -1;
    int firstChild = -1;
    int lastChild = -1;
    int children = 0;
};

/// Each heading below the nearest one before it of a higher level.
QList<OutlineItem> outlineTree(const QList<Pages::Mark> &marks, OutlineItem &top)
{
    QList<OutlineItem> out(marks.size());
    QList<int> path;
    for (int i = 0; i < marks.size(); ++i) {
        while (!path.isEmpty() && marks[path.last()].level >= marks[i].level)
            path.removeLast();
        out[i].parent = path.isEmpty() ? -1 : path.last();
        OutlineItem &parent = path.isEmpty() ? top : out[path.last()];
        out[i].previous = parent.lastChild;
        if (parent.lastChild >= 0)
            out[parent.lastChild].next = i;
        else
            parent.firstChild = i;
        parent.lastChild = i;
        ++parent.children;
        path.append(i);
    }
    return out;
}

class Update
{
public:
    Update(const QByteArray &pdf, const Pages &pages)
        : m_written(pdf)
        , m_pages(pages)
        , m_base(pdf.size())
    {
    }

    QByteArray make()
    {
        if (!m_written.isUsable(m_pages.count()))
            return {};
        m_out = "\n";
        const int outline = m_written.size();
        writeCatalog(outline);
        writeOutline(outline);
        for (int page = 0; page < m_pages.count(); ++page)
            writeLinks(page);
        writeTable(outline + 1 + static_cast<int>(m_pages.marks().size()));
        return m_out;
    }

private:
    void object(int number, const QByteArray &content)
    {
        m_places[number] = m_base + m_out.size();
        m_out += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    /// A place on a page; PDF counts from the foot.
    [[nodiscard]] QByteArray destination(int page, qreal top) const
    {
        const qreal y = m_pages.size().height() - top + 6;
        return '[' + reference(m_written.page(page)) + " /XYZ null " + QByteArray::number(y, 'f', 1) + " null]";
    }

    void writeCatalog(int outline)
    {
        QByteArray catalog = m_written.catalog();
        catalog.truncate(catalog.lastIndexOf(">>"));
        catalog += "/Lang (" + QByteArray(domain::code(m_pages.metadata().language).data())
            + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n/PageMode /UseOutlines\n/Outlines "
            + reference(outline) + "\n>>";
        object(m_written.root(), catalog);
    }

    void writeOutline(int outline)
    {
        const QList<Pages::Mark> marks = m_pages.marks();
        OutlineItem top;
        const QList<OutlineItem> items = outlineTree(marks, top);
        const auto link = [outline](const char *key, int item) {
            return item < 0 ? QByteArray() : QByteArray(key) + reference(outline + 1 + item) + '\n';
        };
        object(outline,
            "<< /Type /Outlines\n" + link("/First ", top.firstChild) + link("/Last ", top.lastChild) + "/Count "
                + QByteArray::number(top.children) + " >>");
        for (int i = 0; i < items.size(); ++i) {
            const OutlineItem &item = items[i];
            QByteArray content = "<< /Title " + textString(marks[i].title) + "\n/Parent "
                + reference(item.parent < 0 ? outline : outline + 1 + item.parent) + '\n'
                + link("/Prev ", item.previous) + link("/Next ", item.next) + link("/First ", item.firstChild)
                + link("/Last ", item.lastChild);
            if (item.children > 0)
                content += "/Count -" + QByteArray::number(item.children) + '\n'; // shown closed
            object(outline + 1 + i, content + "/Dest " + destination(marks[i].page, marks[i].top) + " >>");
        }
    }

    void writeLinks(int page)
    {
        const QList<Pages::Link> links = m_pages.links(page);
        if (links.isEmpty())
            return;
        const qreal height = m_pages.size().height();
        QByteArray list = "[\n";
        for (const Pages::Link &link : links) {
            list += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [";
            for (const qreal value :
                {link.area.left(), height - link.area.bottom(), link.area.right(), height - link.area.top()})
                list += QByteArray::number(value, 'f', 1) + ' ';
            list += link.target.isEmpty() ? "] /Dest " + destination(link.page, link.top)
                                          : "] /A << /S /URI /URI " + addressString(link.target) + " >>";
            list += " >>\n";
        }
        object(m_written.annotations(page), list + ']');
    }

    void writeTable(int size)
    {
        const qint64 start = m_base + m_out.size();
        m_out += "xref\n";
        for (auto it = m_places.begin(); it != m_places.end();) {
            auto end = it;
            int count = 0;
            for (int expected = it->first; end != m_places.end() && end->first == expected; ++end, ++expected)
                ++count;
            m_out += QByteArray::number(it->first) + ' ' + QByteArray::number(count) + '\n';
            for (; it != end; ++it)
                m_out += QByteArray::number(it->second).rightJustified(10, '0') + " 00000 n \n";
        }
        m_out += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + reference(m_written.info())
            + "\n/Root " + reference(m_written.root()) + "\n/Prev " + QByteArray::number(m_written.table())
            + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    Written m_written;
    const Pages &m_pages;
    qint64 m_base;
    QByteArray m_out;
    std::map<int, qint64> m_places;
};

} // namespace

QByteArray pdfUpdate(const QByteArray &pdf, const Pages &pages)
{
    return Update(pdf, pages).make();
}

} // namespace reports
