// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportform.h"

#include "ui/editing/datefield.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reports/includefields.h"
#include "ui/reports/reportwords.h"
#include "ui/reports/scopefield.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groupings{reports::Grouping::Document, reports::Grouping::Mechanism, reports::Grouping::Theme,
    reports::Grouping::Right, reports::Grouping::Institution};

} // namespace

ReportForm::ReportForm(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_around(surroundings)
    , m_title(new QLineEdit(this))
    , m_scope(new ScopeField(this))
    , m_period(new QWidget(this))
    , m_from(new DateField(surroundings.language, surroundings.clock, m_period))
    , m_until(new Label({}, Role::Body, Ink::Text2, m_period))
    , m_to(new DateField(surroundings.language, surroundings.clock, m_period))
    , m_grouping(new QComboBox(this))
    , m_include(new IncludeFields(this))
    , m_signatory(new QLineEdit(this))
    , m_languages(new LanguageFields(surroundings.settings, surroundings.language.current(), this))
    , m_formats(new FormatFields(surroundings.settings, this))
    , m_annexes(new AnnexField(surroundings.settings, this))
{
    setObjectName(u"reportForm"_s);
    build();
    connectFields();
    retranslate(this, [this] { retranslateUi(); });
}

void ReportForm::build()
{
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setProperty("content", true); // what the report would be called stands in its language
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    m_grouping->setObjectName(u"reportGrouping"_s);
    m_signatory->setObjectName(u"reportSignatory"_s);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *period = new QHBoxLayout(m_period);
    period->setContentsMargins(0, 0, 0, 0);
    period->setSpacing(8);
    period->addWidget(m_from, 1);
    period->addWidget(m_until);
    period->addWidget(m_to, 1);
    m_period->setFocusProxy(m_from->edit());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    QWidget *const fields[] = {
        m_title, m_scope, m_period, m_grouping, m_include, m_signatory, m_languages, m_formats, m_annexes};
    int row = 0;
    for (QWidget *field : fields) {
        auto *label = new Label({}, Role::Body, Ink::Text2, this);
        label->setBuddy(field);
        label->setMinimumHeight(28);
        grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(field, row, 1);
        m_labels.append(label);
        ++row;
    }
}

void ReportForm::connectFields()
{
    connect(m_title, &QLineEdit::editingFinished, this, &ReportForm::changed);
    connect(m_signatory, &QLineEdit::editingFinished, this, &ReportForm::changed);
    connect(m_scope, &ScopeField::changed, this, &ReportForm::changed);
    for (DateField *field : {m_from, m_to}) {
        connect(field->edit(), &QLineEdit::editingFinished, field, &DateField::check);
        connect(field, &DateField::edited, this, [this, field] {
            if (field->date())
                Q_EMIT changed();
        });
    }
    connect(m_grouping, &QComboBox::activated, this, &ReportForm::changed);
    connect(m_include, &IncludeFields::changed, this, &ReportForm::changed);
    connect(m_languages, &LanguageFields::changed, this, &ReportForm::changed);
}

void ReportForm::setSession(Session *session)
{
    m_scope->setSession(session);
}

void ReportForm::put(const reports::Choice &choice)
{
    m_kind = choice.kind;
    m_title->setText(choice.title);
    m_scope->put(choice);
    m_from->setDate(choice.from);
    m_to->setDate(choice.to);
    m_grouping->setCurrentIndex(static_cast<int>(std::ranges::find(groupings, choice.grouping) - groupings.begin()));
    m_include->put(choice);
    m_signatory->setText(choice.signatory);
}

domain::Result<reports::Choice> ReportForm::choice() const
{
    reports::Choice choice{
        .kind = m_kind, .title = m_title->text().trimmed(), .signatory = m_signatory->text().trimmed()};
    if (const auto scope = m_scope->take(choice); !scope)
        return tl::unexpected(scope.error());
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (!from || !to)
        return domain::failure(domain::ErrorCode::InvalidValue, !from ? u"from"_s : u"to"_s);
    choice.from = *from;
    choice.to = *to;
    choice.grouping = groupings[static_cast<size_t>(qMax(0, m_grouping->currentIndex()))];
    m_include->take(choice);
    const auto scope = reports::traits(m_kind).scope;
    if (scope == reports::Scope::Document && !choice.document)
        return domain::failure(domain::ErrorCode::InvalidValue, u"document"_s);
    if (scope == reports::Scope::Institution && !choice.institution)
        return domain::failure(domain::ErrorCode::InvalidValue, u"institution"_s);
    return choice;
}

QList<domain::Language> ReportForm::languages() const
{
    return m_languages->languages();
}

QList<reports::Format> ReportForm::formats() const
{
    return m_formats->formats();
}

Annexes ReportForm::annexes() const
{
    return m_annexes->annexes();
}

void ReportForm::setUsual(const QString &title, const QString &signatory)
{
    m_title->setPlaceholderText(title);
    m_signatory->setPlaceholderText(signatory.isEmpty() ? tr("Institution, as the cover names it") : signatory);
}

void ReportForm::setQueryProblem(const QString &sentence)
{
    m_scope->setProblem(sentence);
}

void ReportForm::retranslateUi()
{
    const QStringList labels{tr("Title"), tr("Scope"), tr("Period"), tr("Group by"), tr("Include"), tr("Signed by"),
        tr("Languages"), tr("Formats"), tr("Annexes")};
    for (int i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_until->setText(tr("to", "between two dates"));
    m_from->edit()->setAccessibleName(tr("Period from"));
    m_to->edit()->setAccessibleName(tr("Period to"));
    const QSignalBlocker quiet(m_grouping);
    const int chosen = qMax(0, m_grouping->currentIndex());
    m_grouping->clear();
    for (const auto one : groupings)
        m_grouping->addItem(reportwords::grouping(one));
    m_grouping->setCurrentIndex(chosen);
    m_scope->setWording(m_around.language.wording());
    m_include->setWording(m_around.language.wording());
}

} // namespace ui
