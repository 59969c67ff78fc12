// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class Label;

/// The parts of a measure in their order, with what can be done about them: add, edit, move, remove. It asks; what it shows comes from outside.
class PartsList final : public QWidget
{
    Q_OBJECT
public:
    explicit PartsList(const QString &name, QWidget *parent = nullptr);

    struct Words
    {
        QString title;
        QString add;
        QString none; ///< instead of the list
    };
    void setWords(const Words &words);
    void setParts(const QStringList &texts, const QList<qint64> &ids);
    void setReadOnly(bool readOnly, const QString &why);

Q_SIGNALS:
    void addRequested();
    void editRequested(qint64 id);
    void removeRequested(qint64 id);
    void orderRequested(const QList<qint64> &ids);

private:
    QPushButton *makeButton(const QString &name, const QString &iconName);
    void move(int by);
    void updateVerbs();
    void retranslateAll();

    QString m_name;
    QList<qint64> m_ids;
    bool m_readOnly = false;
    Label *m_title;
    Label *m_none;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace ui
