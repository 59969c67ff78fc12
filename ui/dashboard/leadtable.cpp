// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/leadtable.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int padding = 14;
constexpr int chevronRoom = 28;

class LeadDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        const auto *view = static_cast<const QTableView *>(option.widget);
        const bool row = view->currentIndex().row() == index.row() && view->hasFocus();
        const QPoint pointer = view->viewport()->mapFromGlobal(QCursor::pos());
        const bool hovered = view->viewport()->underMouse() && view->rowAt(pointer.y()) == index.row();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRow(*painter, option.rect,
            {.hovered = hovered,
                .current = row,
                .focused = row,
                .firstCell = index.column() == 0,
                .lastCell = index.column() == LeadModel::ColumnCount - 1},
            colours, index.row() < index.model()->rowCount() - 1);
        paintCell(*painter, option.rect, colours, index);
        painter->restore();
    }

private:
    static void paintCell(QPainter &painter, const QRect &rect, const Tokens &colours, const QModelIndex &index)
    {
        switch (index.column()) {
        case LeadModel::Name:
            return paintName(painter, rect.adjusted(padding, 0, -8, 0), colours, index);
        case LeadModel::Bar:
            return paintBar(painter, rect, colours, index);
        case LeadModel::Total:
            paintText(painter, rect.adjusted(0, 0, -4, 0), index.data().toString(), ui::font(Role::Body), colours.text, Qt::AlignRight);
            return;
        default:
            break;
        }
        const bool late = index.data(LeadModel::OverdueRole).toLongLong() > 0;
        paintText(painter, rect.adjusted(0, 0, -chevronRoom - 4, 0), index.data().toString(), ui::font(Role::Body),
            late ? colours.late : colours.text3, Qt::AlignRight);
        paintChevron(painter, QRect(rect.right() - chevronRoom + 4, rect.top(), 12, rect.height()), Qt::RightArrow, colours.text2);
    }
    static void paintName(QPainter &painter, QRect rect, const Tokens &colours, const QModelIndex &index)
    {
        const QString acronym = index.data(LeadModel::AcronymRole).toString();
        const bool plain = acronym.isEmpty();
        if (!plain)
            rect.setLeft(paintText(painter, rect, acronym, ui::font(Role::BodyStrong), colours.text).right() + 6);
        if (rect.width() > 24)
            paintText(painter, rect, index.data(LeadModel::NameRole).toString(), ui::font(Role::Body), colours.text2);
    }
    static void paintBar(QPainter &painter, const QRect &rect, const Tokens &colours, const QModelIndex &index)
    {
        QList<Share> shares;
        const auto counts = index.data(LeadModel::CountsRole).toList();
        for (const domain::Status status : domain::allOf<domain::Status>()) {
            if (const qint64 count = counts.value(static_cast<qsizetype>(status)).toLongLong(); count > 0)
                shares.append({status, count});
        }
        paintShareBar(painter, QRect(rect.left(), rect.center().y() - 6, rect.width() - 6, 13), shares, {}, colours);
    }
};

/// Headings that stand exactly over what they head.
class LeadHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &colours = tokens(this);
        painter->fillRect(rect, colours.subtle);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.border);
        const bool number = section >= LeadModel::Total;
        const int left = section == LeadModel::Name ? padding : 0;
        const int right = section == LeadModel::Overdue ? chevronRoom + 4 : section == LeadModel::Total ? 4 : 0;
        paintText(*painter, rect.adjusted(left, 0, -right, 0), model()->headerData(section, Qt::Horizontal).toString(), ui::font(Role::Label),
            colours.text2, number ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

LeadTable::LeadTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new LeadModel(this))
{
    setModel(m_model);
    setItemDelegate(new LeadDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCursor(Qt::PointingHandCursor);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setHorizontalHeader(new LeadHeader(Qt::Horizontal, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(31, fontMetrics().height() + 12));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(28);
    connect(this, &QTableView::clicked, this, &LeadTable::choose);
    connect(this, &QTableView::entered, this, [this] { viewport()->update(); });
    retranslate(this, [this] {
        m_model->setHeaders({tr("Institution"), tr("Status"), tr("Total"), tr("Overdue")});
        setAccessibleName(tr("Status by lead institution"));
    });
}

void LeadTable::setGroups(const QList<storage::statistics::Group> &groups, const wording::Wording &wording)
{
    m_model->setGroups(groups, wording);
    updateGeometry();
}

QSize LeadTable::sizeHint() const
{
    return {440, horizontalHeader()->height() + m_model->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize LeadTable::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void LeadTable::fitColumns()
{
    const int total = 60;
    const int overdue = std::max(66, horizontalHeader()->fontMetrics().horizontalAdvance(tr("Overdue")) + 14) + chevronRoom;
    const int rest = width() - total - overdue;
    const int bar = std::clamp(rest * 45 / 100, 80, 240);
    setColumnWidth(LeadModel::Name, rest - bar);
    setColumnWidth(LeadModel::Bar, bar);
    setColumnWidth(LeadModel::Total, total);
    setColumnWidth(LeadModel::Overdue, overdue);
}

void LeadTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LeadTable::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool overdue = index.column() == LeadModel::Overdue && index.data(LeadModel::OverdueRole).toLongLong() > 0;
    Q_EMIT chosen(m_model->acronyms(index.row()), overdue);
}

void LeadTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
