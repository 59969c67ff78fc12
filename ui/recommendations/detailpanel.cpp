// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/detailpanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/editing/timelineview.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"

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
constexpr int nameWidth = 76;

} // namespace

DetailPanel::DetailPanel(const Surroundings &surroundings, const Head &head, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_timelineModel(surroundings.language.wording())
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_column(new QVBoxLayout(m_body))
{
    setObjectName(u"detailPanel"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    makeHead(head, all);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(6);
    makeFacts();
    makeText();
    makeAssignment();
    makeProgress();
    makeAssessments();
    m_column->addStretch(1);
    m_body->setMaximumWidth(widestText);
    letScroll(m_scroll, m_body);
    all->addWidget(m_scroll, 1);
    retranslate(this, [this] { retranslateAll(); });
}

const wording::Wording &DetailPanel::wording() const
{
    return m_surroundings.language.wording();
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    const int head = m_scroll->y();
    painter.fillRect(0, 0, width(), head, t.subtle);
    painter.fillRect(0, head - 1, width(), 1, t.border);
    painter.fillRect(0, 0, 1, height(), t.border);
}

void DetailPanel::makeHead(const Head &head, QVBoxLayout *into)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 2, 6, 3);
    row->setSpacing(2);
    m_reference = new Label({}, Role::BodyStrong, Ink::Text, this);
    m_reference->setObjectName(u"detailReference"_s);
    m_reference->setElided(true);
    m_reference->setProperty("content", true);
    const auto button = [this](QAction *action, const QString &name) {
        auto *made = new QToolButton(this);
        made->setDefaultAction(action);
        made->setObjectName(name);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        Style::setKind(made, ButtonKind::Quiet);
        Style::setSmall(made);
        return made;
    };
    row->addWidget(m_reference, 1);
    row->addWidget(button(head.copy, u"detailCopy"_s));
    row->addWidget(button(head.previous, u"detailPrevious"_s));
    row->addWidget(button(head.next, u"detailNext"_s));
    into->addLayout(row);
}

LinkButton *DetailPanel::addHeading(Label *heading, QWidget *extra)
{
    m_column->addSpacing(6);
    m_column->addWidget(new Hairline(m_body));
    m_column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *link = new LinkButton({}, Role::Label, m_body);
    row->addWidget(heading, 1);
    if (extra)
        row->addWidget(extra);
    row->addWidget(link);
    m_column->addLayout(row);
    return link;
}

void DetailPanel::makeFacts()
{
    m_title = new Label({}, Role::DetailTitle, Ink::Text, m_body);
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setWordWrap(true);
    m_source = new Label({}, Role::Label, Ink::Text3, m_body);
    m_source->setWordWrap(true);
    m_title->setProperty("content", true);
    m_source->setProperty("content", true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_source);
    m_column->addSpacing(4);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    m_statusName = makeName(nameWidth, m_body);
    m_pill = new StatusPill(m_body);
    m_pill->setObjectName(u"detailStatus"_s);
    m_bar = new ThinBar(m_body);
    m_bar->setFixedWidth(72);
    m_percent = new Label({}, Role::Body, Ink::Text, m_body);
    m_changeStatus = new LinkButton({}, Role::Label, m_body);
    m_changeStatus->setObjectName(u"detailChangeStatus"_s);
    connect(m_changeStatus, &LinkButton::clicked, this, &DetailPanel::statusRequested);
    // Below the pill, as in the table: beside it there is no room for the longest Spanish status and the link.
    auto *progress = new QHBoxLayout;
    progress->setSpacing(10);
    progress->addWidget(m_bar);
    progress->addWidget(m_percent);
    progress->addStretch(1);
    grid->addWidget(m_statusName, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_pill, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(m_changeStatus, 0, 2);
    grid->addLayout(progress, 1, 1, 1, 2);

    m_dueName = makeName(nameWidth, m_body);
    m_due = new UrgencyLabel(m_body);
    m_due->setObjectName(u"detailDue"_s);
    m_changeDue = new LinkButton({}, Role::Label, m_body);
    m_changeDue->setObjectName(u"detailChangeDue"_s);
    connect(m_changeDue, &LinkButton::clicked, this, &DetailPanel::dueRequested);
    grid->addWidget(m_dueName, 2, 0, Qt::AlignTop);
    grid->addWidget(m_due, 2, 1);
    grid->addWidget(m_changeDue, 2, 2, Qt::AlignTop);

    m_gradeName = makeName(nameWidth, m_body);
    m_grade = new Label({}, Role::Body, Ink::Text, m_body);
    m_grade->setElided(true);
    m_grade->setProperty("content", true);
    m_mark = new GradeMark(m_body);
    m_gradeYear = new Label({}, Role::Label, Ink::Text3, m_body);
    auto *grade = new QHBoxLayout;
    grade->setSpacing(8);
    grade->addWidget(m_grade);
    grade->addWidget(m_mark);
    grade->addWidget(m_gradeYear);
    grade->addStretch(1);
    grid->addWidget(m_gradeName, 3, 0, Qt::AlignVCenter);
    grid->addLayout(grade, 3, 1, 1, 2);
    m_column->addLayout(grid);
}

void DetailPanel::makeText()
{
    m_textHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_textNote = new Label({}, Role::Label, Ink::Text3, m_body);
    addHeading(m_textHeading, m_textNote)->hide();
    m_language = new SegmentedControl({u"ES"_s, u"EN"_s}, m_body);
    m_language->setObjectName(u"textLanguage"_s);
    auto *row = static_cast<QHBoxLayout *>(m_column->itemAt(m_column->count() - 1)->layout());
    row->addWidget(m_language);
    connect(m_language, &SegmentedControl::chosen, this, [this](int index) {
        m_chosenLanguage = index == 0 ? domain::Language::Spanish : domain::Language::English;
        fillText();
    });
    m_introduction = makeReading(Ink::Text3, m_body);
    m_text = makeReading(Ink::Text, m_body);
    m_text->setObjectName(u"detailText"_s);
    m_column->addWidget(m_introduction);
    m_column->addWidget(m_text);
}

void DetailPanel::makeAssignment()
{
    m_assignmentHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_assign = addHeading(m_assignmentHeading);
    m_assign->setObjectName(u"detailAssign"_s);
    connect(m_assign, &LinkButton::clicked, this, &DetailPanel::assignRequested);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, Label *&name, Label *&value, const QString &objectName) {
        name = makeName(nameWidth, m_body);
        value = makeReading(Ink::Text, m_body);
        value->setObjectName(objectName);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    add(0, m_leadName, m_lead, u"detailLead"_s);
    add(1, m_supportName, m_support, u"detailSupport"_s);
    add(2, m_themesName, m_themes, u"detailThemes"_s);
    m_lead->setTextFormat(Qt::RichText);
    m_column->addLayout(grid);
}

void DetailPanel::makeProgress()
{
    m_progressHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_showAll = new LinkButton({}, Role::Label, m_body);
    m_showAll->setObjectName(u"detailShowAll"_s);
    m_addProgress = addHeading(m_progressHeading, m_showAll);
    m_addProgress->setObjectName(u"detailAddProgress"_s);
    connect(m_addProgress, &LinkButton::clicked, this, &DetailPanel::progressRequested);
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_allProgress = !m_allProgress;
        fillProgress();
    });
    m_timeline = new TimelineView(m_timelineModel, m_body);
    connect(m_timeline, &TimelineView::opened, this, &DetailPanel::entryRequested);
    connect(m_timeline, &TimelineView::evidenceOffered, this, &DetailPanel::evidenceOffered);
    m_noProgress = new Label({}, Role::Body, Ink::Text3, m_body);
    m_noProgress->setWordWrap(true);
    m_column->addWidget(m_timeline);
    m_column->addWidget(m_noProgress);
}

