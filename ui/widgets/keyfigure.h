// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

#include <QFrame>
#include <QPushButton>

namespace ui {

/// A large number, what it counts, and its context; leads to the list behind it.
class KeyFigure final : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyFigure(QWidget *parent = nullptr);
    /// All as text for the reader's language; `context` may be empty.
    void setFigure(const QString &number, const QString &label, const QString &context);
    /// Overdue and Soon colour the number and give it their glyph.
    void setUrgency(domain::Urgency urgency);
    /// A small icon before the number.
    void setMark(const QString &iconName);
    /// Whether it leads anywhere; without, there is no arrow and no hover.
    void setLeadsOn(bool leadsOn);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int paintMark(QPainter &painter, const QRect &line) const;

    QString m_number;
    QString m_label;
    QString m_context;
    QString m_mark;
    domain::Urgency m_urgency = domain::Urgency::None;
    bool m_leadsOn = true;
};

/// Key figures side by side in one frame, all equally wide; in two rows where their words do not fit in one.
class KeyFigureStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit KeyFigureStrip(QWidget *parent = nullptr);
    void addFigure(KeyFigure *figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QList<KeyFigure *> m_figures;
    int m_columns = 0;
};

} // namespace ui
