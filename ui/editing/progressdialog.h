// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace ui {

class BadgeLabel;
class FlowLayout;
class InstitutionCombo;
class MessageBar;
class SegmentedControl;
class TextEdit;

/// A progress entry: what was done in a period, in one language or both, what stands in the way, what comes next, with evidence. A new one, a draft or
/// a returned one can be kept, submitted (Ctrl+Enter), or validated at once by who acts for the secretariat; a submitted one is validated or
/// returned with a word why; a validated one is there to be read.
class ProgressDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `entry` none: a new one.
    ProgressDialog(const Surroundings &surroundings, Session &session, domain::RecommendationId id, std::optional<domain::ProgressId> entry,
        QWidget *parent);

protected:
    bool submit() override;

private:
    /// The words of one language.
    struct Words
    {
        TextEdit *narrative = nullptr;
        TextEdit *obstacles = nullptr;
        TextEdit *nextSteps = nullptr;
        QList<Label *> labels;
    };
    [[nodiscard]] Words makeWords(domain::Language language);
    void makeFacts();
    void makeTexts();
    void makeEvidence();
    void makeVerbs();
    void makeState();
    void makeReview();
    void showPresent();
    /// Fills the form with a known entry; false when it is gone.
    bool fill(domain::ProgressId id);
    void showState();
    void wordState();
    void retranslateAll();
    void wordPeriods();
    void chooseFiles();
    void addEvidence(const edits::NewEvidence &piece);
    void addKnown(const domain::Evidence &piece);
    /// Behind the other pieces.
    void addChip(QWidget *chip);
    [[nodiscard]] domain::Progress entry(domain::ReviewState state) const;
    bool write(domain::ReviewState state);

    domain::Progress m_stored; ///< as it was read; without an id: new
    QWidget *m_stateRow;
    BadgeLabel *m_state;
    Label *m_stateContext;
    MessageBar *m_returned;
    QComboBox *m_period;
    InstitutionCombo *m_institution;
    QComboBox *m_status;
    QSpinBox *m_percent;
    SegmentedControl *m_language;
    QStackedWidget *m_pages;
    Words m_spanish;
    Words m_english;
    QWidget *m_evidenceRow;
    FlowLayout *m_evidenceFlow;
    QPushButton *m_attach;
    QWidget *m_reviewBlock;
    Label *m_reviewLabel;
    TextEdit *m_review;
    QPushButton *m_draft;
    QPushButton *m_validate;
    QPushButton *m_return;
    Label *m_periodLabel;
    Label *m_institutionLabel;
    Label *m_statusLabel;
    Label *m_percentLabel;
    Label *m_evidenceLabel;
    QList<std::pair<QDate, QDate>> m_quarters; ///< newest first
    edits::EvidenceChange m_evidence;
};

} // namespace ui
