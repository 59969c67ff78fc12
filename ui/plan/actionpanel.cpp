// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/actionpanel.h"

#include "domain/plan.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/plan/servedlist.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/planpainters.h"
#include "wording/figures.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 720;
constexpr int nameWidth = 84;
constexpr int side = 16;

} // namespace

ActionPanel::ActionPanel(const Surroundings &surroundings, items::PlanModel &model, QAction *back, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_column(new QVBoxLayout(m_body))
{
    setObjectName(u"actionPanel"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0); // the line that parts it from the plan
    all->setSpacing(0);
    makeHead(back, all);
    m_column->setContentsMargins(0, 12, 0, 12);
    m_column->setSpacing(6);
    makeFacts();
    makeResult();
    makeServed();
    m_column->addStretch(1);
    m_body->setMaximumWidth(widestText);
    letScroll(m_scroll, m_body);
    all->addWidget(m_scroll, 1);
    setAsPage(false);
    retranslate(this, [this] { retranslateAll(); });
}

const wording::Wording &ActionPanel::wording() const
{
    return m_surroundings.language.wording();
}

void ActionPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    const int head = m_scroll->y();
    painter.fillRect(0, 0, width(), head, t.subtle);
    painter.fillRect(0, head - 1, width(), 1, t.border);
    painter.fillRect(0, 0, 1, height(), t.border);
}

void ActionPanel::makeHead(QAction *back, QVBoxLayout *into)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 4, 10, 5);
    row->setSpacing(8);
    auto *button = new QToolButton(this);
    button->setObjectName(u"panelBack"_s);
    button->setDefaultAction(back);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    Style::setKind(button, ButtonKind::Quiet);
    Style::setSmall(button);
    m_back = button;
    m_head = new Label({}, Role::BodyStrong, Ink::Text, this);
    m_head->setElided(true);
    m_edit = new LinkButton({}, Role::Label, this);
    m_edit->setObjectName(u"panelEdit"_s);
    connect(m_edit, &LinkButton::clicked, this, &ActionPanel::editRequested);
    m_markDone = new LinkButton({}, Role::Label, this);
    m_markDone->setObjectName(u"panelMarkDone"_s);
    connect(m_markDone, &LinkButton::clicked, this, &ActionPanel::doneRequested);
    row->addWidget(m_back);
    row->addWidget(m_head, 1);
    row->addWidget(m_markDone);
    row->addWidget(m_edit);
    into->addLayout(row);
}

void ActionPanel::makeFacts()
{
    m_title = new Label({}, Role::DetailTitle, Ink::Text, m_body);
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setWordWrap(true);
    m_title->setProperty("content", true);
    m_cluster = new Label({}, Role::Label, Ink::Text3, m_body);
    m_cluster->setObjectName(u"panelCluster"_s);
    m_cluster->setWordWrap(true);
    m_cluster->setProperty("content", true);
    auto *heads = new QVBoxLayout;
    heads->setContentsMargins(side, 0, side, 4);
    heads->setSpacing(4);
    heads->addWidget(m_title);
    heads->addWidget(m_cluster);
    m_column->addLayout(heads);

    m_facts = new QGridLayout;
    m_facts->setContentsMargins(side, 0, side, 4);
    m_facts->setHorizontalSpacing(8);
    m_facts->setVerticalSpacing(7);
    m_facts->setColumnStretch(1, 1);
    m_statusName = makeName(nameWidth, m_body);
    m_status = new StatusPill(m_body);
    m_status->setObjectName(u"panelStatus"_s);
    m_facts->addWidget(m_statusName, 0, 0, Qt::AlignVCenter);
    m_facts->addWidget(m_status, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_dueName = makeName(nameWidth, m_body);
    m_due = new UrgencyLabel(m_body);
    m_due->setObjectName(u"panelDue"_s);
    m_facts->addWidget(m_dueName, 1, 0, Qt::AlignTop);
    m_facts->addWidget(m_due, 1, 1);
    int row = 2;
    const auto add = [&](Label *&name, Label *&value, const QString &objectName) {
        name = makeName(nameWidth, m_body);
        value = makeReading(Ink::Text, m_body);
        value->setObjectName(objectName);
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row++, 1);
    };
    add(m_startName, m_start, u"panelStart"_s);
    add(m_doneName, m_done, u"panelDone"_s);
    add(m_whoName, m_who, u"panelInstitution"_s);
    add(m_budgetName, m_budget, u"panelBudget"_s);
    m_column->addLayout(m_facts);
}

/// Under a hairline.
void ActionPanel::addHeading(Label *heading)
{
    m_column->addSpacing(2);
    m_column->addWidget(new Hairline(m_body));
    m_column->addSpacing(2);
    heading->setContentsMargins(side, 0, side, 0);
    m_column->addWidget(heading);
}

