// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/panes.h"

#include <QAbstractScrollArea>
#include <QApplication>

namespace ui::panes {

namespace {

/// The widget inside the pane that takes the keyboard: itself, or the first that Tab would reach.
QWidget *target(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(pane) && next->isEnabled())
            return next;
    }
    return nullptr;
}

} // namespace

QList<QWidget *> of(const QWidget *page)
{
    QList<QWidget *> found;
    const auto areas = page->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas) {
        const bool inside = std::any_of(areas.begin(), areas.end(), [&](const auto *other) { return other != area && other->isAncestorOf(area); });
        // A popup (the list of a combo box) is a window of its own.
        if (!inside && area->isVisible() && area->window() == page->window())
            found.append(area);
    }
    std::sort(found.begin(), found.end(), [page](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapTo(page, QPoint());
        const QPoint right = b->mapTo(page, QPoint());
        return std::pair(left.x(), left.y()) < std::pair(right.x(), right.y());
    });
    return found;
}

void step(const QList<QWidget *> &panes, bool forward)
{
    QList<QWidget *> usable;
    for (QWidget *pane : panes) {
        if (pane && pane->isVisible() && target(pane))
            usable.append(pane);
    }
    if (usable.isEmpty())
        return;
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < usable.size(); ++i) {
        if (now && (usable.at(i) == now || usable.at(i)->isAncestorOf(now)))
            at = i;
    }
    const qsizetype count = usable.size();
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    target(usable.at(next))->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui::panes
