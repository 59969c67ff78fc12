// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/actiondialog.h"

#include "storage/actions.h"
#include "storage/institutions.h"
#include "storage/terms.h"
#include "ui/editing/datefield.h"
#include "ui/editing/formscroll.h"
#include "ui/editing/institutionpickers.h"
#include "ui/editing/moneyfield.h"
#include "ui/editing/planedits.h"
#include "ui/editing/recommendationsfield.h"
#include "ui/editing/termcombo.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/planpainters.h"
#include "ui/widgets/textedit.h"
#include "wording/figures.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using domain::ActionStatus;

ActionDialog::ActionDialog(const Surroundings &surroundings, Session &session, std::optional<domain::ActionId> action,
    const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_titleEs(new QLineEdit(this))
    , m_titleEn(new QLineEdit(this))
    , m_resultEs(new TextEdit(this))
    , m_resultEn(new TextEdit(this))
    , m_status(new QComboBox(this))
    , m_starts(new DateField(surroundings.language, surroundings.clock, this))
    , m_due(new DateField(surroundings.language, surroundings.clock, this))
    , m_done(new DateField(surroundings.language, surroundings.clock, this))
    , m_budget(new MoneyField(surroundings.language, this))
    , m_recommendations(new RecommendationsField(surroundings, session, this))
    , m_takeStored(addVerb())
{
    setObjectName(u"actionDialog"_s);
    setSubject(this, {action ? action->value() : 0, numbers(ids)});
    setMinimumWidth(640);
    m_takeStored->setObjectName(u"takeStored"_s);
    m_takeStored->hide();
    makeFields();
    m_before.id = action;
    loadStored();
    auto chosen = m_recommendations->chosen();
    for (const auto id : ids) {
        if (!chosen.contains(id))
            chosen.append(id);
    }
    m_recommendations->setChosen(chosen);
    connect(m_status, &QComboBox::activated, this, &ActionDialog::followStatus);
    connect(m_takeStored, &QPushButton::clicked, this, [this] {
        setProblem({});
        m_takeStored->hide();
        loadStored();
    });
    retranslate(this, [this] { wordFields(); });
    (wording().language() == domain::Language::Spanish ? m_titleEs : m_titleEn)->setFocus();
}

void ActionDialog::makeFields()
{
    QList<domain::Institution> institutions;
    QList<domain::Term> themes;
    const auto read = session().store().read([&](const storage::Reader &db) {
        institutions = storage::institutions::all(db);
        themes = storage::terms::all(db, u"theme"_s);
        for (const auto &action : storage::actions::all(db)) {
            if (!action.currency.isEmpty())
                m_usualCurrency = action.currency;
        }
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
    m_cluster = new TermCombo(wording().language(), themes, this);
    m_institution = new InstitutionCombo(wording().language(), institutions, this);
    for (QComboBox *box : QList<QComboBox *>{m_cluster, m_institution}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    auto *form = addFormScroll(this, content());
    makeTexts(form);
    makeFacts(form);
    m_labels << addField(form, m_recommendations, u"recommendations"_s);
}

void ActionDialog::makeTexts(QVBoxLayout *into)
{
    for (auto *result : {m_resultEs, m_resultEn}) {
        result->setMinimumHeight(58);
        result->setMaximumHeight(76);
    }
    const auto titles = addFormColumns(into, {1, 1});
    m_labels << addField(titles.at(0), m_titleEs, u"title_es"_s) << addField(titles.at(1), m_titleEn, u"title_en"_s);
    const auto results = addFormColumns(into, {1, 1});
    m_labels << addField(results.at(0), m_resultEs, u"result_es"_s)
             << addField(results.at(1), m_resultEn, u"result_en"_s);
}

void ActionDialog::makeFacts(QVBoxLayout *into)
{
    const auto who = addFormColumns(into, {1, 1});
    m_labels << addField(who.at(0), m_cluster, u"cluster"_s) << addField(who.at(1), m_institution, u"institution"_s);
    const auto when = addFormColumns(into, {1, 1, 1, 1});
    m_labels << addField(when.at(0), m_status, u"status"_s) << addField(when.at(1), m_starts, u"starts"_s)
             << addField(when.at(2), m_due, u"due"_s) << addField(when.at(3), m_done, u"done"_s);
    for (auto *column : when)
        column->addStretch(1);
    m_labels << addField(into, m_budget, u"budget"_s);
    wordStatuses();
}

void ActionDialog::loadStored()
{
    if (m_before.id) {
        const auto read = session().store().read([this](const storage::Reader &db) {
            m_before = storage::actions::find(db, *m_before.id);
            m_linked = storage::actions::recommendations(db, *m_before.id);
        });
        if (!read)
            setProblem([this, error = read.error()] { return wording().error(error); });
    }
    showAction(m_before);
    m_recommendations->setChosen(m_linked);
}

void ActionDialog::showAction(const domain::Action &action)
{
    m_titleEs->setText(action.title.es);
    m_titleEn->setText(action.title.en);
    for (auto *title : {m_titleEs, m_titleEn})
        title->setCursorPosition(0); // a long one is read from its beginning
    m_resultEs->setPlainText(action.result.es);
    m_resultEn->setPlainText(action.result.en);
    m_cluster->setTerm(action.cluster);
    m_institution->setInstitution(action.institution);
    m_status->setCurrentIndex(static_cast<int>(action.status));
    m_starts->setDate(action.starts);
    m_due->setDate(action.due);
    m_done->setDate(action.done);
    m_budget->setMoney(action.budgetMinor, action.currency);
    m_budget->suggestCurrency(m_usualCurrency);
    followStatus();
}

void ActionDialog::wordStatuses()
{
    const auto all = domain::allOf<ActionStatus>();
    while (m_status->count() < static_cast<int>(all.size()))
        m_status->addItem(QString());
    for (const auto status : all) {
        m_status->setItemText(static_cast<int>(status), wording().actionStatus(status));
        m_status->setItemIcon(static_cast<int>(status), statusIcon(likeStatus(status), tokens(this)));
    }
}

void ActionDialog::followStatus()
{
    const bool done = m_status->currentIndex() == static_cast<int>(ActionStatus::Done);
    m_done->setEnabled(done);
    const auto day = m_done->date();
    if (done && (!day || !day->isValid()))
        m_done->setDate(today());
    else if (!done)
        m_done->setDate({});
}

void ActionDialog::wordFields()
{
    setHeading(m_before.id ? tr("Edit action") : tr("New action"));
    setVerb(m_before.id ? tr("Save") : tr("Add"));
    m_takeStored->setText(tr("Show what is stored"));
    const QStringList names{tr("Title in Spanish"), tr("Title in English"), tr("Result sought, in Spanish"),
        tr("Result sought, in English"), tr("Cluster"), tr("Institution"), tr("Status"), tr("Start"), tr("Due"),
        tr("Done"), tr("Budget"), tr("Recommendations it serves")};
    for (int i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(names.value(i));
    m_cluster->setAccessibleName(tr("Cluster"));
    m_cluster->lineEdit()->setPlaceholderText(tr("A theme; leave empty for none"));
    m_institution->setAccessibleName(tr("Institution"));
    m_institution->lineEdit()->setPlaceholderText(tr("Nobody yet"));
    m_starts->edit()->setAccessibleName(tr("Start"));
    m_due->edit()->setAccessibleName(tr("Due"));
    m_done->edit()->setAccessibleName(tr("Done"));
    m_budget->edit()->setAccessibleName(tr("Budget"));
    m_cluster->setLanguage(wording().language());
    m_institution->setLanguage(wording().language());
    wordStatuses();
}

domain::Action ActionDialog::typed() const
{
    domain::Action action = m_before;
    action.title = {m_titleEs->text().simplified(), m_titleEn->text().simplified()};
    action.result = {m_resultEs->toPlainText().trimmed(), m_resultEn->toPlainText().trimmed()};
    action.cluster = m_cluster->term();
    action.institution = m_institution->institution();
    action.status = static_cast<ActionStatus>(m_status->currentIndex());
    action.starts = m_starts->date().value_or(QDate());
    action.due = m_due->date().value_or(QDate());
    action.done = m_done->date().value_or(QDate());
    action.budgetMinor = m_budget->minor();
    action.currency = m_budget->currency();
    return action;
}

bool ActionDialog::check()
{
    if (m_titleEs->text().trimmed().isEmpty() && m_titleEn->text().trimmed().isEmpty())
        return refuse([] { return tr("Give the action a title in at least one of the two languages."); }, m_titleEs);
    if (m_cluster->isUnknown())
        return refuse(
            [this] { return tr("No theme is called “%1”. Choose one from the list.").arg(m_cluster->currentText()); },
            m_cluster);
    if (m_institution->isUnknown())
        return refuse(
            [this] {
                return tr("No institution is called “%1”. Choose one from the list.").arg(m_institution->currentText());
            },
            m_institution);
    for (auto *date : {m_starts, m_due, m_done}) {
        if (!date->check()) {
            date->setFocus();
            return false;
        }
    }
    if (!m_budget->check()) {
        m_budget->setFocus();
        return false;
    }
    const auto action = typed();
    if (action.starts.isValid() && action.due.isValid() && action.due < action.starts)
        return refuse([] { return tr("It is due before it starts. Correct one of the two dates."); }, m_due);
    if (action.status == ActionStatus::Done && !action.done.isValid())
        return refuse([] { return tr("Say on which day it was done."); }, m_done);
    if (action.starts.isValid() && action.done.isValid() && action.done < action.starts)
        return refuse([] { return tr("It was done before it started. Correct one of the two dates."); }, m_done);
    return true;
}

QString ActionDialog::differences(const domain::Action &stored) const
{
    QStringList parts;
    const auto language = wording().language();
    const auto day = [this](QDate date) { return date.isValid() ? wording().date(date) : u"–"_s; };
    const auto add = [&](bool differs, const QString &words) {
        if (differs)
            parts.append(words);
    };
    add(stored.title != m_before.title, tr("title: %1").arg(stored.title.preferred(language)));
    add(stored.result != m_before.result, tr("result: %1").arg(stored.result.preferred(language)));
    add(stored.status != m_before.status, tr("status: %1").arg(wording().actionStatus(stored.status)));
    add(stored.starts != m_before.starts, tr("start: %1").arg(day(stored.starts)));
    add(stored.due != m_before.due, tr("due: %1").arg(day(stored.due)));
    add(stored.done != m_before.done, tr("done: %1").arg(day(stored.done)));
    add(stored.institution != m_before.institution, tr("another institution"));
    add(stored.cluster != m_before.cluster, tr("another cluster"));
    add(stored.budgetMinor != m_before.budgetMinor || stored.currency != m_before.currency,
        stored.budgetMinor ? tr("budget: %1").arg(wording::money(wording(), *stored.budgetMinor, stored.currency))
                           : tr("no budget"));
    return parts.join(u"; "_s);
}

bool ActionDialog::sayConflict()
{
    if (!m_before.id)
        return false;
    const auto stored =
        session().store().read([this](const storage::Reader &db) { return storage::actions::find(db, *m_before.id); });
    if (!stored || *stored == m_before)
        return false;
    m_takeStored->show();
    setProblem([this, now = *stored] {
        return tr("Somebody changed this action in the meantime, so nothing was overwritten. Stored now: %1.")
            .arg(differences(now));
    });
    return true;
}

bool ActionDialog::submit()
{
    if (!check())
        return false;
    edits::ActionEdit edit{.action = typed(), .linked = {}, .unlinked = {}};
    const auto chosen = m_recommendations->chosen();
    const QSet<domain::RecommendationId> before(m_linked.begin(), m_linked.end());
    const QSet<domain::RecommendationId> now(chosen.begin(), chosen.end());
    for (const auto id : chosen) {
        if (!before.contains(id))
            edit.linked.append(id);
    }
    for (const auto id : std::as_const(m_linked)) {
        if (!now.contains(id))
            edit.unlinked.append(id);
    }
    if (sayConflict())
        return false;
    std::optional<domain::ActionId> written;
    const bool done = attempt([&] {
        written = edits::saveAction(session(), edit);
        return written.has_value();
    });
    if (done)
        Q_EMIT saved(*written);
    return done;
}

} // namespace ui
