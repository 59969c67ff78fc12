// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/idcombo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

IdCombo::IdCombo(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setProperty("content", true);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setClearButtonEnabled(true);
    connect(this, &QComboBox::activated, this, &IdCombo::notice);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &IdCombo::notice);
}

void IdCombo::setEntries(const QList<Entry> &entries)
{
    const auto before = id();
    const QSignalBlocker quiet(this);
    clear();
    for (const Entry &entry : entries)
        addItem(entry.text, QVariant::fromValue(entry.id));
    setId(before);
}

std::optional<qint64> IdCombo::id() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    // What is typed counts, not the row it stood in before; a row under the same text keeps its own number.
    const int row = currentIndex() >= 0 && itemText(currentIndex()) == typed ? currentIndex()
                                                                             : findText(typed, Qt::MatchFixedString);
    return row < 0 ? std::nullopt : std::optional(itemData(row).toLongLong());
}

void IdCombo::setId(std::optional<qint64> id)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(id ? findData(QVariant::fromValue(*id)) : -1);
    if (currentIndex() < 0)
        clearEditText();
    lineEdit()->home(false); // a long name is read from its beginning
    m_noticed = this->id();
}

void IdCombo::notice()
{
    if (m_noticed == id())
        return;
    m_noticed = id();
    Q_EMIT chosen();
}

} // namespace ui
