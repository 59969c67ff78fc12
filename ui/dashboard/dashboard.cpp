// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard.h"

#include "items/reading.h"
#include "ui/dashboard/factpanel.h"
#include "ui/dashboard/filterbar.h"
#include "ui/dashboard/leadpanel.h"
#include "ui/dashboard/statuspanel.h"
#include "ui/dashboard/trendpanel.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int wideFrom = 1000; ///< of the page; below, the panels stand in two columns
constexpr int gap = 12;

/// Whole percent, rounded; 0 of nothing.
int percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<int>((part * 100 + whole / 2) / whole) : 0;
}
} // namespace

Dashboard::Dashboard(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_header(new PageHeader)
    , m_filters(new FilterBar)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
    , m_strip(new KeyFigureStrip)
    , m_side(new QWidget)
{
    setObjectName(u"home"_s);
    m_header->addTrailing(m_filters);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"dashboardEmpty"_s);
    m_empty->setIconName(u"document-import"_s);
    makeTiles();
    makePanels();
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_filters, &FilterBar::changed, this, &Dashboard::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, &Dashboard::importRequested);
    rememberViews();
    retranslate(this, [this] {
        showHeader();
        m_empty->setTexts(tr("This workspace has no recommendations yet"), tr("An export file of UHRI or UPR Info brings them in."));
        m_empty->setAction(tr("Import…"), u"document-import"_s);
        showAll();
    });
}

/// How this person last looked at each panel's figures.
void Dashboard::rememberViews()
{
    for (auto *panel : findChildren<ChartPanel *>()) {
        const QString name = u"home."_s + panel->objectName();
        bool kept = false;
        const int view = m_surroundings.settings.state(name).toInt(&kept);
        if (kept)
            panel->setView(view);
        connect(panel, &ChartPanel::viewed, this, [this, name](int chosen) { m_surroundings.settings.setState(name, QByteArray::number(chosen)); });
    }
}

void Dashboard::makeTiles()
{
    static constexpr std::array<const char *, TileCount> names {
        "totalTile", "implementedTile", "overdueTile", "soonTile", "silentTile", "reviewTile"};
    for (size_t i = 0; i < TileCount; ++i) {
        auto *tile = new KeyFigure;
        tile->setObjectName(QString::fromLatin1(names.at(i)));
        m_tiles.at(i) = tile;
        m_strip->addFigure(tile);
        connect(tile, &KeyFigure::clicked, this, [this, i] { tileClicked(static_cast<Tile>(i)); });
    }
    m_tiles[Review]->setLeadsOn(false);
}

void Dashboard::makePanels()
{
    m_panels = {new StatusPanel, new TrendPanel, new LeadPanel, new FactPanel(FactPanel::Kind::Next),
        new FactPanel(FactPanel::Kind::Silent), new FactPanel(FactPanel::Kind::Quality)};
    for (const FigurePanel *panel : std::as_const(m_panels)) {
        connect(panel, &FigurePanel::listRequested, this, &Dashboard::listRequested);
        connect(panel, &FigurePanel::recommendationRequested, this, &Dashboard::recommendationRequested);
    }
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(gap);
    side->addWidget(m_panels.at(4), 2);
    side->addWidget(m_panels.at(5), 3);
    auto *content = new QWidget;
    content->setObjectName(u"dashboardContent"_s);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(16, gap, 16, gap);
    m_grid->setSpacing(gap);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    arrange();
}

/// Wide: status and trend side by side, then institutions, what is due, and the side panels. Narrow: two columns that scroll.
void Dashboard::arrange()
{
    const int columns = width() >= wideFrom ? 24 : 2;
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->addWidget(m_strip, 0, 0, 1, columns);
    if (columns > 2) {
        m_grid->addWidget(m_panels.at(0), 1, 0, 1, 14);
        m_grid->addWidget(m_panels.at(1), 1, 14, 1, 10);
        m_grid->addWidget(m_panels.at(2), 2, 0, 1, 10);
        m_grid->addWidget(m_panels.at(3), 2, 10, 1, 7);
        m_grid->addWidget(m_side, 2, 17, 1, 7);
    } else {
        m_grid->addWidget(m_panels.at(0), 1, 0, 1, 2);
        m_grid->addWidget(m_panels.at(1), 2, 0, 1, 2);
        m_grid->addWidget(m_panels.at(2), 3, 0, 1, 2);
        m_grid->addWidget(m_panels.at(3), 4, 0);
        m_grid->addWidget(m_side, 4, 1);
    }
    m_grid->setRowStretch(2, columns > 2 ? 1 : 0);
    m_filters->setNarrow(columns <= 2);
}

void Dashboard::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void Dashboard::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void Dashboard::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_reading.reset();
    ++m_generation;
    m_filters->clear();
    m_stack->setCurrentIndex(0);
    if (session)
        connect(session, &Session::changed, this, &Dashboard::reload);
    reload();
}

