// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reading.h"
#include "storage/plan.h"
#include "ui/frame/surroundings.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// Several recommendations: searched by reference or words as in the search box, added with Enter, taken away with Delete. The search runs on a worker, so that
/// typing never waits; the newest wins.
class RecommendationsField : public QWidget
{
    Q_OBJECT
public:
    RecommendationsField(const Surroundings &surroundings, Session &session, QWidget *parent = nullptr);

    void setChosen(const QList<domain::RecommendationId> &ids);
    [[nodiscard]] const QList<domain::RecommendationId> &chosen() const { return m_chosen; }
    [[nodiscard]] QLineEdit *edit() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showMatches(const QList<storage::plan::Served> &matches);
    void add(int row);
    void removeCurrent();
    void showChosen();
    [[nodiscard]] QString line(const storage::plan::Served &one) const;
    [[nodiscard]] QList<storage::plan::Served> read(const QList<domain::RecommendationId> &ids) const;

    Surroundings m_surroundings;
    Session &m_session;
    QList<domain::RecommendationId> m_chosen;
    QList<storage::plan::Served> m_shown; ///< those chosen, as they read
    QList<storage::plan::Served> m_found;
    quint64 m_generation = 0;
    QTimer m_pause;
    QLineEdit *m_search;
    QListWidget *m_matches; ///< while there are some
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace ui
