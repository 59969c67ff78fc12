// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/timelinepainter.h"

#include "items/planmodel.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/planpainters.h"

#include <QModelIndex>
#include <QPainter>
#include <QPainterPath>

namespace ui {

using Model = items::PlanModel;
using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 16;
constexpr double spanHeight = 5;
constexpr double glyph = 12;
constexpr double leastBar = 6;
constexpr double openBar = 90; ///< how far a bar without an end goes
constexpr int gap = 7;

class Row
{
public:
    Row(QPainter &painter, const QRect &rect, const QModelIndex &index, const TimeScale &scale, QDate today, const Tokens &tokens)
        : m_painter(painter)
        , m_rect(rect)
        , m_index(index)
        , m_scale(scale)
        , m_today(today)
        , m_t(tokens)
    {
    }

    void paint()
    {
        grid();
        switch (m_index.data(Model::KindRole).toInt()) {
        case Model::ClusterRow:
            return cluster();
        case Model::ActionRow:
            return action();
        default:
            return recommendation();
        }
    }

private:
    [[nodiscard]] double x(QDate day) const { return m_rect.left() + m_scale.xOf(day); }
    [[nodiscard]] double middle() const { return m_rect.top() + m_rect.height() / 2.0; }
    [[nodiscard]] QDate date(int role) const { return m_index.data(role).toDate(); }

    void grid()
    {
        static const wording::Wording plain(domain::Language::English); // only the places of the marks are used
        for (const auto &mark : m_scale.marks(plain))
            m_painter.fillRect(QRectF(m_rect.left() + mark.x, m_rect.top(), 1, m_rect.height() + 1), mark.major ? m_t.border2 : m_t.border);
        m_painter.fillRect(QRectF(x(m_today) - 1, m_rect.top(), 2, m_rect.height() + 1), m_t.accent);
    }

    /// False: it is to be seen. Else an arrow stands at the edge behind which it lies.
    bool outside(double from, double to)
    {
        if (to >= m_rect.left() && from <= m_rect.right())
            return false;
        const bool left = to < m_rect.left();
        const QRect arrow(left ? m_rect.left() + 3 : m_rect.right() - 13, m_rect.top(), 10, m_rect.height());
        paintChevron(m_painter, arrow, left ? Qt::LeftArrow : Qt::RightArrow, m_t.text3);
        return true;
    }

    void cluster()
    {
        const QDate from = date(Model::StartsRole);
        const QDate to = date(Model::DueRole);
        if (!from.isValid() || !to.isValid() || outside(x(from), x(to)))
            return;
        const QRectF span(x(from), middle() - spanHeight / 2, std::max(leastBar, x(to.addDays(1)) - x(from)), spanHeight);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_t.text3);
        m_painter.drawRoundedRect(span, spanHeight / 2, spanHeight / 2);
    }

    void recommendation()
    {
        const QDate due = date(Model::DueRole);
        if (!due.isValid() || outside(x(due), x(due)))
            return;
        const QRectF box(x(due) - 5, middle() - 5, 10, 10);
        paintMark(m_painter, box, 5, m_t.text2, m_t.base);
        label(box.left(), box.right());
    }

    void action()
    {
        const QDate from = date(Model::StartsRole);
        const QDate due = date(Model::DueRole);
        if (!from.isValid() && !due.isValid())
            return;
        const auto status = likeStatus(static_cast<domain::ActionStatus>(m_index.data(Model::ActionStatusRole).toInt()));
        const QDate done = date(Model::DoneRole);
        double left = from.isValid() ? x(from) : x(due) - barHeight / 2;
        double right = due.isValid() ? x(due.addDays(1)) : x(from) + openBar;
        right = std::max(right, left + leastBar);
        const bool late = m_index.data(Model::UrgencyRole).toInt() == static_cast<int>(domain::Urgency::Overdue);
        const double end = std::max({right, late ? x(m_today) : right, done.isValid() ? x(done) + glyph / 2 : right});
        if (outside(left, end))
            return;
        if (late)
            delay(right, x(m_today));
        if (!from.isValid())
            paintMark(m_painter, QRectF(x(due) - 6, middle() - 6, 12, 12), 2, m_t.status(status).bar, m_t.base);
        else
            bar(QRectF(left, middle() - barHeight / 2, right - left, barHeight), status, due.isValid());
        m_bar = from.isValid() ? QRectF(left, middle() - barHeight / 2, right - left, barHeight) : QRectF();
        m_look = m_t.status(status);
        if (done.isValid())
            paintStatusGlyph(m_painter, QRectF(x(done) - glyph / 2, middle() - glyph / 2, glyph, glyph), domain::Status::Implemented, m_t.status(domain::Status::Implemented).ink, m_t.base);
        label(left, end);
    }

