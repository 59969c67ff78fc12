// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/institutiontreemodel.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class EmptyState;
class InstitutionPanel;
class InstitutionTree;
class PageHeader;
class SearchField;
class SegmentedControl;

/// Who must act: the institutions in a tree with what each answers for, and beside it one of them with its people. Enter edits, Delete removes or ends.
class InstitutionsPage final : public Page
{
    Q_OBJECT
public:
    explicit InstitutionsPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~InstitutionsPage() override;

    void setSession(Session *session) override;
    void focusSearch() override;

Q_SIGNALS:
    /// The tree of this moment stands on the page. For tests and pictures.
    void shown();
    /// The institution chosen last stands in the panel. For tests and pictures.
    void detailShown();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeader();
    void makeActions();
    void makeBody();
    void retranslateTexts();
    void reload();
    void take(const domain::Result<items::InstitutionTreeModel::Content> &content);
    void readDetail();
    void showState();
    void applyFilter();
    void choose(std::optional<domain::InstitutionId> id);
    void edit(std::optional<domain::InstitutionId> id);
    void remove();
    void handOver(std::optional<domain::PersonId> person);
    void editPerson(std::optional<domain::PersonId> person);
    void updateActions();
    [[nodiscard]] std::optional<domain::InstitutionId> current() const;
    [[nodiscard]] bool isWritable() const;

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    items::InstitutionTreeModel m_model;
    items::InstitutionFilter m_filter;
    PageHeader *m_header;
    SearchField *m_search;
    SegmentedControl *m_which;
    QPushButton *m_new;
    QSplitter *m_splitter;
    QStackedWidget *m_list;
    InstitutionTree *m_tree;
    EmptyState *m_empty;
    InstitutionPanel *m_panel;
    QAction *m_newAction;
    QAction *m_editAction;
    QAction *m_handAction;
    QAction *m_removeAction;
    std::optional<domain::InstitutionId> m_wanted; ///< to be current as soon as the tree has it
    QTimer m_pause;
    quint64 m_generation = 0;
    quint64 m_detailGeneration = 0;
    bool m_stale = true;
    bool m_counted = false; ///< the tree was read
    bool m_placed = false; ///< the splitter stands where it was left
};

} // namespace ui
