// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/filterstrip.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 10;
constexpr int crossWidth = 18;
constexpr int shownValues = 3;

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void FilterChip::setWords(const QString &field, const QString &values)
{
    m_field = field;
    m_values = values;
    setToolTip(tr("%1: %2").arg(field, values));
    setAccessibleName(tr("Remove the filter %1: %2").arg(field, values));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics plain(ui::font(Role::Body));
    const QFontMetrics strong(ui::font(Role::BodyMedium));
    const int width = plain.horizontalAdvance(m_field + u": "_s) + strong.horizontalAdvance(m_values);
    return {width + 2 * chipPadding + crossWidth, qMax(26, plain.height() + 8)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {qMin(90, sizeHint().width()), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? mixed(t.sel, t.accent, 0.12) : t.sel);
    painter.drawRoundedRect(rect(), 5, 5);
    QRect words = rect().adjusted(chipPadding, 0, -chipPadding - crossWidth + 6, 0);
    const QRect used = paintText(painter, words, m_field + u":"_s, ui::font(Role::Body), t.text2);
    words.setLeft(used.right() + 5);
    paintText(painter, words, m_values, ui::font(Role::BodyMedium), t.accentText);
    const QPointF centre(width() - chipPadding - 4, height() / 2.0);
    painter.setPen(QPen(t.accentText, 1.4));
    painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
    painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

FilterStrip::FilterStrip(items::FacetModel &model, QAction *showFilters, QAction *showDetail, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_funnel(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_chips(new QHBoxLayout)
{
    setObjectName(u"filterStrip"_s);
    m_funnel->setObjectName(u"funnel"_s);
    m_funnel->setDefaultAction(showFilters);
    m_clear->setObjectName(u"clearFilters"_s);
    Style::setKind(m_clear, ButtonKind::Link);
    connect(m_clear, &QToolButton::clicked, this, &FilterStrip::clearAllRequested);
    auto *detail = new QToolButton(this);
    detail->setObjectName(u"detailToggle"_s);
    detail->setDefaultAction(showDetail);

    m_chips->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_funnel);
    row->addLayout(m_chips);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(detail);
    setMinimumHeight(42);

    connect(&model, &QAbstractItemModel::dataChanged, this, &FilterStrip::rebuild);
    retranslate(this, [this] {
        m_clear->setText(tr("Clear filters"));
        rebuild();
    });
}

QWidget *FilterStrip::funnel() const
{
    return m_funnel;
}

/// Chips are kept while their group has ticks, so that the keyboard stays where it is.
void FilterStrip::rebuild()
{
    const auto &choice = m_model.choice();
    const auto fields = choice.chosenFields();
    for (const auto field : m_shown.keys()) {
        if (!fields.contains(field))
            m_shown.take(field)->deleteLater();
    }
    for (const auto field : fields) {
        FilterChip *&chip = m_shown[field];
        if (!chip) {
            chip = new FilterChip(this);
            chip->setObjectName(u"chip_"_s + domain::code(field));
            connect(chip, &FilterChip::clicked, this, [this, field] { Q_EMIT clearRequested(field); });
            m_chips->addWidget(chip);
        }
        QStringList words;
        const auto values = choice.values(field);
        for (const auto &value : values.first(qMin(shownValues, values.size())))
            words.append(m_model.label(field, value));
        if (values.size() > shownValues)
            words.append(tr("%n more", nullptr, static_cast<int>(values.size()) - shownValues));
        chip->setWords(m_model.groupIndex(field).data().toString(), words.join(u", "_s));
    }
    m_clear->setVisible(!choice.isEmpty());
}

} // namespace ui
