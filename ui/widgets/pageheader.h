// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Label;

/// The head of a page, 60 px: title, context, and at the right what one can do here.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Beside the title: a date, a count.
    void setContext(const QString &context);
    /// Before the title: the way back, a badge.
    void addLeading(QWidget *widget);
    /// Beside the context, taking what room there is up to its size: a search field.
    void addMiddle(QWidget *widget);
    void addTrailing(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_context;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_trailing;
};

} // namespace ui
