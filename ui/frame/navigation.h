// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace ui {

class Label;
class NavigationList;
class SegmentedControl;
class WorkspaceHead;

/// The column at the left: whose workspace this is, the pages, the filters of the page shown, and at the bottom the language and
/// what is saved. As a rail it shows icons only.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    static constexpr int width = 212;
    static constexpr int railWidth = 48;

    explicit Navigation(QWidget *parent = nullptr);

    /// Adds a page at the end. Pages not in the list (import) have no entry.
    void addPage(const QString &name, const QString &iconName);
    void setPageText(const QString &name, const QString &text, const QString &keys);
    void setCurrent(const QString &name);
    /// Shows the filters of a page below the pages; nullptr: this page has none. The page keeps owning what they do.
    void setFilters(QWidget *filters);
    void setWorkspace(const QString &stateName, const QString &fileName);
    /// What the head offers on a click.
    void setMenu(QMenu *menu);
    void setLanguage(domain::Language language);
    /// What stands beside the language; empty: nothing.
    void setSaved(const QString &text);
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    void focusPages();

Q_SIGNALS:
    void pageChosen(const QString &name);
    void languageChosen(domain::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFoot();
    [[nodiscard]] QStandardItem *item(const QString &name) const;
    void choose(const QModelIndex &index);
    void fitPages();

    bool m_rail = false;
    domain::Language m_language = domain::Language::Spanish;
    WorkspaceHead *m_head;
    NavigationList *m_pages;
    QStandardItemModel *m_model;
    QStackedWidget *m_filters;
    QWidget *m_foot;
    SegmentedControl *m_languages;
    QToolButton *m_otherLanguage; ///< in the rail, where two segments have no room
    QWidget *m_savedBox;
    Label *m_saved;
};

} // namespace ui
