// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/reviewsteps.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QPainter>

namespace ui {

using domain::ReviewState;

namespace {

constexpr std::array order {ReviewState::Draft, ReviewState::Submitted, ReviewState::Returned, ReviewState::Validated};
constexpr int returned = 2;
constexpr int dot = 9;
constexpr int toName = 7;
constexpr int line = 16;
constexpr int around = 8;

} // namespace

ReviewSteps::ReviewSteps(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    setObjectName(QStringLiteral("reviewSteps"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate(this, [this] { word(); });
}

void ReviewSteps::setState(ReviewState state, bool wasReturned)
{
    m_current = static_cast<int>(std::ranges::find(order, state) - order.begin());
    m_wasReturned = wasReturned;
    word();
}

void ReviewSteps::word()
{
    m_names.clear();
    for (const auto state : order)
        m_names.append(m_language.wording().reviewState(state));
    setAccessibleName(m_names.at(m_current));
    setToolTip(m_names.join(QStringLiteral(" › ")));
    updateGeometry();
    update();
}

bool ReviewSteps::isBehind(int step) const
{
    return step < m_current && (step != returned || m_wasReturned);
}

int ReviewSteps::widthOf(bool allNames) const
{
    const QFontMetrics plain(ui::font(Role::Label));
    const QFontMetrics strong(ui::font(Role::LabelStrong));
    int width = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        width += dot;
        if (i == m_current || allNames)
            width += toName + (i == m_current ? strong : plain).horizontalAdvance(m_names[i]) + 1;
    }
    return width + static_cast<int>(m_names.size() - 1) * ((allNames ? line : line / 2) + 2 * (allNames ? around : around / 2));
}

QSize ReviewSteps::sizeHint() const
{
    return {widthOf(true), lineHeight(Role::Label)};
}

QSize ReviewSteps::minimumSizeHint() const
{
    return {widthOf(false), lineHeight(Role::Label)};
}

void ReviewSteps::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool allNames = width() >= widthOf(true);
    const int gap = allNames ? around : around / 2;
    const int dash = allNames ? line : line / 2;
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool now = i == m_current;
        const QColor ink = now ? (i == returned ? t.soon : t.accentText) : isBehind(i) ? t.text2 : t.text3;
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(now || isBehind(i) ? QBrush(ink) : Qt::NoBrush);
        painter.drawEllipse(QPointF(x + dot / 2.0, height() / 2.0), dot / 2.0 - 1, dot / 2.0 - 1);
        x += dot;
        if (now || allNames) {
            const QFont font = ui::font(now ? Role::LabelStrong : Role::Label);
            const int name = QFontMetrics(font).horizontalAdvance(m_names[i]) + 1;
            paintText(painter, QRect(x + toName, 0, name, height()), m_names[i], font, ink);
            x += toName + name;
        }
        if (i + 1 < m_names.size())
            painter.fillRect(QRect(x + gap, height() / 2, dash, 1), t.border2);
        x += dash + 2 * gap;
    }
}

} // namespace ui
