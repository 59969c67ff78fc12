// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/recommendationlist.h"

#include "domain/query.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/recommendations/bulkbar.h"
#include "ui/recommendations/commandset.h"
#include "ui/recommendations/filterstrip.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 150; ///< milliseconds before grey bars
constexpr int pause = 30; ///< milliseconds a row must be current before it is read

} // namespace

RecommendationList::RecommendationList(const Surroundings &surroundings, Listing &listing, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_listing(listing)
{
    setObjectName(u"recommendationList"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_table = new RecommendationTable(listing.model(), this);
    makeHeader();
    makeBody();
    connectListing();
    connectTable();
    retranslate(this, [this] { retranslateAll(); });
}

void RecommendationList::makeHeader()
{
    m_header = new PageHeader(this);
    m_search = new SearchField(m_header);
    m_search->setObjectName(u"search"_s);
    m_import = new QPushButton(icon(u"document-import"_s), {}, m_header);
    m_import->setObjectName(u"import"_s);
    m_export = new QPushButton(icon(u"document-export"_s), {}, m_header);
    m_export->setObjectName(u"export"_s);
    m_new = new QPushButton(icon(u"list-add"_s), {}, m_header);
    m_new->setObjectName(u"new"_s);
    Style::setKind(m_new, ButtonKind::Primary);
    m_header->addMiddle(m_search);
    m_header->addTrailing(m_import);
    m_header->addTrailing(m_export);
    m_header->addTrailing(m_new);
    m_searchProblem = new Label({}, Role::Label, Ink::Late, this);
    m_searchProblem->setObjectName(u"searchProblem"_s);
    m_searchProblem->setContentsMargins(20, 4, 20, 4);
    m_searchProblem->setWordWrap(true);
    m_searchProblem->hide();
    connect(m_search, &SearchField::searched, &m_listing, &Listing::search);
    connect(m_import, &QPushButton::clicked, this, &RecommendationList::importRequested);
    connect(m_export, &QPushButton::clicked, this, &RecommendationList::exportRequested);
}

void RecommendationList::makeBody()
{
    m_strip = new FilterStrip(m_listing.facets(), this);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"emptyState"_s);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_bulk = new BulkBar(this);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_bulk);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"recommendationsSplitter"_s);
    m_splitter->addWidget(left);
    m_splitter->setStretchFactor(0, 1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_searchProblem);
    rows->addWidget(m_strip);
    rows->addWidget(m_splitter, 1);
}

void RecommendationList::setCommands(const CommandSet &commands)
{
    m_clear = commands.clearFilters;
    m_strip->setCommands(commands.showFilters, commands.showDetail);
    m_bulk->setCommands({commands.assign, commands.status, commands.due},
        {commands.priority, commands.terms, commands.archive, commands.restore, commands.remove, commands.copyTable});
    connect(m_new, &QPushButton::clicked, commands.create, &QAction::trigger);
    connect(commands.clearFilters, &QAction::triggered, this, &RecommendationList::clearFilters);
    connect(commands.check, &QAction::triggered, m_table, &RecommendationTable::toggleCurrent);
    connect(commands.checkRange, &QAction::triggered, m_table, &RecommendationTable::checkRange);
    connect(commands.checkAll, &QAction::triggered, &m_listing.model(), &items::RecommendationModel::checkAll);
    connect(commands.uncheckAll, &QAction::triggered, &m_listing.model(), &items::RecommendationModel::clearChecks);
}

void RecommendationList::connectListing()
{
    connect(&m_listing, &Listing::requested, this, &RecommendationList::prepare);
    connect(&m_listing, &Listing::listed, this, &RecommendationList::take);
    connect(&m_listing.model(), &items::RecommendationModel::orderRequested, this, &RecommendationList::followOrder); // after `prepare`
    connect(&m_listing, &Listing::problemChanged, this, &RecommendationList::showProblem);
    connect(&m_listing, &Listing::counted, this, [this] {
        showCounts();
        showState();
    });
    connect(&m_listing.model(), &items::RecommendationModel::checkedChanged, this, [this] {
        showCounts();
        Q_EMIT targetsChanged();
    });
    connect(m_strip, &FilterStrip::clearAllRequested, this, &RecommendationList::clearFilters);
    connect(m_strip, &FilterStrip::clearRequested, this, [this](domain::Field field) {
        auto choice = m_listing.facets().choice();
        choice.clear(field);
        m_listing.choose(choice);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_listing.all() == 0)
            Q_EMIT importRequested();
        else
            clearFilters();
    });
}

void RecommendationList::connectTable()
{
    connect(&m_patience, &QTimer::timeout, this, [this] { m_table->setPlaceholders(true); });
    connect(&m_pause, &QTimer::timeout, this, &RecommendationList::settled);
    connect(m_table, &RecommendationTable::currentIdChanged, this, [this] {
        Q_EMIT targetsChanged();
        m_pause.start();
    });
    connect(m_table, &RecommendationTable::opened, this, &RecommendationList::opened);
    connect(m_bulk, &BulkBar::checkAllRequested, &m_listing.model(), &items::RecommendationModel::checkAll);
    connect(m_bulk, &BulkBar::closed, &m_listing.model(), &items::RecommendationModel::clearChecks);
}

void RecommendationList::reset()
{
    m_wanted.reset();
    m_search->clear();
    showCounts();
    Q_EMIT targetsChanged();
}

void RecommendationList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecommendationList::showCriteria(const domain::Criteria &criteria)
{
    const auto [choice, rest] = items::FacetChoice::split(criteria);
    m_search->setText(domain::toQuery(rest, m_surroundings.language.current()));
    m_listing.show(choice, rest);
}

