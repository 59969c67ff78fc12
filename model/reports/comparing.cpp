// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparing.h"

#include "reports/speech.h"

#include <QCoreApplication>
#include <algorithm>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

/// Words the differences, section by section.
class Telling
{
public:
    Telling(const QList<Difference> &differences, const Speech &say)
        : m_differences(differences)
        , m_say(say)
    {
    }
    [[nodiscard]] QList<Block> blocks(QDate since)
    {
        m_blocks << Paragraph{.text = plain(summary(since)), .number = 1, .key = {}};
        for (qsizetype from = 0; from < m_differences.size();) {
            qsizetype to = from;
            while (to < m_differences.size() && m_differences.at(to).section == m_differences.at(from).section)
                ++to;
            section(m_differences.sliced(from, to - from));
            from = to;
        }
        return m_blocks;
    }

private:
    [[nodiscard]] QString summary(QDate since) const
    {
        const auto count = [this](Difference::Kind kind) {
            return std::ranges::count(m_differences, kind, &Difference::kind);
        };
        const QString first = since.isValid()
            ? m_say(QT_TRANSLATE_NOOP("reports", "Compared with the report of %1:")).arg(m_say.fullDate(since))
            : m_say(QT_TRANSLATE_NOOP("reports", "Compared with the earlier report:"));
        if (m_differences.isEmpty())
            return first + u' ' + m_say(QT_TRANSLATE_NOOP("reports", "nothing has changed."));
        const QStringList parts{
            m_say.plural(QT_TRANSLATE_N_NOOP("reports", "%n change(s)"), count(Difference::Kind::Changed)),
            m_say.plural(QT_TRANSLATE_N_NOOP("reports", "%n addition(s)"), count(Difference::Kind::Added)),
            m_say.plural(QT_TRANSLATE_N_NOOP("reports", "%n removal(s)"), count(Difference::Kind::Gone))};
        return first + u' ' + parts.join(u", "_s) + u'.';
    }
    void section(const QList<Difference> &differences)
    {
        const QString title = differences.first().section;
        m_blocks << Heading{.level = 1,
            .text = plain(title.isEmpty() ? m_say(QT_TRANSLATE_NOOP("reports", "Before the first section")) : title),
            .anchor = u"section%1"_s.arg(++m_sections)};
        Table table{.caption = {},
            .columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Item")), .share = 2},
                {.header = m_say(QT_TRANSLATE_NOOP("reports", "Before")), .share = 2},
                {.header = m_say(QT_TRANSLATE_NOOP("reports", "Now")), .share = 2}},
            .rows = {},
            .totalRow = false,
            .source = {}};
        for (const Difference &each : differences) {
            if (each.place.isEmpty())
                m_blocks << passage(each);
            else
                table.rows << QList<Text>{plain(each.place), cell(each.before), cell(each.after)};
        }
        if (table.rows.isEmpty())
            return;
        table.caption =
            m_say(QT_TRANSLATE_NOOP("reports", "Table %1. %2"))
                .arg(m_say.wording().number(++m_tables), m_say(QT_TRANSLATE_NOOP("reports", "Changed entries")));
        m_blocks << table;
    }
    [[nodiscard]] Text cell(const QString &words) const { return plain(words.isEmpty() ? u"–"_s : words); }
    [[nodiscard]] Facts passage(const Difference &difference) const
    {
        Facts facts;
        const auto fact = [&facts](const QString &label, const QString &words) {
            facts.facts << Facts::Fact{.label = label, .values = {plain(words)}};
        };
        switch (difference.kind) {
        case Difference::Kind::Added:
            fact(m_say(QT_TRANSLATE_NOOP("reports", "New")), difference.after);
            break;
        case Difference::Kind::Gone:
            fact(m_say(QT_TRANSLATE_NOOP("reports", "No longer there")), difference.before);
            break;
        case Difference::Kind::Changed:
            fact(m_say(QT_TRANSLATE_NOOP("reports", "Before")), difference.before);
            fact(m_say(QT_TRANSLATE_NOOP("reports", "Now")), difference.after);
            break;
        }
        return facts;
    }

    const QList<Difference> &m_differences;
    const Speech &m_say;
    QList<Block> m_blocks;
    int m_sections = 0;
    int m_tables = 0;
};

} // namespace

Document comparison(const Document &before, const Document &after, const wording::Wording &wording)
{
    const Speech say(wording);
    const auto found = differences(before, after);
    Document document;
    document.metadata = after.metadata;
    document.metadata.language = wording.language();
    document.metadata.title = say(QT_TRANSLATE_NOOP("reports", "What changed since the previous report"));
    document.metadata.runningHeader = after.metadata.title;
    document.metadata.pageLabel = say(QT_TRANSLATE_NOOP("reports", "Page %1 of %2"));
    document.cover = after.cover;
    document.cover.title = document.metadata.title;
    document.cover.subtitle = after.metadata.title;
    document.cover.date = say.fullDate(after.metadata.date);
    document.cover.notes.clear();
    document.blocks = Telling(found, say).blocks(before.metadata.date);
    return document;
}

} // namespace reports
