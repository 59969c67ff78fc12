// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recommendations/editdialog.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace ui {

class FlowLayout;
class InstitutionCombo;
class LinkButton;
class SegmentedControl;

/// A progress entry: what was done in a period, in one language or both, what stands in the way, what comes next, with evidence. It can be
/// kept as a draft, submitted (Ctrl+Enter), or validated at once by who acts for the secretariat.
class ProgressDialog final : public EditDialog
{
    Q_OBJECT
public:
    ProgressDialog(
        const Surroundings &surroundings, Session &session, domain::RecommendationId id, QWidget *parent);

protected:
    bool submit() override { return write(domain::ReviewState::Submitted); }

private:
    /// The words of one language.
    struct Words
    {
        QPlainTextEdit *narrative = nullptr;
        QPlainTextEdit *obstacles = nullptr;
        QPlainTextEdit *nextSteps = nullptr;
        QList<Label *> labels;
    };
    [[nodiscard]] Words makeWords(domain::Language language);
    void makeFacts();
    void makeTexts();
    void makeEvidence();
    void makeVerbs();
    void showPresent();
    void retranslateAll();
    void wordPeriods();
    void chooseFiles();
    void addEvidence(const edits::NewEvidence &piece);
    [[nodiscard]] domain::Progress entry(domain::ReviewState state) const;
    bool write(domain::ReviewState state);

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
    QPushButton *m_draft;
    QPushButton *m_validate;
    Label *m_periodLabel;
    Label *m_institutionLabel;
    Label *m_statusLabel;
    Label *m_percentLabel;
    Label *m_evidenceLabel;
    QList<std::pair<QDate, QDate>> m_quarters; ///< newest first
    QList<edits::NewEvidence> m_evidence;
};

} // namespace ui