void RecommendationList::clearFilters()
{
    m_search->clear();
    m_listing.show({}, {});
}

void RecommendationList::showRecommendation(domain::RecommendationId id)
{
    m_wanted = id;
    m_scrollToWanted = true;
    if (const int row = m_listing.model().rowOf(id); row >= 0) {
        m_table->setCurrentRow(row);
        return;
    }
    m_search->clear();
    m_listing.show({}, {}, false);
}

RecommendationList::Ids RecommendationList::current() const
{
    const auto id = m_table->currentId();
    return id ? Ids {*id} : Ids {};
}

std::pair<int, int> RecommendationList::place(domain::RecommendationId id) const
{
    return {m_listing.model().rowOf(id) + 1, m_listing.model().rowCount()};
}

RecommendationList::Ids RecommendationList::targets() const
{
    return m_listing.model().checkedCount() > 0 ? m_listing.model().checked() : current();
}

void RecommendationList::prepare(bool fresh)
{
    m_fresh = fresh;
    if (!m_wanted)
        m_wanted = m_table->currentId();
    m_wantedRow = fresh ? 0 : qMax(0, m_table->currentIndex().row());
    m_patience.start();
}

void RecommendationList::take(bool complete)
{
    m_patience.stop();
    m_table->setPlaceholders(false);
    restoreCurrent(complete);
    showCounts();
    showState();
    Q_EMIT targetsChanged();
}

/// The recommendation that was current stays so where it is still listed; else whoever stands in its place.
void RecommendationList::restoreCurrent(bool complete)
{
    const auto &model = m_listing.model();
    int row = m_wanted ? model.rowOf(*m_wanted) : 0;
    if (row < 0 && !complete)
        return standIn(); // further down, perhaps
    if (const auto moved = m_table->currentId(); m_standIn && moved && moved != m_standIn)
        row = m_table->currentIndex().row(); // somebody went on meanwhile
    m_standIn.reset();
    if (row < 0)
        row = qMin(m_wantedRow, model.rowCount() - 1);
    const bool scroll = m_scrollToWanted || !m_fresh;
    m_table->setAutoScroll(scroll);
    m_table->setCurrentIndex(model.index(row, items::RecommendationModel::Text));
    m_table->setAutoScroll(true);
    if (scroll)
        m_table->scrollTo(m_table->currentIndex());
    if (complete) {
        m_wanted.reset();
        m_scrollToWanted = false;
    }
    m_pause.start();
}

/// The first row is current until the wanted one is found; it is not read for that.
void RecommendationList::standIn()
{
    m_table->setAutoScroll(false);
    m_table->setCurrentIndex(m_listing.model().index(0, items::RecommendationModel::Text));
    m_table->setAutoScroll(true);
    m_standIn = m_table->currentId();
    m_pause.stop();
}

/// Who stands at the top stays there; else the row that is being read stays in sight.
void RecommendationList::followOrder()
{
    if (!m_standIn && m_table->currentIndex().row() <= 0)
        m_wanted.reset();
    else
        m_scrollToWanted = true;
}

void RecommendationList::showCounts()
{
    const auto &wording = m_surroundings.language.wording();
    const bool narrowed = !m_listing.criteria().alternatives.isEmpty();
    m_header->setContext(!m_listing.isCounted() ? QString()
            : narrowed ? tr("%1 of %2").arg(wording.number(m_listing.fitting()), wording.number(m_listing.all()))
                       : wording.number(m_listing.all()));
    m_bulk->setCounts(m_listing.model().checkedCount(), m_listing.model().rowCount(), wording);
    if (m_clear)
        m_clear->setEnabled(narrowed);
}

/// Why the list is empty, and the way out.
void RecommendationList::showState()
{
    m_body->setCurrentIndex(m_listing.isEmpty() ? 1 : 0);
    if (!m_listing.isEmpty())
        return;
    if (m_listing.all() == 0) {
        m_empty->setIconName(u"view-list-details"_s);
        m_empty->setTexts(tr("There are no recommendations yet"), tr("Import a file, or add the first one by hand."));
        m_empty->setAction(tr("Import…"), u"document-import"_s);
        return;
    }
    m_empty->setIconName(u"view-filter"_s);
    m_empty->setTexts(tr("No recommendation matches these filters"),
        tr("There are %1 without them.").arg(m_surroundings.language.wording().number(m_listing.all())));
    m_empty->setAction(tr("Clear filters"));
}

void RecommendationList::showProblem()
{
    const auto &problem = m_listing.problem();
    Style::setFieldError(m_search, problem.has_value());
    m_searchProblem->setVisible(problem.has_value());
    m_searchProblem->setText(problem ? m_surroundings.language.wording().error(*problem) : QString());
}

void RecommendationList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void RecommendationList::retranslateAll()
{
    m_header->setTitle(tr("Recommendations"));
    m_search->setPlaceholderText(tr("Search text, reference or institution"));
    m_search->setAccessibleName(tr("Search the recommendations"));
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_new->setText(tr("New"));
    m_table->setAccessibleName(tr("Recommendations"));
    m_listing.model().setHeaders({{}, tr("Reference"), tr("Recommendation"), tr("Lead"), tr("Status and progress"), tr("Grade"),
        tr("Due"), tr("Priority"), tr("Themes"), tr("Position (UPR)")});
    m_listing.setWording(m_surroundings.language.wording());
    showCounts();
    showState();
    showProblem();
}

} // namespace ui
