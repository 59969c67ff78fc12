// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scalelist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum StepRole { StatusRole = Qt::UserRole, GivenRole };

int rowHeight()
{
    return lineHeight(Role::Body) + 4;
}

/// One step: glyph or number, and its words; the one that holds on the colour of what is current.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, rowHeight()}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens(option.widget);
        const bool given = index.data(GivenRole).toBool();
        const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool hovered = option.state & QStyle::State_MouseOver;
        drawing::box(painter, box, 4, given ? t.sel : hovered ? t.hover : QColor(), QColor());
        if (focused) {
            painter->setPen(QPen(t.focus, 2));
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRect rect = option.rect.adjusted(8, 0, -6, 0);
        const QColor ink = given ? t.text : t.text2;
        const QRect sign(rect.left(), rect.top(), 14, rect.height());
        if (const QVariant status = index.data(StatusRole); status.isValid()) {
            const QRectF glyph(sign.left(), sign.center().y() - 5.5, 12, 12);
            paintStatusGlyph(*painter, glyph, static_cast<domain::Status>(status.toInt()), given ? t.accentText : t.text2, given ? t.sel : t.base);
        } else {
            paintText(*painter, sign, QString::number(index.row() + 1), ui::font(Role::Label), given ? t.text : t.text3);
        }
        paintText(*painter, rect.adjusted(22, 0, 0, 0), index.data().toString(), ui::font(given ? Role::BodyStrong : Role::Body), ink);
        painter->restore();
    }
};

} // namespace

ScaleList::ScaleList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    copyAsTable(this);
    connect(this, &QListView::clicked, this, &ScaleList::choose);
}

void ScaleList::setSteps(const QList<Step> &steps)
{
    const int current = currentIndex().row();
    // Kept where they are, so that nothing loses its place when only a mark moves.
    while (m_model->rowCount() > steps.size())
        m_model->removeRow(m_model->rowCount() - 1);
    int given = -1;
    for (int row = 0; row < steps.size(); ++row) {
        const Step &step = steps.at(row);
        if (row == m_model->rowCount())
            m_model->appendRow(new QStandardItem);
        QStandardItem *item = m_model->item(row);
        item->setText(step.text);
        item->setToolTip(step.meaning);
        item->setData(step.status ? QVariant(static_cast<int>(*step.status)) : QVariant(), StatusRole);
        item->setData(step.given, GivenRole);
        given = step.given ? row : given;
    }
    // What holds is where the keyboard begins; it stays where a person took it as long as that does not change.
    if (current < 0 || current >= m_model->rowCount() || given != m_given)
        setCurrentIndex(m_model->index(qMax(0, given), 0));
    m_given = given;
    updateGeometry();
}

void ScaleList::setChoosable(bool choosable)
{
    m_choosable = choosable;
    viewport()->setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize ScaleList::sizeHint() const
{
    return {160, qMax(1, m_model->rowCount()) * rowHeight() + 2};
}

void ScaleList::choose(const QModelIndex &index)
{
    if (m_choosable && index.isValid())
        Q_EMIT chosen(index.row());
}

void ScaleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ScaleList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace ui
