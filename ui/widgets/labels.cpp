// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/icons.h"

namespace ui {

QColor inkColour(Ink ink, const Tokens &t)
{
    switch (ink) {
    case Ink::Text:
        return t.text;
    case Ink::Text2:
        return t.text2;
    case Ink::Text3:
        return t.text3;
    case Ink::Accent:
        return t.accentText;
    case Ink::Late:
        return t.late;
    case Ink::Soon:
        return t.soon;
    case Ink::Ok:
        return t.ok;
    }
    return t.text;
}

Label::Label(const QString &text, Role role, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    refresh();
}

void Label::setRole(Role role)
{
    m_role = role;
    refresh();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize plain = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(plain.width(), 40), plain.height()) : plain;
}

void Label::refresh()
{
    const QFont wanted = ui::font(m_role);
    if (font() != wanted)
        setFont(wanted);
    const QColor colour = inkColour(m_ink, tokens(this));
    if (palette().color(QPalette::Active, QPalette::WindowText) != colour) {
        QPalette changed;
        changed.setColor(QPalette::Active, QPalette::WindowText, colour);
        changed.setColor(QPalette::Inactive, QPalette::WindowText, colour);
        setPalette(changed);
    }
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ParentChange)
        refresh();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QColor colour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    paintText(painter, contentsRect(), text(), font(), colour, alignment() & Qt::AlignHorizontal_Mask);
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

BadgeLabel::BadgeLabel(const QString &text, BadgeKind kind, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(text, kind);
}

void BadgeLabel::setBadge(const QString &text, BadgeKind kind)
{
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    setVisible(isVisible() || !text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_text);
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_text, m_kind, tokens(this));
}

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setStatus(domain::Status status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return statusPillSize(m_text);
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusPill(painter, rect(), m_status, m_text, tokens(this));
}

ThinBar::ThinBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setShare(double share, std::optional<domain::Status> status)
{
    m_share = qBound(0.0, share, 1.0);
    m_status = status;
    setAccessibleName(locale().toString(qRound(m_share * 100)) + locale().percent());
    update();
}

void ThinBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

QSize ThinBar::sizeHint() const
{
    return {72, m_thickness};
}

void ThinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(this);
    paintThinBar(painter, rect(), m_share, m_status ? t.status(*m_status).bar : t.bar, t, m_thickness);
}

GradeMark::GradeMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GradeMark::setGrade(int steps, int given)
{
    m_steps = steps;
    m_given = given;
    updateGeometry();
    update();
}

QSize GradeMark::sizeHint() const
{
    return gradeMarkSize(m_steps);
}

void GradeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGradeMark(painter, rect(), m_steps, m_given, tokens(this));
}

UrgencyLabel::UrgencyLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UrgencyLabel::setDue(domain::Urgency urgency, const QString &date, const QString &distance)
{
    m_urgency = urgency;
    m_date = date;
    m_distance = distance;
    setAccessibleName(QString(date + u' ' + distance).trimmed());
    updateGeometry();
    update();
}

QSize UrgencyLabel::sizeHint() const
{
    return urgencyLabelSize(m_urgency, m_date, m_distance);
}

QSize UrgencyLabel::minimumSizeHint() const
{
    const QSize below = urgencyLabelSize(m_urgency, {}, m_distance);
    return urgencyLabelSize(m_urgency, m_date, {}).expandedTo(below);
}

int UrgencyLabel::line() const
{
    return urgencyLabelSize(m_urgency, m_date, {}).height();
}

int UrgencyLabel::heightForWidth(int width) const
{
    return width < sizeHint().width() ? 2 * line() : line();
}

void UrgencyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(this);
    if (width() >= sizeHint().width()) {
        paintUrgencyLabel(painter, rect(), m_urgency, m_date, m_distance, t);
        return;
    }
    const QRect first(0, 0, width(), line());
    paintUrgencyLabel(painter, first, m_urgency, m_date, {}, t);
    // Below the date, not below the glyph.
    const int indent = urgencyLabelSize(m_urgency, {}, {}).width() - 1;
    paintText(painter, first.translated(0, line()).adjusted(indent, 0, 0, 0), m_distance, ui::font(Role::Body),
        urgencyColour(m_urgency, t.text3, t));
}

KeyBadge::KeyBadge(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

void KeyBadge::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyBadge::sizeHint() const
{
    return keyBadgeSize(m_keys);
}

void KeyBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_keys.isEmpty())
        paintKeyBadge(painter, rect(), m_keys, tokens(this));
}

IconLabel::IconLabel(const QString &name, Ink ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    if (m_name == u"data-warning" && m_ink == Ink::Late) { // what is wrong with a field
        const QRectF box(width() / 2.0 - 6, height() / 2.0 - 6, 12, 12);
        return paintUrgencyGlyph(painter, box, domain::Urgency::Overdue, tokens(this).late, tokens(this).base);
    }
    // The signs of error and warning have two colours already.
    const QColor ink = m_name.startsWith(u"data-") ? QColor() : inkColour(m_ink, tokens(this));
    paintIcon(painter, rect(), icon(m_name), ink, m_size);
}

} // namespace ui
