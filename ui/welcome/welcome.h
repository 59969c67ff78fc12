// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"

#include <QWidget>

class QBoxLayout;

namespace ui {

class CommandCard;
class IconLabel;
class Label;
class LinkButton;
class RecentList;
class SegmentedControl;

/// What the window shows while no workspace is open: the ways to one.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    /// `canImport`: there is a page that imports, so it may be offered.
    Welcome(const Surroundings &surroundings, bool canImport, QWidget *parent = nullptr);
    /// Reads the list of recent workspaces anew.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demonstrationRequested();
    void importRequested();
    void shortcutsRequested();
    void workspaceChosen(const QString &path);
    void languageChosen(domain::Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeBlock(bool canImport);
    QWidget *makeHead();
    QWidget *makeRecent();
    QWidget *makeFoot();
    void retranslateTexts();

    Surroundings m_surroundings;
    Label *m_languageLabel;
    SegmentedControl *m_languages;
    Label *m_purpose;
    QList<CommandCard *> m_cards; ///< new, open, demonstration, import
    Label *m_recentTitle;
    LinkButton *m_clear;
    RecentList *m_recent;
    Label *m_noRecent;
    Label *m_oneFile;
    QWidget *m_foot;
    Label *m_local;
    LinkButton *m_shortcuts;
    Label *m_version;
    QBoxLayout *m_columns;
    QWidget *m_block;
    QBoxLayout *m_column;
};

} // namespace ui
