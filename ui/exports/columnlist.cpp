// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/columnlist.h"

#include "exchange/exportcolumns.h"
#include "wording/columns.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int codeRole = Qt::UserRole;
}

ColumnList::ColumnList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"exportColumns"_s);
    for (const QString &code : exchange::exportColumnCodes()) {
        auto *item = new QListWidgetItem(this);
        item->setData(codeRole, code);
        item->setCheckState(Qt::Checked);
    }
    setCurrentRow(0);
}

void ColumnList::setChosen(const QStringList &columns)
{
    for (int row = 0; row < count(); ++row) {
        const bool isChosen = columns.isEmpty() || columns.contains(item(row)->data(codeRole).toString());
        item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ColumnList::chosen() const
{
    QStringList columns;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            columns << item(row)->data(codeRole).toString();
    }
    return columns;
}

void ColumnList::setWording(const wording::Wording &wording)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setText(wording::columns::title(wording, item(row)->data(codeRole).toString()));
}

QStringList ColumnList::usual()
{
    return {u"reference"_s, u"body"_s, u"symbol"_s, u"paragraph"_s, u"text_es"_s, u"text_en"_s, u"position"_s, u"themes"_s, u"lead"_s, u"support"_s,
        u"due"_s, u"status"_s, u"progress"_s, u"grade"_s};
}

} // namespace ui
