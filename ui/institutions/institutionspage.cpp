// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutionspage.h"

#include "items/reading.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/institutions/enddialog.h"
#include "ui/institutions/handoverdialog.h"
#include "ui/institutions/institutiondialog.h"
#include "ui/institutions/institutionedits.h"
#include "ui/institutions/institutionpanel.h"
#include "ui/institutions/institutiontree.h"
#include "ui/institutions/persondialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::InstitutionTreeModel;

namespace {

constexpr int pause = 30; ///< milliseconds a row must be current before it is read
constexpr int panelWidth = 400;
constexpr int narrowPanelWidth = 340;
const QString splitterState = u"institutions.splitter"_s;
const QString endedState = u"institutions.ended"_s;

} // namespace

InstitutionsPage::InstitutionsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_model(surroundings.language.wording())
{
    setObjectName(u"institutionsPage"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_filter.setSourceModel(&m_model);
    makeHeader();
    makeBody();
    makeActions();
    connect(&m_pause, &QTimer::timeout, this, &InstitutionsPage::readDetail);
    const bool ended = m_surroundings.settings.state(endedState) == "1";
    m_which->setCurrentIndex(ended ? 1 : 0);
    m_filter.setEndedShown(ended);
    retranslate(this, [this] { retranslateTexts(); });
    updateActions();
}

InstitutionsPage::~InstitutionsPage()
{
    // The view goes before the models it shows.
    delete m_splitter;
}

void InstitutionsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_search = new SearchField(m_header);
    m_search->setObjectName(u"search"_s);
    m_search->setKeyHint(u"Ctrl+K"_s);
    m_which = new SegmentedControl({QString(), QString()}, m_header);
    m_which->setObjectName(u"which"_s);
    m_which->setTall(true);
    m_new = new QPushButton(icon(u"list-add"_s), {}, m_header);
    m_new->setObjectName(u"newInstitution"_s);
    Style::setKind(m_new, ButtonKind::Primary);
    m_header->addMiddle(m_search);
    m_header->addTrailing(m_which);
    m_header->addTrailing(m_new);
    connect(m_search, &SearchField::searched, this, &InstitutionsPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &InstitutionsPage::applyFilter);
    connect(m_which, &SegmentedControl::chosen, this, [this](int index) {
        m_surroundings.settings.setState(endedState, index == 1 ? "1" : "0");
        applyFilter();
    });
}

void InstitutionsPage::makeBody()
{
    m_tree = new InstitutionTree(this);
    m_tree->setModel(&m_filter);
    copyAsTable(m_tree);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"institutionsEmpty"_s);
    m_list = new QStackedWidget(this);
    m_list->addWidget(m_tree);
    m_list->addWidget(m_empty);
    m_panel = new InstitutionPanel(m_surroundings, this);
    m_panel->setMinimumWidth(300);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"institutionsSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->handle(1)->installEventFilter(this);
    setFocusProxy(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_surroundings.settings.setState(splitterState, m_splitter->saveState()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_pause.start();
        updateActions();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.count() == 0)
            return edit(std::nullopt);
        m_search->clear();
        m_which->setCurrentIndex(1);
        applyFilter();
    });
    connect(m_panel, &InstitutionPanel::editRequested, this, [this] { edit(current()); });
    connect(m_panel, &InstitutionPanel::removeRequested, this, &InstitutionsPage::remove);
    connect(m_panel, &InstitutionPanel::handoverRequested, this, &InstitutionsPage::handOver);
    connect(m_panel, &InstitutionPanel::personRequested, this, &InstitutionsPage::editPerson);
    connect(m_panel, &InstitutionPanel::institutionRequested, this, &InstitutionsPage::choose);
    connect(m_panel, &InstitutionPanel::listRequested, this, &Page::listRequested);
}

