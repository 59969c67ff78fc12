// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/columndialog.h"

#include "items/recommendationmodel.h"
#include "ui/frame/retranslate.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::RecommendationModel;

namespace {
constexpr int codeRole = Qt::UserRole;
}

ColumnDialog::ColumnDialog(RecommendationTable &table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_title(new Label({}, Role::DetailTitle, Ink::Text, this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(icon(u"go-up"_s), {}, this))
    , m_down(new QPushButton(icon(u"go-down"_s), {}, this))
    , m_usual(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"columnDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"columnList"_s);
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    m_usual->setObjectName(u"usualColumns"_s);
    m_close->setObjectName(u"closeColumns"_s);
    m_close->setDefault(true);
    makeBody();
    fill(table.columns());
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnDialog::apply);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_table.choose({});
        fill(m_table.columns());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate(this, [this] { retranslateAll(); });
}

void ColumnDialog::makeBody()
{
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(8);
    for (auto *button : {m_up, m_down, m_usual}) {
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    verbs->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 1);
    row->addLayout(verbs);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addWidget(m_title);
    all->addLayout(row, 1);
    all->addLayout(foot);
}

/// Those shown in their order, then the others.
void ColumnDialog::fill(const QStringList &columns)
{
    const QSignalBlocker quiet(m_list);
    QStringList all = columns;
    for (int column = 1; column < Model::ColumnCount; ++column) {
        if (!all.contains(Model::columnCode(column)))
            all << Model::columnCode(column);
    }
    m_list->clear();
    for (const QString &code : std::as_const(all)) {
        const int column = Model::columnOf(code);
        auto *item = new QListWidgetItem(m_table.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(codeRole, code);
        item->setCheckState(columns.contains(code) ? Qt::Checked : Qt::Unchecked);
        if (!RecommendationTable::mayHide(column))
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
}

void ColumnDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        auto *item = m_list->takeItem(row);
        m_list->insertItem(row + by, item);
        m_list->setCurrentRow(row + by);
    }
    apply();
}

void ColumnDialog::apply()
{
    QStringList columns;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns << m_list->item(row)->data(codeRole).toString();
    }
    m_table.choose(columns);
}

void ColumnDialog::retranslateAll()
{
    setWindowTitle(tr("Columns"));
    m_title->setText(tr("Columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_usual->setText(tr("Usual columns"));
    m_close->setText(tr("Close"));
    for (int row = 0; row < m_list->count(); ++row) {
        const QSignalBlocker quiet(m_list);
        auto *item = m_list->item(row);
        item->setText(m_table.model()->headerData(Model::columnOf(item->data(codeRole).toString()), Qt::Horizontal).toString());
    }
}

} // namespace ui
