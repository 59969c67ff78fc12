// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/frame/settings.h"
#include "wording/wording.h"

#include <QAbstractListModel>
#include <QListView>

namespace ui {

/// Workspaces opened before, newest first; those whose file is not to be found are marked.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, FolderRole, MomentRole, MissingRole };

    using QAbstractListModel::QAbstractListModel;
    /// Looks at the files once, now.
    void setRecent(const QList<Settings::RecentWorkspace> &recent, const wording::Wording &wording, const domain::Clock &clock);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString path;
        QString folder; ///< or why the file is missing
        QString moment;
        bool missing = false;
    };
    QList<Row> m_rows;
};

/// The list of them; a click or Enter opens one.
class RecentList : public QListView
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);
    void setRecent(const QList<Settings::RecentWorkspace> &recent, const wording::Wording &wording, const domain::Clock &clock);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 60}; }

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    RecentModel *m_model;
};

} // namespace ui
