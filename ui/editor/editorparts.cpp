// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recommendationeditor.h"
#include "ui/editing/assigndialog.h"
#include "ui/editing/duedialog.h"
#include "ui/editing/entrychange.h"
#include "ui/editing/recordedits.h"
#include "ui/editing/statesdialog.h"
#include "ui/editing/termsdialog.h"
#include "ui/editing/valuedialog.h"
#include "ui/editor/assignmentpanel.h"
#include "ui/editor/conflictpanel.h"
#include "ui/editor/editorbars.h"
#include "ui/editor/entrypanel.h"
#include "ui/editor/gradespanel.h"
#include "ui/editor/recordindicatorspanel.h"
#include "ui/editor/measureparts.h"
#include "ui/editor/nationalpanel.h"
#include "ui/editor/progresspanel.h"
#include "ui/editor/recordhistorypanel.h"
#include "ui/editor/textpanel.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>

using namespace Qt::StringLiterals;

// What the editor is made of, and what its parts ask for.
namespace ui {

namespace {
constexpr int moreEntries = 20;
} // namespace

void RecommendationEditor::makeBody()
{
    auto *body = new QWidget(m_scroll);
    auto *left = new QWidget(body);
    m_right->setParent(body);
    m_conflict = new ConflictPanel(m_surroundings.language, m_editing, body);
    m_text = new TextPanel(m_surroundings, m_editing, left);
    m_national = new NationalPanel(m_surroundings.language, left);
    m_grades = new GradesPanel(m_surroundings.language, left);
    m_measure = new MeasurePanel(m_surroundings.language, left);
    m_entry = new EntryPanel(m_surroundings, left);
    m_progress = new ProgressPanel(m_surroundings.language, left);
    m_assignment = new AssignmentPanel(m_surroundings, m_right);
    m_indicators = new RecordIndicatorsPanel(m_surroundings.language, m_right);
    m_history = new RecordHistoryPanel(m_surroundings.language, m_right);
    arrange(body, left);
    m_scroll->setObjectName(u"editorScroll"_s);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void RecommendationEditor::arrange(QWidget *body, QWidget *left)
{
    const auto column = [](QWidget *of, const QList<QWidget *> &panels) {
        auto *made = new QVBoxLayout(of);
        made->setContentsMargins(0, 0, 0, 0);
        made->setSpacing(12);
        for (QWidget *panel : panels)
            made->addWidget(panel);
        made->addStretch(1);
        return made;
    };
    column(left, {m_text, m_measure, m_entry, m_progress})->insertLayout(1, m_results);
    column(m_right, {m_assignment, m_indicators, m_history});
    m_results->setSpacing(12);
    m_results->addWidget(m_national, 1);
    m_results->addWidget(m_grades, 1);
    m_columns->setSpacing(12);
    m_columns->addWidget(left, 1);
    m_columns->addWidget(m_right);
    auto *whole = new QVBoxLayout(body);
    whole->setContentsMargins(16, 12, 16, 16);
    whole->setSpacing(12);
    whole->addWidget(m_conflict);
    whole->addLayout(m_columns, 1);
}

void RecommendationEditor::makeMore()
{
    m_copy->setObjectName(u"editor.copy"_s);
    m_archive->setObjectName(u"editor.archive"_s);
    m_showHistory->setObjectName(u"editor.history"_s);
    m_head->setMore({m_copy, m_showHistory, nullptr, m_archive});
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(reference()); });
    connect(m_archive, &QAction::triggered, this, [this] { setArchived(m_reading && !m_reading->detail.recommendation.archived); });
    const auto showHistory = [this] {
        if (m_id)
            Q_EMIT historyRequested(*m_id);
    };
    connect(m_showHistory, &QAction::triggered, this, showHistory);
    connect(m_history, &RecordHistoryPanel::allRequested, this, showHistory);
}

void RecommendationEditor::connectPanels()
{
    connect(m_bars, &EditorBars::restoreRequested, this, [this] { setArchived(false); });
    connect(m_bars, &EditorBars::discardRequested, &m_editing, &RecordEditing::discard);
    connect(&m_editing, &RecordEditing::restored, m_bars, &EditorBars::setRestored);
    connect(m_head, &EditorHead::undoRequested, this, [this] { takeBack(false); });
    connect(m_head, &EditorHead::redoRequested, this, [this] { takeBack(true); });
    connect(m_text, &TextPanel::confirmRequested, this, [this] { edits::confirmTranslation(*m_session, *m_id); });
    connect(m_national, &NationalPanel::statusRequested, this, &RecommendationEditor::changeStatus);
    connect(m_grades, &GradesPanel::gradeRequested, this, [this] { assess({}); });
    connect(m_grades, &GradesPanel::correctionRequested, this, [this](domain::AssessmentId id) { assess(id); });
    connect(m_assignment, &AssignmentPanel::assignRequested, this, [this] { start(new AssignDialog(m_surroundings, *m_session, {*m_id}, this)); });
    connect(m_assignment, &AssignmentPanel::dueRequested, this, [this] { start(new DueDialog(m_surroundings, *m_session, {*m_id}, this)); });
    connect(m_assignment, &AssignmentPanel::termsRequested, this, [this] { start(new TermsDialog(m_surroundings, *m_session, {*m_id}, this)); });
    connect(m_assignment, &AssignmentPanel::statesRequested, this, [this] { start(new StatesDialog(m_surroundings, *m_session, *m_id, this)); });
    connect(m_indicators, &RecordIndicatorsPanel::valueRequested, this,
        [this](const QList<domain::IndicatorId> &ids) { start(new ValueDialog(m_surroundings, *m_session, ids, {}, this)); });
    connect(m_entry, &EntryPanel::closed, m_progress, &ProgressPanel::focusLog);
    connect(m_progress, &ProgressPanel::addRequested, this, &RecommendationEditor::addProgress);
    connect(m_progress, &ProgressPanel::entryRequested, this, &RecommendationEditor::openEntry);
    connect(m_progress, &ProgressPanel::evidenceOffered, this, [this](domain::ProgressId entry, const QList<NewEvidence> &evidence) {
        if (m_session)
            attachEvidence(m_surroundings.tasks, *m_session, entry, evidence);
    });
    connect(m_progress, &ProgressPanel::olderRequested, this, [this] {
        m_part.entries += moreEntries;
        reload();
    });
    // The list is in the middle of a click: what it shows changes after it.
    connect(m_history, &RecordHistoryPanel::undoRequested, this, [this](domain::ChangeId change) {
        QMetaObject::invokeMethod(this, [this, change] {
            if (m_session && leave())
                m_session->revert(change);
        }, Qt::QueuedConnection);
    });
}

void RecommendationEditor::connectMeasure()
{
    connect(m_measure, &MeasurePanel::gradeRequested, this,
        [this](auto component, auto beneficiary, auto known) { assess(known, component, beneficiary); });
    m_parts = new MeasureParts(m_surroundings, *m_measure, this);
    connect(m_parts, &MeasureParts::dialogRequested, this, &RecommendationEditor::start);
}

} // namespace ui
