// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/statuschart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHelpEvent>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int padding = 14;
constexpr int chevronWidth = 26;
constexpr double barShare = 0.62; ///< of the row's height

qint64 countOf(const storage::statistics::Group &group, domain::Status status)
{
    return group.byStatus.at(static_cast<size_t>(status));
}
} // namespace

StatusChart::StatusChart(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAcceptHoverEvents(false);
}

QList<domain::Status> StatusChart::shownStatuses(const QList<storage::statistics::Group> &groups)
{
    using domain::Status;
    QList<Status> shown;
    for (const Status status : {Status::NotStarted, Status::Planned, Status::InProgress, Status::PartlyImplemented,
             Status::Implemented, Status::Ongoing, Status::NotAccepted, Status::NotApplicable}) {
        const bool ordinal = status <= Status::Implemented;
        if (ordinal || std::any_of(groups.begin(), groups.end(), [&](const auto &group) { return countOf(group, status) > 0; }))
            shown.append(status);
    }
    return shown;
}

void StatusChart::setGroups(const QList<storage::statistics::Group> &groups, const wording::Wording &wording)
{
    m_groups = groups;
    m_statuses = shownStatuses(groups);
    m_wording = wording;
    setPlace({});
    rebuild();
    updateGeometry();
}

void StatusChart::setShare(bool share)
{
    m_share = share;
    rebuild();
}

void StatusChart::rebuild()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    QAbstractBarSeries *series = m_share ? static_cast<QAbstractBarSeries *>(new QHorizontalPercentBarSeries)
                                         : new QHorizontalStackedBarSeries;
    const Tokens &colours = tokens(this);
    for (const domain::Status status : m_statuses) {
        auto *set = new QBarSet(m_wording.status(status));
        for (auto group = m_groups.crbegin(); group != m_groups.crend(); ++group)
            set->append(static_cast<double>(countOf(*group, status)));
        const StatusColours &paint = colours.status(status);
        set->setBrush(QBrush(paint.bar, paint.hatched ? Qt::BDiagPattern : Qt::SolidPattern));
        set->setPen(QPen(colours.base, 1));
        series->append(set);
    }
    series->setBarWidth(barShare);
    chart()->addSeries(series);
    qint64 most = 1;
    for (const auto &group : m_groups)
        most = std::max(most, group.total);
    auto *values = new QValueAxis;
    values->setRange(0, m_share ? 100.0 : static_cast<double>(most));
    auto *names = new QBarCategoryAxis;
    for (auto group = m_groups.crbegin(); group != m_groups.crend(); ++group)
        names->append(group->key);
    values->setVisible(false);
    names->setVisible(false);
    chart()->addAxis(values, Qt::AlignBottom);
    chart()->addAxis(names, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(names);
    fit();
    viewport()->update();
}

int StatusChart::rowHeight() const
{
    return std::max(38, fontMetrics().height() + 20);
}

QSize StatusChart::sizeHint() const
{
    return {480, std::max(1, static_cast<int>(m_groups.size())) * rowHeight()};
}

QSize StatusChart::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

int StatusChart::nameWidth() const
{
    const QFontMetrics metrics(ui::font(Role::Body));
    int widest = 60;
    for (const auto &group : m_groups)
        widest = std::max(widest, metrics.horizontalAdvance(group.label.preferred(m_wording.language())));
    return std::min(widest + padding + 14, width() * 2 / 5);
}

int StatusChart::totalWidth() const
{
    const QFontMetrics metrics(ui::font(Role::BodyStrong));
    int widest = 24;
    for (const auto &group : m_groups)
        widest = std::max(widest, metrics.horizontalAdvance(m_wording.number(group.total)));
    return widest + 16 + chevronWidth;
}

void StatusChart::fit()
{
    const double left = nameWidth();
    chart()->setPlotArea(QRectF(left, 0, std::max(40.0, width() - left - totalWidth()), height()));
}

QRectF StatusChart::rowRect(int row) const
{
    const double each = m_groups.isEmpty() ? 0 : static_cast<double>(height()) / static_cast<double>(m_groups.size());
    return {0, row * each, static_cast<double>(width()), each};
}

QRect StatusChart::shareRect(int row, domain::Status wanted) const
{
    const auto &group = m_groups.at(row);
    const QRectF plot = chart()->plotArea();
    qint64 most = 1;
    for (const auto &other : m_groups)
        most = std::max(most, other.total);
    const double unit = plot.width() / static_cast<double>(m_share ? std::max<qint64>(1, group.total) : most);
    const QRectF line = rowRect(row);
    const double thick = line.height() * barShare;
    double x = plot.left();
    for (const domain::Status status : m_statuses) {
        const double wide = unit * static_cast<double>(countOf(group, status));
        if (status == wanted)
            return QRectF(x, line.center().y() - thick / 2, wide, thick).toRect();
        x += wide;
    }
    return {};
}

