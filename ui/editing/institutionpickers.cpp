// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/institutionpickers.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tablecopy.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

InstitutionCombo::InstitutionCombo(
    domain::Language language, const QList<domain::Institution> &institutions, QWidget *parent)
    : QComboBox(parent)
    , m_model(new items::InstitutionListModel(language, false, this))
{
    m_model->setInstitutions(institutions);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setModel(m_model);
    setMaxVisibleItems(12);
    auto *help = new QCompleter(m_model, this);
    help->setCaseSensitivity(Qt::CaseInsensitive);
    help->setFilterMode(Qt::MatchContains);
    setCompleter(help);
    setCurrentIndex(-1);
    lineEdit()->setClearButtonEnabled(true);
}

void InstitutionCombo::setInstitution(std::optional<domain::InstitutionId> id)
{
    setCurrentIndex(id ? m_model->rowOf(*id) : -1);
    if (!id)
        clearEditText();
    lineEdit()->home(false); // a long name is read from its acronym on
}

std::optional<domain::InstitutionId> InstitutionCombo::institution() const
{
    return m_model->byText(currentText());
}

bool InstitutionCombo::isUnknown() const
{
    return !currentText().trimmed().isEmpty() && !institution();
}

void InstitutionCombo::setLanguage(domain::Language language)
{
    const QString typed = currentText();
    const auto chosen = institution();
    m_model->setLanguage(language);
    setEditText(chosen ? m_model->text(*chosen) : typed);
    if (chosen)
        lineEdit()->home(false);
}

InstitutionChecklist::InstitutionChecklist(
    domain::Language language, const QList<domain::Institution> &institutions, QWidget *parent)
    : QWidget(parent)
    , m_model(new items::InstitutionListModel(language, true, this))
    , m_narrowed(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_model->setInstitutions(institutions);
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(u"narrowInstitutions"_s);
    m_list->setObjectName(u"institutionList"_s);
    m_list->setModel(m_narrowed);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(150);
    copyAsTable(m_list);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_search);
    all->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_model, &items::InstitutionListModel::checkedChanged, this, &InstitutionChecklist::checkedChanged);
    connect(m_search, &QLineEdit::textChanged, m_narrowed, &QSortFilterProxyModel::setFilterFixedString);
    retranslate(this, [this] {
        m_search->setPlaceholderText(tr("Narrow the list"));
        m_search->setAccessibleName(tr("Narrow the list"));
        m_list->setAccessibleName(tr("Institutions"));
    });
}

void InstitutionChecklist::setChecked(const QList<domain::InstitutionId> &ids)
{
    m_model->setChecked(ids);
}

QList<domain::InstitutionId> InstitutionChecklist::checked() const
{
    return m_model->checked();
}

void InstitutionChecklist::setLanguage(domain::Language language)
{
    m_model->setLanguage(language);
}

} // namespace ui
