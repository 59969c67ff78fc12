// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/formscroll.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int ring = 4; ///< room for the focus ring at the edge
constexpr int highest = 560; ///< a form asks for no more by itself

/// As high as its form, where there is room.
class FormScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize form = widget() ? widget()->sizeHint() : QSize();
        return {form.width() + verticalScrollBar()->sizeHint().width(), std::min(form.height(), highest)};
    }
};

} // namespace

QVBoxLayout *addFormScroll(QDialog *dialog, QVBoxLayout *into)
{
    auto *scroll = new FormScroll(dialog);
    scroll->setObjectName(QStringLiteral("form"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *form = new QWidget(scroll);
    form->setAutoFillBackground(false);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(ring, ring, ring + 8, ring);
    fields->setSpacing(12);
    scroll->setWidget(form);
    form->setAutoFillBackground(false);
    into->addWidget(scroll, 1);
    return fields;
}

QList<QVBoxLayout *> addFormColumns(QVBoxLayout *into, const QList<int> &shares)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    QList<QVBoxLayout *> columns;
    for (const int share : shares) {
        auto *column = new QVBoxLayout;
        row->addLayout(column, share);
        columns.append(column);
    }
    into->addLayout(row);
    return columns;
}

} // namespace ui
