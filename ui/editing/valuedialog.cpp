// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/valuedialog.h"

#include "storage/indicators.h"
#include "ui/editing/datefield.h"
#include "ui/editing/numberfield.h"
#include "ui/editing/planedits.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"
#include "wording/figures.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

ValueDialog::ValueDialog(const Surroundings &surroundings, Session &session,
    const QList<domain::IndicatorId> &indicators, std::optional<domain::IndicatorValueId> value, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_indicator(new QComboBox(this))
    , m_date(new DateField(surroundings.language, surroundings.clock, this))
    , m_category(new QComboBox(this))
    , m_value(new NumberField(surroundings.language, this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"valueDialog"_s);
    setAbout(value, indicators.isEmpty() ? std::nullopt : std::optional(indicators.first()));
    read(indicators);
    makeFields();
    m_date->setDate(today());
    if (value)
        showValue(*value);
    retranslate(this, [this] { wordFields(); });
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &ValueDialog::follow);
    if (m_before)
        m_value->setFocus();
    else
        (m_known.size() > 1 ? static_cast<QWidget *>(m_indicator) : m_date)->setFocus();
}

void ValueDialog::read(const QList<domain::IndicatorId> &indicators)
{
    const auto done = session().store().read([&](const storage::Reader &db) {
        for (const auto id : indicators)
            m_known.append({storage::indicators::find(db, id), storage::indicators::values(db, id)});
    });
    if (!done)
        setProblem([this, error = done.error()] { return wording().error(error); });
}

void ValueDialog::makeFields()
{
    if (m_known.size() > 1) {
        m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_indicatorLabel = addField(content(), m_indicator, u"indicator"_s);
    } else {
        m_indicator->hide();
        m_name = new Label({}, Role::Body, Ink::Text, this);
        m_name->setObjectName(u"indicatorName"_s);
        m_name->setProperty("content", true);
        m_name->setWordWrap(true);
        content()->addWidget(m_name);
    }
    for (qsizetype i = 0; i < m_known.size(); ++i)
        m_indicator->addItem(QString());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    content()->addLayout(row);
    m_dateLabel = addField(left, m_date, u"date"_s);
    m_valueLabel = addField(right, m_value, u"value"_s);
    left->addStretch(1);
    right->addStretch(1);
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_category->lineEdit()->setClearButtonEnabled(true);
    m_categoryLabel = addField(content(), m_category, u"category"_s);
    m_noteLabel = addField(content(), m_note, u"note"_s);
    follow();
}

void ValueDialog::showValue(domain::IndicatorValueId id)
{
    for (const auto &known : std::as_const(m_known)) {
        for (const auto &value : known.values) {
            if (value.id == id)
                m_before = value;
        }
    }
    if (!m_before)
        return;
    m_date->setDate(m_before->date);
    m_category->setEditText(m_before->category);
    m_value->setNumber(m_before->value);
    m_note->setText(m_before->note);
}

const ValueDialog::Known *ValueDialog::chosen() const
{
    const qsizetype index = m_indicator->currentIndex();
    return index >= 0 && index < m_known.size() ? &m_known.at(index) : nullptr;
}

void ValueDialog::wordFields()
{
    const auto language = wording().language();
    setHeading(m_before ? tr("Correct a value") : tr("Record a value"));
    setVerb(m_before ? tr("Save") : tr("Record"));
    for (int i = 0; i < m_known.size(); ++i)
        m_indicator->setItemText(i, m_known.at(i).indicator.name.preferred(language));
    if (m_indicatorLabel)
        m_indicatorLabel->setText(tr("Indicator"));
    if (m_name && chosen())
        m_name->setText(chosen()->indicator.name.preferred(language));
    m_dateLabel->setText(tr("Date"));
    m_date->edit()->setAccessibleName(m_dateLabel->text());
    m_noteLabel->setText(tr("Note"));
    m_note->setPlaceholderText(tr("Where the figure comes from, what it does not count"));
    m_category->lineEdit()->setPlaceholderText(tr("The whole"));
    follow();
}

void ValueDialog::follow()
{
    const Known *known = chosen();
    if (!known)
        return;
    const QString unit = known->indicator.unit.preferred(wording().language());
    m_valueLabel->setText(unit.isEmpty() ? tr("Value") : tr("Value (%1)", "unit").arg(unit));
    m_value->edit()->setAccessibleName(m_valueLabel->text());
    const QString &by = known->indicator.disaggregation;
    m_categoryLabel->setText(
        by.isEmpty() ? tr("Category") : tr("Category (%1)", "by what the values are told apart").arg(by));
    m_category->setAccessibleName(m_categoryLabel->text());
    const QString typed = m_category->currentText();
    m_category->clear();
    QStringList categories;
    for (const auto &value : known->values) {
        if (!value.category.isEmpty() && !categories.contains(value.category))
            categories.append(value.category);
    }
    categories.sort(Qt::CaseInsensitive);
    m_category->addItems(categories);
    m_category->setCurrentIndex(-1);
    m_category->setEditText(typed);
}

/// One value for a date and category: another is not overwritten.
bool ValueDialog::isTaken(const domain::IndicatorValue &value)
{
    const auto stored = session().store().read(
        [&](const storage::Reader &db) { return storage::indicators::values(db, value.indicator); });
    for (const auto &other : stored.value_or(QList<domain::IndicatorValue>())) {
        if (other.date != value.date || other.category != value.category || other.id == value.id)
            continue;
        setProblem([this, other] {
            const QString figure = wording::decimal(wording(), other.value);
            return other.category.isEmpty()
                ? tr("There is a value for %1 already: %2. Open that one to correct it.")
                      .arg(wording().date(other.date), figure)
                : tr("There is a value for %1, %2 already: %3. Open that one to correct it.")
                      .arg(wording().date(other.date), other.category, figure);
        }, m_date);
        m_date->setFocus();
        return true;
    }
    return false;
}

bool ValueDialog::submit()
{
    const Known *known = chosen();
    if (!known)
        return false;
    if (!m_date->check() || !m_date->date()->isValid()) {
        return refuse([] { return tr("Say on which day the value was true."); }, m_date);
    }
    if (!m_value->check() || !m_value->number()) {
        return refuse([] { return tr("Write the value as a figure."); }, m_value);
    }
    domain::IndicatorValue value = m_before.value_or(domain::IndicatorValue{});
    value.indicator = *known->indicator.id;
    value.date = *m_date->date();
    value.category = m_category->currentText().simplified();
    value.value = *m_value->number();
    value.note = m_note->text().trimmed();
    if (isTaken(value))
        return false;
    const bool done = attempt([&] { return edits::saveValue(session(), value, m_before).has_value(); });
    if (done)
        Q_EMIT recorded(value.indicator);
    return done;
}

} // namespace ui
