// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QSplitter;
class QStackedWidget;

namespace ui {

class DetailPanel;
class Settings;

/// Where the detail stands: beside the list, as wide as this person left it; in a narrow window there is no room for it.
class DetailPlace final : public QObject
{
    Q_OBJECT
public:
    /// `toggle` shows and hides it beside the list; `pages` has the list as its first page, `splitter` stands in that.
    DetailPlace(Settings &settings, QStackedWidget *pages, QSplitter *splitter, DetailPanel *detail, QAction *toggle);

    /// To the size of the window.
    void adapt();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);
    void placeAsUsual();

    Settings &m_settings;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    DetailPanel *m_detail;
    QAction *m_toggle;
    bool m_narrow = false;
    int m_placedFor = 0; ///< the width list and detail were last placed for
};

} // namespace ui
