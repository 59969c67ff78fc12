// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// A filter that is in force: "Lead: MINJUS, MIM". A click or Enter opens it (clicked()), the cross or Delete takes it
/// away.
class FilterChip final : public QPushButton
{
    Q_OBJECT
public:
    /// `field` is shown with a colon; it may be empty.
    explicit FilterChip(const QString &field = {}, const QString &value = {}, QWidget *parent = nullptr);
    void setFilter(const QString &field, const QString &value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect cross() const;
    void describe();

    QString m_field;
    QString m_value;
    bool m_pressedCross = false;
};

} // namespace ui
