// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shortcutsdialog.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 560);
    m_table->setObjectName(u"shortcuts"_s);
    copyAsTable(m_table);
    m_table->setColumnCount(2);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *close = new QPushButton;
    close->setObjectName(u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->addWidget(m_table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    QList<QPointer<QAction>> all(commands.begin(), commands.end());
    retranslate(this, [this, close, all] {
        setWindowTitle(tr("Keyboard shortcuts"));
        close->setText(tr("Close"));
        m_table->setAccessibleName(tr("Keyboard shortcuts"));
        m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
        QList<QAction *> living;
        for (const auto &action : all) {
            if (action)
                living.append(action);
        }
        fill(living);
    });
}

void ShortcutsDialog::fill(const QList<QAction *> &commands)
{
    m_table->setRowCount(static_cast<int>(commands.size()));
    for (int row = 0; row < commands.size(); ++row) {
        const QAction *action = commands.at(row);
        QString text = action->text();
        text.remove(QRegularExpression(u"&(?!&)|…$"_s));
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        m_table->setItem(row, 0, new QTableWidgetItem(text));
        m_table->setItem(row, 1, new QTableWidgetItem(keys.join(u", "_s)));
    }
}

} // namespace ui
