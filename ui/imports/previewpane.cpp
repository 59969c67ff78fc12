// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/previewpane.h"

#include "storage/recommendations.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/comparisonpanel.h"
#include "ui/imports/importwords.h"
#include "ui/imports/rowstable.h"
#include "ui/imports/sourcepanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 1120; ///< below, the figures stand over both columns
constexpr std::optional<RowKind> kinds[] = {
    std::nullopt, RowKind::Doubtful, RowKind::Refused, RowKind::Changed, RowKind::Remark};
enum Figure { New, Changed, Identical, Doubtful, Rejected, Skipped };

} // namespace

PreviewPane::PreviewPane(const Language &language, QWidget *parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_model(new RowsModel(language, this))
    , m_source(new SourcePanel)
    , m_updatePanel(new ui::Panel)
    , m_update(new QCheckBox)
    , m_parts(new Label({}, Role::Label, Ink::Text3))
    , m_unknownPanel(new ui::Panel)
    , m_unknown(new Label({}, Role::Label, Ink::Text2))
    , m_strip(new KeyFigureStrip)
    , m_rowsPanel(new ui::Panel)
    , m_kinds(new SegmentedControl(QStringList(5, u"…"_s)))
    , m_save(new QPushButton)
    , m_table(new RowsTable)
    , m_nothing(new Label({}, Role::Body, Ink::Text2))
    , m_comparison(new ComparisonPanel)
{
    setObjectName(u"importPreview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    connect(m_source, &SourcePanel::fileRequested, this, &PreviewPane::fileRequested);
    connect(m_update, &QCheckBox::toggled, this, &PreviewPane::changed);
    connect(m_model, &RowsModel::decided, this, &PreviewPane::changed);
    connect(m_kinds, &SegmentedControl::chosen, this, &PreviewPane::showKind);
    connect(m_save, &QPushButton::clicked, this, &PreviewPane::saveListRequested);
    connect(m_table, &RowsTable::currentRowChanged, this, &PreviewPane::compareCurrent);
    connect(m_comparison, &ComparisonPanel::previousRequested, this, [this] { step(-1); });
    connect(m_comparison, &ComparisonPanel::nextRequested, this, [this] { step(1); });
    retranslate(this, [this] { retranslateUi(); });
}

void PreviewPane::build()
{
    m_update->setObjectName(u"importUpdate"_s);
    m_parts->setWordWrap(true);
    m_parts->setContentsMargins(24, 0, 0, 0);
    m_unknown->setWordWrap(true);
    m_unknown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_updatePanel->content()->addWidget(m_update);
    m_updatePanel->content()->addWidget(m_parts);
    m_unknownPanel->content()->addWidget(m_unknown);
    m_left = new QWidget;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_source);
    column->addWidget(m_updatePanel);
    column->addWidget(m_unknownPanel);
    column->addStretch(1);
    buildFigures();
    buildRows();
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setSpacing(12);
    m_grid->setRowStretch(1, 5);
    m_grid->setRowStretch(2, 4);
    m_grid->addWidget(m_rowsPanel, 1, 1);
    m_grid->addWidget(m_comparison, 2, 1);
    setWidget(inner);
    arrange();
}

void PreviewPane::buildFigures()
{
    const QString marks[] = {
        u"list-add"_s, u"document-edit"_s, u"checkmark"_s, u"chronometer"_s, u"data-warning"_s, u"dialog-cancel"_s};
    const char *names[] = {
        "importNew", "importChanged", "importIdentical", "importDoubtful", "importRejected", "importSkipped"};
    const int segments[] = {-1, 3, -1, 1, 2, -1};
    for (size_t i = 0; i < std::size(marks); ++i) {
        auto *figure = new KeyFigure;
        figure->setObjectName(QLatin1StringView(names[i]));
        figure->setMark(marks[i]);
        figure->setLeadsOn(segments[i] >= 0);
        connect(figure, &QPushButton::clicked, this, [this, segment = segments[i]] {
            m_kinds->setCurrentIndex(segment);
            showKind(segment);
            m_table->setFocus();
        });
        m_strip->addFigure(figure);
        m_figures.append(figure);
    }
}

void PreviewPane::buildRows()
{
    m_table->setObjectName(u"importRows"_s);
    m_table->setModel(m_model);
    m_kinds->setObjectName(u"importKinds"_s);
    m_kinds->setCurrentIndex(0);
    m_save->setObjectName(u"importSaveList"_s);
    m_save->setIcon(icon(u"document-save"_s));
    Style::setSmall(m_save);
    m_nothing->setObjectName(u"importNoRows"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_rowsPanel->addHeaderWidget(m_kinds);
    m_rowsPanel->setEdgeToEdge(true);
    m_rowsPanel->content()->addWidget(m_table, 1);
    m_rowsPanel->content()->addWidget(m_nothing, 1);
}

void PreviewPane::arrange()
{
    m_wide = width() >= wideFrom;
    m_grid->removeWidget(m_strip);
    m_grid->removeWidget(m_left);
    m_grid->addWidget(m_strip, 0, m_wide ? 1 : 0, 1, m_wide ? 1 : 2);
    m_grid->addWidget(m_left, m_wide ? 0 : 1, 0, m_wide ? 3 : 2, 1);
    // Spanish words and large counts leave no room for the button beside the kinds of rows.
    if (m_wide)
        m_rowsPanel->addHeaderWidget(m_save);
    else
        qobject_cast<QVBoxLayout *>(m_left->layout())->insertWidget(1, m_save);
    m_save->show();
    m_left->setFixedWidth(m_wide ? 304 : 252);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_wide != (width() >= wideFrom))
        arrange();
}

void PreviewPane::setPlan(exchange::ImportPlan plan, const Session *session)
{
    m_session = session;
    const QSignalBlocker quiet(m_update);
    m_update->setChecked(false);
    m_kinds->setCurrentIndex(0);
    m_model->setShown({});
    m_model->setPlan(std::move(plan));
    retranslateUi();
    Q_EMIT changed();
}

bool PreviewPane::updates() const
{
    return m_update->isChecked();
}

void PreviewPane::showKind(int segment)
{
    m_model->setShown(kinds[qBound(0, segment, 4)]);
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    compareCurrent();
}

void PreviewPane::showFigures()
{
    const auto &wording = m_language.wording();
    const exchange::ImportCounts &c = plan().counts;
    const auto set = [&](Figure figure, qint64 count, const QString &label, const QString &context) {
        m_figures.at(figure)->setFigure(wording.number(count), label, context);
        m_figures.at(figure)->setToolTip(context);
    };
    set(New, c.added, tr("New"), tr("will be added"));
    set(Changed, c.changed, tr("Changed"), tr("with other content"));
    set(Identical, c.identical, tr("Identical"), tr("nothing to do"));
    set(Doubtful, c.doubtful, tr("Doubtful"), tr("need a decision"));
    set(Rejected, c.refused, tr("Rejected"), tr("cannot be read"));
    set(Skipped, c.skipped, tr("Skipped"), tr("not recommendations"));
    m_figures.at(Doubtful)->setUrgency(c.doubtful > 0 ? domain::Urgency::Soon : domain::Urgency::None);
    m_figures.at(Rejected)->setUrgency(c.refused > 0 ? domain::Urgency::Overdue : domain::Urgency::None);
    const QString all = wording.number(c.doubtful + plan().refused.size());
    m_kinds->setSegmentText(0, tr("All %1").arg(all));
    m_kinds->setSegmentText(1, tr("Doubtful %1").arg(wording.number(c.doubtful)));
    m_kinds->setSegmentText(2, tr("Rejected %1").arg(wording.number(plan().refused.size())));
    m_kinds->setSegmentText(3, tr("Changed %1").arg(wording.number(c.changed)));
    m_kinds->setSegmentText(4, tr("Remarks %1").arg(wording.number(plan().remarks.size())));
    m_save->setEnabled(c.doubtful + c.refused > 0);
    m_save->setToolTip(m_save->isEnabled()
            ? tr("Saves the doubtful and rejected rows with their numbers and reasons as CSV")
            : tr("No row is doubtful or rejected."));
}

void PreviewPane::showSource()
{
    if (!m_session)
        return;
    const auto &wording = m_language.wording();
    m_source->setFile(plan().fileName, plan().recognised.format);
    QString there = QFileInfo(m_session->store().path()).fileName();
    if (const auto count =
            m_session->store().read([](const storage::Reader &db) { return storage::recommendations::count(db, {}); }))
        there =
            tr("%1, %2", "a workspace's file and how many recommendations it holds").arg(there, wording.number(*count));
    QList<SourcePanel::Fact> facts{{tr("Recognised by"), plan().recognised.by},
        {tr("State"), importwords::state(plan().state, m_session->workspace(), wording)},
        {tr("Rows"), wording.number(plan().counts.read)}};
    if (plan().counts.otherState > 0)
        facts.append({tr("Other States"), wording.number(plan().counts.otherState)});
    facts.append({tr("Compared with"), there});
    m_source->setFacts(facts);
}

void PreviewPane::showParts()
{
    const auto &wording = m_language.wording();
    std::array<qint64, exchange::codesOf(exchange::Part{}).size()> counts{};
    qint64 kept = 0;
    for (const auto &item : plan().items) {
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
        text += (text.isEmpty() ? QString() : u"\n"_s) + tr("Edited here and kept: %1").arg(wording.number(kept));
    m_parts->setText(text);
    m_parts->setVisible(!text.isEmpty());
    m_updatePanel->setVisible(plan().counts.changed > 0);
    QStringList names;
    for (auto it = plan().unknownStates.cbegin(); it != plan().unknownStates.cend(); ++it)
        names << tr("%1 (%2)", "a name and how many rows have it").arg(it.key(), wording.number(it.value()));
    names.sort();
    m_unknown->setText(names.mid(0, 12).join(u'\n') + (names.size() > 12 ? u"\n…"_s : QString()));
    m_unknownPanel->setVisible(!names.isEmpty());
}

void PreviewPane::compareCurrent()
{
    const int row = m_table->currentIndex().row();
    const auto *item = m_model->item(row);
    const QString place = row < 0
        ? QString()
        : tr("%1 of %2").arg(m_language.wording().number(row + 1), m_language.wording().number(m_model->rowCount()));
    m_comparison->setPlace(row, m_model->rowCount(), place);
    if (!item || !m_session) {
        const QString reason = row < 0 ? QString() : m_model->index(row, RowsModel::Wrong).data().toString();
        m_comparison->setCompared(
            {}, reason.isEmpty() ? tr("Choose a doubtful or changed row to compare it.") : reason + u'.');
        return;
    }
    const auto made = compared(plan(), *item, m_session->store(), m_language.wording());
    if (made)
        m_comparison->setCompared(*made);
    else
        m_comparison->setCompared({}, m_language.wording().error(made.error()));
}

void PreviewPane::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, RowsModel::ToDo));
}

void PreviewPane::retranslateUi()
{
    m_rowsPanel->setTitle(tr("Rows to look at"));
    m_kinds->setAccessibleName(tr("Which rows are listed"));
    m_table->setAccessibleName(tr("Rows to look at"));
    m_save->setText(tr("Save list…"));
    m_nothing->setText(tr("There are no such rows."));
    m_updatePanel->setTitle(tr("Already in the workspace"));
    m_update->setText(tr("Update the recommendations that changed"));
    m_unknownPanel->setTitle(tr("Names taken for other States"));
    m_model->retranslate();
    showFigures();
    showSource();
    showParts();
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    compareCurrent();
}

} // namespace ui
