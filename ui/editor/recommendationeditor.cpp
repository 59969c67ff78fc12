// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recommendationeditor.h"

#include "ui/editing/assessdialog.h"
#include "ui/editing/edits.h"
#include "ui/editing/statusdialog.h"
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
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/present.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 1200; ///< from here on two columns
constexpr int resultsSideBySide = 560;

} // namespace

RecommendationEditor::RecommendationEditor(const Surroundings &surroundings, const EditorHead::Ways &ways, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_head(new EditorHead(surroundings.language, ways, this))
    , m_bars(new EditorBars(surroundings.language, this))
    , m_scroll(new QScrollArea(this))
    , m_right(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_results(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_copy(new QAction(icon(u"edit-copy"_s), {}, this))
    , m_archive(new QAction(icon(u"archive-insert"_s), {}, this))
    , m_showHistory(new QAction(icon(u"view-history"_s), {}, this))
{
    setObjectName(u"recommendationEditor"_s);
    makeBody();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_bars);
    all->addWidget(m_scroll, 1);
    makeMore();
    connectPanels();
    connectMeasure();
    retranslate(this, [this] { retranslateAll(); });
}

RecommendationEditor::~RecommendationEditor() = default;

void RecommendationEditor::setSession(Session *session)
{
    if (!m_editing.saveAll())
        m_editing.keep();
    m_entry->close();
    for (auto *dialog : findChildren<QDialog *>())
        dialog->close();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_id.reset();
    m_reading.reset();
    m_editing.start(nullptr, {});
    m_head->setSession(session);
    if (session)
        connect(session, &Session::changed, this, &RecommendationEditor::apply);
}

void RecommendationEditor::edit(domain::RecommendationId id)
{
    if (!m_session)
        return;
    m_id = id;
    m_part = {};
    m_bars->setRestored({});
    m_entry->close();
    if (!readAnew())
        return;
    m_editing.start(m_session, m_reading->detail.recommendation);
    fill();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!isAncestorOf(QApplication::focusWidget()))
        m_text->focusFirst();
}

bool RecommendationEditor::readAnew()
{
    auto read = m_session->store().read([this](const storage::Reader &db) { return EditorReading::read(db, *m_id, m_part); });
    if (read) {
        m_reading = std::move(*read);
        return true;
    }
    if (read.error().code != domain::ErrorCode::NotFound) {
        Q_EMIT failed(read.error());
        return false;
    }
    m_id.reset();
    m_reading.reset();
    m_editing.start(nullptr, {});
    Q_EMIT gone();
    return false;
}

void RecommendationEditor::apply(const storage::ChangeSet &changes)
{
    static const QSet<QString> around {u"institution"_s, u"person"_s, u"term"_s, u"scale"_s, u"grade"_s, u"indicator"_s, u"indicator_value"_s,
        u"source_document"_s, u"mechanism"_s};
    if (m_id && (changes.everything || changes.recommendations.contains(*m_id) || changes.tables.intersects(around)))
        reload();
}

void RecommendationEditor::reload()
{
    if (!m_session || !m_id || !readAnew())
        return;
    m_editing.takeStored(m_reading->detail.recommendation);
    fill();
}

void RecommendationEditor::fill()
{
    m_head->setReading(*m_reading);
    m_text->setReading(*m_reading);
    m_national->setReading(*m_reading);
    m_grades->setReading(*m_reading);
    m_measure->setReading(*m_reading);
    m_parts->setMeasure(m_session, &*m_reading);
    m_progress->setReading(*m_reading);
    m_assignment->setReading(*m_reading);
    m_indicators->setReading(*m_reading);
    m_history->setReading(*m_reading);
    updateWritable();
    Q_EMIT read();
}

bool RecommendationEditor::isArchived() const
{
    return m_reading && m_reading->detail.recommendation.archived;
}

QString RecommendationEditor::reference() const
{
    return m_reading ? m_reading->detail.reference(m_surroundings.language.wording()) : QString();
}

void RecommendationEditor::updateWritable()
{
    if (!m_session || !m_reading)
        return;
    const bool archived = m_reading->detail.recommendation.archived;
    const bool closed = m_session->store().isReadOnly();
    const QString why = closed ? tr("This workspace can be read but not changed.")
        : archived             ? tr("This recommendation is archived. Restore it to change it.")
                               : QString();
    m_bars->setState(closed, archived);
    const bool readOnly = closed || archived;
    m_text->setReadOnly(readOnly, why);
    m_national->setReadOnly(readOnly, why);
    m_grades->setReadOnly(readOnly, why);
    m_measure->setReadOnly(readOnly, why);
    m_progress->setReadOnly(readOnly);
    m_indicators->setReadOnly(readOnly);
    m_assignment->setReadOnly(readOnly, why);
    m_history->setReadOnly(closed);
    m_archive->setEnabled(!closed);
    m_archive->setText(archived ? tr("Restore") : tr("Archive"));
}

void RecommendationEditor::retranslateAll()
{
    m_copy->setText(tr("Copy reference"));
    m_showHistory->setText(tr("Show its whole history"));
    m_archive->setText(tr("Archive"));
    updateWritable();
}

bool RecommendationEditor::leave()
{
    if (m_editing.saveAll())
        return true;
    if (!m_editing.draft().conflicts().isEmpty())
        m_conflict->focusChoice();
    else if (const auto typed = m_editing.draft().typed(); !typed.isEmpty())
        m_text->focusField(typed.first());
    return false;
}

void RecommendationEditor::setPosition(int place, int of)
{
    m_head->setPosition(place, of);
}

void RecommendationEditor::takeBack(bool redo)
{
    if (!m_session || !leave())
        return;
    if (redo)
        m_session->undoStack().redo();
    else
        m_session->undoStack().undo();
}

void RecommendationEditor::start(QDialog *dialog)
{
    // Back to where it was asked for, wherever the focus would go by itself.
    const QPointer<QWidget> before = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    connect(dialog, &QDialog::finished, this, [before] {
        if (before && before->isVisible())
            before->setFocus(Qt::OtherFocusReason);
    });
    present(dialog);
}

void RecommendationEditor::assess(std::optional<domain::AssessmentId> known, std::optional<domain::ComponentId> component,
    std::optional<domain::BeneficiaryId> beneficiary)
{
    start(new AssessDialog(m_surroundings, *m_session,
        {.recommendation = *m_id, .known = known, .component = component, .beneficiary = beneficiary}, this));
}

void RecommendationEditor::openEntry(std::optional<domain::ProgressId> entry)
{
    if (!m_session || !m_id)
        return;
    m_entry->open(*m_session, *m_id, entry);
    QMetaObject::invokeMethod(this, [this] { m_scroll->ensureWidgetVisible(m_entry, 0, 12); }, Qt::QueuedConnection); // when it has its place
}

void RecommendationEditor::addProgress()
{
    openEntry({});
}

void RecommendationEditor::changeStatus(std::optional<domain::Status> proposed)
{
    auto *dialog = new StatusDialog(m_surroundings, *m_session, {*m_id}, this);
    if (proposed)
        dialog->propose(*proposed);
    start(dialog);
}

void RecommendationEditor::setArchived(bool archived)
{
    if (m_session && m_id && leave())
        edits::setArchived(*m_session, {*m_id}, archived);
}

void RecommendationEditor::adaptToWidth()
{
    const bool two = width() >= wide;
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(two ? qBound(380, width() / 3, 520) : 0);
    m_right->setMaximumWidth(two ? m_right->minimumWidth() : QWIDGETSIZE_MAX);
    const int left = width() - 32 - (two ? m_right->minimumWidth() + 12 : 0);
    m_results->setDirection(left < resultsSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RecommendationEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

/// Another page, another workspace or the end of the program: nothing half typed is lost.
void RecommendationEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && !m_editing.saveAll())
        m_editing.keep();
}

} // namespace ui
