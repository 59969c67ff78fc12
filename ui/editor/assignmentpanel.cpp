// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/assignmentpanel.h"

#include "domain/rules.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideLink = 4; ///< a link is higher than a line of text

/// The acronym carries the weight, the rest is its context.
QString named(const domain::Institution &institution, domain::Language language)
{
    return u"<b>%1</b> %2"_s.arg(institution.acronym.toHtmlEscaped(), institution.name.preferred(language).toHtmlEscaped());
}

QString acronyms(const QList<domain::Institution> &institutions)
{
    QStringList names;
    for (const auto &institution : institutions)
        names.append(institution.acronym);
    return names.join(u", "_s);
}

} // namespace

AssignmentPanel::AssignmentPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_panel(new Panel({}, this))
    , m_grid(new QGridLayout)
    , m_due(new UrgencyLabel(this))
{
    setObjectName(u"assignmentPanel"_s);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_lead = addText(m_leadRow, u"editorLead"_s, u"editorAssign"_s);
    m_lead->setTextFormat(Qt::RichText);
    m_support = addText(m_supportRow, u"editorSupport"_s);
    m_consulted = addText(m_consultedRow, u"editorConsulted"_s);
    m_due->setObjectName(u"editorDue"_s);
    m_dueRow = addRow(m_due, u"editorChangeDue"_s);
    addText(m_themesRow, u"editorThemes"_s);
    addText(m_groupsRow, u"editorGroups"_s);
    addText(m_sdgRow, u"editorSdg"_s);
    addText(m_rightsRow, u"editorRights"_s);
    addText(m_othersRow, u"editorOtherTerms"_s);
    m_states = addText(m_statesRow, u"editorStates"_s, u"editorChangeStates"_s);
    m_panel->content()->addLayout(m_grid);
    m_panel->content()->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    connect(m_leadRow.link, &LinkButton::clicked, this, &AssignmentPanel::assignRequested);
    connect(m_dueRow.link, &LinkButton::clicked, this, &AssignmentPanel::dueRequested);
    connect(m_statesRow.link, &LinkButton::clicked, this, &AssignmentPanel::statesRequested);
    retranslate(this, [this] { retranslateAll(); });
}

AssignmentPanel::Row AssignmentPanel::addRow(QWidget *value, const QString &linkName)
{
    const int at = m_grid->rowCount();
    Row row {.name = new Label({}, Role::Label, Ink::Text3, this), .value = value, .link = nullptr};
    row.name->setMinimumWidth(64);
    const bool text = qobject_cast<QLabel *>(value);
    m_grid->addWidget(row.name, at, 0, text ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(value, at, 1, text ? Qt::AlignTop : Qt::AlignVCenter);
    if (!linkName.isEmpty()) {
        if (text) {
            row.name->setContentsMargins(0, besideLink, 0, 0);
            value->setContentsMargins(0, besideLink, 0, 0);
        }
        row.link = new LinkButton({}, Role::Label, this);
        row.link->setObjectName(linkName);
        m_grid->addWidget(row.link, at, 2, Qt::AlignTop);
    }
    return row;
}

Label *AssignmentPanel::addText(Row &row, const QString &objectName, const QString &linkName)
{
    auto *label = new Label({}, Role::Body, Ink::Text, this);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("content", true);
    row = addRow(label, linkName);
    return label;
}

void AssignmentPanel::show(const Row &row, bool shown)
{
    row.name->setVisible(shown);
    row.value->setVisible(shown);
    if (row.link)
        row.link->setVisible(shown);
}

void AssignmentPanel::setReading(const EditorReading &reading)
{
    m_reading = reading;
    fill();
}

void AssignmentPanel::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    for (auto *link : {m_leadRow.link, m_dueRow.link, m_statesRow.link}) {
        link->setEnabled(!readOnly);
        link->setToolTip(readOnly ? why : QString());
    }
}