    void bar(const QRectF &box, domain::Status status, bool ends)
    {
        const StatusColours &look = m_t.status(status);
        QPainterPath shape;
        shape.addRoundedRect(box, 4, 4);
        m_painter.save();
        m_painter.setClipRect(m_rect);
        m_painter.fillPath(shape, look.hatched ? m_t.base : look.bar);
        if (look.hatched) {
            m_painter.setClipPath(shape, Qt::IntersectClip);
            paintHatch(m_painter, box, look.bar);
        }
        m_painter.restore();
        // A frame in the ink of the status: the lightest bars are seen on every background.
        QPen frame(look.hatched ? look.ink : mixed(look.bar, look.ink, 0.55), 1);
        if (!ends)
            frame.setStyle(Qt::DashLine);
        m_painter.setPen(frame);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const double at = std::max(box.left(), static_cast<double>(m_rect.left())) + 3;
        if (box.right() - at >= glyph + 3) {
            const QRectF mark(at, box.center().y() - glyph / 2, glyph, glyph);
            if (look.hatched)
                m_painter.fillRect(mark.adjusted(-1, -1, 1, 1), m_t.base);
            paintStatusGlyph(m_painter, mark, status, look.hatched ? look.ink : look.barInk, look.hatched ? m_t.base : look.bar);
        }
    }

    /// From the day it was due to today.
    void delay(double from, double to)
    {
        QPen pen(m_t.late, 2, Qt::DotLine, Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(from, middle()), QPointF(to, middle()));
    }

    /// Its date, and how far that is where it matters: beside the bar, or at the end of what is seen of it where there is no room beside.
    void label(double from, double to)
    {
        const auto urgency = static_cast<domain::Urgency>(m_index.data(Model::UrgencyRole).toInt());
        const bool urgent = urgency == domain::Urgency::Overdue || urgency == domain::Urgency::Soon;
        const QString done = m_index.siblingAtColumn(Model::Done).data().toString();
        const QString date = done.isEmpty() ? m_index.data(Model::DueTextRole).toString() : done;
        const QString distance = urgent ? m_index.data(Model::DistanceTextRole).toString() : QString();
        const QFont plain = font(Role::Context);
        const int width = urgent ? urgencyLabelSize(urgency, date, distance).width() : QFontMetrics(plain).horizontalAdvance(date);
        if (date.isEmpty())
            return;
        int left = static_cast<int>(to) + gap;
        if (left + width > m_rect.right()) {
            if (!urgent && inside(date, width))
                return;
            left = static_cast<int>(from) - gap - width;
        }
        if (left < m_rect.left())
            return;
        const QRect room(left, m_rect.top(), width + 2, m_rect.height());
        if (urgent)
            paintUrgencyLabel(m_painter, room, urgency, date, distance, m_t);
        else
            paintText(m_painter, room, date, plain, m_t.text2);
    }

    /// False: the bar is too short for it.
    bool inside(const QString &date, int width)
    {
        const QRectF seen = m_bar.intersected(QRectF(m_rect));
        if (seen.width() < width + 2 * gap + glyph)
            return false;
        const QRect room(static_cast<int>(seen.right()) - width - gap, static_cast<int>(seen.top()), width + 2, static_cast<int>(seen.height()));
        if (m_look.hatched)
            m_painter.fillRect(room.adjusted(-2, 1, 0, -1), m_t.base);
        paintText(m_painter, room, date, font(Role::Context), m_look.hatched ? m_look.ink : m_look.barInk);
        return true;
    }

    QPainter &m_painter;
    QRect m_rect;
    QRectF m_bar;
    StatusColours m_look;
    const QModelIndex &m_index;
    const TimeScale &m_scale;
    QDate m_today;
    const Tokens &m_t;
};

} // namespace

void paintTimeline(QPainter &painter, const QRect &rect, const QModelIndex &index, const TimeScale &scale, QDate today, const Tokens &tokens)
{
    painter.save();
    painter.setClipRect(rect.adjusted(0, 0, 0, 1));
    Row(painter, rect, index, scale, today, tokens).paint();
    painter.restore();
}

} // namespace ui
