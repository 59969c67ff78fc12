// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace ui {

/// The head of the navigation: the program's sign, the State and the file; a click opens the menu of workspaces.
class WorkspaceHead : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WorkspaceHead(QWidget *parent = nullptr);

    void setWorkspace(const QString &stateName, const QString &fileName);
    void setMenu(QMenu *menu) { m_menu = menu; }
    void setRail(bool rail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    QString m_stateName;
    QString m_fileName;
    QMenu *m_menu = nullptr;
    bool m_rail = false;
};

} // namespace ui
