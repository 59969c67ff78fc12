// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <optional>

namespace ui {

/// One of many things with a number, typed with help or chosen from the list. Empty: none.
class IdCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit IdCombo(const QString &objectName, QWidget *parent = nullptr);

    struct Entry
    {
        qint64 id = 0;
        QString text;
    };
    /// Keeps what is chosen where it is still there. Does not emit `chosen`.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] std::optional<qint64> id() const;
    /// Does not emit `chosen`.
    void setId(std::optional<qint64> id);

Q_SIGNALS:
    /// Another one than before, or none any more, by a person.
    void chosen();

private:
    void notice();

    std::optional<qint64> m_noticed;
};

} // namespace ui
