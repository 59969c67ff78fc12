// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <optional>

namespace ui {

struct Tokens;

/// A line of a list of facts: a number, what it counts, a bar and a value.
struct DraftFact
{
    QString number = {}; ///< bold, before the text
    QString text = {};
    std::optional<double> share = {}; ///< of a thin bar, 0 to 1
    QString value = {}; ///< right-aligned
    bool attention = false; ///< somebody should look at it
    QString spoken = {}; ///< for screen readers, where the parts do not make a sentence
    bool operator==(const DraftFact &) const = default;
};

class DraftFactModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole + 1, ShareRole, ValueRole, AttentionRole };

    using QAbstractListModel::QAbstractListModel;
    /// Rows stay the same ones where their number does, so that the keyboard stays where it is.
    void setFacts(const QList<DraftFact> &facts);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DraftFact> m_facts;
};

class DraftFactList;

class FactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QRect paintEnd(
        QPainter &painter, QRect room, const QModelIndex &index, const DraftFactList *list, const Tokens &t);
};

/// As high as its facts, up to a number of rows; then it scrolls. Where its facts lead on they have an arrow, and a
/// click or Enter opens one.
class DraftFactList final : public QListView
{
    Q_OBJECT
public:
    explicit DraftFactList(const QString &objectName, bool leadsOn, QWidget *parent = nullptr);
    void setFacts(const QList<DraftFact> &facts);
    void setMostRows(int rows);
    [[nodiscard]] bool leadsOn() const { return m_leadsOn; }
    /// The widest value, so that they stand in a column.
    [[nodiscard]] int valueWidth() const { return m_valueWidth; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);
    void chosen(int row); ///< became the current one by the keyboard or a click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    DraftFactModel *m_model;
    bool m_leadsOn;
    bool m_filling = false;
    int m_mostRows = 12;
    int m_valueWidth = 0;
};

} // namespace ui
