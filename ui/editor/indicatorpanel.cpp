// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/indicatorpanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablecopy.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::IndicatorSummaryModel;

namespace {

constexpr int rowPadding = 6;
constexpr int lineWidth = 96; ///< of the small line of figures

int rowHeight()
{
    return lineHeight(Role::Body) + lineHeight(Role::Context) + 2 * rowPadding;
}

/// The figures over time as a line, the newest as a dot, the target dotted above or below.
void paintSeries(QPainter &painter, const QRectF &box, const QList<QPointF> &points, const QVariant &target, const Tokens &t)
{
    if (points.isEmpty())
        return;
    double low = points.first().y();
    double high = low;
    for (const QPointF &point : points) {
        low = qMin(low, point.y());
        high = qMax(high, point.y());
    }
    if (target.isValid()) {
        low = qMin(low, target.toDouble());
        high = qMax(high, target.toDouble());
    }
    const double days = qMax(1.0, points.last().x());
    const double span = high > low ? high - low : 1;
    const auto at = [&](const QPointF &point) {
        return QPointF(box.left() + box.width() * point.x() / days, box.bottom() - box.height() * (point.y() - low) / span);
    };
    if (target.isValid()) {
        const double y = at({0, target.toDouble()}).y();
        painter.setPen(QPen(t.text3, 1, Qt::DotLine));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    QPainterPath path(at(points.first()));
    for (const QPointF &point : points.mid(1))
        path.lineTo(at(point));
    painter.setPen(QPen(t.accentText, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentText);
    painter.drawEllipse(at(points.last()), 2.5, 2.5);
}

class IndicatorDelegate final : public QStyledItemDelegate
{
    Q_DECLARE_TR_FUNCTIONS(ui::IndicatorPanel)
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight()}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
        paintRow(*painter, option.rect, {.hovered = bool(option.state & QStyle::State_MouseOver), .current = current, .focused = current}, t);
        const QRect inner = option.rect.adjusted(14, rowPadding, -14, -rowPadding);
        const QString value = index.data(Model::ValueTextRole).toString();
        const QString target = index.data(Model::TargetTextRole).toString();
        const QString aim = target.isEmpty() ? QString() : tr("target %1").arg(target);
        const int figures = qMax(QFontMetrics(ui::font(Role::ItemTitle)).horizontalAdvance(value), QFontMetrics(ui::font(Role::Context)).horizontalAdvance(aim));
        QRect line(inner.left(), inner.top(), inner.width(), lineHeight(Role::Body));
        paintText(*painter, line, value.isEmpty() ? u"–"_s : value, ui::font(Role::ItemTitle), value.isEmpty() ? t.text3 : t.text, Qt::AlignRight);
        const bool drawn = inner.width() > 260;
        const int words = inner.width() - figures - 12 - (drawn ? lineWidth + 12 : 0);
        paintText(*painter, QRect(line.left(), line.top(), words, line.height()), index.data().toString(), ui::font(Role::Body), t.text);
        line.moveTop(line.bottom() + 1);
        line.setHeight(lineHeight(Role::Context));
        paintText(*painter, line, aim, ui::font(Role::Context), t.text3, Qt::AlignRight);
        paintText(*painter, QRect(line.left(), line.top(), words, line.height()), context(index), ui::font(Role::Context), t.text3);
        if (drawn)
            paintSeries(*painter, QRectF(inner.right() - figures - 12 - lineWidth, inner.top() + 4, lineWidth, inner.height() - 10),
                index.data(Model::SeriesRole).value<QList<QPointF>>(), index.data(Model::TargetRole), t);
        painter->restore();
    }

    [[nodiscard]] static QString context(const QModelIndex &index)
    {
        QStringList parts {IndicatorPanel::kindName(static_cast<domain::IndicatorKind>(index.data(Model::KindRole).toInt()))};
        const QString date = index.data(Model::DateTextRole).toString();
        parts.append(date.isEmpty() ? tr("no figure yet") : date);
        parts.append(index.data(Model::UnitRole).toString());
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
};

} // namespace

QString IndicatorPanel::kindName(domain::IndicatorKind kind)
{
    switch (kind) {
    case domain::IndicatorKind::Structural:
        return tr("Structural");
    case domain::IndicatorKind::Process:
        return tr("Process");
    case domain::IndicatorKind::Outcome:
        return tr("Outcome");
    }
    return {};
}

IndicatorPanel::IndicatorPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(language.wording())
    , m_panel(new Panel({}, this))
    , m_view(new QListView(this))
    , m_none(new Label({}, Role::Label, Ink::Text3, this))
{
    setObjectName(u"indicatorPanel"_s);
    m_view->setObjectName(u"indicatorList"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new IndicatorDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    copyAsTable(m_view);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(14, 8, 14, 8);
    m_panel->setEdgeToEdge(true);
    m_panel->content()->addWidget(m_view);
    m_panel->content()->addWidget(m_none);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    retranslate(this, [this] {
        m_panel->setTitle(tr("Indicators"));
        m_view->setAccessibleName(tr("Indicators"));
        m_none->setText(tr("No indicator measures this recommendation yet."));
        m_model.setWording(m_language.wording());
    });
}

void IndicatorPanel::setReading(const EditorReading &reading)
{
    m_count = static_cast<int>(reading.indicators.size());
    m_model.setSummaries(reading.indicators);
    m_panel->setContext(m_count > 0 ? m_language.wording().number(m_count) : QString());
    m_none->setVisible(m_count == 0);
    m_view->setVisible(m_count > 0);
    fit();
}

void IndicatorPanel::fit()
{
    m_view->setFixedHeight(qMax(1, m_count) * rowHeight());
}

} // namespace ui