void Dashboard::focusSearch()
{
    m_filters->setFocus();
    m_filters->findChild<QWidget *>(u"mechanismFilter"_s)->setFocus();
}

void Dashboard::reload()
{
    m_stale = true;
    if (!m_session || !isVisible())
        return; // read when the page is shown
    m_stale = false;
    const auto criteria = m_filters->criteria();
    const auto generation = ++m_generation;
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<Reading>(source, [criteria](const storage::Reader &db) {
        return Reading {figures::read(db, criteria), figures::readChoices(db)};
    });
    work::whenDone(this, task, [this, generation, criteria](const domain::Result<Reading> &reading) {
        take(generation, criteria, reading);
    });
}

void Dashboard::take(quint64 generation, const domain::Criteria &criteria, const domain::Result<Reading> &reading)
{
    if (generation != m_generation)
        return; // a newer question is under way
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    m_reading = *reading;
    m_base = criteria;
    showAll();
    Q_EMIT shown();
}

void Dashboard::showHeader()
{
    m_header->setTitle(tr("Home"));
    const QDate today = domain::today(m_surroundings.clock);
    m_header->setContext(m_surroundings.language.wording().longDate(today), m_surroundings.language.wording().date(today));
}

void Dashboard::showAll()
{
    if (!m_reading)
        return;
    const auto &wording = m_surroundings.language.wording();
    showHeader();
    m_filters->setChoices(m_reading->choices, wording);
    showTiles();
    for (FigurePanel *panel : std::as_const(m_panels))
        panel->showFigures(m_reading->figures, m_base, wording);
    const bool nothing = m_reading->figures.overview.total == 0 && m_base == domain::Criteria();
    m_filters->setVisible(!nothing);
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_scroll);
}

void Dashboard::showTiles()
{
    const auto &wording = m_surroundings.language.wording();
    const auto &figures = m_reading->figures;
    const auto &all = figures.overview;
    const auto number = [&wording](qint64 value) { return wording.number(value); };
    const auto count = [](qint64 value) { return static_cast<int>(value); };
    const qint64 implemented = all.byStatus.at(static_cast<size_t>(domain::Status::Implemented))
        + all.byStatus.at(static_cast<size_t>(domain::Status::PartlyImplemented));

    m_tiles[Total]->setFigure(number(all.total), tr("recommendations", nullptr, count(all.total)),
        tr("%1, %2", "counts of bodies and of documents")
            .arg(tr("%n body(ies)", nullptr, count(all.mechanisms)), tr("%n document(s)", nullptr, count(all.documents))));
    m_tiles[Implemented]->setFigure(number(implemented), tr("implemented, fully or partly"),
        tr("%1 of all", "percentage").arg(wording.percent(percentOf(implemented, all.total))));
    m_tiles[Overdue]->setFigure(number(all.overdue), tr("overdue"),
        all.overdue > 0 ? tr("%n of them for over 90 days", nullptr, count(all.overdueLong)) : QString());
    m_tiles[Overdue]->setUrgency(all.overdue > 0 ? domain::Urgency::Overdue : domain::Urgency::None);
    m_tiles[Soon]->setFigure(number(all.dueSoon), tr("due in the next %n day(s)", nullptr, domain::dueSoonDays),
        figures.next.isEmpty() || all.dueSoon == 0
            ? QString()
            : tr("the next %1", "distance in time: in 3 days").arg(wording.distance(figures.next.first().due, figures.today)));
    m_tiles[Soon]->setUrgency(all.dueSoon > 0 ? domain::Urgency::Soon : domain::Urgency::None);
    m_tiles[Silent]->setFigure(number(all.silent), tr("without news for 6 months"),
        all.silent > 0 ? tr("across %n institution(s)", nullptr, count(all.silentInstitutions)) : QString());
    m_tiles[Review]->setFigure(number(all.awaitingReview), tr("entries waiting for review"),
        all.oldestAwaiting.isValid() ? tr("the oldest %1", "distance in time: 12 days ago")
                                           .arg(wording.distance(all.oldestAwaiting, figures.today))
                                     : QString());
    // In a small window they are cut off.
    for (KeyFigure *tile : m_tiles)
        tile->setToolTip(tile->accessibleName() + u'\n' + tile->accessibleDescription());
}

void Dashboard::tileClicked(Tile tile)
{
    if (!m_reading)
        return;
    using domain::Status;
    switch (tile) {
    case Total:
        Q_EMIT listRequested(m_base);
        break;
    case Implemented:
        Q_EMIT listRequested(figures::ofStatuses(m_base, {Status::Implemented, Status::PartlyImplemented}));
        break;
    case Overdue:
        Q_EMIT listRequested(figures::overdue(m_base));
        break;
    case Soon:
        Q_EMIT listRequested(figures::dueSoon(m_base, m_reading->figures.today));
        break;
    case Silent:
        Q_EMIT listRequested(figures::silent(m_base));
        break;
    case Review:
    case TileCount:
        break;
    }
}

} // namespace ui
