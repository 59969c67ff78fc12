// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/recommendationsfield.h"

#include "domain/query.h"
#include "storage/recommendations.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/tablecopy.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Found = QList<storage::plan::Served>;

namespace {

constexpr int pause = 150; ///< milliseconds after the last key
constexpr int mostMatches = 30;
constexpr int listHeight = 104;

QListWidget *makeList(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(listHeight);
    list->setMaximumHeight(listHeight);
    copyAsTable(list);
    return list;
}

} // namespace

RecommendationsField::RecommendationsField(const Surroundings &surroundings, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_matches(makeList(u"matches"_s, this))
    , m_list(makeList(u"chosen"_s, this))
    , m_remove(new QPushButton(this))
{
    m_search->setObjectName(u"searchRecommendations"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_matches->installEventFilter(this);
    m_list->installEventFilter(this);
    m_matches->hide();
    m_remove->setObjectName(u"removeRecommendation"_s);
    m_remove->setAutoDefault(false);
    m_remove->setIcon(icon(u"list-remove"_s));
    Style::setSmall(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_search);
    all->addWidget(m_matches);
    all->addWidget(m_list);
    all->addWidget(m_remove, 0, Qt::AlignLeft);
    setFocusProxy(m_search);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RecommendationsField::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_matches, &QListWidget::itemClicked, this, [this] { add(m_matches->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &RecommendationsField::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    retranslate(this, [this] {
        m_search->setPlaceholderText(tr("Add by reference or words"));
        m_search->setAccessibleName(tr("Search a recommendation to add"));
        m_matches->setAccessibleName(tr("Recommendations found"));
        m_list->setAccessibleName(tr("Recommendations it serves"));
        m_remove->setText(tr("Take away"));
        showMatches(m_found);
        showChosen();
    });
}

void RecommendationsField::setChosen(const QList<domain::RecommendationId> &ids)
{
    m_chosen = ids;
    m_shown = read(ids);
    showChosen();
}

Found RecommendationsField::read(const QList<domain::RecommendationId> &ids) const
{
    return m_session.store()
        .read([&](const storage::Reader &db) { return storage::plan::served(db, ids); })
        .value_or(Found());
}

QString RecommendationsField::line(const storage::plan::Served &one) const
{
    const auto &wording = m_surroundings.language.wording();
    return wording.reference(one.document, one.paragraph) + u" · "_s
        + one.text.preferred(wording.language()).simplified();
}

void RecommendationsField::search()
{
    const auto generation = ++m_generation;
    const QString typed = m_search->text().trimmed();
    const auto criteria = domain::parseQuery(typed);
    if (typed.isEmpty() || !criteria)
        return showMatches({});
    const items::Source source{m_session.store().path(), m_session.store().context()};
    const auto task = items::readOnWorker<Found>(source, [criteria = *criteria](const storage::Reader &db) {
        const auto ids = storage::recommendations::ids(db, criteria, {}, mostMatches);
        return storage::plan::served(db, {ids.begin(), ids.end()});
    });
    work::whenDone(this, task, [this, generation](const domain::Result<Found> &found) {
        if (generation == m_generation)
            showMatches(found.value_or(Found()));
    });
}

void RecommendationsField::showMatches(const Found &matches)
{
    const Found found = matches; // which may be those that are shown
    m_found.clear();
    m_matches->clear();
    for (const auto &one : found) {
        if (m_chosen.contains(one.id))
            continue;
        m_found.append(one);
        m_matches->addItem(line(one));
    }
    m_matches->setVisible(!m_found.isEmpty());
    if (!m_found.isEmpty())
        m_matches->setCurrentRow(0);
}

void RecommendationsField::add(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    m_chosen.append(m_found.at(row).id);
    m_shown.append(m_found.at(row));
    showChosen();
    m_list->scrollToBottom();
    m_search->clear();
    m_pause.stop();
    showMatches({});
    m_search->setFocus(Qt::OtherFocusReason);
}

void RecommendationsField::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_chosen.size())
        return;
    m_shown.removeAt(row);
    m_chosen.removeAt(row);
    showChosen();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void RecommendationsField::showChosen()
{
    // Those that are gone meanwhile have no line; they are no longer chosen either.
    m_chosen.clear();
    m_list->clear();
    for (const auto &one : std::as_const(m_shown)) {
        m_chosen.append(one.id);
        m_list->addItem(line(one));
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

/// In the field, Down and Enter are for what was found; in the list of those chosen, Delete takes away.
bool RecommendationsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down && !m_found.isEmpty()) {
        m_matches->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && enter && !m_search->text().trimmed().isEmpty()) {
        if (m_pause.isActive()) {
            m_pause.stop();
            search();
        } else {
            add(m_matches->currentRow());
        }
        return true; // Enter is not the dialog's here
    }
    if (watched == m_matches && enter) {
        add(m_matches->currentRow());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
