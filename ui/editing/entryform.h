// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "ui/evidence/newevidence.h"
#include "ui/frame/surroundings.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>
#include <chrono>

class QBoxLayout;
class QPushButton;

namespace ui {

class DraftKeeper;
class EntryConflict;
class EntryFacts;
class EntryTexts;
class EvidenceStrip;
class Label;
class MessageBar;
class ProblemLine;
class ReviewSteps;
class Session;
class TextEdit;

/// The form of a progress entry: the way it goes, period, institution, what it proposes, its words in one language or both, its evidence, and the verbs that fit
/// its state. A new one, a draft or a returned one is kept, submitted (Ctrl+Enter) or validated at once by who acts for the secretariat; a submitted
/// one is validated or returned with a word why; a validated one is there to be read.
///
/// It has its own heading, messages and verbs: put it into a panel without a title, or a dialog. It follows the workspace by itself: an entry that is
/// changed or undone elsewhere is read anew, unless something is being typed; then both are shown and the person chooses.
///
/// What is typed is kept as a draft in the workspace (storage/drafts.h), a few seconds after the last key, when the form loses the keyboard or is hidden,
/// and when it goes; it is there again when the same entry is opened. A verb saves it and drops the draft in the same transaction.
///
/// Files can be dropped onto it and pasted into it.
class EntryForm final : public QWidget
{
    Q_OBJECT
public:
    /// Begins a new entry of the recommendation; see setEntry.
    EntryForm(const Surroundings &surroundings, Session &session, domain::RecommendationId recommendation, QWidget *parent = nullptr);
    ~EntryForm() override;

    /// Shows this entry of the recommendation; none, or one that is gone: a new one. What was typed before is kept as its own draft.
    void setEntry(std::optional<domain::ProgressId> entry);
    /// The entry that is shown; none: a new one.
    [[nodiscard]] std::optional<domain::ProgressId> entry() const { return m_stored.id; }
    /// Whether something is typed that is not saved yet, be it kept as a draft or not.
    [[nodiscard]] bool isEdited() const;
    /// Shows a verb that leaves the form without saving (`closeRequested`); what was typed stays as a draft.
    void setClosable(bool closable);
    /// How long after something was typed it is kept at the latest; 3 seconds.
    void setDraftInterval(std::chrono::milliseconds interval);
    /// Puts the keyboard where one begins to write.
    void focusNarrative();

Q_SIGNALS:
    /// A verb was carried out; the form shows the entry as it is now.
    void written(domain::ProgressId entry, domain::ReviewState state);
    void closeRequested();
    void draftKept(const QDateTime &moment); ///< UTC

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeBody();
    void makeVerbs();
    void connectParts();
    void word(); ///< entryformtexts.cpp
    void wordState();
    void wordSaved();
    void wordGround();
    void load(std::optional<domain::ProgressId> entry);
    void fill(const domain::Progress &entry, const QString &note, const QList<NewEvidence> &waiting);
    void restoreDraft();
    void discardDraft();
    void showState();
    void onEdited();
    void onChanged();
    void askWhich(const domain::Progress &theirs);
    [[nodiscard]] domain::Progress beginning() const;
    [[nodiscard]] std::optional<domain::Progress> stored(domain::ProgressId id) const;
    [[nodiscard]] domain::Progress typed() const;
    [[nodiscard]] QJsonObject draft() const;
    [[nodiscard]] QString place(std::optional<domain::ProgressId> entry) const;
    [[nodiscard]] bool lacksGround() const;
    [[nodiscard]] bool refuse(std::function<QString()> words, QWidget *field);
    [[nodiscard]] bool check(domain::ReviewState state);
    [[nodiscard]] domain::Progress going(domain::ReviewState state) const;
    void write(domain::ReviewState state);
    void finish(domain::ReviewState state, std::optional<domain::ProgressId> entry, const std::optional<domain::Error> &refused);
    void setBusy(bool busy);
    [[nodiscard]] bool isWritable() const;

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    domain::RecommendationId m_recommendation;
    domain::Progress m_stored; ///< as it was read; without an id: a new one as it begins
    DraftKeeper *m_keeper;
    QDateTime m_keptAt; ///< of the draft; null: none
    bool m_isEdited = false;
    bool m_isFilling = false; ///< the fields change by the form itself
    bool m_isBusy = false; ///< being written
    bool m_isClosable = false;
    bool m_isArchived = false; ///< the recommendation is: the entry is only read
    bool m_hasGround = false; ///< the recommendation has a validated entry with evidence

    Label *m_title;
    ReviewSteps *m_steps;
    Label *m_saved;
    MessageBar *m_returned;
    MessageBar *m_recovered;
    EntryConflict *m_conflict;
    EntryFacts *m_facts;
    QWidget *m_groundRow;
    Label *m_ground;
    EntryTexts *m_texts;
    EvidenceStrip *m_evidence;
    QWidget *m_reviewBlock;
    Label *m_reviewLabel;
    TextEdit *m_review;
    ProblemLine *m_problem;
    QBoxLayout *m_foot; ///< what the main verb leads to, beside the verbs or above them
    Label *m_next;
    QPushButton *m_cancel;
    QPushButton *m_draft;
    QPushButton *m_return;
    QPushButton *m_validate;
    QPushButton *m_submit;
};

} // namespace ui
