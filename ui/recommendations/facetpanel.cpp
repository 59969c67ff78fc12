// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/facetpanel.h"

#include "ui/frame/retranslate.h"
#include "ui/recommendations/facetwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/painters.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using items::FacetModel;

namespace {

constexpr int sidePadding = 14;
constexpr int boxSize = 15;
constexpr int boxIndent = 7;
constexpr int tallScreen = 1000;

FacetModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<FacetModel::Kind>(index.data(FacetModel::KindRole).toInt());
}

} // namespace

FacetTree::FacetTree(FacetModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("facetTree"));
    setModel(&model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false); // groups stand a little apart
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::NoRole);
}

/// 21 pixels as a rule, 24 where there is room for a comfortable target.
int FacetTree::rowHeight() const
{
    const int text = QFontMetrics(ui::font(Role::Body)).height() + 4;
    const bool roomy = window()->height() >= tallScreen || devicePixelRatioF() >= 1.5;
    return qMax(roomy ? 24 : 21, text);
}

QSize FacetTree::sizeHint() const
{
    return {212, 300};
}

void FacetTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    setCurrentIndex(index);
    act(index);
}

void FacetTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        act(index);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetTree::act(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case FacetModel::Kind::Group:
        setExpanded(index, !isExpanded(index));
        break;
    case FacetModel::Kind::Value: {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        break;
    }
    case FacetModel::Kind::More:
        m_model.openAll(static_cast<domain::Field>(index.data(FacetModel::FieldRole).toInt()));
        break;
    }
}

FacetDelegate::FacetDelegate(FacetTree *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = m_tree->rowHeight();
    return {100, kindOf(index) == FacetModel::Kind::Group ? row + 5 : row};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_tree);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, mixed(t.window, t.hover, 0.9));
    // A scroll bar is padding enough.
    const QRect rect = option.rect.adjusted(sidePadding, 0, m_tree->verticalScrollBar()->isVisible() ? -4 : -12, 0);
    switch (kindOf(index)) {
    case FacetModel::Kind::Group:
        paintGroup(*painter, rect, index);
        break;
    case FacetModel::Kind::Value:
        paintValue(*painter, rect, index);
        break;
    case FacetModel::Kind::More:
        paintText(*painter, rect.adjusted(boxIndent + boxSize + 7, 0, 0, 0), index.data().toString(), ui::font(Role::Label), t.accentText);
        break;
    }
    if (m_tree->hasFocus() && m_tree->currentIndex() == index) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(5, 1, -5, -1), 4, 4);
    }
    painter->restore();
}

void FacetDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_tree);
    const QRect arrow(rect.left() - 3, rect.center().y() - 5, 12, 12);
    paintChevron(painter, arrow, m_tree->isExpanded(index) ? Qt::DownArrow : Qt::RightArrow, t.text2);
    paintText(painter, rect.adjusted(14, 0, -30, 0), index.data().toString(), ui::font(Role::LabelStrong), t.text2);
    const int chosen = index.data(FacetModel::ChosenCountRole).toInt();
    if (chosen > 0) {
        const QString number = m_tree->locale().toString(chosen);
        const QSize size = badgeSize(number);
        paintBadge(painter, QRect(rect.right() - size.width() + 1, rect.top(), size.width(), rect.height()), number,
            BadgeKind::Accent, t);
    }
}

/// The value's name, or its shorter one when it is too long; bodies are all named in the same way.
QString FacetDelegate::fitting(const QModelIndex &index, int room, const QFont &font) const
{
    const auto field = static_cast<domain::Field>(index.data(FacetModel::FieldRole).toInt());
    const QString name = index.data().toString();
    const QString shorter = FacetWords::shorter(field, index.data(FacetModel::ValueRole).toString());
    if (shorter.isEmpty())
        return name;
    const QFontMetrics metrics(font);
    if (field == domain::Field::Status)
        return metrics.horizontalAdvance(name) > room ? shorter : name;
    for (int row = 0; row < index.model()->rowCount(index.parent()); ++row) {
        const QModelIndex other = index.siblingAtRow(row);
        const bool shortens = !FacetWords::shorter(field, other.data(FacetModel::ValueRole).toString()).isEmpty();
        if (shortens && metrics.horizontalAdvance(other.data().toString()) > room)
            return shorter;
    }
    return name;
}

void FacetDelegate::paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_tree);
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QStyleOptionViewItem box;
    box.initFrom(m_tree);
    box.rect = QRect(rect.left() + boxIndent, rect.center().y() - boxSize / 2, boxSize, boxSize);
    box.state = QStyle::State_Enabled | (ticked ? QStyle::State_On : QStyle::State_Off);
    m_tree->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, m_tree);

    const QString count = index.data(FacetModel::CountTextRole).toString();
    const QFont countFont = ui::font(Role::Label);
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count);
    painter.setFont(countFont);
    painter.setPen(t.text3);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);

    QRect words = rect.adjusted(boxIndent + boxSize + 7, 0, -countWidth - 6, 0);
    const int status = index.data(FacetModel::StatusRole).toInt();
    if (status >= 0) {
        const auto value = static_cast<domain::Status>(status);
        const QRectF glyph(words.left(), words.center().y() - 5.5, 12, 12);
        paintStatusGlyph(painter, glyph, value, t.status(value).ink, t.window);
        words.setLeft(words.left() + 18);
    }
    const QFont written = ui::font(ticked ? Role::BodyMedium : Role::Body);
    paintText(painter, words, fitting(index, words.width(), written), written, t.text);
}

FacetPanel::FacetPanel(FacetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new FacetTree(model, this))
    , m_heading(new Label({}, Role::LabelStrong, Ink::Text2, this))
    , m_clear(new LinkButton({}, Role::Label, this))
{
    setObjectName(QStringLiteral("facetPanel"));
    auto *funnel = new IconLabel(QStringLiteral("view-filter"), Ink::Text2, 16, this);
    m_heading->setBuddy(m_tree);
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    connect(m_clear, &LinkButton::clicked, this, &FacetPanel::clearRequested);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 2);
    head->setSpacing(8);
    head->addWidget(funnel);
    head->addWidget(m_heading, 1);
    head->addWidget(m_clear);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    const auto showClear = [this] { m_clear->setVisible(!m_model.choice().isEmpty()); };
    connect(&model, &QAbstractItemModel::dataChanged, this, showClear);
    showClear();
    expandUsual();
    retranslate(this, [this] {
        m_heading->setText(tr("Filters"));
        m_tree->setAccessibleName(tr("Filters"));
        m_clear->setText(tr("Clear"));
        m_clear->setAccessibleName(tr("Clear filters"));
    });
}

void FacetPanel::open(domain::Field field)
{
    const QModelIndex group = m_model.groupIndex(field);
    m_tree->expand(group);
    m_tree->setCurrentIndex(group);
    m_tree->scrollTo(group, QAbstractItemView::PositionAtTop);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void FacetPanel::expandUsual()
{
    for (const auto field : {domain::Field::MechanismKind, domain::Field::Status, domain::Field::Lead})
        m_tree->expand(m_model.groupIndex(field));
}

} // namespace ui
