// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QAbstractListModel>
#include <QSet>

namespace items {

/// The institutions for a picker: one to choose, or several to tick. Qt::DisplayRole is "MINJUS, Ministerio de Justicia".
class InstitutionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        AcronymRole,
        NameRole, ///< in the window's language, or the other
    };

    /// `checkable`: every row has a check box.
    explicit InstitutionListModel(domain::Language language, bool checkable, QObject *parent = nullptr);

    void setInstitutions(const QList<domain::Institution> &institutions);
    void setLanguage(domain::Language language);
    [[nodiscard]] QList<domain::InstitutionId> checked() const; ///< in the order of the list
    void setChecked(const QList<domain::InstitutionId> &ids);
    [[nodiscard]] int rowOf(domain::InstitutionId id) const; ///< -1: not listed
    [[nodiscard]] std::optional<domain::InstitutionId> idAt(int row) const;
    /// Whose acronym, name or shown text this is, letter case aside. None is not an error.
    [[nodiscard]] std::optional<domain::InstitutionId> byText(const QString &text) const;
    [[nodiscard]] QString text(domain::InstitutionId id) const; ///< what the list shows for it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] QString text(const domain::Institution &institution) const;

    QList<domain::Institution> m_institutions;
    QSet<domain::InstitutionId> m_checked;
    domain::Language m_language;
    bool m_checkable;
};

} // namespace items
