// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

namespace ui {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items.takeAt(index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &whole, bool apply) const
{
    const QRect rect = whole.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    const auto finishRow = [&] {
        int at = rect.x();
        for (QLayoutItem *item : row) {
            const QSize size = item->sizeHint().boundedTo({rect.width(), INT_MAX});
            if (apply)
                item->setGeometry(QRect(QPoint(at, y + (rowHeight - size.height()) / 2), size));
            at += size.width() + spacing();
        }
        y += rowHeight;
        row.clear();
        x = rect.x();
        rowHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({qMax(1, rect.width()), INT_MAX});
        if (!row.isEmpty() && x + size.width() > rect.right() + 1) {
            finishRow();
            y += spacing();
        }
        row.append(item);
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    finishRow();
    return y - whole.y() + contentsMargins().bottom();
}

} // namespace ui
