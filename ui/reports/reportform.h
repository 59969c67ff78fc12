// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/draft.h"
#include "ui/widgets/labels.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace ui {

class Language;
class SearchField;
class SegmentedControl;

/// What a person chooses for a report, and what the report then holds.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportForm(Language &language, QWidget *parent = nullptr);

    /// The choice as it stands; InvalidQuery when the query cannot be read.
    [[nodiscard]] domain::Result<ReportChoice> choice() const;
    [[nodiscard]] reports::Format format() const;
    /// Sets the scope to these.
    void setCriteria(const domain::Criteria &criteria);
    /// Says what is in the draft; none while it is being made.
    void setDraft(const ReportDraft *draft);
    /// What is wrong with the query; empty when nothing is.
    void setQueryError(const QString &sentence);

Q_SIGNALS:
    void changed();
    /// Show the recommendations of the report that have no text in its language.
    void gapsRequested(const domain::Criteria &criteria);

private:
    void build();
    void retranslateUi();
    void showFacts();

    Language &m_language;
    Label *m_scopeLabel;
    QRadioButton *m_whole;
    QRadioButton *m_part;
    SearchField *m_query;
    Label *m_queryError;
    Label *m_languageLabel;
    SegmentedControl *m_reportLanguage;
    Label *m_institutionLabel;
    QLineEdit *m_institution;
    Label *m_formatLabel;
    SegmentedControl *m_format;
    Label *m_contentTitle;
    Label *m_recommendations;
    Label *m_pages;
    Label *m_gaps;
    class LinkButton *m_showGaps;
    qint64 m_count = -1;
    int m_pageCount = 0;
    qint64 m_withoutText = 0;
};

} // namespace ui
