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
    /// Beside the title: a date, a count. Where there is no room for it beside the whole title, `brief` stands for it; where there is none for that either, it
    /// goes; without a brief it is cut before it goes. The title is what stays.
    void setContext(const QString &context, const QString &brief = {});
    /// Before the title: the way back, a badge.
    void addLeading(QWidget *widget);
    /// Beside the context, taking what room there is up to its size: a search field.
    void addMiddle(QWidget *widget);
    void addTrailing(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QString m_whole;
    QString m_brief;
    Label *m_title;
    Label *m_context;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_trailing;
};

} // namespace ui
