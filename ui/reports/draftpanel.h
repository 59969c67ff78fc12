// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "ui/frame/surroundings.h"
#include "ui/reports/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ExtentPanel;
class DraftFactList;
class Label;

/// What a report in preparation holds and lacks: its extent, its gaps, the answers of each institution, and its texts.
class DraftPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DraftPanel(const Surroundings &surroundings, QWidget *parent = nullptr);
    /// `shown`: which of its languages. nullptr: being prepared.
    void show(const ReportDraft *draft, qsizetype shown);
    /// Makes a text the current one.
    void choose(const QString &key);

Q_SIGNALS:
    void sectionOpened(const QString &title);
    void recommendationsRequested(const domain::Criteria &criteria);
    void keyChosen(const QString &key);
    void editRequested(const QString &key);

private:
    struct Part
    {
        Label *title = nullptr;
        Label *context = nullptr;
        QWidget *line = nullptr;
    };
    [[nodiscard]] Part addPart(QVBoxLayout *into, DraftFactList *list, const QString &name);
    void connectLists();
    void showGaps();
    void showAnswers();
    void showTexts();
    void openGap(int row);
    void openInstitution(int row);
    void fill();
    static void setPartVisible(const Part &part, DraftFactList *list, bool visible);
    [[nodiscard]] const LanguageDraft *language() const;

    Surroundings m_around;
    const ReportDraft *m_draft = nullptr;
    qsizetype m_shown = 0;
    ExtentPanel *m_extent;
    DraftFactList *m_gaps;
    DraftFactList *m_answers;
    DraftFactList *m_texts;
    Part m_gapsPart;
    Part m_answersPart;
    Part m_textsPart;
};

} // namespace ui
