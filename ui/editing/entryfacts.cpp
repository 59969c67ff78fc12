// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entryfacts.h"

#include "ui/editing/fields.h"
#include "ui/editing/institutionpickers.h"
#include "ui/editing/periodfield.h"
#include "ui/editing/statusdialog.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForOneRow = 520;
constexpr std::array shares {2, 5, 4, 2}; ///< of the row: period, institution, status, percentage

} // namespace

EntryFacts::EntryFacts(const Surroundings &surroundings, const QList<domain::Institution> &institutions, QWidget *parent)
    : QWidget(parent)
    , m_language(surroundings.language)
    , m_grid(new QGridLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    all->addLayout(m_grid);
    m_period = new PeriodField(surroundings.language, surroundings.clock, all, this);
    m_institution = new InstitutionCombo(m_language.wording().language(), institutions, this);
    m_status = makeStatusCombo(this);
    m_percent = new QSpinBox(this);
    m_percent->setRange(-1, 100);
    m_percent->setSingleStep(5);
    m_percent->setValue(-1);
    m_institution->setMinimumContentsLength(14);
    m_institution->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status->setMinimumContentsLength(12);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_periodLabel = addField(makeCell(), m_period, u"period"_s, this);
    m_institutionLabel = addField(makeCell(), m_institution, u"institution"_s, this);
    m_statusLabel = addField(makeCell(), m_status, u"proposedStatus"_s, this);
    m_percentLabel = addField(makeCell(), m_percent, u"proposedPercent"_s, this);
    // A file that is dropped is evidence, and no text of a field.
    for (auto *line : findChildren<QLineEdit *>())
        line->setAcceptDrops(false);
    arrange();
    retranslate(this, [this] { word(); });
    connect(m_period, &PeriodField::edited, this, &EntryFacts::edited);
    connect(m_institution, &QComboBox::currentTextChanged, this, &EntryFacts::edited);
    connect(m_status, &QComboBox::currentIndexChanged, this, &EntryFacts::edited);
    connect(m_percent, &QSpinBox::valueChanged, this, &EntryFacts::edited);
}

QVBoxLayout *EntryFacts::makeCell()
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    m_cells.append(cell);
    return column;
}

void EntryFacts::arrange()
{
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells[i]);
        m_grid->addWidget(m_cells[i], m_narrow ? i / 2 : 0, m_narrow ? i % 2 : i);
        m_grid->setColumnStretch(i, m_narrow ? (i < 2 ? shares[static_cast<size_t>(i)] : 0) : shares[static_cast<size_t>(i)]);
    }
}

QSize EntryFacts::minimumSizeHint() const
{
    int width = 0;
    for (qsizetype i = 0; i + 1 < m_cells.size(); i += 2)
        width = qMax(width, m_cells[i]->minimumSizeHint().width() + m_grid->horizontalSpacing() + m_cells[i + 1]->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void EntryFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < roomForOneRow; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void EntryFacts::fill(const domain::Progress &entry)
{
    const QSignalBlocker quiet(this);
    m_period->setPeriod(entry.periodFrom, entry.periodTo);
    m_institution->setInstitution(entry.institution);
    chooseStatus(m_status, entry.proposedStatus);
    m_percent->setValue(entry.proposedPercent.value_or(-1));
}

void EntryFacts::take(domain::Progress &entry) const
{
    std::tie(entry.periodFrom, entry.periodTo) = m_period->period();
    entry.institution = m_institution->institution();
    entry.proposedStatus = chosenStatus(m_status);
    entry.proposedPercent = m_percent->value() >= 0 ? std::optional(m_percent->value()) : std::nullopt;
}

bool EntryFacts::checkPeriod()
{
    return m_period->check();
}

QString EntryFacts::unknownInstitution() const
{
    return m_institution->isUnknown() ? m_institution->currentText().trimmed() : QString();
}

QWidget *EntryFacts::institutionField() const
{
    return m_institution;
}

void EntryFacts::setEditable(bool editable)
{
    for (auto *cell : std::as_const(m_cells))
        cell->setEnabled(editable);
}

void EntryFacts::word()
{
    const auto &wording = m_language.wording();
    const QSignalBlocker quiet(this);
    m_periodLabel->setText(tr("Period"));
    m_institutionLabel->setText(wording.field(domain::Field::Institution));
    m_statusLabel->setText(tr("Proposed status"));
    m_percentLabel->setText(tr("Proposed progress"));
    m_percent->setLocale(wording.locale());
    m_percent->setSuffix(wording.percent(0).mid(1));
    m_percent->setSpecialValueText(tr("no figure"));
    wordStatusCombo(m_status, wording, tr("none"));
    m_institution->setLanguage(wording.language());
    m_institution->setAccessibleName(m_institutionLabel->text());
}

} // namespace ui