void AssignmentPanel::retranslateAll()
{
    m_panel->setTitle(tr("Assignment and due date"));
    const QList<std::pair<Row *, QString>> names {{&m_leadRow, tr("Leads")}, {&m_supportRow, tr("Support")}, {&m_consultedRow, tr("Consulted")},
        {&m_dueRow, tr("Due")}, {&m_themesRow, tr("Themes")}, {&m_groupsRow, tr("Groups")}, {&m_sdgRow, tr("SDG")}, {&m_rightsRow, tr("Rights")},
        {&m_othersRow, tr("Others")}, {&m_statesRow, tr("Made by")}};
    for (const auto &[row, name] : names)
        row->name->setText(name);
    m_leadRow.link->setAccessibleName(tr("Change the assignment"));
    m_dueRow.link->setAccessibleName(tr("Set due date"));
    m_statesRow.link->setText(tr("Change…"));
    m_statesRow.link->setAccessibleName(tr("Change the recommending States"));
    fill();
}

void AssignmentPanel::fill()
{
    if (!m_reading)
        return;
    fillPeople();
    fillDue();
    fillTerms();
    fillStates();
}

void AssignmentPanel::fillPeople()
{
    const auto language = m_surroundings.language.current();
    const auto &detail = m_reading->detail;
    QString lead = detail.lead ? named(*detail.lead, language) : tr("Nobody leads yet.");
    if (m_reading->focalPoint) {
        const auto &person = *m_reading->focalPoint;
        const QString post = person.post.preferred(language);
        lead += u"<br>"_s + (post.isEmpty() ? person.name : tr("%1, %2", "name and post").arg(person.name, post)).toHtmlEscaped();
    }
    m_lead->setText(lead);
    m_leadRow.link->setText(detail.lead ? tr("Change…") : tr("Assign…"));
    m_support->setText(detail.support.isEmpty() ? u"–"_s : acronyms(detail.support));
    m_consulted->setText(acronyms(m_reading->consulted));
    show(m_consultedRow, !m_reading->consulted.isEmpty());
}

void AssignmentPanel::fillDue()
{
    const auto &wording = m_surroundings.language.wording();
    const auto &r = m_reading->detail.recommendation;
    const QDate today = domain::today(m_surroundings.clock);
    const auto urgency = domain::urgency(r.due, r.status, r.archived, today);
    m_due->setDue(urgency, r.due.isValid() ? wording.date(r.due) : tr("No due date"),
        urgency == domain::Urgency::None ? QString() : wording.distance(r.due, today));
    m_dueRow.link->setText(r.due.isValid() ? tr("Change…") : tr("Set…"));
}

void AssignmentPanel::fillTerms()
{
    const auto language = m_surroundings.language.current();
    QHash<QString, QStringList> labels;
    static const QStringList known {u"theme"_s, u"group"_s, u"sdg"_s, u"right"_s};
    for (const auto &term : m_reading->detail.terms) {
        const QString label = term.label.preferred(language);
        const bool coded = term.vocabulary == u"sdg" && !label.startsWith(term.code);
        labels[known.contains(term.vocabulary) ? term.vocabulary : u"other"_s].append(coded ? term.code + u' ' + label : label);
    }
    const QList<std::pair<const Row *, QString>> rows {{&m_themesRow, u"theme"_s}, {&m_groupsRow, u"group"_s}, {&m_sdgRow, u"sdg"_s},
        {&m_rightsRow, u"right"_s}, {&m_othersRow, u"other"_s}};
    for (const auto &[row, vocabulary] : rows) {
        const QStringList words = labels.value(vocabulary);
        static_cast<Label *>(row->value)->setText(words.join(u"; "_s));
        show(*row, !words.isEmpty());
    }
    if (labels.isEmpty()) {
        static_cast<Label *>(m_themesRow.value)->setText(tr("None yet"));
        show(m_themesRow, true);
    }
}

void AssignmentPanel::fillStates()
{
    const auto &wording = m_surroundings.language.wording();
    QStringList names;
    for (const auto &state : m_reading->states)
        names.append(state.iso3.isEmpty() ? state.printed : wording.country(state.iso3));
    m_states->setText(names.isEmpty() ? tr("No State is named yet.") : names.join(u", "_s));
    show(m_statesRow, m_reading->isUpr() || !names.isEmpty());
}

} // namespace ui
