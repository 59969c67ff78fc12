// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/frame/retranslate.h"
#include "ui/frame/workspacehead.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 28;
enum ItemRole { NameRole = Qt::UserRole, IconNameRole };

/// One page: icon and word, the current one on the pale colour with a bar at its left.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), std::max(rowHeight, option.fontMetrics.height() + 10)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current)
            painter->fillRect(option.rect, colours.sel);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours.hover);
        if (current)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accentText);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colours.focus, 2));
            painter->drawRect(option.rect.adjusted(4, 1, -2, -1));
        }
        const QColor ink = current ? colours.accentText : colours.text;
        const QRect sign(option.rect.left() + 16, option.rect.top(), 16, option.rect.height());
        paintIcon(*painter, sign, icon(index.data(IconNameRole).toString()), current ? ink : colours.text2);
        const QRect words = option.rect.adjusted(42, 0, -10, 0);
        if (words.width() > 20) {
            painter->setFont(font(current ? Role::BodyStrong : Role::Body));
            painter->setPen(ink);
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_head(new WorkspaceHead)
    , m_pages(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_filters(new QStackedWidget)
    , m_foot(new QWidget)
{
    setObjectName(u"navigation"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    m_head->setObjectName(u"workspaceHead"_s);
    makePages();
    makeFoot();
    m_filters->setObjectName(u"filters"_s);
    m_filters->addWidget(new QWidget);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(6);
    column->addWidget(m_pages);
    column->addSpacing(6);
    column->addWidget(m_filters, 1);
    column->addWidget(m_foot);
    setRail(false);
}

void Navigation::makePages()
{
    m_pages->setObjectName(u"pages"_s);
    m_pages->setModel(m_model);
    m_pages->setItemDelegate(new PageDelegate(m_pages));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_pages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_pages->setMouseTracking(true);
    connect(m_pages, &QListView::clicked, this, &Navigation::choose);
    connect(m_pages, &QListView::activated, this, &Navigation::choose);
    retranslate(m_pages, [this] { m_pages->setAccessibleName(tr("Pages")); });
}

void Navigation::makeFoot()
{
    m_foot->setObjectName(u"foot"_s);
    m_footLayout = new QHBoxLayout(m_foot);
    m_footLayout->setContentsMargins(12, 8, 10, 8);
    m_footLayout->setSpacing(10);
    // SEGMENT
    m_saved = new QLabel;
    m_saved->setObjectName(u"saved"_s);
    m_footLayout->addWidget(m_saved);
    m_footLayout->addStretch(1);
}

void Navigation::addPage(const QString &name, const QString &iconName)
{
    auto *entry = new QStandardItem;
    entry->setData(name, NameRole);
    entry->setData(iconName, IconNameRole);
    entry->setEditable(false);
    m_model->appendRow(entry);
    fitPages();
}

QStandardItem *Navigation::item(const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(NameRole).toString() == name)
            return m_model->item(row);
    }
    return nullptr;
}

void Navigation::setPageText(const QString &name, const QString &text, const QString &keys)
{
    QStandardItem *entry = item(name);
    entry->setText(text);
    entry->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "a page and its key").arg(text, keys));
}

void Navigation::setCurrent(const QString &name)
{
    if (const QStandardItem *entry = item(name))
        m_pages->setCurrentIndex(entry->index());
    else
        m_pages->selectionModel()->clear();
}

void Navigation::choose(const QModelIndex &index)
{
    Q_EMIT pageChosen(index.data(NameRole).toString());
}

void Navigation::setFilters(QWidget *filters)
{
    if (filters && m_filters->indexOf(filters) < 0)
        m_filters->addWidget(filters);
    m_filters->setCurrentIndex(filters ? m_filters->indexOf(filters) : 0);
}

} // namespace ui
