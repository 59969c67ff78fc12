// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/assessdialog.h"

#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "ui/editing/datefield.h"
#include "ui/editing/recordedits.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

AssessDialog::AssessDialog(const Surroundings &surroundings, Session &session, const Subject &subject, QWidget *parent)
    : EditDialog(surroundings, session, {subject.recommendation}, parent)
    , m_date(new DateField(surroundings.language, surroundings.clock, this))
    , m_grade(new QComboBox(this))
    , m_paragraph(new QLineEdit(this))
    , m_component(new QComboBox(this))
    , m_beneficiary(new QComboBox(this))
    , m_spanish(new TextEdit(this))
    , m_english(new TextEdit(this))
    , m_remove(addVerb())
{
    setObjectName(u"assessDialog"_s);
    setAbout(std::optional(subject.recommendation), subject.known, subject.component, subject.beneficiary);
    m_stored.recommendation = subject.recommendation;
    m_stored.id = subject.known;
    m_stored.component = subject.component;
    m_stored.beneficiary = subject.beneficiary;
    readPresent();
    makeFields();
    makeParts();
    makeComments();
    m_remove->setObjectName(u"removeGrade"_s);
    Style::setKind(m_remove, ButtonKind::Danger);
    m_remove->setVisible(m_stored.id.has_value());
    m_date->setDate(m_stored.date);
    m_paragraph->setText(m_stored.paragraph);
    m_spanish->setPlainText(m_stored.comment.es);
    m_english->setPlainText(m_stored.comment.en);
    connect(m_date, &DateField::edited, this, &AssessDialog::offerGrades);
    connect(m_remove, &QPushButton::clicked, this, &AssessDialog::removeKnown);
    retranslate(this, [this] { retranslateAll(); });
    m_date->setFocus();
}

void AssessDialog::readPresent()
{
    const auto read = session().store().read([this](const storage::Reader &db) {
        const auto document = storage::documents::find(db, storage::recommendations::find(db, m_stored.recommendation).document);
        m_bodyName = storage::mechanisms::find(db, document.mechanism).shortName;
        m_scales = storage::scales::of(db, document.mechanism);
        m_components = storage::measures::components(db, m_stored.recommendation);
        m_beneficiaries = storage::measures::beneficiaries(db, m_stored.recommendation);
        for (const auto &given : storage::assessments::of(db, m_stored.recommendation)) {
            if (m_stored.id && given.assessment.id == m_stored.id)
                m_stored = given.assessment;
        }
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
    if (!m_stored.date.isValid())
        m_stored.date = today();
}

void AssessDialog::makeFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 2);
    row->addLayout(right, 5);
    m_dateLabel = addField(left, m_date, u"date"_s);
    left->addStretch(1);
    m_gradeLabel = addField(right, m_grade, u"grade"_s);
    m_grade->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grade->setMinimumContentsLength(24);
    m_scaleName = new Label({}, Role::Context, Ink::Text3, this);
    m_scaleName->setObjectName(u"scaleName"_s);
    m_scaleName->setWordWrap(true);
    right->addWidget(m_scaleName);
    right->addStretch(1);
    content()->addLayout(row);
    m_paragraphLabel = addField(content(), m_paragraph, u"paragraph"_s);
}

void AssessDialog::makeParts()
{
    m_component->setVisible(!m_components.isEmpty());
    m_beneficiary->setVisible(!m_beneficiaries.isEmpty());
    const auto fill = [](QComboBox *combo, const auto &parts, const auto &chosen) {
        combo->addItem(QString());
        for (const auto &part : parts)
            combo->addItem(QString(), QVariant::fromValue(part.id->value()));
        combo->setCurrentIndex(chosen ? qMax(0, combo->findData(QVariant::fromValue(chosen->value()))) : 0);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
    };
    fill(m_component, m_components, m_stored.component);
    fill(m_beneficiary, m_beneficiaries, m_stored.beneficiary);
    if (!m_components.isEmpty())
        m_componentLabel = addField(content(), m_component, u"component"_s);
    if (!m_beneficiaries.isEmpty())
        m_beneficiaryLabel = addField(content(), m_beneficiary, u"beneficiary"_s);
}

void AssessDialog::makeComments()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left);
    row->addLayout(right);
    for (auto *edit : {m_spanish, m_english})
        edit->setMinimumHeight(72);
    m_spanishLabel = addField(left, m_spanish, u"comment_es"_s);
    m_englishLabel = addField(right, m_english, u"comment_en"_s);
    content()->addLayout(row, 1);
}

