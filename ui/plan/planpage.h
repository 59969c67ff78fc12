// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace ui {

class ActionsPane;
class IndicatorsPane;
class PageHeader;
class PlanCommands;
class SearchField;
class SegmentedControl;

/// The plan of action: who does what until when for which recommendations, as a tree or on a timeline; and the indicators that say by figures how far it got.
class PlanPage final : public Page
{
    Q_OBJECT
public:
    explicit PlanPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    [[nodiscard]] QList<QAction *> menuActions() const override;

    enum Segment { Tree, Timeline, Indicators };
    void showSegment(int segment);

Q_SIGNALS:
    /// What was read stands on the page. For tests and pictures.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void connectParts();
    void connectCommands();
    void retranslateAll();
    void search(const QString &text);
    void clearFilters();
    void apply(const storage::ChangeSet &changes);
    void reload();
    void showCounts();
    void updateCommands();
    void adaptToSize();
    [[nodiscard]] bool showsIndicators() const;

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    bool m_stale = true;
    PlanCommands *m_commands;
    PageHeader *m_header;
    SearchField *m_search;
    SegmentedControl *m_segments;
    QPushButton *m_new;
    ActionsPane *m_actions;
    IndicatorsPane *m_indicators;
    QStackedWidget *m_stack;
    bool m_narrow = false;
};

} // namespace ui
