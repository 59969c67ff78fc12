// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparing.h"

#include "exchange/clean.h"
#include "exchange/likeness.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

/// Something that a report says in one place.
struct Said
{
    QString section; ///< of this heading; the same in both reports
    QString heading; ///< as printed
    QString name; ///< of the place in both reports; empty: known by its words only
    QString place;
    QString key;
    QString words;
    QString essence; ///< without what only points elsewhere in the same report
};

/// Annexes are numbered anew in every report: that another one is cited as "Annex 4" now says nothing new.
QString essenceOf(const Text &text)
{
    QString essence;
    for (const Run &run : text)
        essence += run.link.startsWith(u'#') ? u"#"_s : run.text;
    return essence.trimmed();
}

/// "III. Recommendations" and "IV. Recommendations" are the same section.
QString withoutNumber(const QString &heading)
{
    static const QRegularExpression number(u"^(?:[IVXLC]+|[A-Z]{1,2}|\\d+)\\.\\s+"_s);
    return QString(heading).remove(number);
}

/// Everything a document says, place by place.
class Reading
{
public:
    [[nodiscard]] QList<Said> read(const Document &document)
    {
        for (const Block &block : document.blocks)
            std::visit([this](const auto &each) { take(each); }, block);
        return m_said;
    }

private:
    struct Level
    {
        QString name;
        QString heading;
    };

    void add(const Text &text, const QString &place, const QString &name, const QString &key = {})
    {
        const QString said = words(text).trimmed();
        if (said.isEmpty())
            return;
        QStringList names;
        QStringList headings;
        for (const Level &level : std::as_const(m_levels)) {
            names << level.name;
            headings << level.heading;
        }
        const QString section = names.join(u'\n');
        QString known = name;
        if (!known.isEmpty() && key.isEmpty()) {
            known = section + u'\n' + known;
            known += u'\n' + QString::number(m_times[known]++); // two rows may be called the same
        }
        m_said << Said{section, headings.join(u" – "_s), known, place, key, said, essenceOf(text)};
    }
    void take(const Heading &heading)
    {
        m_levels.resize(std::min<qsizetype>(m_levels.size(), heading.level - 1));
        const QString title = withoutNumber(words(heading.text));
        const bool isAnnex = heading.anchor.startsWith("annex-"_L1);
        if (isAnnex)
            m_levels << Level{title.section(u". "_s, 1), title};
        else
            m_levels << Level{heading.anchor.isEmpty() ? title : heading.anchor, title};
    }
    void take(const Paragraph &paragraph)
    {
        if (paragraph.kind != Paragraph::Kind::Source)
            add(paragraph.text, {}, paragraph.key, paragraph.key);
    }
    void take(const ItemList &list)
    {
        for (const Text &item : list.items)
            add(item, {}, {});
    }
    void take(const Table &table)
    {
        for (const QList<Text> &row : table.rows) {
            const QString rowName = row.isEmpty() ? QString() : words(row.first());
            for (qsizetype column = 1; column < std::min(row.size(), table.columns.size()); ++column)
                addNamed(row.at(column), rowName, table.columns.at(column).header);
        }
    }
    void take(const Facts &facts)
    {
        for (const Facts::Fact &fact : facts.facts) {
            Text values;
            for (const Text &value : fact.values)
                values += values.isEmpty() ? value : plain(u"; "_s) + value;
            add(values, fact.label, fact.label);
        }
    }
    void take(const KeyFigures &figures)
    {
        for (const KeyFigures::Entry &entry : figures.entries)
            add(plain(entry.value), entry.label, entry.label);
    }
    void take(const Figure &) { }
    void take(const Contents &) { }
    void take(const PageBreak &) { }

    void addNamed(const Text &text, const QString &row, const QString &column)
    {
        QStringList parts{row, column};
        parts.removeAll(QString());
        add(text, parts.join(u" · "_s), parts.join(u'\n'));
    }

    QList<Said> m_said;
    QList<Level> m_levels;
    QHash<QString, int> m_times;
};

