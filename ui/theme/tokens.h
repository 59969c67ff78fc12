// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QColor>
#include <array>

class QPalette;
class QWidget;

namespace ui {

/// How one national status is painted.
struct StatusColours
{
    QColor pill; ///< background of the pill
    QColor ink; ///< glyph and word on the pill; at least 4.5 on it
    QColor bar; ///< share in a bar or a chart
    QColor barInk; ///< number on the bar
    bool hatched = false; ///< the bar is drawn with diagonal lines of `bar` on the background
};

/// The colours of one scheme by what they are for. Cool is progress, warm is attention: amber and red mean a date, an
/// error, a returned entry or a stale text, and nothing else.
struct Tokens
{
    bool dark = false;
    QColor base; ///< lists, panels, page header
    QColor window; ///< page background
    QColor nav; ///< navigation, menu bar
    QColor subtle; ///< column headers, tool strips
    QColor hover; ///< pointer over a row, tile or button
    QColor sel; ///< current row, current page, chips
    QColor check; ///< checked row
    QColor text; ///< facts
    QColor text2; ///< secondary text, icons
    QColor text3; ///< context lines, counts
    QColor disabled; ///< disabled controls only
    QColor accentText; ///< links, selected labels
    QColor accent; ///< primary button, ticks
    QColor onAccent; ///< on `accent`
    QColor focus; ///< focus ring
    QColor field; ///< borders of inputs and check boxes
    QColor border2; ///< buttons, segments
    QColor border; ///< hairlines
    QColor late, lateBg, lateBorder; ///< overdue, error
    QColor soon, soonBg, soonBorder; ///< due soon, stale, returned, doubtful
    QColor ok, okBg; ///< "verified" only
    QColor track; ///< bar track, badge
    QColor bar; ///< progress that is not a status
    std::array<StatusColours, 8> statuses; ///< by domain::Status

    [[nodiscard]] const StatusColours &status(domain::Status status) const
    {
        return statuses[static_cast<size_t>(status)];
    }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// The tokens that go with a palette: dark ones when its Window is dark. Cheap; ask again at every paint, nothing to
/// keep up to date.
[[nodiscard]] const Tokens &tokens(const QPalette &palette);
[[nodiscard]] const Tokens &tokens(const QWidget *widget);

/// `share` 0..1 of `over` laid on `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace ui
