// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorhead.h"
#include "ui/editor/recordediting.h"
#include "ui/frame/surroundings.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace storage {
struct ChangeSet;
}

class QDialog;

namespace ui {

class AssignmentPanel;
class ConflictPanel;
class EditorBars;
class EntryPanel;
class GradesPanel;
class RecordIndicatorsPanel;
class MeasurePanel;
class MeasureParts;
class NationalPanel;
class ProgressPanel;
class RecordHistoryPanel;
class TextPanel;

/// One recommendation with everything that hangs on it, to be read and edited. Each field is saved when it is left; what several fields say together
/// is asked for in a dialog. It knows no list: whoever has one gives the ways through it and says where this one stands.
class RecommendationEditor final : public QWidget
{
    Q_OBJECT
public:
    RecommendationEditor(const Surroundings &surroundings, const EditorHead::Ways &ways, QWidget *parent = nullptr);
    ~RecommendationEditor() override;

    /// What was typed is saved into the former workspace, which must still be open.
    void setSession(Session *session);
    /// Shows this one from its top; ask leave() before.
    void edit(domain::RecommendationId id);
    /// Which one is shown; none: nothing is.
    [[nodiscard]] std::optional<domain::RecommendationId> current() const { return m_id; }
    /// Saves what is typed. False: something cannot be saved as it is, and the keyboard stands where a person has to decide.
    bool leave();
    /// Begins a new entry of its progress log.
    void addProgress();
    /// Where it stands in the list, from 1; 0: not in it.
    void setPosition(int place, int of);

    /// Whether the one that is shown is archived; false when nothing is.
    [[nodiscard]] bool isArchived() const;
    /// "CEDAW/C/VAL/CO/8, para. 24 (b)"; empty when nothing is shown.
    [[nodiscard]] QString reference() const;

Q_SIGNALS:
    void read(); ///< it was read anew: what it says of itself may be another
    void gone(); ///< what was shown is not in the workspace any more
    void historyRequested(domain::RecommendationId id);
    void failed(const domain::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeBody();
    void arrange(QWidget *body, QWidget *left);
    void makeMore();
    void connectPanels();
    void connectMeasure();
    void retranslateAll();
    void apply(const storage::ChangeSet &changes);
    void reload();
    [[nodiscard]] bool readAnew();
    void fill();
    void updateWritable();
    void adaptToWidth();
    void takeBack(bool redo);
    void start(QDialog *dialog);
    void assess(std::optional<domain::AssessmentId> known, std::optional<domain::ComponentId> component = {},
        std::optional<domain::BeneficiaryId> beneficiary = {});
    void openEntry(std::optional<domain::ProgressId> entry);
    void changeStatus(std::optional<domain::Status> proposed);
    void setArchived(bool archived);

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    std::optional<domain::RecommendationId> m_id;
    std::optional<EditorReading> m_reading;
    EditorReading::Part m_part;
    RecordEditing m_editing;
    EditorHead *m_head;
    EditorBars *m_bars;
    QScrollArea *m_scroll;
    QWidget *m_right;
    QBoxLayout *m_columns;
    QBoxLayout *m_results; ///< the State's view beside the body's
    ConflictPanel *m_conflict;
    TextPanel *m_text;
    NationalPanel *m_national;
    GradesPanel *m_grades;
    MeasurePanel *m_measure;
    MeasureParts *m_parts;
    EntryPanel *m_entry;
    ProgressPanel *m_progress;
    AssignmentPanel *m_assignment;
    RecordIndicatorsPanel *m_indicators;
    RecordHistoryPanel *m_history;
    QAction *m_copy;
    QAction *m_archive;
    QAction *m_showHistory;
};

} // namespace ui