void DetailPanel::makeAssessments()
{
    m_assessmentsHeading = new Label({}, Role::BodyStrong, Ink::Text, m_body);
    m_assessmentsBlock = new QWidget(m_body);
    auto *block = new QVBoxLayout(m_assessmentsBlock);
    block->setContentsMargins(0, 6, 0, 0);
    block->setSpacing(6);
    block->addWidget(new Hairline(m_assessmentsBlock));
    block->addSpacing(2);
    block->addWidget(m_assessmentsHeading);
    m_assessments = new QGridLayout;
    m_assessments->setHorizontalSpacing(10);
    m_assessments->setVerticalSpacing(5);
    m_assessments->setColumnStretch(1, 1);
    block->addLayout(m_assessments);
    m_column->addWidget(m_assessmentsBlock);
}

void DetailPanel::retranslateAll()
{
    m_timelineModel.setWording(wording());
    m_statusName->setText(wording().field(domain::Field::Status));
    m_dueName->setText(wording().field(domain::Field::Due));
    m_changeStatus->setText(tr("Change…"));
    m_changeStatus->setAccessibleName(tr("Change status"));
    m_changeDue->setText(tr("Change…"));
    m_changeDue->setAccessibleName(tr("Set due date"));
    m_textHeading->setText(tr("Text"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->setSegmentName(0, wording().language(domain::Language::Spanish));
    m_language->setSegmentName(1, wording().language(domain::Language::English));
    m_assignmentHeading->setText(tr("Assignment"));
    m_assign->setText(tr("Change…"));
    m_assign->setAccessibleName(tr("Change the assignment"));
    m_leadName->setText(tr("Leads"));
    m_supportName->setText(tr("Support"));
    m_themesName->setText(tr("Themes"));
    m_progressHeading->setText(tr("Progress log"));
    m_addProgress->setText(tr("Add progress…"));
    m_timeline->setAccessibleName(tr("Progress log"));
    m_noProgress->setText(tr("Nothing has been reported yet."));
    fill();
}

void DetailPanel::setWritable(bool writable)
{
    for (auto *link : {m_changeStatus, m_changeDue, m_assign, m_addProgress})
        link->setEnabled(writable);
}

void DetailPanel::setDetail(const std::optional<Detail> &detail)
{
    const bool other = !detail || !m_detail || detail->recommendation.id != m_detail->recommendation.id;
    m_detail = detail;
    if (other) {
        m_allProgress = false;
        m_scroll->ensureVisible(0, 0);
    }
    fill();
}

} // namespace ui
