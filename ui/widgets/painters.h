// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/vocabulary.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QRect>
#include <QString>

class QPainter;

/// What tables, lists and small widgets paint in common. Every function paints at the left of `rect`, in the middle of
/// its height, elides what does not fit, and returns the rectangle it used, so that the next thing can stand to the
/// right of it. Sizes follow QApplication::font().
namespace ui {

/// Gap between two things on one line.
inline constexpr int lineGap = 8;

enum class BadgeKind {
    Neutral, ///< a mechanism, a validated entry
    Solid, ///< binding judgment
    Current, ///< Neutral on the current row
    Accent, ///< a count of filters
    Soon, ///< returned
    Late,
    Ok, ///< verified
    Disabled,
};
[[nodiscard]] QSize badgeSize(const QString &text);
QRect paintBadge(QPainter &painter, const QRect &rect, const QString &text, BadgeKind kind, const Tokens &tokens);

/// The glyph of a national status in `box` (square; 12 px as a rule). `paper` is what lies under it.
void paintStatusGlyph(
    QPainter &painter, const QRectF &box, domain::Status status, const QColor &ink, const QColor &paper);
/// The same as an icon, for combo boxes and menus.
[[nodiscard]] QIcon statusIcon(domain::Status status, const Tokens &tokens);
[[nodiscard]] QSize statusPillSize(const QString &text);
QRect paintStatusPill(
    QPainter &painter, const QRect &rect, domain::Status status, const QString &text, const Tokens &tokens);

/// A thin bar with round ends; `share` 0..1, 0 paints the track alone.
QRect paintThinBar(
    QPainter &painter, const QRect &rect, double share, const QColor &colour, const Tokens &tokens, int height = 4);

/// A body's grade: `steps` small boxes, the given one (0-based; -1 none) tall and dark. Not a colour, because scales
/// differ.
[[nodiscard]] QSize gradeMarkSize(int steps);
QRect paintGradeMark(QPainter &painter, const QRect &rect, int steps, int given, const Tokens &tokens);

/// Colour of a date: late, soon, or `plain`.
[[nodiscard]] QColor urgencyColour(domain::Urgency urgency, const QColor &plain, const Tokens &tokens);
/// Triangle for overdue, clock for soon, nothing otherwise. `box` is square, 12 px as a rule.
void paintUrgencyGlyph(
    QPainter &painter, const QRectF &box, domain::Urgency urgency, const QColor &ink, const QColor &paper);
/// Glyph, bold `date` and plain `distance` on one line; both may be empty.
[[nodiscard]] QSize urgencyLabelSize(domain::Urgency urgency, const QString &date, const QString &distance);
QRect paintUrgencyLabel(QPainter &painter, const QRect &rect, domain::Urgency urgency, const QString &date,
    const QString &distance, const Tokens &tokens);

struct Share
{
    domain::Status status = domain::Status::NotStarted;
    qint64 count = 0;
};
/// A bar over the whole of `rect` cut by status. `numbers`: the text of each share (same order; may be empty); one that
/// does not fit is left out. What is not accepted is hatched. Nothing is painted when every count is 0.
void paintShareBar(
    QPainter &painter, const QRect &rect, const QList<Share> &shares, const QStringList &numbers, const Tokens &tokens);
/// Which share lies at `x`; -1 none. For tool tips and clicks.
[[nodiscard]] qsizetype shareAt(const QRect &rect, const QList<Share> &shares, int x);
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour);
/// Legend square, 11 px.
void paintLegend(QPainter &painter, const QRectF &box, domain::Status status, const Tokens &tokens);

/// A key in a frame: "Ctrl+K".
[[nodiscard]] QSize keyBadgeSize(const QString &keys);
QRect paintKeyBadge(QPainter &painter, const QRect &rect, const QString &keys, const Tokens &tokens);

/// States of a row are different things and can occur together.
struct RowState
{
    bool hovered = false;
    bool checked = false; ///< for a bulk action
    bool current = false;
    bool focused = false; ///< current, and the list has the keyboard
    bool firstCell = true; ///< carries the bar of the current row and the left side of the ring
    bool lastCell = true;
};
/// Background, hairline below, 3 px bar of the current row and the keyboard ring. Per cell, before its content.
void paintRow(QPainter &painter, const QRect &rect, const RowState &state, const Tokens &tokens, bool hairline = true);
/// The colour paintRow lays down.
[[nodiscard]] QColor rowColour(const RowState &state, const Tokens &tokens);
/// A grey bar where a text will be.
void paintPlaceholder(QPainter &painter, const QRect &rect, const Tokens &tokens);
/// A small arrow: "leads on", "opens".
void paintChevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

/// One line of text at the left of `rect`, elided at its end.
QRect paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace ui
