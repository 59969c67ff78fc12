// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/periodfield.h"

#include "ui/editing/datefield.h"
#include "ui/editing/fields.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quarters = 8;
constexpr int months = 12;
constexpr int years = 3;

} // namespace

PeriodField::PeriodField(const Language &language, const domain::Clock &clock, QVBoxLayout *room, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_clock(clock)
    , m_combo(new QComboBox(this))
    , m_free(new QWidget(parent))
    , m_from(new DateField(language, clock, m_free))
    , m_to(new DateField(language, clock, m_free))
{
    m_combo->setObjectName(u"periodChoice"_s);
    m_combo->setMaxVisibleItems(14);
    setFocusProxy(m_combo);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_combo);
    auto *row = new QHBoxLayout(m_free);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    m_fromLabel = addField(left, m_from, u"periodFrom"_s, m_free);
    m_toLabel = addField(right, m_to, u"periodTo"_s, m_free);
    left->addStretch(1);
    right->addStretch(1);
    room->addWidget(m_free);
    offer();
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        showFree();
        Q_EMIT edited();
    });
    for (auto *date : {m_from, m_to})
        connect(date, &DateField::edited, this, &PeriodField::edited);
    retranslate(this, [this] { word(); });
    showFree();
}

void PeriodField::offer()
{
    const QDate today = domain::today(m_clock);
    const auto add = [this](QDate first, int length, int count) {
        for (int i = 0; i < count; ++i) {
            m_periods.append({first, first.addMonths(length).addDays(-1)});
            m_combo->addItem(QString());
            first = first.addMonths(-length);
        }
        m_periods.append(std::pair<QDate, QDate>());
        m_combo->insertSeparator(m_combo->count());
    };
    add(QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), 3, quarters);
    add(QDate(today.year(), today.month(), 1), 1, months);
    add(QDate(today.year(), 1, 1), 12, years);
    m_combo->addItem(QString());
}

void PeriodField::word()
{
    const auto &wording = m_language.wording();
    for (int i = 0; i < m_periods.size(); ++i) {
        if (m_periods[i].first.isValid())
            m_combo->setItemText(i, wording.quarter(m_periods[i].first, m_periods[i].second));
    }
    m_combo->setItemText(m_combo->count() - 1, tr("Other period…"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->edit()->setAccessibleName(m_fromLabel->text());
    m_to->edit()->setAccessibleName(m_toLabel->text());
}

bool PeriodField::isFree() const
{
    return m_combo->currentIndex() == m_combo->count() - 1;
}

void PeriodField::showFree()
{
    if (isFree() && m_free->isHidden() && !m_from->date().value_or(QDate()).isValid()) {
        const QDate today = domain::today(m_clock);
        m_from->setDate(QDate(today.year(), 1, 1));
        m_to->setDate(today);
    }
    m_free->setVisible(isFree());
}

void PeriodField::setPeriod(QDate from, QDate to)
{
    const auto known = from.isValid() ? m_periods.indexOf(std::pair(from, to)) : -1;
    if (known < 0) {
        m_from->setDate(from);
        m_to->setDate(to);
    }
    m_combo->setCurrentIndex(known < 0 ? m_combo->count() - 1 : static_cast<int>(known));
}

std::pair<QDate, QDate> PeriodField::period() const
{
    if (isFree())
        return {m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
    return m_periods.value(m_combo->currentIndex());
}

bool PeriodField::check()
{
    if (!isFree())
        return true;
    for (auto *date : {m_from, m_to}) {
        if (!date->check()) {
            date->setFocus();
            return false;
        }
    }
    return true;
}

} // namespace ui
