// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/linkactiondialog.h"

#include "items/reading.h"
#include "ui/editing/actiondialog.h"
#include "ui/editing/planedits.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::PlanModel;
using Reading = storage::plan::Reading;

LinkActionDialog::LinkActionDialog(
    const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
    , m_model(surroundings.language.wording(), surroundings.clock)
    , m_search(new SearchField(this))
    , m_list(new QTreeView(this))
    , m_new(addVerb())
{
    setObjectName(u"linkActionDialog"_s);
    setMinimumWidth(560);
    m_new->setObjectName(u"newAction"_s);
    m_new->setVisible(isAboutFew()); // the form of a new one lists them
    m_list->setModel(&m_model);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(240);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_list->setColumnHidden(
            column, column != Model::Title && column != Model::Institution && column != Model::Status);
    m_list->header()->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Model::Institution, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Model::Status, QHeaderView::ResizeToContents);
    copyAsTable(m_list);
    m_searchLabel = addField(content(), m_search, u"searchActions"_s);
    m_listLabel = addField(content(), m_list, u"actions"_s);
    connect(m_search, &SearchField::searched, this, &LinkActionDialog::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinkActionDialog::showState);
    connect(m_list, &QTreeView::doubleClicked, verbButton(), &QPushButton::click);
    connect(m_new, &QPushButton::clicked, this, &LinkActionDialog::makeNew);
    retranslate(this, [this] {
        setHeading(tr("Link to an action of the plan"));
        setVerb(tr("Link"));
        m_new->setText(tr("New action…"));
        m_searchLabel->setText(tr("Narrow the list"));
        m_listLabel->setText(tr("Actions of the plan"));
        m_list->setAccessibleName(m_listLabel->text());
        const auto kept = chosen();
        m_model.setWording(wording());
        m_model.setHeaders({tr("Action"), tr("Institution"), tr("Status")}, tr("Without a cluster"));
        m_list->expandToDepth(0);
        if (kept)
            m_list->setCurrentIndex(m_model.indexOf(*kept));
        showState();
    });
    read();
    m_search->setFocus();
}

void LinkActionDialog::read()
{
    const items::Source source{session().store().path(), session().store().context()};
    const auto task =
        items::readOnWorker<Reading>(source, [](const storage::Reader &db) { return storage::plan::read(db); });
    work::whenDone(this, task, [this](const domain::Result<Reading> &reading) {
        if (!reading)
            return setProblem([this, error = reading.error()] { return wording().error(error); });
        m_model.setReading(std::make_shared<const Reading>(*reading));
        m_list->expandToDepth(0);
        showState();
    });
}

void LinkActionDialog::narrow(const QString &text)
{
    m_model.setFilter({.text = text, .institution = {}, .status = {}});
    m_list->expandToDepth(0);
    if (m_model.shownActions() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    showState();
}

std::optional<domain::ActionId> LinkActionDialog::chosen() const
{
    const auto *entry = m_model.actionAt(m_list->currentIndex());
    return entry ? entry->action.id : std::nullopt;
}

void LinkActionDialog::showState()
{
    verbButton()->setEnabled(chosen().has_value());
}

void LinkActionDialog::makeNew()
{
    auto *dialog = new ActionDialog(surroundings(), session(), std::nullopt, ids(), parentWidget());
    connect(
        dialog, &ActionDialog::saved, this, &LinkActionDialog::linked); // this one lives until it is saved or given up
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
    dialog->start();
}

bool LinkActionDialog::submit()
{
    const auto id = chosen();
    if (!id)
        return false;
    const bool done = attempt([&] { return edits::linkAction(session(), *id, ids()); });
    if (done)
        Q_EMIT linked(*id);
    return done;
}

} // namespace ui
