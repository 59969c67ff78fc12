// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/partslist.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablecopy.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PartsList::PartsList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(new Label({}, Role::LabelStrong, Ink::Text, this))
    , m_none(new Label({}, Role::Label, Ink::Text3, this))
    , m_list(new QListWidget(this))
{
    setObjectName(name + u"Parts"_s);
    m_list->setObjectName(name + u"List"_s);
    m_list->setProperty("content", true);
    m_list->setWordWrap(true);
    m_list->setFixedHeight(96);
    m_title->setBuddy(m_list);
    m_none->setWordWrap(true);
    copyAsTable(m_list);
    auto *verbs = new QWidget(this);
    auto *flow = new FlowLayout(verbs, 6);
    m_add = makeButton(u"Add"_s, u"list-add"_s);
    m_edit = makeButton(u"Edit"_s, u"document-edit"_s);
    m_up = makeButton(u"Up"_s, u"go-up"_s);
    m_down = makeButton(u"Down"_s, u"go-down"_s);
    m_remove = makeButton(u"Remove"_s, u"list-remove"_s);
    for (auto *button : {m_add, m_edit, m_up, m_down, m_remove})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (auto *widget : QList<QWidget *> {m_title, m_none, m_list, verbs})
        column->addWidget(widget);
    const auto current = [this] { return m_ids.value(m_list->currentRow(), 0); };
    connect(m_add, &QPushButton::clicked, this, &PartsList::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this, current] { Q_EMIT editRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this, current] { Q_EMIT removeRequested(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PartsList::updateVerbs);
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    retranslate(this, [this] { retranslateAll(); });
}

QPushButton *PartsList::makeButton(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), {}, this);
    button->setObjectName(m_name + name);
    Style::setSmall(button);
    Style::setKind(button, ButtonKind::Quiet);
    return button;
}

void PartsList::retranslateAll()
{
    m_edit->setText(tr("Edit…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Remove"));
}

void PartsList::setWords(const Words &words)
{
    m_title->setText(words.title);
    m_list->setAccessibleName(words.title);
    m_none->setText(words.none);
    m_add->setText(words.add);
    // The same verbs stand below two lists.
    for (auto *button : {m_edit, m_up, m_down, m_remove})
        button->setAccessibleName(tr("%1: %2", "list and verb").arg(words.title, button->text()));
}

void PartsList::setParts(const QStringList &texts, const QList<qint64> &ids)
{
    const qint64 current = m_ids.value(m_list->currentRow(), 0);
    const int row = m_list->currentRow();
    m_ids = ids;
    m_list->clear();
    m_list->addItems(texts);
    const auto kept = m_ids.indexOf(current);
    m_list->setCurrentRow(static_cast<int>(kept >= 0 ? kept : qMin(qsizetype(row), m_ids.size() - 1)));
    m_none->setVisible(ids.isEmpty());
    m_list->setVisible(!ids.isEmpty());
    updateVerbs();
}

void PartsList::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    for (auto *button : {m_add, m_edit, m_up, m_down, m_remove})
        button->setToolTip(readOnly ? why : QString());
    updateVerbs();
}

void PartsList::updateVerbs()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_edit->setEnabled(!m_readOnly && row >= 0);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_ids.size());
}

void PartsList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_ids.size())
        return;
    QList<qint64> order = m_ids;
    order.swapItemsAt(row, row + by);
    Q_EMIT orderRequested(order);
}

} // namespace ui