void InstitutionsPage::makeActions()
{
    const auto make = [this](const char *name, const QString &iconName, const QList<QKeySequence> &keys) {
        auto *action = new QAction(icon(iconName), {}, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        return action;
    };
    m_newAction = make("institution.new", u"list-add"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)});
    m_editAction = make("institution.edit", u"document-edit"_s, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_handAction = make("institution.handover", u"system-users"_s, {});
    m_removeAction = make("institution.remove", u"edit-delete"_s, {QKeySequence(Qt::Key_Delete)});
    connect(m_newAction, &QAction::triggered, this, [this] { edit(std::nullopt); });
    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_editAction, &QAction::triggered, this, [this] { edit(current()); });
    connect(m_tree, &QTreeView::doubleClicked, m_editAction, &QAction::trigger);
    connect(m_handAction, &QAction::triggered, this, [this] { handOver(std::nullopt); });
    connect(m_removeAction, &QAction::triggered, this, &InstitutionsPage::remove);
}

void InstitutionsPage::retranslateTexts()
{
    m_header->setTitle(tr("Institutions"));
    m_search->setPlaceholderText(tr("Search by acronym or name"));
    m_search->setAccessibleName(tr("Search by acronym or name"));
    m_which->setAccessibleName(tr("Which institutions are shown"));
    m_which->setSegmentText(0, tr("Active", "institutions"));
    m_which->setSegmentText(1, tr("All", "institutions"));
    m_new->setText(tr("New…", "institution"));
    m_newAction->setText(tr("New institution…"));
    m_editAction->setText(tr("Edit…"));
    m_handAction->setText(tr("Hand over…"));
    m_removeAction->setText(tr("Delete…"));
    m_tree->setAccessibleName(tr("Institutions"));
    m_model.setWording(m_surroundings.language.wording());
    m_model.setHeaders({tr("Institution"), tr("Leads"), tr("Supports"), tr("Overdue"), tr("Returned"), tr("To review")});
    QResizeEvent again(m_tree->size(), m_tree->size());
    QCoreApplication::sendEvent(m_tree, &again); // the words of the header have another width
    showState();
}

void InstitutionsPage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    for (auto *dialog : findChildren<EditDialog *>())
        dialog->close();
    m_session = session;
    ++m_generation;
    ++m_detailGeneration;
    m_wanted.reset();
    m_counted = false;
    m_stale = true;
    m_model.setContent({});
    m_panel->setDetail(std::nullopt);
    m_panel->setWritable(isWritable());
    m_search->clear();
    if (session)
        connect(session, &Session::changed, this, &InstitutionsPage::reload);
    updateActions();
    reload();
}

bool InstitutionsPage::isWritable() const
{
    return m_session && !m_session->store().isReadOnly();
}

void InstitutionsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void InstitutionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        const QByteArray kept = m_surroundings.settings.state(splitterState);
        const int panel = window()->width() < 1100 ? narrowPanelWidth : panelWidth;
        if (kept.isEmpty() || !m_splitter->restoreState(kept))
            m_splitter->setSizes({width() - panel, panel});
        m_splitter->setHandleWidth(1);
    }
    if (m_stale)
        reload();
}

/// A double click on the line between tree and panel puts it back.
bool InstitutionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && watched == m_splitter->handle(1)) {
        m_splitter->setSizes({m_splitter->width() - panelWidth, panelWidth});
        m_surroundings.settings.setState(splitterState, {});
        return true;
    }
    return Page::eventFilter(watched, event);
}

void InstitutionsPage::reload()
{
    m_stale = true;
    if (!m_session || !isVisible())
        return; // read when the page is shown
    m_stale = false;
    const auto generation = ++m_generation;
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<Model::Content>(source, &Model::read);
    work::whenDone(this, task, [this, generation](const domain::Result<Model::Content> &content) {
        if (generation == m_generation)
            take(content);
    });
}

