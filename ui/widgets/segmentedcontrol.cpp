// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"

namespace ui {

namespace {

/// A radio button for the keyboard and for screen readers, painted as a part of a box.
class Segment final : public QRadioButton
{
public:
    explicit Segment(const QString &text, QWidget *parent)
        : QRadioButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        // As wide as the chosen, heavier text, so that nothing moves.
        const QFontMetrics metrics(ui::font(Role::LabelStrong));
        const bool small = Style::isSmall(this);
        return {metrics.horizontalAdvance(text()) + (small ? 20 : 26),
            qMax(small ? 24 : 28, metrics.height() + (small ? 6 : 10))};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        const auto all = parentWidget()->findChildren<Segment *>(Qt::FindDirectChildrenOnly);
        const bool first = all.first() == this;
        const bool last = all.last() == this;
        QPainter painter(this);
        // One box behind all segments; each shows its part of it.
        const QRectF box = QRectF(rect()).adjusted(first ? 0 : -8, 0, last ? 0 : 8, 0);
        const QColor fill = isChecked() ? t.sel : underMouse() && isEnabled() ? t.hover : t.base;
        drawing::box(&painter, box, 5, fill, t.border2);
        if (!last)
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), t.border2);
        painter.setFont(ui::font(isChecked() ? Role::LabelStrong : Role::Label));
        painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.accentText : t.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        // Qt moves the Tab stop only when a segment gets the focus, not when the program chooses.
        m_group->button(index)->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent)
    : SegmentedControl(parent)
{
    for (const QString &text : texts)
        addSegment(text);
}

int SegmentedControl::addSegment(const QString &text)
{
    auto *segment = new Segment(text, this);
    Style::setSmall(segment);
    const int index = count();
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    segment->setFocusPolicy(Qt::ClickFocus);
    if (index == 0)
        segment->setChecked(true);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setText(text);
        segment->updateGeometry();
    }
}

void SegmentedControl::setSegmentName(int index, const QString &name)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setAccessibleName(name);
        segment->setToolTip(name);
    }
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString &why)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setEnabled(enabled);
        segment->setToolTip(why);
    }
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedControl::setTall(bool tall)
{
    for (QAbstractButton *segment : m_group->buttons())
        Style::setSmall(segment, !tall);
}

} // namespace ui
