// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/draft.h"
#include "wording/wording.h"

#include <QWidget>

namespace ui {

class DraftFactList;
struct DraftFact;
class Label;
class WordMeter;

/// How long the report is: its words against the official limit, each section, and the report in the other language.
class ExtentPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ExtentPanel(QWidget *parent = nullptr);
    /// `shown`: which of the draft's languages. nullptr: nothing is known yet.
    void show(const ReportDraft *draft, qsizetype shown, const wording::Wording &wording);

Q_SIGNALS:
    void sectionOpened(const QString &anchor, const QString &title);

private:
    void showNothing(const wording::Wording &wording);
    [[nodiscard]] QList<DraftFact> factsOf(const ReportDraft &draft, qsizetype shown, const wording::Wording &wording) const;

    Label *m_title;
    Label *m_context;
    Label *m_words;
    Label *m_limit;
    Label *m_left;
    WordMeter *m_meter;
    DraftFactList *m_sections;
    QList<reports::WordCount::Section> m_listed;
};

} // namespace ui
