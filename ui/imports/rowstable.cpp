// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rowstable.h"

#include "ui/imports/choicedelegate.h"
#include "ui/imports/importwords.h"
#include "ui/imports/rowsmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markRoom = 30;

/// Paints the mark of a row before its number.
class RowsDelegate final : public ChoiceDelegate
{
public:
    using ChoiceDelegate::ChoiceDelegate;

protected:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &colours,
        const QModelIndex &index) const override
    {
        if (index.column() == RowsModel::Row) {
            const auto kind = static_cast<RowKind>(index.data(RowsModel::KindRole).toInt());
            const auto urgency = kind == RowKind::Refused ? domain::Urgency::Overdue
                : kind == RowKind::Doubtful               ? domain::Urgency::Soon
                                                          : domain::Urgency::None;
            const QRectF glyph(option.rect.left() + padding, option.rect.center().y() - 6, 12, 12);
            paintUrgencyGlyph(painter, glyph, urgency, urgencyColour(urgency, colours.text2, colours), colours.base);
        }
        ChoiceDelegate::paintCell(painter, option, colours, index);
    }
};

} // namespace

RowsTable::RowsTable(QWidget *parent)
    : ChoiceTable(RowsModel::ToDo, parent)
{
    setItemDelegate(new RowsDelegate(u"importDecision"_s, this));
    setSelectionMode(ExtendedSelection);
}

void RowsTable::fitColumns()
{
    const QFontMetrics metrics(font());
    int choice = 0;
    for (const auto verdict : {exchange::Verdict::Doubtful, exchange::Verdict::Changed}) {
        for (const auto decision : {exchange::Decision::None, exchange::Decision::TakeAsNew,
                 exchange::Decision::TakeAsUpdate, exchange::Decision::Leave})
            choice = qMax(choice, metrics.horizontalAdvance(importwords::decision(decision, verdict)));
    }
    const int row = markRoom + metrics.horizontalAdvance(u"267,548"_s) + 12;
    const int toDo = qMin(choice + 56, width() * 3 / 10);
    const int rest = qMax(120, viewport()->width() - row - toDo);
    // Where there is no room for both, the text is read in the comparison below.
    const bool narrow = rest < 520;
    setColumnHidden(RowsModel::Value, narrow);
    const int reference = qMin(220, rest * (narrow ? 42 : 28) / 100);
    const int value = narrow ? 0 : (rest - reference) * 42 / 100;
    setColumnWidth(RowsModel::Row, row);
    setColumnWidth(RowsModel::Reference, reference);
    if (!narrow)
        setColumnWidth(RowsModel::Value, value);
    setColumnWidth(RowsModel::Wrong, rest - reference - value);
    setColumnWidth(RowsModel::ToDo, toDo);
}

} // namespace ui
