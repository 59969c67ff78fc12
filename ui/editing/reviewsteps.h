// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QStringList>
#include <QWidget>

namespace ui {

class Language;

/// The way of a progress entry, painted: draft, submitted, returned, validated. What lies behind is a full dot, where the entry is now stands in
/// the accent (returned: amber), what lies ahead is a ring. In a narrow place only the present step is named.
class ReviewSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewSteps(const Language &language, QWidget *parent = nullptr);

    /// `wasReturned`: it came back once, and was corrected since.
    void setState(domain::ReviewState state, bool wasReturned);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void word();
    [[nodiscard]] int widthOf(bool allNames) const;
    [[nodiscard]] bool isBehind(int step) const;

    const Language &m_language;
    QStringList m_names;
    int m_current = 0;
    bool m_wasReturned = false;
};

} // namespace ui
