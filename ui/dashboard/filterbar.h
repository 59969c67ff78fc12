// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figures.h"
#include "wording/wording.h"

#include <QWidget>

class QComboBox;

namespace ui {

class Label;

/// The filters above the figures: mechanism, lead institution, position of the State.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers these; what was chosen stays chosen where it is still there.
    void setChoices(const figures::Choices &choices, const wording::Wording &wording);
    [[nodiscard]] domain::Criteria criteria() const;
    void clear();
    /// Without the word before the fields, where the width is small.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void changed();

private:
    void fill(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &valuesAndTexts);

    Label *m_show;
    QComboBox *m_kind;
    QComboBox *m_lead;
    QComboBox *m_position;
};

} // namespace ui