const storage::scales::Scale *AssessDialog::scale() const
{
    const QDate day = m_date->date().value_or(QDate());
    const auto found = std::ranges::find_if(m_scales, [&](const storage::scales::Scale &each) { return day.isValid() && each.isValidOn(day); });
    return found == m_scales.end() ? nullptr : &*found;
}

void AssessDialog::offerGrades()
{
    const QVariant chosen = m_grade->count() > 0
        ? m_grade->currentData()
        : m_stored.id ? QVariant::fromValue(m_stored.grade.value()) : QVariant();
    m_grade->clear();
    const auto *valid = scale();
    m_grade->setEnabled(valid != nullptr);
    const auto language = wording().language();
    if (!valid) {
        m_scaleName->setText(m_scales.isEmpty() ? tr("This body gives no grades on a scale known here.")
                                                : tr("No scale of this body was in force on that date."));
        return;
    }
    m_grade->addItem(tr("Choose…"));
    for (const auto &grade : valid->grades) {
        m_grade->addItem(u"%1  %2"_s.arg(grade.order + 1).arg(grade.label.preferred(language)), QVariant::fromValue(grade.id->value()));
        m_grade->setItemData(m_grade->count() - 1, grade.meaning.preferred(language), Qt::ToolTipRole);
    }
    m_grade->setCurrentIndex(chosen.isValid() ? qMax(0, m_grade->findData(chosen)) : 0);
    m_scaleName->setText(valid->name.preferred(language));
}

void AssessDialog::wordParts()
{
    const auto language = wording().language();
    m_component->setItemText(0, tr("The whole measure"));
    for (int i = 0; i < m_components.size(); ++i)
        m_component->setItemText(i + 1, m_components.at(i).text.preferred(language));
    m_beneficiary->setItemText(0, tr("All beneficiaries"));
    for (int i = 0; i < m_beneficiaries.size(); ++i) {
        const auto &person = m_beneficiaries.at(i);
        m_beneficiary->setItemText(i + 1, person.confidential ? tr("%1 (confidential)").arg(person.name) : person.name);
    }
}

void AssessDialog::retranslateAll()
{
    setHeading(tr("Grade by %1", "a body").arg(m_bodyName.preferred(wording().language())));
    setVerb(m_stored.id ? tr("Correct") : tr("Note grade"));
    m_remove->setText(tr("Remove"));
    m_dateLabel->setText(tr("Date"));
    m_date->edit()->setAccessibleName(m_dateLabel->text());
    m_gradeLabel->setText(tr("Grade"));
    m_paragraphLabel->setText(tr("Paragraph or document"));
    if (m_componentLabel)
        m_componentLabel->setText(tr("Component"));
    if (m_beneficiaryLabel)
        m_beneficiaryLabel->setText(tr("Beneficiary"));
    m_spanishLabel->setText(tr("Comment in Spanish"));
    m_englishLabel->setText(tr("Comment in English"));
    wordParts();
    offerGrades();
}

domain::Assessment AssessDialog::typed() const
{
    domain::Assessment made = m_stored;
    made.date = m_date->date().value_or(QDate());
    made.grade = domain::GradeId(m_grade->currentData().toLongLong());
    made.paragraph = m_paragraph->text().trimmed();
    made.comment = {m_spanish->toPlainText().trimmed(), m_english->toPlainText().trimmed()};
    made.component.reset();
    made.beneficiary.reset();
    if (const QVariant chosen = m_component->currentData(); chosen.isValid())
        made.component = domain::ComponentId(chosen.toLongLong());
    if (const QVariant chosen = m_beneficiary->currentData(); chosen.isValid())
        made.beneficiary = domain::BeneficiaryId(chosen.toLongLong());
    return made;
}

bool AssessDialog::submit()
{
    if (!m_date->check()) {
        m_date->setFocus();
        return false;
    }
    if (!m_date->date()->isValid()) {
        return refuse([] { return tr("Give the date on which the body said so: it decides which scale counts."); }, m_date);
    }
    if (!m_grade->currentData().isValid()) {
        return refuse([] { return tr("Choose the grade the body gave."); }, m_grade);
    }
    return attempt([&] { return edits::assess(session(), typed()); });
}

void AssessDialog::removeKnown()
{
    setProblem({});
    if (m_stored.id && attempt([&] { return edits::removeAssessment(session(), *m_stored.id); }))
        accept();
}

} // namespace ui
