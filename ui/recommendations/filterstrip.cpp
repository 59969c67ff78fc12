// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/filterstrip.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownValues = 3;

} // namespace

FilterStrip::FilterStrip(items::FacetModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_funnel(new QToolButton(this))
    , m_detail(new QToolButton(this))
    , m_clear(new LinkButton({}, Role::Body, this))
    , m_chips(new FlowLayout)
{
    setObjectName(u"filterStrip"_s);
    m_funnel->setObjectName(u"funnel"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    connect(m_clear, &LinkButton::clicked, this, &FilterStrip::clearAllRequested);
    m_detail->setObjectName(u"detailToggle"_s);
    for (auto *button : {m_funnel, m_detail}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        Style::setKind(button, ButtonKind::Quiet);
    }
    m_chips->addWidget(m_clear);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_funnel);
    row->addLayout(m_chips, 1);
    row->addWidget(m_detail);
    setMinimumHeight(42);

    connect(&model, &QAbstractItemModel::dataChanged, this, &FilterStrip::rebuild);
    retranslate(this, [this] {
        m_clear->setText(tr("Clear filters"));
        rebuild();
    });
}

void FilterStrip::setCommands(QAction *showFilters, QAction *showDetail)
{
    m_funnel->setDefaultAction(showFilters);
    m_detail->setDefaultAction(showDetail);
}

void FilterStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

void FilterStrip::addTrailing(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, widget);
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
            chip = new FilterChip({}, {}, this);
            chip->setObjectName(u"chip_"_s + domain::code(field));
            connect(chip, &FilterChip::clicked, this, [this, field] { Q_EMIT openRequested(field); });
            connect(chip, &FilterChip::removeRequested, this, [this, field] { Q_EMIT clearRequested(field); });
            m_chips->removeWidget(m_clear); // stands after the last chip
            m_chips->addWidget(chip);
            m_chips->addWidget(m_clear);
        }
        QStringList words;
        const auto values = choice.values(field);
        for (const auto &value : values.first(qMin(shownValues, values.size())))
            words.append(m_model.label(field, value));
        if (values.size() > shownValues)
            words.append(tr("%n more", nullptr, static_cast<int>(values.size()) - shownValues));
        chip->setFilter(m_model.groupIndex(field).data().toString(), words.join(u", "_s));
    }
    m_clear->setVisible(!choice.isEmpty());
}

} // namespace ui