StatusChart::Place StatusChart::placeAt(QPoint position) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (!rowRect(row).contains(position))
            continue;
        for (const domain::Status status : m_statuses) {
            if (shareRect(row, status).contains(position))
                return {row, status};
        }
        return {row, std::nullopt};
    }
    return {};
}

QString StatusChart::sentence(const Place &place) const
{
    const auto &group = m_groups.at(place.row);
    const QString name = group.label.preferred(m_wording.language());
    if (!place.status)
        return tr("%1: %n recommendation(s)", nullptr, static_cast<int>(group.total)).arg(name);
    const qint64 count = countOf(group, *place.status);
    const int percent = group.total > 0 ? static_cast<int>((count * 100 + group.total / 2) / group.total) : 0;
    return tr("%1, %2: %3 of %4 (%5)", "mechanism, status, number, total, share")
        .arg(name, m_wording.status(*place.status).toLower(), m_wording.number(count), m_wording.number(group.total),
            m_wording.percent(percent));
}

void StatusChart::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    setCursor(place.row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(place.row >= 0 ? sentence(place) : QString());
    viewport()->update();
}

void StatusChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_place.row >= 0 && m_place.row < m_groups.size())
        painter->fillRect(rowRect(m_place.row), tokens(this).hover);
}

void StatusChart::drawForeground(QPainter *painter, const QRectF &)
{
    for (int row = 0; row < m_groups.size(); ++row)
        drawRow(*painter, row);
}

void StatusChart::drawRow(QPainter &painter, int row) const
{
    const Tokens &colours = tokens(this);
    const auto &group = m_groups.at(row);
    const QRect line = rowRect(row).toRect();
    const auto plot = chart()->plotArea().toRect();
    paintText(painter, QRect(padding, line.top(), plot.left() - padding - 10, line.height()),
        group.label.preferred(m_wording.language()), ui::font(Role::Body), colours.text);
    const QRect total(plot.right(), line.top(), width() - plot.right() - chevronWidth - 4, line.height());
    paintText(painter, total, m_wording.number(group.total), ui::font(Role::BodyStrong), colours.text, Qt::AlignRight);
    paintChevron(painter, QRect(width() - chevronWidth, line.top(), 12, line.height()), Qt::RightArrow, colours.text2);
    for (const domain::Status status : m_statuses) {
        const qint64 count = countOf(group, status);
        const QString number = m_wording.number(count);
        const QRect share = shareRect(row, status);
        if (count > 0 && QFontMetrics(ui::font(Role::Context)).horizontalAdvance(number) + 6 <= share.width())
            paintText(painter, share, number, ui::font(Role::Context), colours.status(status).barInk, Qt::AlignHCenter);
        if (hasFocus() && m_place.row == row && m_place.status == status) {
            painter.setPen(QPen(colours.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(share);
        }
    }
}

void StatusChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fit();
}

void StatusChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void StatusChart::mouseMoveEvent(QMouseEvent *event)
{
    setPlace(placeAt(event->position().toPoint()));
    QChartView::mouseMoveEvent(event);
}

void StatusChart::leaveEvent(QEvent *event)
{
    setPlace({});
    QChartView::leaveEvent(event);
}

void StatusChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place.row >= 0)
        Q_EMIT chosen(m_groups.at(place.row).key, place.status);
    event->accept();
}

bool StatusChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place place = placeAt(help->pos());
        if (place.row >= 0)
            QToolTip::showText(help->globalPos(), sentence(place) + u'\n' + tr("Click to list them"), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void StatusChart::keyPressEvent(QKeyEvent *event)
{
    const auto rows = static_cast<int>(m_groups.size());
    Place place = m_place;
    auto column = place.status ? m_statuses.indexOf(*place.status) : -1;
    switch (event->key()) {
    case Qt::Key_Down:
        place.row = std::min(place.row + 1, rows - 1);
        break;
    case Qt::Key_Up:
        place.row = std::max(place.row - 1, 0);
        break;
    case Qt::Key_Right:
        column = std::min(column + 1, m_statuses.size() - 1);
        break;
    case Qt::Key_Left:
        column = std::max<qsizetype>(column - 1, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (place.row >= 0)
            Q_EMIT chosen(m_groups.at(place.row).key, place.status);
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (rows == 0)
        return;
    place.row = std::max(place.row, 0);
    place.status = column >= 0 ? std::optional(m_statuses.at(column)) : std::nullopt;
    setPlace(place);
}

} // namespace ui
