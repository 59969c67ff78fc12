// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown.h"

#include "reports/blocks.h"
#include "reports/figuredata.h"
#include "reports/markdownwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using markdown::atLineStart;
using markdown::escaped;

class MarkdownWriter
{
public:
    MarkdownWriter(const Document &document, QIODevice &device)
        : m_document(document)
        , m_device(device)
        , m_text(document.metadata.language)
    {
    }

    [[nodiscard]] domain::Result<void> write(const work::Progress &progress)
    {
        cover();
        if (auto visited = visitBlocks(m_document, progress, [this](const Block &block) { std::visit(*this, block); });
            !visited)
            return visited;
        for (qsizetype i = 0; i < m_text.notes().size(); ++i)
            paragraph(u"[^%1]: %2"_s.arg(i + 1).arg(m_text.notes()[i]));
        progress.report(m_document.blocks.size(), m_document.blocks.size());
        if (!m_isSound)
            return domain::failure(domain::ErrorCode::FileNotWritable);
        return {};
    }

    void operator()(const Heading &heading)
    {
        // The title of the report is the only heading of level 1; headings have no places of their own in Markdown.
        const int level = std::clamp(heading.level, 1, 4) + 1;
        paragraph(u"<a id=\"%1\"></a>"_s.arg(anchorOf(heading, m_heading++)));
        paragraph(QString(level, u'#') + u' ' + m_text(heading.text));
    }
    void operator()(const Paragraph &part)
    {
        if (words(part.text).isEmpty())
            return;
        const QString text = m_text(part.text);
        const QString numbered = part.number > 0 ? u"%1\\. %2"_s.arg(part.number).arg(text) : atLineStart(text);
        paragraph(part.kind == Paragraph::Kind::Quote ? u"> "_s + numbered : numbered);
    }
    void operator()(const ItemList &list)
    {
        QStringList items;
        for (const Text &item : list.items)
            items += (list.ordered ? u"%1. "_s.arg(items.size() + 1) : u"- "_s) + atLineStart(m_text(item));
        this->list(items);
    }
    void operator()(const Table &table)
    {
        if (table.columns.isEmpty())
            return;
        caption(table.caption);
        QString header = u"|"_s;
        QString line = u"|"_s;
        for (const Column &column : table.columns) {
            header += u' ' + escaped(column.header) + u" |"_s;
            line += column.kind == Column::Kind::Number ? u" ---: |"_s : u" --- |"_s;
        }
        QStringList lines{header, line};
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            lines += row(table, i);
        paragraph(lines.join(u'\n'));
        source(table.source);
    }
    void operator()(const Facts &facts)
    {
        QStringList items;
        for (const Facts::Fact &fact : facts.facts) {
            QStringList values;
            for (const Text &value : fact.values)
                values += values.isEmpty() ? m_text(value) : atLineStart(m_text(value));
            // Further values are paragraphs of the same item.
            items += u"- **%1:** "_s.arg(escaped(fact.label)) + values.join(u"\n\n  "_s);
        }
        list(items);
    }
    void operator()(const KeyFigures &figures)
    {
        QStringList items;
        for (const KeyFigures::Entry &entry : figures.entries)
            items += u"- **%1** %2"_s.arg(escaped(entry.value), escaped(entry.label));
        list(items);
        source(figures.source);
    }
    void operator()(const Figure &figure)
    {
        Table data = dataOf(figure);
        const Text below = std::exchange(data.source, {});
        (*this)(data);
        paragraph(atLineStart(escaped(figure.alternative)));
        source(below);
    }
    void operator()(const Contents &contents)
    {
        paragraph(u"**%1**"_s.arg(escaped(contents.title)));
        QStringList items;
        qsizetype number = 0;
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            const QString anchor = anchorOf(*heading, number++);
            if (heading->level <= contents.depth)
                items += QString(2 * (std::max(heading->level, 1) - 1), u' ')
                    + u"- [%1](<#%2>)"_s.arg(escaped(words(heading->text)), anchor);
        }
        list(items);
    }
    void operator()(const PageBreak &) { }

private:
    static QString anchorOf(const Heading &heading, qsizetype number)
    {
        return heading.anchor.isEmpty() ? u"s%1"_s.arg(number) : heading.anchor.toHtmlEscaped();
    }
    void paragraph(const QString &text)
    {
        if (text.isEmpty())
            return;
        const QByteArray bytes = (m_isBegun ? "\n" : "") + text.toUtf8() + '\n';
        m_isSound = m_isSound && m_device.write(bytes) == bytes.size();
        m_isBegun = true;
        m_afterList = false;
    }
    void list(const QStringList &items)
    {
        if (items.isEmpty())
            return;
        if (m_afterList)
            paragraph(u"<!-- -->"_s); // else the two would be one
        paragraph(items.join(u'\n'));
        m_afterList = true;
    }
    void caption(const QString &text)
    {
        if (!text.isEmpty())
            paragraph(m_text(bold(text)));
    }
    void source(const Text &text)
    {
        if (!words(text).isEmpty())
            paragraph(atLineStart(m_text(text)));
    }
    QString row(const Table &table, qsizetype number)
    {
        const bool total = table.totalRow && number == table.rows.size() - 1;
        QString out = u"|"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            Text cell = table.rows[number].value(i);
            for (Run &run : cell)
                run.bold = run.bold || total;
            out += u' ' + m_text(cell) + u" |"_s;
        }
        return out;
    }
    void cover()
    {
        const Cover &cover = m_document.cover;
        paragraph(m_text(bold(cover.author)));
        paragraph(atLineStart(escaped(cover.institution)));
        QStringList address;
        for (const QString &line : cover.address)
            address += atLineStart(escaped(line));
        paragraph(address.join(u"\\\n"_s));
        paragraph(cover.title.isEmpty() ? QString() : u"# "_s + escaped(cover.title));
        for (const QString &line : QStringList{cover.subtitle, cover.date} + cover.notes)
            paragraph(atLineStart(escaped(line)));
    }

    const Document &m_document;
    QIODevice &m_device;
    markdown::Texts m_text;
    qsizetype m_heading = 0;
    bool m_isBegun = false;
    bool m_afterList = false;
    bool m_isSound = true;
};

} // namespace

domain::Result<void> writeMarkdown(const Document &document, QIODevice &device, const work::Progress &progress)
{
    return MarkdownWriter(document, device).write(progress);
}

} // namespace reports
