// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/institutionlistmodel.h"

#include <QComboBox>
#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace ui {

/// One institution, typed with help or chosen from the list. Empty: none.
class InstitutionCombo : public QComboBox
{
    Q_OBJECT
public:
    InstitutionCombo(domain::Language language, const QList<domain::Institution> &institutions, QWidget *parent = nullptr);

    void setInstitution(std::optional<domain::InstitutionId> id);
    [[nodiscard]] std::optional<domain::InstitutionId> institution() const;
    /// Whether something is typed that is no institution.
    [[nodiscard]] bool isUnknown() const;
    /// What is chosen is shown in this language; what is half typed stays.
    void setLanguage(domain::Language language);

private:
    items::InstitutionListModel *m_model;
};

/// Several institutions to tick, with a field that narrows the list.
class InstitutionChecklist : public QWidget
{
    Q_OBJECT
public:
    InstitutionChecklist(
        domain::Language language, const QList<domain::Institution> &institutions, QWidget *parent = nullptr);

    void setChecked(const QList<domain::InstitutionId> &ids);
    [[nodiscard]] QList<domain::InstitutionId> checked() const;
    void setLanguage(domain::Language language);

Q_SIGNALS:
    void checkedChanged();

private:
    items::InstitutionListModel *m_model;
    QSortFilterProxyModel *m_narrowed;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace ui
