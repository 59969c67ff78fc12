// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "reports/compose.h"
#include "reports/html.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <QBuffer>

/// Reports over the demonstration workspace, with a few persons and pieces of evidence that must not be named in them.
namespace demokinds {

using namespace Qt::StringLiterals;
using namespace reports;

template <class T>
QList<T> blocks(const Document &document)
{
    QList<T> out;
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<T>(&block))
            out.append(*found);
    }
    return out;
}

inline QStringList keys(const Document &document)
{
    QStringList out;
    for (const Paragraph &paragraph : blocks<Paragraph>(document)) {
        if (!paragraph.key.isEmpty())
            out.append(paragraph.key);
    }
    return out;
}

/// The words under a heading of this anchor, up to the next heading of its level or a higher one.
inline QStringList under(const Document &document, const QString &anchor)
{
    QStringList out;
    int level = 0;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->anchor == anchor)
                level = heading->level;
            else if (level > 0 && heading->level <= level)
                break;
        }
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (level > 0 && paragraph)
            out.append(words(paragraph->text));
        const auto *facts = std::get_if<Facts>(&block);
        for (qsizetype i = 0; level > 0 && facts && i < facts->facts.size(); ++i) {
            for (const Text &value : facts->facts.at(i).values)
                out.append(facts->facts.at(i).label + u" = "_s + words(value));
        }
    }
    return out;
}

/// Everything that can be read in it.
inline QString asPage(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    support::take(reports::writeHtml(document, buffer));
    return QString::fromUtf8(buffer.data());
}

inline qint64 number(const Text &cell, domain::Language language)
{
    bool read = false;
    const qint64 value = wording::Wording(language).locale().toLongLong(words(cell), &read);
    return read ? value : -1;
}

/// Rows in tables under these anchors.
inline qsizetype rowsUnder(const Document &document, const QStringList &anchors)
{
    qsizetype rows = 0;
    QString anchor;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            anchor = heading->anchor;
        else if (const auto *table = std::get_if<Table>(&block); table && anchors.contains(anchor))
            rows += table->rows.size();
    }
    return rows;
}

inline constexpr domain::Language both[]{domain::Language::Spanish, domain::Language::English};
/// The workspace, and materials from it.
class Workspace
{
public:
    void open()
    {
        support::take(demo::write(m_folder.path(), demo::anchor));
        m_store = support::take(storage::Store::open(m_folder.path(), support::context()));
        plant();
    }
    [[nodiscard]] const storage::Store &store() const { return *m_store; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    /// The measure of the court that has the persons and the evidence.
    [[nodiscard]] domain::RecommendationId planted() const { return m_planted; }

    /// Of a document whose symbol holds `of` or that is of this kind; of an institution with this acronym.
    [[nodiscard]] Material material(Kind kind, const QString &of = {}, const domain::Criteria &criteria = {}) const
    {
        return support::take(m_store->read([&](const storage::Reader &db) {
            Choice choice{.kind = kind, .criteria = criteria};
            const Scope scope = traits(kind).scope;
            if (scope == Scope::Institution)
                choice.institution = storage::institutions::byName(db, of.isEmpty() ? u"MINJUS"_s : of);
            for (const domain::Document &document : storage::documents::all(db)) {
                if (scope == Scope::Document
                    && (of.isEmpty() ? document.kind == u"judgment"_s
                                     : document.symbol.contains(of) || document.kind == of))
                    choice.document = document.id;
            }
            return gather(db, choice);
        }));
    }

private:
    [[nodiscard]] static domain::RecommendationId recommendation(
        const storage::Reader &db, const QString &symbol, const QString &paragraph)
    {
        const auto ids = storage::recommendations::ids(db,
            domain::Criteria{}.narrowedBy({{.field = domain::Field::Document, .values = {symbol}},
                {.field = domain::Field::Paragraph, .values = {paragraph}}}),
            {});
        return ids.empty() ? domain::RecommendationId(0) : ids.front();
    }
    /// One beneficiary who may be named, one who may not, and an entry with evidence of every level.
    void plant()
    {
        support::take(m_store->write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
            m_planted = recommendation(db, u"901"_s, u"pto. 9"_s);
            storage::measures::save(db,
                domain::Beneficiary{
                    .recommendation = m_planted, .name = u"Nombre Publicable"_s, .confidential = false});
            storage::measures::save(db,
                domain::Beneficiary{.recommendation = m_planted, .name = u"Nombre Reservado"_s, .confidential = true});
            domain::Progress entry{.recommendation = m_planted};
            entry.narrative = {u"El programa se dictó a 300 jueces."_s, u"The programme was given to 300 judges."_s};
            entry.obstacles = {u"Falta presupuesto."_s, u"There is no budget."_s};
            entry.state = domain::ReviewState::Validated;
            entry.written = support::moment.addDays(-2);
            entry.reviewed = support::moment.addDays(-1);
            const auto id = storage::progress::save(db, entry);
            for (const auto level : domain::allOf<domain::Confidentiality>())
                storage::evidence::addLink(db,
                    domain::Evidence{.progress = id,
                        .title = u"Prueba %1"_s.arg(domain::code(level)),
                        .link = u"https://example.org/%1"_s.arg(domain::code(level)),
                        .confidentiality = level});
        }));
    }

    support::Folder m_folder;
    std::unique_ptr<storage::Store> m_store;
    domain::RecommendationId m_planted{0};
};

} // namespace demokinds
