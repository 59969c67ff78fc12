// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/wordmeter.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr int thickness = 8;
}

WordMeter::WordMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WordMeter::setWords(qint64 words, qint64 limit, const QList<qint64> &sections)
{
    m_words = words;
    m_limit = limit;
    m_sections = sections;
    update();
}

void WordMeter::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - thickness) / 2.0, width(), thickness);
    QPainterPath round;
    round.addRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    painter.setClipPath(round);
    painter.fillRect(bar, t.track);
    const auto whole = static_cast<double>(std::max<qint64>(1, std::max(m_limit, m_words)));
    const auto place = [&](qint64 words) { return bar.left() + bar.width() * static_cast<double>(words) / whole; };
    const qint64 within = m_limit > 0 ? std::min(m_words, m_limit) : m_words;
    painter.fillRect(QRectF(bar.left(), bar.top(), place(within) - bar.left(), bar.height()), t.accent);
    painter.fillRect(QRectF(place(within), bar.top(), place(m_words) - place(within), bar.height()), t.soon);
    // What stands before the first heading comes first.
    qint64 end = m_words;
    for (const qint64 words : m_sections)
        end -= words;
    for (const qint64 words : m_sections) {
        painter.fillRect(QRectF(place(end) - 0.5, bar.top(), 1, bar.height()), end > 0 ? t.base : t.accent);
        end += words;
    }
}

} // namespace ui
