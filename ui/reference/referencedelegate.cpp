// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/referencedelegate.h"

#include "items/referencelistmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QPainter>

namespace ui {

using Model = items::ReferenceListModel;

namespace {

constexpr int padding = 18;

bool isHeading(const QModelIndex &index)
{
    return index.data(Model::KindRole).toInt() == static_cast<int>(Model::Kind::Heading);
}

} // namespace

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isHeading(index))
        return {120, lineHeight(Role::LabelStrong) + 18};
    return {120, lineHeight(Role::Body) + lineHeight(Role::Context) + 12};
}

void ReferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colours = tokens(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    if (isHeading(index)) {
        paintText(*painter, inner.adjusted(0, 8, 0, 0), index.data().toString(), ui::font(Role::LabelStrong), colours.text2);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    paintRow(*painter, option.rect,
        {.hovered = bool(option.state & QStyle::State_MouseOver), .current = current, .focused = current && (option.state & QStyle::State_HasFocus)}, colours);
    QRect line(inner.left(), inner.top() + 6, inner.width(), lineHeight(Role::Body));
    paintText(*painter, line, index.data().toString(), ui::font(Role::BodyMedium), colours.text);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(Role::Context));
    const bool confirmed = index.data(Model::ConfirmedRole).toBool();
    paintText(*painter, line, index.data(Model::ContextRole).toString(), ui::font(Role::Context), confirmed ? colours.text3 : colours.soon);
    painter->restore();
}

} // namespace ui
