// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetchoice.h"
#include "storage/statistics.h"
#include "wording/wording.h"

#include <QAbstractItemModel>

namespace items {

/// The filters with their counts, as a tree of two levels: a group for each field, under it its values with a check box. A long
/// group shows its first values and a row "11 more" that opens the rest.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Group, Value, More };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        FieldRole, ///< int of domain::Field
        ValueRole, ///< as it stands in a query
        CountRole, ///< qint64 of a value
        CountTextRole,
        ChosenCountRole, ///< int: ticks of a group
        StatusRole, ///< int of domain::Status for its values, else -1
    };
    /// What only the window can word.
    struct Words
    {
        std::function<QString(domain::Field)> group;
        std::function<QString(domain::Field, const QString &value)> value; ///< Due, Archived, and "none" of the others
        std::function<QString(int)> more;
    };
    using Counts = QMap<domain::Field, QList<storage::statistics::FacetValue>>;
    static constexpr int shortLength = 6; ///< values of a long group before "more"

    FacetModel(const wording::Wording &wording, Words words, QObject *parent = nullptr);

    void setWording(const wording::Wording &wording);
    /// New counts; rows stay where the values are the same. Fields not named keep theirs.
    void setCounts(const Counts &counts);
    [[nodiscard]] const FacetChoice &choice() const { return m_choice; }
    /// Ticks these. No `choiceChanged`: that tells what the person did.
    void setChoice(const FacetChoice &choice);
    /// Shows all values of a group.
    void openAll(domain::Field field);
    /// The words of a value: "Treaty bodies", "MINJUS", "overdue".
    [[nodiscard]] QString label(domain::Field field, const QString &value) const;
    [[nodiscard]] QModelIndex groupIndex(domain::Field field) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged(const items::FacetChoice &choice); ///< the person ticked or unticked

private:
    struct Group
    {
        domain::Field field = domain::Field::Status;
        QList<storage::statistics::FacetValue> all;
        QList<storage::statistics::FacetValue> shown;
        int hidden = 0; ///< behind "more"
        bool open = false;
        [[nodiscard]] int rows() const { return static_cast<int>(shown.size()) + (hidden > 0 ? 1 : 0); }
    };
    [[nodiscard]] Group arranged(Group group) const;
    [[nodiscard]] bool isWorthShowing(domain::Field field, const storage::statistics::FacetValue &value) const;
    void rearrange(int group, const Group &next);
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant valueData(const Group &group, const storage::statistics::FacetValue &value, int role) const;
    [[nodiscard]] QVariant moreData(const Group &group, int role) const;
    void dataChangedEverywhere();

    wording::Wording m_wording;
    Words m_words;
    QList<Group> m_groups;
    FacetChoice m_choice;
};

} // namespace items
