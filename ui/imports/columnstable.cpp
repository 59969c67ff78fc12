// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnstable.h"

#include "ui/imports/choicedelegate.h"
#include "ui/imports/columnsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 560; ///< below, there is no room for the values

/// Paints the arrow that leads from the column of the file to its meaning.
class ColumnsDelegate final : public ChoiceDelegate
{
public:
    using ChoiceDelegate::ChoiceDelegate;

protected:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &colours,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem text = option;
        if (index.column() == ColumnsModel::InFile) {
            text.rect.setRight(text.rect.right() - 22);
            paintChevron(painter, QRect(option.rect.right() - 18, option.rect.top(), 12, option.rect.height()),
                Qt::RightArrow, colours.text3);
        }
        ChoiceDelegate::paintCell(painter, text, colours, index);
    }
};

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent)
    : ChoiceTable(ColumnsModel::InAvance, parent)
{
    setItemDelegate(new ColumnsDelegate(u"importMeaning"_s, this));
    setSelectionMode(SingleSelection);
}

void ColumnsTable::fitColumns()
{
    const int width = viewport()->width();
    const bool narrow = width < narrowWidth;
    setColumnHidden(ColumnsModel::Values, narrow);
    const int first = narrow ? width / 2 : qMin(280, width * 3 / 10);
    const int second = narrow ? width - first : qMin(260, width * 3 / 10);
    setColumnWidth(ColumnsModel::InFile, first);
    setColumnWidth(ColumnsModel::InAvance, second);
    if (!narrow)
        setColumnWidth(ColumnsModel::Values, width - first - second);
}

} // namespace ui