void InstitutionsPage::take(const domain::Result<Model::Content> &content)
{
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    const auto wanted = m_wanted ? m_wanted : current();
    m_wanted.reset();
    m_model.setContent(*content);
    m_counted = true;
    m_tree->openBranches();
    choose(wanted);
    if (!m_tree->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_tree->setCurrentIndex(m_filter.index(0, 0));
    showState();
    m_pause.start();
    Q_EMIT shown();
}

std::optional<domain::InstitutionId> InstitutionsPage::current() const
{
    const QVariant id = m_tree->currentIndex().data(Model::IdRole);
    return id.isValid() ? std::optional(domain::InstitutionId(id.toLongLong())) : std::nullopt;
}

void InstitutionsPage::choose(std::optional<domain::InstitutionId> id)
{
    if (!id)
        return;
    QModelIndex index = m_filter.mapFromSource(m_model.indexOf(*id));
    if (!index.isValid() && m_model.indexOf(*id).isValid()) {
        // Hidden by a filter; what is asked for is shown.
        m_search->clear();
        if (!m_model.indexOf(*id).data(Model::ActiveRole).toBool())
            m_which->setCurrentIndex(1);
        applyFilter();
        index = m_filter.mapFromSource(m_model.indexOf(*id));
    }
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void InstitutionsPage::readDetail()
{
    const auto id = current();
    const auto generation = ++m_detailGeneration;
    if (!m_session || !id) {
        m_panel->setDetail(std::nullopt);
        return;
    }
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<InstitutionDetail>(source, [id = *id](const storage::Reader &db) { return InstitutionDetail::read(db, id); });
    work::whenDone(this, task, [this, generation](const domain::Result<InstitutionDetail> &detail) {
        if (generation != m_detailGeneration)
            return;
        if (detail) {
            m_panel->setDetail(*detail);
            Q_EMIT detailShown();
        } else if (detail.error().code == domain::ErrorCode::NotFound) {
            m_panel->setDetail(std::nullopt); // just removed; the tree follows
        } else {
            Q_EMIT failed(detail.error());
        }
    });
}

void InstitutionsPage::applyFilter()
{
    const auto wanted = current();
    m_filter.setEndedShown(m_which->currentIndex() == 1);
    m_filter.setSearch(m_search->text());
    m_tree->openBranches();
    const QModelIndex index = wanted ? m_filter.mapFromSource(m_model.indexOf(*wanted)) : QModelIndex();
    m_tree->setCurrentIndex(index.isValid() ? index : m_filter.index(0, 0));
    showState();
}

/// Why the tree is empty, and the way out.
void InstitutionsPage::showState()
{
    const auto &wording = m_surroundings.language.wording();
    m_header->setContext(m_counted && m_model.count() > 0 ? tr("%1 active of %2").arg(wording.number(m_model.activeCount()), wording.number(m_model.count())) : QString());
    const bool empty = m_counted && m_filter.rowCount() == 0;
    m_list->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const bool none = m_model.count() == 0;
    m_empty->setIconName(none ? u"view-institution"_s : u"view-filter"_s);
    m_empty->setTexts(none ? tr("There are no institutions yet") : tr("No institution fits"),
        none ? tr("Add those that must act on the recommendations.") : tr("There are %1 in all.").arg(wording.number(m_model.count())));
    m_empty->setAction(none ? tr("New institution…") : tr("Show all"));
}

void InstitutionsPage::updateActions()
{
    const bool writable = isWritable();
    m_newAction->setEnabled(writable);
    m_new->setEnabled(writable);
    for (auto *action : {m_editAction, m_handAction, m_removeAction})
        action->setEnabled(writable && current());
}

void InstitutionsPage::edit(std::optional<domain::InstitutionId> id)
{
    if (!isWritable())
        return;
    auto *dialog = new InstitutionDialog(m_surroundings, *m_session, id, std::nullopt, this);
    connect(dialog, &InstitutionDialog::saved, this, [this](domain::InstitutionId saved) {
        m_wanted = saved;
        reload();
    });
    dialog->start();
}

/// What nothing hangs on goes at once, and can be taken back; for the rest the dialog says what hangs on it.
void InstitutionsPage::remove()
{
    const auto id = current();
    if (!isWritable() || !id)
        return;
    const auto ties = m_session->store().read([&](const storage::Reader &db) { return storage::institutions::ties(db, *id); });
    if (!ties)
        Q_EMIT failed(ties.error());
    else if (ties->none())
        institutionedits::remove(*m_session, *id);
    else
        (new EndDialog(m_surroundings, *m_session, *id, this))->start();
}

void InstitutionsPage::handOver(std::optional<domain::PersonId> person)
{
    if (const auto id = current(); isWritable() && id)
        (new HandoverDialog(m_surroundings, *m_session, *id, person, this))->start();
}

void InstitutionsPage::editPerson(std::optional<domain::PersonId> person)
{
    if (const auto id = current(); isWritable() && id)
        (new PersonDialog(m_surroundings, *m_session, *id, person, this))->start();
}

} // namespace ui
