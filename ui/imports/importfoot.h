// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace ui {

class Label;

/// The foot of the import page: a remark, and the buttons that lead through the steps.
class ImportFoot : public QFrame
{
    Q_OBJECT
public:
    explicit ImportFoot(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }
    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *next() const { return m_next; }
    void setRemark(const QString &remark);

private:
    Label *m_remark;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
