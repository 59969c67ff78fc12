// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/handoverdialog.h"

#include "items/reading.h"
#include "storage/institutions.h"
#include "ui/editing/datefield.h"
#include "ui/editing/institutionpickers.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/institutions/handovertable.h"
#include "ui/institutions/institutionedits.h"
#include "ui/institutions/sheetpreview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize roomy {980, 720};
constexpr int around = 24; ///< pixels of the window left free around the dialog
}

HandoverDialog::HandoverDialog(
    const Surroundings &surroundings, Session &session, domain::InstitutionId institution, std::optional<domain::PersonId> person, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_institution(institution)
    , m_model(surroundings.language.wording())
    , m_grid(new QGridLayout)
    , m_who(new QComboBox(this))
    , m_lastDay(new DateField(surroundings.language, surroundings.clock, this))
    , m_successor(new QComboBox(this))
    , m_email(new QLineEdit(this))
    , m_summary(new Label({}, Role::Label, Ink::Text2, this))
    , m_part(new SegmentedControl({QString(), QString()}, this))
    , m_all(new LinkButton({}, Role::Label, this))
    , m_parts(new QStackedWidget(this))
    , m_note(new Label({}, Role::Label, Ink::Text3, this))
{
    setObjectName(u"handoverDialog"_s);
    setAbout(std::optional(institution), person);
    const auto read = session.store().read([this](const storage::Reader &db) {
        m_institutions = storage::institutions::active(db);
        m_owner = storage::institutions::find(db, m_institution);
        if (!m_institutions.contains(m_owner))
            m_institutions.append(m_owner); // what an ended one still has can be handed over
        m_persons = storage::persons::of(db, m_institution);
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
    makeFields();
    makeParts();
    for (const auto &one : std::as_const(m_persons))
        m_who->addItem(one.name, QVariant::fromValue(one.id->value()));
    m_who->addItem(QString(), QVariant());
    const int at = person ? m_who->findData(QVariant::fromValue(person->value())) : -1;
    m_who->setCurrentIndex(at >= 0 ? at : m_who->count() - 1);
    m_lastDay->setDate(today());
    retranslate(this, [this] { retranslateTexts(); });
    readSheet();
    connect(m_who, &QComboBox::currentIndexChanged, this, &HandoverDialog::readSheet);
    connect(m_lastDay, &DateField::edited, this, &HandoverDialog::showChoice);
    connect(m_to, &QComboBox::currentTextChanged, this, &HandoverDialog::offerSuccessors);
    connect(m_successor, &QComboBox::currentTextChanged, this, &HandoverDialog::showChoice);
    connect(m_email, &QLineEdit::textChanged, this, &HandoverDialog::showChoice);
    connect(&m_model, &items::HandoverModel::checkedChanged, this, &HandoverDialog::showChoice);
    const QSize room = parent ? parent->window()->size() - QSize(around, around) : roomy;
    resize(roomy.boundedTo(room).expandedTo({640, 420}));
    m_successor->setFocus();
}

void HandoverDialog::makeFields()
{
    m_to = new InstitutionCombo(wording().language(), m_institutions, this);
    m_successor->setEditable(true);
    m_successor->setInsertPolicy(QComboBox::NoInsert);
    m_emailPlace = new QWidget(this);
    auto *emailColumn = new QVBoxLayout(m_emailPlace);
    emailColumn->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    const auto place = [this](QWidget *field, const QString &name, int row, int column) {
        auto *cell = new QVBoxLayout;
        m_labels.append(addField(cell, field, name));
        cell->addStretch(1);
        m_grid->addLayout(cell, row, column);
        if (auto *combo = qobject_cast<QComboBox *>(field))
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    };
    place(m_who, u"who"_s, 0, 0);
    place(m_lastDay, u"lastDay"_s, 0, 1);
    place(m_to, u"goesTo"_s, 0, 2);
    place(m_successor, u"successor"_s, 1, 0);
    m_labels.append(addField(emailColumn, m_email, u"successorEmail"_s));
    m_grid->addWidget(m_emailPlace, 1, 1);
    m_summary->setObjectName(u"handoverSummary"_s);
    m_summary->setWordWrap(true);
    m_grid->addWidget(m_summary, 1, 2);
    const int shares[] = {4, 3, 5};
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, shares[column]);
    content()->addLayout(m_grid);
}

void HandoverDialog::makeParts()
{
    m_part->setObjectName(u"handoverPart"_s);
    m_all->setObjectName(u"tickAll"_s);
    m_table = new HandoverTable(m_model, this);
    m_preview = new SheetPreview(surroundings(), this);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_preview);
    m_note->setObjectName(u"handoverNote"_s);
    m_note->setVisible(false);
    m_note->setProperty("content", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_part);
    row->addSpacing(12);
    row->addWidget(m_note, 1);
    row->addStretch(0);
    row->addWidget(m_all);
    content()->addLayout(row);
    content()->addWidget(m_parts, 1);
    connect(m_part, &SegmentedControl::chosen, this, [this](int index) {
        m_parts->setCurrentIndex(index);
        m_all->setVisible(index == 0);
    });
    connect(m_all, &LinkButton::clicked, this, [this] { m_model.checkAll(m_model.checked().size() < m_model.rowCount()); });
    connect(m_preview, &SheetPreview::failed, this, [this](const domain::Error &error) { setProblem([this, error] { return wording().error(error); }); });
    connect(m_preview, &SheetPreview::written, this, [this](const QString &path) {
        m_written = path;
        showWritten();
    });
}

void HandoverDialog::retranslateTexts()
{
    setHeading(tr("Hand over"));
    setVerb(tr("Hand over"));
    m_model.setWording(wording());
    m_model.setHeaders({tr("Reference"), tr("Recommendation"), tr("Role"), tr("Status"), tr("Due")});
    const QStringList texts {tr("Who hands over"), tr("Last day"), tr("Goes to"), tr("Who takes over"), tr("Their e-mail")};
    for (int i = 0; i < texts.size(); ++i)
        m_labels[i]->setText(texts[i]);
    m_lastDay->edit()->setAccessibleName(texts[1]);
    m_to->setAccessibleName(texts[2]);
    m_successor->setAccessibleName(texts[3]);
    m_successor->lineEdit()->setPlaceholderText(tr("Nobody yet; or type a new name"));
    m_part->setAccessibleName(tr("What is shown"));
    m_part->setSegmentText(0, tr("What moves"));
    m_part->setSegmentText(1, tr("Handover sheet"));
    m_table->setAccessibleName(tr("What moves"));
    m_to->setLanguage(wording().language());
    wordWho();
    showWritten();
    showChoice();
}

void HandoverDialog::wordWho()
{
    m_who->setItemText(m_who->count() - 1, tr("%1 as a whole").arg(m_owner.acronym));
}

std::optional<domain::PersonId> HandoverDialog::who() const
{
    const QVariant id = m_who->currentData();
    return id.isValid() ? std::optional(domain::PersonId(id.toLongLong())) : std::nullopt;
}

domain::InstitutionId HandoverDialog::target() const
{
    return m_to->institution().value_or(m_institution);
}

void HandoverDialog::readSheet()
{
    // What a person answered for stays in the institution as a rule; a whole institution cannot stay in itself.
    m_to->setInstitution(who() ? std::optional(m_institution) : std::nullopt);
    offerSuccessors();
    verbButton()->setEnabled(false); // nothing is handed over unseen
    const auto generation = ++m_generation;
    const storage::handovers::Subject subject {.institution = m_institution, .person = who()};
    const items::Source source {session().store().path(), session().store().context()};
    const auto task
        = items::readOnWorker<storage::handovers::Sheet>(source, [subject](const storage::Reader &db) { return storage::handovers::read(db, subject); });
    work::whenDone(this, task, [this, generation](const domain::Result<storage::handovers::Sheet> &sheet) {
        if (generation == m_generation)
            take(sheet);
    });
}

void HandoverDialog::take(const domain::Result<storage::handovers::Sheet> &sheet)
{
    if (!sheet) {
        setProblem([this, error = sheet.error()] { return wording().error(error); });
        return;
    }
    m_sheet = *sheet;
    m_model.setRows(m_sheet.rows, m_sheet.date);
    m_table->setCurrentIndex(m_model.index(0, 0));
    verbButton()->setEnabled(true);
    showChoice();
}

void HandoverDialog::offerSuccessors()
{
    const QString typed = m_successor->currentText();
    m_candidates = session().store().read([this](const storage::Reader &db) { return storage::persons::of(db, target()); }).value_or(QList<domain::Person>());
    m_candidates.removeIf([this](const domain::Person &one) { return one.id == who() || (!who() && one.institution == m_institution); });
    {
        const QSignalBlocker quiet(m_successor);
        m_successor->clear();
        for (const auto &one : std::as_const(m_candidates))
            m_successor->addItem(one.name);
        m_successor->setCurrentIndex(-1);
        m_successor->setEditText(typed);
    }
    showChoice();
}

/// Somebody known by this name, or a new person.
std::optional<domain::Person> HandoverDialog::successor() const
{
    const QString name = m_successor->currentText().simplified();
    if (name.isEmpty())
        return std::nullopt;
    for (const auto &one : m_candidates) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    return domain::Person {.name = name, .email = m_email->text().trimmed()};
}

reports::HandoverSheetInput HandoverDialog::input() const
{
    reports::HandoverSheetInput made {.lastDay = m_lastDay->date().value_or(QDate())};
    made.material.choice.kind = reports::Kind::Handover;
    made.material.date = m_sheet.date;
    made.material.state = session().workspace().name;
    made.material.handover = m_sheet;
    made.successor = successor().value_or(domain::Person {}).name;
    for (const auto &one : m_institutions) {
        if (one.id == target() && target() != m_institution)
            made.to = one;
    }
    for (const auto &row : m_sheet.rows)
        made.staying.insert(row.assignment);
    for (const auto moved : m_model.checked())
        made.staying.remove(moved);
    return made;
}

void HandoverDialog::showChoice()
{
    const auto chosen = successor();
    m_emailPlace->setVisible(chosen && !chosen->id);
    const auto moving = m_model.checked().size();
    QStringList parts {tr("%1 of %2 move").arg(wording().number(moving), wording().number(m_model.rowCount()))};
    parts.append(tr("%Ln open", "recommendations", m_sheet.open()));
    parts.append(tr("%Ln overdue", nullptr, m_sheet.overdue()));
    parts.append(tr("%Ln due in 90 days", nullptr, m_sheet.dueSoon()));
    parts.append(tr("%Ln unanswered", nullptr, static_cast<int>(m_sheet.unanswered.size())));
    m_summary->setText(parts.join(u" · "_s));
    m_all->setText(moving < m_model.rowCount() ? tr("Tick all") : tr("Tick none"));
    m_all->setEnabled(m_model.rowCount() > 0);
    m_preview->setInput(input());
}

void HandoverDialog::showWritten()
{
    m_note->setVisible(!m_written.isEmpty());
    m_note->setText(m_written.isEmpty() ? QString() : tr("Saved as %1").arg(QDir::toNativeSeparators(m_written)));
}

QWidget *HandoverDialog::fieldOf(const QString &detail) const
{
    if (detail == "last_day"_L1)
        return m_lastDay;
    return detail == "to"_L1 ? static_cast<QWidget *>(m_to) : EditDialog::fieldOf(detail);
}

bool HandoverDialog::submit()
{
    if (!m_lastDay->check()) {
        m_lastDay->setFocus();
        return false;
    }
    if (m_to->isUnknown()) {
        return refuse([this, typed = m_to->currentText()] { return tr("No institution is called “%1”. Choose one from the list.").arg(typed); }, m_to);
    }
    storage::handovers::Plan plan {.subject = m_sheet.subject, .lastDay = *m_lastDay->date(), .successor = successor(), .moved = m_model.checked()};
    if (target() != m_institution)
        plan.to = target();
    return attempt([&] { return institutionedits::handOver(session(), plan); });
}

} // namespace ui
