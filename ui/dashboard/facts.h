// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/id.h"
#include "domain/rules.h"

#include <QAbstractListModel>
#include <QListView>

namespace ui {

/// One line of a list on the dashboard, and what lies behind it: a list, or one recommendation.
struct Fact
{
    QString figure; ///< at the left, right-aligned; or
    QDate date; ///< a small calendar leaf
    QString leafDay; ///< "22"
    QString leafMonth; ///< "May"
    QString text;
    QString context; ///< second line; empty: one line only
    domain::Urgency urgency = domain::Urgency::None;
    domain::Criteria criteria;
    std::optional<domain::RecommendationId> recommendation;
};

class FactModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { FigureRole = Qt::UserRole, LeafDayRole, LeafMonthRole, ContextRole, UrgencyRole };

    using QAbstractListModel::QAbstractListModel;
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const Fact &at(int row) const { return m_facts.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Fact> m_facts;
};

/// Shows facts one under the other, each a way to what is behind it (click, Enter).
class FactList : public QListView
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ui::Fact &fact);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    [[nodiscard]] int contentHeight() const;

    FactModel *m_model;
};

} // namespace ui
