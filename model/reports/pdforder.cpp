// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdforder.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The objects of a file by QPdfWriter: one table, no generations, no object streams.
class Objects
{
public:
    explicit Objects(QByteArrayView pdf)
        : m_pdf(pdf)
    {
        const qsizetype trailer = pdf.lastIndexOf("trailer");
        const qsizetype start = pdf.lastIndexOf("startxref");
        if (trailer < 0 || start < trailer)
            return;
        m_root = number(pdf.indexOf("/Root ", trailer) + 6);
        m_info = number(pdf.indexOf("/Info ", trailer) + 6);
        const qsizetype table = number(start + 10);
        if (table <= 0 || table >= trailer || m_root <= 0 || m_info <= 0)
            return;
        readTable(table, trailer);
    }

    [[nodiscard]] bool isUsable() const { return !m_offsets.isEmpty() && has(m_root) && has(m_info); }
    [[nodiscard]] qsizetype root() const { return m_root; }
    [[nodiscard]] qsizetype info() const { return m_info; }
    [[nodiscard]] qsizetype count() const { return m_offsets.size(); }
    [[nodiscard]] bool has(qsizetype object) const
    {
        return object > 0 && object < m_offsets.size() && m_offsets[object] > 0;
    }
    /// What stands before the first object.
    [[nodiscard]] QByteArrayView head() const { return m_pdf.first(m_order.first()); }
    /// Everything between "1 0 obj" and the next object.
    [[nodiscard]] QByteArrayView content(qsizetype object) const
    {
        const qsizetype from = m_offsets[object];
        const qsizetype begin = m_pdf.indexOf("obj", from) + 3;
        const auto next = std::upper_bound(m_order.begin(), m_order.end(), from);
        return m_pdf.sliced(begin, *next - begin);
    }

private:
    [[nodiscard]] qsizetype number(qsizetype at) const
    {
        qsizetype out = 0;
        constexpr int base = 10;
        for (; at >= 0 && at < m_pdf.size() && isDigit(m_pdf[at]); ++at)
            out = out * base + (m_pdf[at] - '0');
        return out;
    }
    void readTable(qsizetype table, qsizetype trailer)
    {
        // Twenty bytes an entry (ISO 32000-1, 7.5.4), after "xref" and the line with the first number and the count.
        constexpr qsizetype entry = 20;
        constexpr qsizetype inUse = 17;
        qsizetype at = m_pdf.indexOf('\n', m_pdf.indexOf('\n', table) + 1) + 1;
        for (; at > 0 && at + entry <= trailer + 1 && isDigit(m_pdf[at]); at += entry) {
            const qsizetype offset = m_pdf[at + inUse] == 'n' ? number(at) : 0;
            if (offset >= table)
                return m_offsets.clear();
            m_offsets.append(offset);
            if (offset > 0)
                m_order.append(offset);
        }
        m_order.append(table);
        std::sort(m_order.begin(), m_order.end());
    }

    QByteArrayView m_pdf;
    qsizetype m_root = 0;
    qsizetype m_info = 0;
    QList<qsizetype> m_offsets; ///< by the objects' numbers; 0: none
    QList<qsizetype> m_order; ///< the same from first to last, and where the last one ends
};

/// Calls `visit` for each stretch of an object's dictionary: what stands as it is, and the object that is referred to
/// behind it (0 at the end).
template <class Visit>
void visitReferences(QByteArrayView content, Visit visit)
{
    // Streams are bytes that only look so; words in literal strings are UTF-16 here.
    const qsizetype stream = content.indexOf("stream\n");
    const qsizetype end = stream < 0 ? content.size() : stream;
    qsizetype from = 0;
    for (qsizetype at = content.indexOf(" 0 R"); at >= 0 && at < end; at = content.indexOf(" 0 R", at + 1)) {
        qsizetype digits = at;
        while (digits > from && isDigit(content[digits - 1]))
            --digits;
        if (digits == at)
            continue;
        visit(content.sliced(from, digits - from), content.sliced(digits, at - digits).toByteArray().toLongLong());
        from = at;
    }
    visit(content.sliced(from), qsizetype(0));
}

/// Old numbers in their new order, the first being 1; and the new number of each old one.
struct Order
{
    QList<qsizetype> objects;
    QList<qsizetype> numbers;
    bool isWhole = true;
};

Order orderOf(const Objects &objects)
{
    Order out;
    out.numbers.resize(objects.count());
    const auto reach = [&](qsizetype object) {
        if (object == 0)
            return;
        out.isWhole = out.isWhole && objects.has(object);
        if (!objects.has(object) || out.numbers[object] > 0)
            return;
        out.objects.append(object);
        out.numbers[object] = out.objects.size();
    };
    reach(objects.info());
    reach(objects.root());
    for (qsizetype i = 0; i < out.objects.size(); ++i)
        visitReferences(objects.content(out.objects[i]), [&](QByteArrayView, qsizetype object) { reach(object); });
    return out;
}

QByteArray dated(QByteArrayView content, QDate day)
{
    const QByteArrayView word = "/CreationDate (";
    QByteArray out = content.toByteArray();
    const qsizetype at = out.indexOf(word);
    const qsizetype end = out.indexOf(')', at);
    if (at >= 0 && end > at)
        out.replace(at + word.size(), end - at - word.size(),
            (day.isValid() ? day : QDate(1980, 1, 1)).toString(u"'D:'yyyyMMdd'000000Z'"_s).toLatin1());
    return out;
}

/// The letters before the name of a font of which only a part is embedded (ISO 32000-1, 9.6.4) are made of its
/// object's number, which was another when QPdfWriter chose them.
QByteArray tagged(QByteArrayView content, qsizetype number)
{
    constexpr qsizetype letters = 6;
    constexpr qsizetype base = 26;
    const QByteArrayView word = "/FontName /";
    QByteArray out = content.toByteArray();
    const qsizetype first = out.indexOf(word) + word.size();
    if (first < word.size() || out.size() <= first + letters || out[first + letters] != '+')
        return out;
    for (qsizetype at = first + letters; at-- > first; number /= base)
        out[at] = static_cast<char>('A' + number % base);
    return out;
}

/// What an object says besides numbers of others, however often it is made.
QByteArray settled(QByteArrayView content, bool isInfo, qsizetype number, QDate day)
{
    return isInfo ? dated(content, day) : tagged(content, number);
}

} // namespace

QByteArray inOrder(const QByteArray &pdf, QDate day)
{
    const Objects objects(pdf);
    if (!objects.isUsable())
        return pdf;
    const Order order = orderOf(objects);
    if (!order.isWhole)
        return pdf;
    QByteArray out;
    out.reserve(pdf.size());
    out += objects.head();
    QByteArray table = "xref\n0 " + QByteArray::number(order.objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < order.objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj";
        const qsizetype object = order.objects[i];
        const QByteArray content = settled(objects.content(object), object == objects.info(), i + 1, day);
        visitReferences(content, [&](QByteArrayView words, qsizetype reference) {
            out += words;
            if (reference > 0)
                out += QByteArray::number(order.numbers[reference]);
        });
    }
    const qsizetype start = out.size();
    return out + table + "trailer\n<<\n/Size " + QByteArray::number(order.objects.size() + 1)
        + "\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace reports
