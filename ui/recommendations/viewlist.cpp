// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/viewlist.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/recommendations/savedviews.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/tablecopy.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int shownAtMost = 5; ///< the filters below need the room; the rest is scrolled to

} // namespace

ViewList::ViewList(const Surroundings &surroundings, SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_views(views)
    , m_heading(new Label({}, Role::LabelStrong, Ink::Text2, this))
    , m_list(new NavigationList(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"viewList"_s);
    m_list->setObjectName(u"views"_s);
    m_list->setModel(m_model);
    copyAsTable(m_list);
    m_heading->setBuddy(m_list);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 4);
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"bookmark-new"_s, Ink::Text2, 16, this));
    head->addWidget(m_heading, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 6);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_list);
    const auto choose = [this](const QModelIndex &index) { m_views.choose(domain::SavedViewId(index.data(idRole).toLongLong())); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&views, &SavedViews::changed, this, &ViewList::fill);
    retranslate(this, [this] {
        m_heading->setText(tr("Views"));
        m_list->setAccessibleName(tr("Saved views"));
        fill();
    });
}

/// Rows are kept, so that the keyboard stays where it is while counts come.
void ViewList::fill()
{
    const auto &all = m_views.all();
    m_model->setRowCount(static_cast<int>(all.size()));
    const auto *current = m_views.current();
    QModelIndex chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &view = all.at(row);
        auto *item = m_model->item(row);
        if (!item) {
            item = new QStandardItem;
            item->setEditable(false);
            m_model->setItem(row, item);
        }
        item->setText(view.name);
        item->setToolTip(view.name);
        item->setData(QVariant::fromValue(view.id->value()), idRole);
        const auto count = m_views.count(*view.id);
        item->setData(count ? m_surroundings.language.wording().number(*count) : QString(), NavigationTrailingRole);
        if (current == &view)
            chosen = item->index();
    }
    if (chosen.isValid())
        m_list->setCurrentIndex(chosen);
    else
        m_list->selectionModel()->clear();
    const int rows = qMin(m_model->rowCount(), shownAtMost);
    m_list->setFixedHeight(rows * (rows > 0 ? m_list->sizeHintForRow(0) : 0));
    setVisible(rows > 0);
}

} // namespace ui