/// Pairs what both reports say, and tells the rest.
class Comparing
{
public:
    Comparing(const QList<Said> &before, const QList<Said> &after)
        : m_before(before)
        , m_after(after)
        , m_former(static_cast<size_t>(after.size()), -1)
        , m_found(static_cast<size_t>(before.size()))
    {
    }
    [[nodiscard]] QList<Difference> run()
    {
        pairBy([](const Said &said) { return said.name; });
        pairBy([](const Said &said) { return said.name.isEmpty() ? said.section + u'\n' + said.essence : QString(); });
        pairBySimilarWords();
        return told();
    }

private:
    /// Those called the same are the same, the first with the first; an empty name is none.
    template <class NameOf>
    void pairBy(NameOf nameOf)
    {
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (const QString name = nameOf(m_before.at(i)); !name.isEmpty() && !m_found[static_cast<size_t>(i)])
                places[name] << i;
        }
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            const auto found = places.find(nameOf(m_after.at(i)));
            if (m_former[static_cast<size_t>(i)] < 0 && found != places.end() && !found->isEmpty())
                pair(found->takeFirst(), i);
        }
    }
    void pair(qsizetype before, qsizetype after)
    {
        m_found[static_cast<size_t>(before)] = true;
        m_former[static_cast<size_t>(after)] = before;
    }
    /// Passages of the same section that were reworded.
    void pairBySimilarWords()
    {
        QHash<QString, QList<qsizetype>> left;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (!m_found[static_cast<size_t>(i)] && m_before.at(i).place.isEmpty())
                left[m_before.at(i).section] << i;
        }
        QHash<QString, QList<qsizetype>> fresh;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            if (m_former[static_cast<size_t>(i)] < 0 && m_after.at(i).place.isEmpty()
                && left.contains(m_after.at(i).section))
                fresh[m_after.at(i).section] << i;
        }
        for (auto section = fresh.cbegin(); section != fresh.cend(); ++section)
            pairIn(left.value(section.key()), section.value());
    }
    void pairIn(const QList<qsizetype> &before, const QList<qsizetype> &after)
    {
        exchange::Texts texts;
        for (const qsizetype i : before)
            texts.add(exchange::clean::folded(m_before.at(i).words));
        for (const qsizetype i : after) {
            for (const auto &alike : texts.likest(exchange::clean::folded(m_after.at(i).words), before.size())) {
                const qsizetype former = before.at(alike.text);
                if (alike.likeness >= exchange::similarText && !m_found[static_cast<size_t>(former)]) {
                    pair(former, i);
                    break;
                }
            }
        }
    }
    [[nodiscard]] QList<Difference> told() const
    {
        QHash<QString, QList<Difference>> gone;
        QStringList order;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            const Said &said = m_before.at(i);
            if (m_found[static_cast<size_t>(i)])
                continue;
            if (!gone.contains(said.section))
                order << said.section;
            gone[said.section] << Difference{
                Difference::Kind::Gone, said.heading, said.place, said.key, said.words, {}};
        }
        QList<Difference> all;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            tell(i, all);
            if (i + 1 == m_after.size() || m_after.at(i + 1).section != m_after.at(i).section)
                all << gone.take(m_after.at(i).section);
        }
        for (const QString &section : std::as_const(order))
            all << gone.take(section);
        return all;
    }
    void tell(qsizetype i, QList<Difference> &all) const
    {
        const Said &said = m_after.at(i);
        const qsizetype former = m_former[static_cast<size_t>(i)];
        if (former < 0)
            all << Difference{Difference::Kind::Added, said.heading, said.place, said.key, {}, said.words};
        else if (m_before.at(former).essence != said.essence)
            all << Difference{
                Difference::Kind::Changed, said.heading, said.place, said.key, m_before.at(former).words, said.words};
    }

    const QList<Said> &m_before;
    const QList<Said> &m_after;
    std::vector<qsizetype> m_former; ///< of what is said after: its place before; -1: none
    std::vector<bool> m_found; ///< of what was said before: whether it still is
};

} // namespace

QList<Difference> differences(const Document &before, const Document &after)
{
    const auto former = Reading().read(before);
    const auto present = Reading().read(after);
    return Comparing(former, present).run();
}

} // namespace reports
