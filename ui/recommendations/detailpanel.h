// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "ui/editing/detail.h"
#include "ui/evidence/newevidence.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class GradeMark;
class Label;
class LinkButton;
class SegmentedControl;
class StatusPill;
class ThinBar;
class TimelineView;
class UrgencyLabel;

/// Everything about one recommendation, at the right of the list. It shows and asks; it writes nothing.
class DetailPanel : public QWidget
{
    Q_OBJECT
public:
    /// The actions of the panel's head.
    struct Head
    {
        QAction *copy;
        QAction *previous;
        QAction *next;
    };
    DetailPanel(const Surroundings &surroundings, const Head &head, QWidget *parent = nullptr);

    /// None: nothing is chosen.
    void setDetail(const std::optional<Detail> &detail);
    /// Whether what it shows can be changed.
    void setWritable(bool writable);

Q_SIGNALS:
    void assignRequested();
    void statusRequested();
    void dueRequested();
    void progressRequested();
    void entryRequested(domain::ProgressId entry); ///< to read, edit or review it
    void evidenceOffered(domain::ProgressId entry, const QList<ui::NewEvidence> &evidence); ///< dropped onto it or pasted

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead(const Head &head, QVBoxLayout *into);
    void makeFacts();
    void makeText();
    void makeAssignment();
    void makeProgress();
    void makeAssessments();
    /// A heading with room for a link at its right, under a hairline.
    LinkButton *addHeading(Label *heading, QWidget *extra = nullptr);
    void retranslateAll();
    void fill();
    void fillFacts();
    void fillText();
    void fillAssignment();
    void fillProgress();
    void fillAssessments();
    [[nodiscard]] const wording::Wording &wording() const;
    [[nodiscard]] domain::Language contentLanguage() const;

    Surroundings m_surroundings;
    std::optional<Detail> m_detail;
    std::optional<domain::Language> m_chosenLanguage; ///< of the text; until chosen, the window's
    bool m_allProgress = false;
    items::ProgressTimelineModel m_timelineModel;

    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    Label *m_reference;
    Label *m_title;
    Label *m_source;
    Label *m_statusName;
    StatusPill *m_pill;
    ThinBar *m_bar;
    Label *m_percent;
    LinkButton *m_changeStatus;
    Label *m_dueName;
    UrgencyLabel *m_due;
    LinkButton *m_changeDue;
    Label *m_gradeName;
    Label *m_grade;
    GradeMark *m_mark;
    Label *m_gradeYear;
    Label *m_textHeading;
    Label *m_textNote;
    SegmentedControl *m_language;
    Label *m_introduction;
    Label *m_text;
    Label *m_assignmentHeading;
    LinkButton *m_assign;
    Label *m_leadName;
    Label *m_lead;
    Label *m_supportName;
    Label *m_support;
    Label *m_themesName;
    Label *m_themes;
    Label *m_progressHeading;
    LinkButton *m_showAll;
    LinkButton *m_addProgress;
    TimelineView *m_timeline;
    Label *m_noProgress;
    QWidget *m_assessmentsBlock;
    Label *m_assessmentsHeading;
    QGridLayout *m_assessments;
};

} // namespace ui
