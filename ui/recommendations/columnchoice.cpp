// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/columnchoice.h"

#include "items/recommendationmodel.h"
#include "ui/frame/retranslate.h"
#include "ui/recommendations/columndialog.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/widgets/present.h"

#include <QAction>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::RecommendationModel;

ColumnChoice::ColumnChoice(RecommendationTable *table)
    : QObject(table)
    , m_table(table)
    , m_action(new QAction(this))
{
    m_action->setObjectName(u"chooseColumns"_s);
    connect(m_action, &QAction::triggered, this, &ColumnChoice::openDialog);
    connect(table, &RecommendationTable::columnMenuRequested, this, &ColumnChoice::showMenu);
    retranslate(table, [this] { m_action->setText(tr("&Columns…")); });
}

void ColumnChoice::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = m_table->columns();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!RecommendationTable::mayHide(column))
            continue;
        const QString code = Model::columnCode(column);
        auto *way = menu->addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        way->setObjectName(u"column_"_s + code);
        way->setCheckable(true);
        way->setChecked(shown.contains(code));
        connect(way, &QAction::toggled, this, [this, code](bool wanted) { show(code, wanted); });
    }
    menu->addSeparator();
    menu->addAction(m_action);
    connect(menu->addAction(tr("&Usual columns")), &QAction::triggered, this, [this] { m_table->choose({}); });
    menu->popup(global);
}

void ColumnChoice::show(const QString &code, bool shown)
{
    QStringList columns = m_table->columns();
    columns.removeAll(code);
    if (shown)
        columns << code;
    m_table->choose(columns);
}

void ColumnChoice::openDialog()
{
    present(new ColumnDialog(*m_table, m_table));
}

} // namespace ui
