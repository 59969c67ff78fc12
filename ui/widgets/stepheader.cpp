// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepheader.h"

#include "ui/theme/fonts.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

#include <QAccessible>

namespace ui {

namespace {
constexpr int disc = 22;
constexpr int gap = 8; ///< from the disc to its name
constexpr int around = 12; ///< on both sides of a line
constexpr int longLine = 28;
constexpr int shortLine = 8;
} // namespace

StepHeader::StepHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StepHeader::setSteps(const QStringList &names)
{
    m_names = names;
    announce();
    updateGeometry();
    update();
}

void StepHeader::setCurrent(int step)
{
    if (m_current == step)
        return;
    m_current = step;
    announce();
    update();
}

void StepHeader::announce()
{
    if (m_current >= 0 && m_current < count())
        setAccessibleName(
            QLocale().toString(m_current + 1) + u'/' + QLocale().toString(count()) + u' ' + m_names.at(m_current));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

int StepHeader::widthWith(int line) const
{
    const QFontMetrics metrics(ui::font(Role::BodyStrong));
    int width = 0;
    for (const QString &name : m_names)
        width += disc + gap + metrics.horizontalAdvance(name);
    return width + (count() - 1) * (line + 2 * around);
}

QSize StepHeader::sizeHint() const
{
    return {widthWith(longLine), qMax(disc + 2, lineHeight(Role::Body))};
}

QSize StepHeader::minimumSizeHint() const
{
    return {widthWith(shortLine), sizeHint().height()};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    const int line = width() >= widthWith(longLine) ? longLine : shortLine;
    const QFontMetrics strong(ui::font(Role::BodyStrong));
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRectF mark(x, (height() - disc) / 2, disc, disc);
        const QColor accent = t.dark ? t.accentText : t.accent;
        drawing::box(&painter, mark, disc / 2.0, now ? t.accent : t.base,
            now        ? t.accent
                : done ? accent
                       : t.field,
            done ? 1.5 : 1);
        if (done)
            drawing::tick(&painter, mark.adjusted(3, 3, -3, -3), accent, 1.6);
        else
            paintText(painter, mark.toRect(), QLocale().toString(i + 1), ui::font(Role::LabelStrong),
                now ? t.onAccent : t.text3, Qt::AlignHCenter);
        const int name = strong.horizontalAdvance(m_names.at(i));
        paintText(painter, QRect(x + disc + gap, 0, name + 1, height()), m_names.at(i),
            ui::font(now ? Role::BodyStrong : Role::Body),
            now        ? t.accentText
                : done ? t.text2
                       : t.text3);
        x += disc + gap + name;
        if (i + 1 < count())
            painter.fillRect(QRect(x + around, height() / 2, line, 1), t.border2);
        x += line + 2 * around;
    }
}

} // namespace ui
