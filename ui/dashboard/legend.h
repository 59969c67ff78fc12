// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "wording/wording.h"

#include <QWidget>

namespace ui {

/// What the colours of a chart of statuses mean, in as many lines as it needs.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    void setStatuses(const QList<domain::Status> &statuses, const wording::Wording &wording);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each entry stands in a given width; the last rectangle's bottom is the height.
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<domain::Status> m_statuses;
    QStringList m_words;
};

} // namespace ui
