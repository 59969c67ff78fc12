// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "ui/reports/draft.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QToolButton;

namespace ui {

class EmptyState;
class Label;
class PageView;
class SegmentedControl;

/// The real pages of a report with their tools: page, zoom, language, and the way to edit the chosen text.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// nullptr: being prepared. `editable`: its texts may be worded; not those of a report that was issued.
    void show(const ReportDraft *draft, bool editable);
    /// Why there are no pages.
    void showReason(const QString &title, const QString &explanation);
    /// Which of the draft's languages is shown.
    [[nodiscard]] qsizetype shown() const { return m_shown; }
    [[nodiscard]] PageView *view() const { return m_view; }
    /// Chooses a text on the pages. Does not emit `keyChosen`.
    void choose(const QString &key);
    /// Brings a heading into sight.
    void goToHeading(const QString &title);

Q_SIGNALS:
    void languageChosen();
    void keyChosen(const QString &key);
    void editRequested(const QString &key);

private:
    void build();
    void buildToolStrip(QWidget *strip);
    void retranslateUi();
    void showLanguage();
    void showPage();
    void showNotes();

    Surroundings m_around;
    const ReportDraft *m_draft = nullptr; ///< of the page, which shows another before it goes
    bool m_editable = false;
    qsizetype m_shown = 0;
    PageView *m_view;
    EmptyState *m_waiting;
    QStackedLayout *m_stack;
    Label *m_page;
    Label *m_scale;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fitWidth;
    QToolButton *m_fitPage;
    QPushButton *m_edit;
    SegmentedControl *m_language;
};

} // namespace ui
