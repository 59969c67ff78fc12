// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/previewside.h"

#include "storage/recommendations.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/columnsmodel.h"
#include "ui/imports/columnstable.h"
#include "ui/imports/importwords.h"
#include "ui/imports/sourcepanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "wording/cleanings.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNames = 12;

} // namespace

PreviewSide::PreviewSide(const Language &language, ColumnsModel &columns, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_columns(columns)
    , m_source(new SourcePanel)
    , m_columnsPanel(new Panel)
    , m_table(new ColumnsTable)
    , m_cleaningPanel(new Panel)
    , m_cleaning(new Label({}, Role::Label, Ink::Text2))
    , m_updatePanel(new Panel)
    , m_update(new QCheckBox)
    , m_parts(new Label({}, Role::Label, Ink::Text3))
    , m_unknownPanel(new Panel)
    , m_unknown(new Label({}, Role::Label, Ink::Text2))
{
    build();
    connect(m_source, &SourcePanel::fileRequested, this, &PreviewSide::fileRequested);
    connect(m_columnsPanel, &Panel::linkActivated, this, &PreviewSide::columnsRequested);
    connect(m_cleaningPanel, &Panel::linkActivated, this, &PreviewSide::cleaningRequested);
    connect(m_update, &QCheckBox::toggled, this, &PreviewSide::updatesChosen);
    retranslate(this, [this] { retranslateUi(); });
}

void PreviewSide::build()
{
    m_update->setObjectName(u"importUpdate"_s);
    m_cleaning->setObjectName(u"importCleaningSummary"_s);
    m_cleaning->setWordWrap(true);
    m_parts->setWordWrap(true);
    m_parts->setContentsMargins(24, 0, 0, 0);
    m_unknown->setWordWrap(true);
    m_unknown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setObjectName(u"importMapped"_s);
    m_table->setModel(&m_columns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columnsPanel->setObjectName(u"importMappedPanel"_s);
    m_columnsPanel->setEdgeToEdge(true);
    m_columnsPanel->content()->addWidget(m_table, 1);
    m_cleaningPanel->setObjectName(u"importCleaningPanel"_s);
    m_cleaningPanel->content()->addWidget(m_cleaning);
    m_updatePanel->content()->addWidget(m_update);
    m_updatePanel->content()->addWidget(m_parts);
    m_unknownPanel->content()->addWidget(m_unknown);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_source);
    m_layout->addWidget(m_updatePanel);
    m_layout->addWidget(m_cleaningPanel);
    m_layout->addWidget(m_unknownPanel);
    m_layout->addWidget(m_columnsPanel, 1);
}

void PreviewSide::take(QWidget *widget)
{
    m_layout->insertWidget(1, widget);
}

void PreviewSide::setPlan(const exchange::ImportPlan *plan, const Session *session)
{
    m_plan = plan;
    m_session = session;
    retranslateUi();
}

bool PreviewSide::updates() const
{
    return m_update->isChecked();
}

void PreviewSide::setUpdates(bool updates)
{
    const QSignalBlocker quiet(m_update);
    m_update->setChecked(updates);
}

void PreviewSide::showSource()
{
    const auto &wording = m_language.wording();
    m_source->setFile(m_plan->fileName, m_plan->recognised.format);
    QString there = QFileInfo(m_session->store().path()).fileName();
    if (const auto count =
            m_session->store().read([](const storage::Reader &db) { return storage::recommendations::count(db, {}); }))
        there =
            tr("%1, %2", "a workspace's file and how many recommendations it holds").arg(there, wording.number(*count));
    QList<SourcePanel::Fact> facts{{tr("Recognised by"), m_plan->recognised.by},
        {tr("State"), importwords::state(m_plan->state, m_session->workspace(), wording)},
        {tr("Rows"), wording.number(m_plan->counts.read)}};
    if (m_plan->counts.otherState > 0)
        facts.append({tr("Other States"), wording.number(m_plan->counts.otherState)});
    facts.append({tr("Compared with"), there});
    m_source->setFacts(facts);
}

void PreviewSide::showColumns()
{
    m_columnsPanel->setContext(tr("%1 of %2 used", "columns").arg(m_columns.used()).arg(m_columns.rowCount()));
    m_table->setVisible(m_columns.rowCount() > 0);
}

/// How many values of each column were changed.
void PreviewSide::showCleaning()
{
    const auto &wording = m_language.wording();
    QList<std::pair<exchange::Column, qint64>> columns;
    for (const auto &tally : m_plan->cleanings) {
        if (columns.isEmpty() || columns.back().first != tally.column)
            columns.append({tally.column, 0});
        columns.back().second += tally.count;
    }
    QStringList parts;
    for (const auto &[column, count] : std::as_const(columns))
        parts << tr("%1: %2", "column of a file and how many of its values were cleaned")
                     .arg(wording::importColumn(wording, QString(domain::code(column))), wording.number(count));
    m_cleaning->setText(parts.isEmpty() ? tr("No value was changed.") : parts.join(u" · "_s));
}

void PreviewSide::showParts()
{
    const auto &wording = m_language.wording();
    std::array<qint64, exchange::codesOf(exchange::Part{}).size()> counts{};
    qint64 kept = 0;
    for (const auto &item : m_plan->items) {
        if (item.verdict != exchange::Verdict::Changed)
            continue;
        for (const auto &change : item.changes)
            ++(change.kept ? kept : counts.at(static_cast<size_t>(change.part)));
    }
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            parts << tr("%1: %2", "part of a recommendation and how many times it changes")
                         .arg(importwords::part(static_cast<exchange::Part>(i)), wording.number(counts.at(i)));
    }
    QString text = parts.join(u" · "_s);
    if (kept > 0)
        text += (text.isEmpty() ? QString() : u"\n"_s) + tr("Kept unless chosen: %1").arg(wording.number(kept));
    m_parts->setText(text);
    m_parts->setVisible(!text.isEmpty());
    m_updatePanel->setVisible(m_plan->counts.changed > 0);
}

void PreviewSide::showUnknown()
{
    const auto &wording = m_language.wording();
    QStringList names;
    for (auto it = m_plan->unknownStates.cbegin(); it != m_plan->unknownStates.cend(); ++it)
        names << tr("%1 (%2)", "a name and how many rows have it").arg(it.key(), wording.number(it.value()));
    names.sort();
    m_unknown->setText(names.mid(0, shownNames).join(u'\n') + (names.size() > shownNames ? u"\n…"_s : QString()));
    m_unknownPanel->setVisible(!names.isEmpty());
}

void PreviewSide::retranslateUi()
{
    m_columnsPanel->setTitle(tr("Columns"));
    m_columnsPanel->setLink(tr("Edit…"));
    m_table->setAccessibleName(tr("What the columns of the file mean"));
    m_cleaningPanel->setTitle(tr("What cleaning did"));
    m_cleaningPanel->setLink(tr("Look at it…"));
    m_updatePanel->setTitle(tr("Already in the workspace"));
    m_update->setText(tr("Update those that changed"));
    m_unknownPanel->setTitle(tr("Names taken for other States"));
    if (!m_plan || !m_session)
        return;
    showSource();
    showColumns();
    showCleaning();
    showParts();
    showUnknown();
}

} // namespace ui
