// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/indicatordialog.h"

#include "storage/indicators.h"
#include "storage/terms.h"
#include "ui/editing/datefield.h"
#include "ui/editing/formscroll.h"
#include "ui/editing/numberfield.h"
#include "ui/editing/planedits.h"
#include "ui/editing/recommendationsfield.h"
#include "ui/editing/termcombo.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"
#include "wording/figures.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

IndicatorDialog::IndicatorDialog(const Surroundings &surroundings, Session &session,
    std::optional<domain::IndicatorId> indicator, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_nameEs(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_unitEs(new QLineEdit(this))
    , m_unitEn(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_baseline(new NumberField(surroundings.language, this))
    , m_baselineDate(new DateField(surroundings.language, surroundings.clock, this))
    , m_target(new NumberField(surroundings.language, this))
    , m_targetDate(new DateField(surroundings.language, surroundings.clock, this))
    , m_source(new QLineEdit(this))
    , m_periodicity(new QComboBox(this))
    , m_disaggregation(new QLineEdit(this))
    , m_recommendations(new RecommendationsField(surroundings, session, this))
    , m_takeStored(addVerb())
{
    setObjectName(u"indicatorDialog"_s);
    setSubject(this, {indicator ? indicator->value() : 0, numbers(ids)});
    setMinimumWidth(640);
    m_takeStored->setObjectName(u"takeStored"_s);
    m_takeStored->hide();
    makeFields();
    m_before.id = indicator;
    loadStored();
    auto chosen = m_recommendations->chosen();
    for (const auto id : ids) {
        if (!chosen.contains(id))
            chosen.append(id);
    }
    m_recommendations->setChosen(chosen);
    connect(m_takeStored, &QPushButton::clicked, this, [this] {
        setProblem({});
        m_takeStored->hide();
        loadStored();
    });
    retranslate(this, [this] { wordFields(); });
    (wording().language() == domain::Language::Spanish ? m_nameEs : m_nameEn)->setFocus();
}

void IndicatorDialog::makeFields()
{
    const auto rights =
        session().store().read([](const storage::Reader &db) { return storage::terms::all(db, u"right"_s); });
    m_attribute = new TermCombo(wording().language(), rights.value_or(QList<domain::Term>()), this);
    for (qsizetype i = 0; i < static_cast<qsizetype>(domain::allOf<domain::IndicatorKind>().size()); ++i)
        m_kind->addItem(QString());
    m_periodicity->setEditable(true);
    m_periodicity->setInsertPolicy(QComboBox::NoInsert);
    m_periodicity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = addFormScroll(this, content());
    const auto names = addFormColumns(form, {1, 1});
    m_labels << addField(names.at(0), m_nameEs, u"name_es"_s) << addField(names.at(1), m_nameEn, u"name_en"_s);
    const auto units = addFormColumns(form, {1, 1});
    m_labels << addField(units.at(0), m_unitEs, u"unit_es"_s) << addField(units.at(1), m_unitEn, u"unit_en"_s);
    const auto kinds = addFormColumns(form, {1, 2});
    m_labels << addField(kinds.at(0), m_kind, u"kind"_s) << addField(kinds.at(1), m_attribute, u"attribute"_s);
    const auto way = addFormColumns(form, {1, 1, 1, 1});
    m_labels << addField(way.at(0), m_baseline, u"baseline"_s) << addField(way.at(1), m_baselineDate, u"baselineDate"_s)
             << addField(way.at(2), m_target, u"target"_s) << addField(way.at(3), m_targetDate, u"targetDate"_s);
    for (auto *column : way)
        column->addStretch(1);
    const auto from = addFormColumns(form, {2, 1, 1});
    m_labels << addField(from.at(0), m_source, u"source"_s) << addField(from.at(1), m_periodicity, u"periodicity"_s)
             << addField(from.at(2), m_disaggregation, u"disaggregation"_s);
    m_labels << addField(form, m_recommendations, u"recommendations"_s);
}

void IndicatorDialog::loadStored()
{
    if (m_before.id) {
        const auto read = session().store().read([this](const storage::Reader &db) {
            m_before = storage::indicators::find(db, *m_before.id);
            m_linked = storage::indicators::recommendations(db, *m_before.id);
        });
        if (!read)
            setProblem([this, error = read.error()] { return wording().error(error); });
    }
    showIndicator(m_before);
    m_recommendations->setChosen(m_linked);
}

void IndicatorDialog::showIndicator(const domain::Indicator &indicator)
{
    m_nameEs->setText(indicator.name.es);
    m_nameEn->setText(indicator.name.en);
    for (auto *name : {m_nameEs, m_nameEn})
        name->setCursorPosition(0); // a long one is read from its beginning
    m_unitEs->setText(indicator.unit.es);
    m_unitEn->setText(indicator.unit.en);
    m_kind->setCurrentIndex(static_cast<int>(indicator.kind));
    m_attribute->setTerm(indicator.attribute);
    m_baseline->setNumber(indicator.baseline);
    m_baselineDate->setDate(indicator.baselineDate);
    m_target->setNumber(indicator.target);
    m_targetDate->setDate(indicator.targetDate);
    m_source->setText(indicator.source);
    m_periodicity->setEditText(indicator.periodicity);
    m_disaggregation->setText(indicator.disaggregation);
}

/// The usual ones in the window's language; what is typed stays.
void IndicatorDialog::offerPeriodicities()
{
    const QString typed = m_periodicity->currentText();
    m_periodicity->clear();
    m_periodicity->addItems({tr("monthly"), tr("quarterly"), tr("half-yearly"), tr("yearly"), tr("every two years")});
    m_periodicity->setCurrentIndex(-1);
    m_periodicity->setEditText(typed);
}

void IndicatorDialog::wordFields()
{
    setHeading(m_before.id ? tr("Edit indicator") : tr("New indicator"));
    setVerb(m_before.id ? tr("Save") : tr("Add"));
    m_takeStored->setText(tr("Show what is stored"));
    const QStringList names{tr("Name in Spanish"), tr("Name in English"), tr("Unit in Spanish"), tr("Unit in English"),
        tr("Kind"), tr("Attribute of the right"), tr("Baseline"), tr("Date of the baseline"), tr("Target"),
        tr("Date of the target"), tr("Source"), tr("Periodicity"), tr("Told apart by"),
        tr("Recommendations it serves")};
    for (int i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(names.value(i));
    for (const auto kind : domain::allOf<domain::IndicatorKind>())
        m_kind->setItemText(static_cast<int>(kind), wording().indicatorKind(kind));
    m_attribute->setAccessibleName(tr("Attribute of the right"));
    m_attribute->lineEdit()->setPlaceholderText(tr("A right; leave empty for none"));
    m_attribute->setLanguage(wording().language());
    m_baseline->edit()->setAccessibleName(tr("Baseline"));
    m_baselineDate->edit()->setAccessibleName(tr("Date of the baseline"));
    m_target->edit()->setAccessibleName(tr("Target"));
    m_targetDate->edit()->setAccessibleName(tr("Date of the target"));
    m_periodicity->setAccessibleName(tr("Periodicity"));
    m_disaggregation->setPlaceholderText(tr("sex, age, region"));
    offerPeriodicities();
}

domain::Indicator IndicatorDialog::typed() const
{
    domain::Indicator one = m_before;
    one.name = {m_nameEs->text().simplified(), m_nameEn->text().simplified()};
    one.unit = {m_unitEs->text().simplified(), m_unitEn->text().simplified()};
    one.kind = static_cast<domain::IndicatorKind>(m_kind->currentIndex());
    one.attribute = m_attribute->term();
    one.baseline = m_baseline->number();
    one.baselineDate = m_baselineDate->date().value_or(QDate());
    one.target = m_target->number();
    one.targetDate = m_targetDate->date().value_or(QDate());
    one.source = m_source->text().simplified();
    one.periodicity = m_periodicity->currentText().simplified();
    one.disaggregation = m_disaggregation->text().simplified();
    return one;
}

bool IndicatorDialog::check()
{
    if (m_nameEs->text().trimmed().isEmpty() && m_nameEn->text().trimmed().isEmpty())
        return refuse([] { return tr("Give the indicator a name in at least one of the two languages."); }, m_nameEs);
    if (m_attribute->isUnknown())
        return refuse(
            [this] { return tr("No right is called “%1”. Choose one from the list.").arg(m_attribute->currentText()); },
            m_attribute);
    for (auto *figure : {m_baseline, m_target}) {
        if (!figure->check()) {
            figure->setFocus();
            return false;
        }
    }
    for (auto *date : {m_baselineDate, m_targetDate}) {
        if (!date->check()) {
            date->setFocus();
            return false;
        }
    }
    const auto one = typed();
    if (one.baselineDate.isValid() && one.targetDate.isValid() && one.targetDate < one.baselineDate)
        return refuse(
            [] { return tr("The target is dated before the baseline. Correct one of the two dates."); }, m_targetDate);
    return true;
}

QString IndicatorDialog::differences(const domain::Indicator &stored) const
{
    QStringList parts;
    const auto language = wording().language();
    const auto figure = [this](std::optional<double> value) {
        return value ? wording::decimal(wording(), *value) : u"–"_s;
    };
    const auto add = [&](bool differs, const QString &words) {
        if (differs)
            parts.append(words);
    };
    add(stored.name != m_before.name, tr("name: %1").arg(stored.name.preferred(language)));
    add(stored.unit != m_before.unit, tr("unit: %1").arg(stored.unit.preferred(language)));
    add(stored.kind != m_before.kind, tr("kind: %1").arg(wording().indicatorKind(stored.kind)));
    add(stored.baseline != m_before.baseline, tr("baseline: %1").arg(figure(stored.baseline)));
    add(stored.target != m_before.target, tr("target: %1").arg(figure(stored.target)));
    add(stored.baselineDate != m_before.baselineDate || stored.targetDate != m_before.targetDate, tr("other dates"));
    add(stored.source != m_before.source, tr("source: %1").arg(stored.source));
    add(stored.periodicity != m_before.periodicity, tr("periodicity: %1").arg(stored.periodicity));
    add(stored.disaggregation != m_before.disaggregation, tr("told apart by: %1").arg(stored.disaggregation));
    add(stored.attribute != m_before.attribute, tr("another attribute"));
    return parts.join(u"; "_s);
}

bool IndicatorDialog::sayConflict()
{
    if (!m_before.id)
        return false;
    const auto stored = session().store().read(
        [this](const storage::Reader &db) { return storage::indicators::find(db, *m_before.id); });
    if (!stored || *stored == m_before)
        return false;
    m_takeStored->show();
    setProblem([this, now = *stored] {
        return tr("Somebody changed this indicator in the meantime, so nothing was overwritten. Stored now: %1.")
            .arg(differences(now));
    });
    return true;
}

bool IndicatorDialog::submit()
{
    if (!check() || sayConflict())
        return false;
    edits::IndicatorEdit edit{.indicator = typed(), .linked = {}, .unlinked = {}};
    for (const auto id : m_recommendations->chosen()) {
        if (!m_linked.contains(id))
            edit.linked.append(id);
    }
    for (const auto id : m_linked) {
        if (!m_recommendations->chosen().contains(id))
            edit.unlinked.append(id);
    }
    std::optional<domain::IndicatorId> written;
    const bool done = attempt([&] {
        written = edits::saveIndicator(session(), edit);
        return written.has_value();
    });
    if (done)
        Q_EMIT saved(*written);
    return done;
}

} // namespace ui
