// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/facts.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 14;
constexpr int figureWidth = 32;
constexpr int leafSize = 38;

class FactDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int fact = QFontMetrics(ui::font(Role::Body)).height();
        if (index.data(FactModel::LeafDayRole).toString().isEmpty())
            return {10, std::max(28, fact + 12)};
        return {10, std::max(leafSize, fact + QFontMetrics(ui::font(Role::Context)).height()) + 18};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours.hover);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colours.focus, 2));
            painter->drawRect(option.rect.adjusted(2, 1, -2, -1));
        }
        const bool leaf = !index.data(FactModel::LeafDayRole).toString().isEmpty();
        if (leaf)
            paintDated(*painter, option.rect, colours, index);
        else
            paintFigure(*painter, option.rect, colours, index);
        paintChevron(*painter, QRect(option.rect.right() - 26, option.rect.top(), 12, option.rect.height()), Qt::RightArrow,
            colours.text2);
        painter->restore();
    }

private:
    static void write(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
    {
        painter.drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    static void paintFigure(QPainter &painter, const QRect &rect, const Tokens &colours, const QModelIndex &index)
    {
        painter.setPen(colours.text);
        painter.setFont(ui::font(Role::BodyStrong));
        const QString figure = index.data(FactModel::FigureRole).toString();
        const int width = std::max(figureWidth, painter.fontMetrics().horizontalAdvance(figure));
        write(painter, QRect(rect.left() + padding, rect.top(), width, rect.height()), Qt::AlignRight | Qt::AlignVCenter, figure);
        painter.setFont(ui::font(Role::Body));
        write(painter, rect.adjusted(padding + width + 10, 0, -34, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    static void paintDated(QPainter &painter, const QRect &rect, const Tokens &colours, const QModelIndex &index)
    {
        const auto urgency = static_cast<domain::Urgency>(index.data(FactModel::UrgencyRole).toInt());
        const bool soon = urgency == domain::Urgency::Soon;
        if (index.row() < index.model()->rowCount() - 1)
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.border);
        const QRect leaf(rect.left() + padding, rect.top() + (rect.height() - leafSize) / 2, leafSize, leafSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soon ? colours.soonBg : colours.track);
        painter.drawRoundedRect(leaf, 4, 4);
        painter.setPen(soon ? colours.soon : colours.text2);
        painter.setFont(ui::font(Role::ItemTitle));
        painter.drawText(leaf.adjusted(0, 2, 0, -15), Qt::AlignCenter, index.data(FactModel::LeafDayRole).toString());
        painter.setFont(ui::font(Role::Axis));
        painter.drawText(leaf.adjusted(0, 19, 0, -2), Qt::AlignCenter, index.data(FactModel::LeafMonthRole).toString());

        const int left = leaf.right() + 12;
        const QFontMetrics fact(ui::font(Role::BodyMedium));
        const QFontMetrics context(ui::font(Role::Context));
        QRect line(left, rect.center().y() - (fact.height() + context.height()) / 2, rect.right() - 34 - left, fact.height());
        painter.setFont(ui::font(Role::BodyMedium));
        painter.setPen(colours.text);
        write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        line = QRect(left, line.bottom() + 1, line.width(), context.height());
        if (soon) {
            paintUrgencyGlyph(painter, QRectF(left, line.center().y() - 5.5, 12, 12), urgency, colours.soon, colours.base);
            line.setLeft(left + 17);
        }
        painter.setFont(ui::font(Role::Context));
        painter.setPen(soon ? colours.soon : colours.text3);
        write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, index.data(FactModel::ContextRole).toString());
    }
};

} // namespace

void FactModel::setFacts(const QList<Fact> &facts)
{
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = m_facts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fact.text;
    case Qt::ToolTipRole:
        return fact.context.isEmpty() ? fact.text : fact.text + u'\n' + fact.context;
    case Qt::AccessibleTextRole:
        return QStringList {fact.figure, fact.text, fact.context}.filter(QRegularExpression(u"."_s)).join(u". "_s);
    case FigureRole:
        return fact.figure;
    case LeafDayRole:
        return fact.leafDay;
    case LeafMonthRole:
        return fact.leafMonth;
    case ContextRole:
        return fact.context;
    case UrgencyRole:
        return static_cast<int>(fact.urgency);
    default:
        return {};
    }
}

FactList::FactList(QWidget *parent)
    : QListView(parent)
    , m_model(new FactModel(this))
{
    setModel(m_model);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(this, &QListView::clicked, this, &FactList::choose);
}

void FactList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(m_model->at(index.row()));
}

void FactList::keyPressEvent(QKeyEvent *event)
{
    // Not `activated`: a double click would ask for the list twice.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    const int row = currentIndex().row();
    m_model->setFacts(facts);
    setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    updateGeometry();
}

int FactList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize FactList::sizeHint() const
{
    return {260, contentHeight()};
}

QSize FactList::minimumSizeHint() const
{
    return {160, contentHeight()};
}

} // namespace ui
