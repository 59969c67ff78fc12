// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutionpanel.h"

#include "domain/rules.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/institutions/personblock.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/linkbutton.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 720;

Label *contentLabel(Role role, Ink ink, QWidget *parent)
{
    auto *label = new Label({}, role, ink, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("content", true);
    return label;
}

} // namespace

InstitutionPanel::InstitutionPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_column(new QVBoxLayout(m_body))
    , m_none(new Label({}, Role::Body, Ink::Text3, this))
{
    setObjectName(u"institutionPanel"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_column->setContentsMargins(18, 14, 18, 16);
    m_column->setSpacing(6);
    makeHead();
    makeOpen();
    makePersons();
    m_column->addStretch(1);
    m_body->setMaximumWidth(widestText);
    letScroll(m_scroll, m_body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(m_none, 1);
    all->addWidget(m_scroll, 1);
    retranslate(this, [this] { retranslateAll(); });
}

const wording::Wording &InstitutionPanel::wording() const
{
    return m_surroundings.language.wording();
}

void InstitutionPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(0, 0, 1, height(), t.border);
}

void InstitutionPanel::makeHead()
{
    m_acronym = contentLabel(Role::LabelStrong, Ink::Text3, m_body);
    m_acronym->setObjectName(u"institutionAcronym"_s);
    m_title = contentLabel(Role::DetailTitle, Ink::Text, m_body);
    m_title->setObjectName(u"institutionTitle"_s);
    m_context = contentLabel(Role::Label, Ink::Text3, m_body);
    m_time = contentLabel(Role::Label, Ink::Soon, m_body);
    m_time->setObjectName(u"institutionTime"_s);
    m_parent = new LinkButton({}, Role::Label, m_body);
    m_parent->setObjectName(u"institutionParent"_s);
    m_parent->setProperty("content", true);
    connect(m_parent, &LinkButton::clicked, this, [this] { Q_EMIT institutionRequested(*m_detail->institution.parent); });
    m_edit = new QPushButton(icon(u"document-edit"_s), {}, m_body);
    m_edit->setObjectName(u"editInstitution"_s);
    m_hand = new QPushButton(icon(u"system-users"_s), {}, m_body);
    m_hand->setObjectName(u"handOverInstitution"_s);
    m_remove = new QPushButton(icon(u"edit-delete"_s), {}, m_body);
    m_remove->setObjectName(u"removeInstitution"_s);
    for (auto *button : {m_edit, m_hand, m_remove})
        Style::setSmall(button);
    connect(m_edit, &QPushButton::clicked, this, &InstitutionPanel::editRequested);
    connect(m_hand, &QPushButton::clicked, this, [this] {
        const bool one = m_detail->present.size() == 1;
        Q_EMIT handoverRequested(one ? m_detail->present.first().person.id : std::nullopt);
    });
    connect(m_remove, &QPushButton::clicked, this, &InstitutionPanel::removeRequested);
    auto *buttons = new FlowLayout(nullptr, 8);
    for (auto *button : {m_edit, m_hand, m_remove})
        buttons->addWidget(button);
    m_column->addWidget(m_acronym);
    m_column->addWidget(m_title);
    m_column->addWidget(m_context);
    m_column->addWidget(m_time);
    m_column->addWidget(m_parent, 0, Qt::AlignLeft);
    m_column->addSpacing(4);
    m_column->addLayout(buttons);
}

void InstitutionPanel::makeOpen()
{
    m_column->addSpacing(6);
    m_column->addWidget(new Hairline(m_body));
    m_column->addSpacing(4);
    m_openHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_column->addWidget(m_openHeading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    for (const char *name : {"countLeads", "countSupports", "countOverdue", "countSilent", "countReturned", "countSubmitted"}) {
        const int row = static_cast<int>(m_openNames.size());
        auto *words = new Label({}, Role::Body, Ink::Text2, m_body);
        auto *count = new LinkButton({}, Role::BodyMedium, m_body);
        count->setObjectName(QString::fromLatin1(name));
        words->setBuddy(count);
        grid->addWidget(words, row, 0);
        grid->addWidget(count, row, 1, Qt::AlignRight);
        m_openNames.append(words);
        m_openCounts.append(count);
        connect(count, &LinkButton::clicked, this, [this, row] {
            namespace criteria = institutioncriteria;
            const QString &acronym = m_detail->institution.acronym;
            const domain::Criteria of[] = {criteria::leads(acronym), criteria::supports(acronym), criteria::overdue(acronym), criteria::silent(acronym),
                criteria::these(m_detail->returned), criteria::these(m_detail->submitted)};
            Q_EMIT listRequested(of[row]);
        });
    }
    m_column->addLayout(grid);
}

void InstitutionPanel::makePersons()
{
    m_column->addSpacing(6);
    m_column->addWidget(new Hairline(m_body));
    m_column->addSpacing(4);
    m_personsHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_addPerson = new LinkButton({}, Role::Label, m_body);
    m_addPerson->setObjectName(u"addPerson"_s);
    connect(m_addPerson, &LinkButton::clicked, this, [this] { Q_EMIT personRequested(std::nullopt); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_personsHeading, 1);
    row->addWidget(m_addPerson);
    m_column->addLayout(row);
    m_peoplePlace = new QVBoxLayout;
    m_peoplePlace->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_peoplePlace);
    m_belowHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_belowPlace = new QVBoxLayout;
    m_column->addSpacing(6);
    m_column->addWidget(m_belowHeading);
    m_column->addLayout(m_belowPlace);
}

void InstitutionPanel::setDetail(const std::optional<InstitutionDetail> &detail)
{
    const bool other = !detail || !m_detail || detail->institution.id != m_detail->institution.id;
    m_detail = detail;
    if (other)
        m_scroll->ensureVisible(0, 0);
    fill();
}

void InstitutionPanel::setWritable(bool writable)
{
    m_writable = writable;
    fill();
}

void InstitutionPanel::retranslateAll()
{
    m_none->setText(tr("Choose an institution to see who answers there and what is open."));
    m_edit->setText(tr("Edit…"));
    m_hand->setText(tr("Hand over…"));
    m_remove->setText(tr("Delete…"));
    m_openHeading->setText(tr("What is open"));
    m_personsHeading->setText(tr("Focal points"));
    m_addPerson->setText(tr("Add…"));
    m_addPerson->setAccessibleName(tr("Add a person"));
    m_belowHeading->setText(tr("Stand below it"));
    fill();
}

void InstitutionPanel::fill()
{
    m_none->setVisible(!m_detail);
    m_scroll->setVisible(m_detail.has_value());
    if (!m_detail)
        return;
    fillHead();
    fillOpen();
    fillPersons();
}

void InstitutionPanel::fillHead()
{
    const auto &institution = m_detail->institution;
    const auto language = wording().language();
    m_acronym->setText(institution.acronym);
    m_title->setText(institution.name.preferred(language));
    m_context->setText(m_detail->kind.preferred(language));
    const bool ended = !domain::isActiveOn(institution, m_detail->today);
    m_time->setVisible(institution.activeFrom.isValid() || institution.activeTo.isValid());
    m_time->setInk(ended ? Ink::Soon : Ink::Text3);
    const QString time = wording().quarter(institution.activeFrom, institution.activeTo);
    m_time->setText(ended ? tr("No longer active: %1").arg(time) : tr("Active: %1").arg(time));
    m_parent->setVisible(m_detail->parent.has_value());
    if (m_detail->parent)
        m_parent->setText(tr("Below %1").arg(m_detail->parent->acronym));
    for (auto *widget : QList<QWidget *> {m_edit, m_hand, m_remove, m_addPerson})
        widget->setEnabled(m_writable);
}

void InstitutionPanel::fillOpen()
{
    const QStringList names {tr("Leads"), tr("Supports"), tr("Overdue"), tr("Without news for 180 days"), tr("With a returned entry"), tr("With an entry to review")};
    const qint64 counts[] = {m_detail->leads, m_detail->supports, m_detail->overdue, m_detail->silent, m_detail->returned.size(), m_detail->submitted.size()};
    for (int i = 0; i < names.size(); ++i) {
        m_openNames[i]->setText(names[i]);
        m_openNames[i]->setInk(i == 2 && counts[i] > 0 ? Ink::Late : Ink::Text2);
        m_openCounts[i]->setText(wording().number(counts[i]));
        m_openCounts[i]->setAccessibleName(u"%1: %2"_s.arg(names[i], wording().number(counts[i])));
        m_openCounts[i]->setEnabled(counts[i] > 0);
    }
}

void InstitutionPanel::fillPersons()
{
    delete m_people;
    m_people = new QWidget(m_body);
    auto *column = new QVBoxLayout(m_people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    int place = 0;
    const auto add = [&](const InstitutionDetail::Somebody &one, bool past) {
        auto *block = new PersonBlock(one, wording(), past, m_writable, place++, m_people);
        connect(block, &PersonBlock::editRequested, this, &InstitutionPanel::personRequested);
        connect(block, &PersonBlock::handoverRequested, this, &InstitutionPanel::handoverRequested);
        connect(block, &PersonBlock::listRequested, this, &InstitutionPanel::listRequested);
        column->addWidget(block);
    };
    for (const auto &one : m_detail->present)
        add(one, false);
    if (m_detail->present.isEmpty())
        column->addWidget(new Label(tr("Nobody is the focal point today."), Role::Body, Ink::Text3, m_people));
    if (!m_detail->past.isEmpty())
        column->addWidget(new Label(tr("Formerly"), Role::LabelStrong, Ink::Text2, m_people));
    for (const auto &one : m_detail->past)
        add(one, true);
    m_peoplePlace->addWidget(m_people);

    delete m_below;
    m_below = new QWidget(m_body);
    m_below->setProperty("content", true);
    auto *flow = new FlowLayout(m_below, 12);
    for (const auto &one : m_detail->below) {
        auto *link = new LinkButton(one.acronym, Role::Body, m_below);
        link->setObjectName(u"below"_s + one.acronym);
        link->setToolTip(one.name.preferred(wording().language()));
        link->setAccessibleName(u"%1, %2"_s.arg(one.acronym, link->toolTip()));
        connect(link, &LinkButton::clicked, this, [this, id = *one.id] { Q_EMIT institutionRequested(id); });
        flow->addWidget(link);
    }
    m_belowPlace->addWidget(m_below);
    m_belowHeading->setVisible(!m_detail->below.isEmpty());
}

} // namespace ui
