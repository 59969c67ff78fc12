// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/previewpane.h"

#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/cleaningpanel.h"
#include "ui/imports/comparisonpanel.h"
#include "ui/imports/decisions.h"
#include "ui/imports/previewside.h"
#include "ui/imports/rowstable.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 1120; ///< below, the figures stand over both columns
constexpr std::optional<RowKind> kinds[] = {
    std::nullopt, RowKind::Doubtful, RowKind::Refused, RowKind::Changed, RowKind::Remark};
enum Figure { New, Changed, Identical, Doubtful, Rejected, Skipped };

} // namespace

PreviewPane::PreviewPane(const Language &language, ColumnsModel &columns, QWidget *parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_model(new RowsModel(language, this))
    , m_side(new PreviewSide(language, columns))
    , m_strip(new KeyFigureStrip)
    , m_views(new QStackedWidget)
    , m_rowsPanel(new ui::Panel)
    , m_kinds(new SegmentedControl(QStringList(5, u"…"_s)))
    , m_save(new QPushButton)
    , m_table(new RowsTable)
    , m_nothing(new Label({}, Role::Body, Ink::Text2))
    , m_comparison(new ComparisonPanel(language))
    , m_cleaning(new CleaningPanel(language))
{
    setObjectName(u"importPreview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    connectAll();
    connectComparison();
    retranslate(this, [this] { retranslateUi(); });
}

void PreviewPane::connectAll()
{
    connect(m_side, &PreviewSide::fileRequested, this, &PreviewPane::fileRequested);
    connect(m_side, &PreviewSide::columnsRequested, this, &PreviewPane::columnsRequested);
    connect(m_side, &PreviewSide::cleaningRequested, this, [this] {
        m_views->setCurrentWidget(m_cleaning);
        m_cleaning->setFocus();
    });
    connect(m_side, &PreviewSide::updatesChosen, m_model, &RowsModel::setUpdates);
    connect(m_model, &RowsModel::decided, this, [this] {
        showChoices();
        Q_EMIT changed();
    });
    connect(m_kinds, &SegmentedControl::chosen, this, &PreviewPane::showKind);
    connect(m_save, &QPushButton::clicked, this, &PreviewPane::saveListRequested);
    connect(m_table, &RowsTable::currentRowChanged, this, &PreviewPane::compareCurrent);
    connect(m_cleaning, &CleaningPanel::asPrintedChosen, this, &PreviewPane::asPrintedChosen);
    connect(m_cleaning, &CleaningPanel::backRequested, this, [this] {
        m_views->setCurrentIndex(0);
        m_table->setFocus();
    });
}

void PreviewPane::connectComparison()
{
    const auto row = [this] { return m_table->currentIndex().row(); };
    connect(m_comparison, &ComparisonPanel::previousRequested, this, [this] { step(-1); });
    connect(m_comparison, &ComparisonPanel::nextRequested, this, [this] { step(1); });
    connect(m_comparison, &ComparisonPanel::candidateRequested, this, [this, row](qsizetype candidate) {
        m_model->chooseCandidate(row(), candidate);
        compareCurrent();
    });
    connect(m_comparison, &ComparisonPanel::partChosen, this,
        [this, row](exchange::Part part, bool take) { m_model->choosePart(row(), part, take); });
    connect(m_comparison, &ComparisonPanel::decided, this, [this, row](exchange::Decision decision, bool alsoSimilar) {
        m_model->setData(m_model->index(row(), RowsModel::ToDo), static_cast<int>(decision));
        if (alsoSimilar)
            m_model->decideSimilar(row());
    });
    connect(m_comparison, &ComparisonPanel::cleaningsRequested, this, [this] { Q_EMIT rowRequested(m_compared); });
}

void PreviewPane::build()
{
    buildFigures();
    buildRows();
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_rowsPanel, 5);
    column->addWidget(m_comparison, 6);
    m_views->addWidget(rows);
    m_views->addWidget(m_cleaning);
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setSpacing(12);
    m_grid->setRowStretch(1, 1);
    m_grid->addWidget(m_views, 1, 1);
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
    m_grid->removeWidget(m_side);
    m_grid->addWidget(m_strip, 0, m_wide ? 1 : 0, 1, m_wide ? 1 : 2);
    m_grid->addWidget(m_side, m_wide ? 0 : 1, 0, m_wide ? 2 : 1, 1);
    // Spanish words and large counts leave no room for the button beside the kinds of rows.
    if (m_wide)
        m_rowsPanel->addHeaderWidget(m_save);
    else
        m_side->take(m_save);
    m_save->show();
    m_side->setFixedWidth(m_wide ? 304 : 252);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_wide != (width() >= wideFrom))
        arrange();
}

void PreviewPane::setPlan(
    exchange::ImportPlan plan, const Session *session, const exchange::Columns &asPrinted, bool again)
{
    m_session = session;
    m_compared = -1;
    m_side->setPlan(nullptr, nullptr);
    if (again) {
        decisions::carryOver(m_model->plan(), plan);
    } else {
        m_side->setUpdates(false);
        m_model->setUpdates(false);
        m_views->setCurrentIndex(0);
        m_kinds->setCurrentIndex(0);
        m_model->setShown({});
    }
    m_model->setPlan(std::move(plan));
    m_cleaning->setCleanings(m_model->plan().cleanings, asPrinted);
    m_side->setPlan(session ? &m_model->plan() : nullptr, session);
    retranslateUi();
    Q_EMIT changed();
}

void PreviewPane::setRowCleanings(qint64 row, const QList<exchange::Cleaning> &cleanings)
{
    if (row == m_compared)
        m_comparison->setCleanings(cleanings);
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
    set(Skipped, c.skipped, tr("Skipped"), tr("other texts"));
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

void PreviewPane::compareCurrent()
{
    const int row = m_table->currentIndex().row();
    const qint64 number = row < 0 ? -1 : m_model->number(row);
    const bool anew = number != m_compared;
    m_compared = number;
    const auto *item = m_model->item(row);
    const QString place = row < 0
        ? QString()
        : tr("%1 of %2").arg(m_language.wording().number(row + 1), m_language.wording().number(m_model->rowCount()));
    m_comparison->setPlace(row, m_model->rowCount(), place);
    m_comparison->setItem(item, m_model->updates(), m_model->similar(row), anew);
    if (!item || !m_session) {
        const QString reason = row < 0 ? QString() : m_model->index(row, RowsModel::Wrong).data().toString();
        m_comparison->setCompared(
            {}, reason.isEmpty() ? tr("Choose a doubtful or changed row to compare it.") : reason);
        return;
    }
    const auto made = compared(plan(), *item, m_session->store(), m_language.wording());
    // The table has no room for the whole sentence.
    const bool doubtful = item->verdict == exchange::Verdict::Doubtful;
    if (made)
        m_comparison->setCompared(*made, doubtful ? m_model->index(row, RowsModel::Wrong).data().toString() : QString());
    else
        m_comparison->setCompared({}, m_language.wording().error(made.error()));
}

/// What is chosen about the row that is shown; the texts stay.
void PreviewPane::showChoices()
{
    const int row = m_table->currentIndex().row();
    m_comparison->setItem(m_model->item(row), m_model->updates(), m_model->similar(row), false);
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
    m_model->retranslate();
    showFigures();
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    compareCurrent();
}

} // namespace ui