void ActionPanel::makeResult()
{
    m_resultHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    addHeading(m_resultHeading);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(side, 0, side, 0);
    texts->setSpacing(2);
    const auto add = [&](Label *&name, Label *&text, const QString &objectName) {
        name = new Label({}, Role::Label, Ink::Text3, m_body);
        name->setProperty("content", true); // each language is named in itself
        text = makeReading(Ink::Text, m_body);
        text->setObjectName(objectName);
        texts->addWidget(name);
        texts->addWidget(text);
        texts->addSpacing(4);
    };
    add(m_resultEsName, m_resultEs, u"panelResultEs"_s);
    add(m_resultEnName, m_resultEn, u"panelResultEn"_s);
    m_noResult = new Label({}, Role::Body, Ink::Text3, m_body);
    m_noResult->setWordWrap(true);
    texts->addWidget(m_noResult);
    m_column->addLayout(texts);
}

void ActionPanel::makeServed()
{
    m_servedHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    addHeading(m_servedHeading);
    m_served = new ServedList(m_model, m_body);
    connect(m_served, &ServedList::opened, this, &ActionPanel::recommendationRequested);
    m_noServed = new Label({}, Role::Body, Ink::Text3, m_body);
    m_noServed->setWordWrap(true);
    m_noServed->setContentsMargins(side, 0, side, 0);
    m_column->addWidget(m_served);
    m_column->addWidget(m_noServed);
}

void ActionPanel::retranslateAll()
{
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the action"));
    m_markDone->setText(tr("Mark as done"));
    m_statusName->setText(tr("Status"));
    m_dueName->setText(tr("Due"));
    m_startName->setText(tr("Start"));
    m_doneName->setText(tr("Done"));
    m_whoName->setText(tr("Institution"));
    m_budgetName->setText(tr("Budget"));
    m_resultHeading->setText(tr("Result sought"));
    m_resultEsName->setText(wording().language(domain::Language::Spanish));
    m_resultEnName->setText(wording().language(domain::Language::English));
    m_noResult->setText(tr("Nobody has written yet what it is to bring about."));
    m_served->setAccessibleName(tr("Recommendations it serves"));
    m_noServed->setText(tr("It serves no recommendation yet."));
    fill();
}

void ActionPanel::setAsPage(bool page)
{
    m_back->setVisible(page);
}

void ActionPanel::setWritable(bool writable)
{
    m_writable = writable;
    fill();
}

void ActionPanel::showRow(const QModelIndex &index)
{
    const auto *entry = m_model.actionAt(index);
    const auto id = entry ? entry->action.id : std::nullopt;
    if (id != m_action)
        m_scroll->ensureVisible(0, 0);
    m_action = id;
    fill();
}

void ActionPanel::fill()
{
    const QModelIndex row = m_action ? m_model.indexOf(*m_action) : QModelIndex();
    const auto *entry = m_model.actionAt(row);
    m_body->setVisible(entry);
    m_edit->setVisible(entry && m_writable);
    m_head->setText(entry ? tr("Action") : tr("No action chosen"));
    m_served->showAction(row);
    m_markDone->setVisible(entry && m_writable && domain::isOpen(entry->action.status));
    if (!entry)
        return;
    fillFacts(*entry);
    fillResult(entry->action);
    m_servedHeading->setText(entry->served.empty()
            ? tr("Recommendations")
            : tr("Recommendations: %Ln", nullptr, static_cast<int>(entry->served.size())));
    m_served->setVisible(!entry->served.empty());
    m_noServed->setVisible(entry->served.empty());
}

void ActionPanel::fillFacts(const storage::plan::Entry &entry)
{
    const auto language = wording().language();
    const auto &action = entry.action;
    const QDate today = domain::today(m_surroundings.clock);
    const auto urgency = domain::urgency(action, today);
    m_title->setText(action.title.preferred(language));
    m_cluster->setText(
        action.cluster ? m_model.reading().clusters.value(*action.cluster).preferred(language) : QString());
    m_cluster->setVisible(!m_cluster->text().isEmpty());
    m_status->setStatus(likeStatus(action.status), wording().actionStatus(action.status));
    m_due->setDue(urgency, action.due.isValid() ? wording().date(action.due) : u"–"_s,
        urgency == domain::Urgency::None ? QString() : wording().distance(action.due, today));
    m_start->setText(action.starts.isValid() ? wording().date(action.starts) : u"–"_s);
    m_done->setText(wording().date(action.done));
    m_done->setVisible(action.done.isValid());
    m_doneName->setVisible(action.done.isValid());
    QString who = u"–"_s;
    for (const auto &one : m_model.reading().institutions) {
        if (one.id == action.institution)
            who = QStringList{one.acronym, one.name.preferred(language)}.join(u", "_s);
    }
    m_who->setText(who);
    m_budget->setText(action.budgetMinor ? wording::money(wording(), *action.budgetMinor, action.currency) : u"–"_s);
}

void ActionPanel::fillResult(const domain::Action &action)
{
    m_resultEs->setText(action.result.es);
    m_resultEn->setText(action.result.en);
    for (auto *each : {m_resultEs, m_resultEsName})
        each->setVisible(!action.result.es.isEmpty());
    for (auto *each : {m_resultEn, m_resultEnName})
        each->setVisible(!action.result.en.isEmpty());
    m_noResult->setVisible(action.result.isEmpty());
}

} // namespace ui
