// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "wording/wording.h"

#include <QWidget>

class QComboBox;

namespace ui {

class DateField;
class Label;
class Language;

/// The time an entry tells about: one of the last quarters, months or years, or any other from one day to another.
class PeriodField : public QWidget
{
    Q_OBJECT
public:
    /// `room` takes the two dates of a free period, below the row this field stands in; they are shown when such a period is chosen.
    PeriodField(const Language &language, const domain::Clock &clock, QVBoxLayout *room, QWidget *parent = nullptr);

    /// A null date: not known. One that is none of those offered is a free one.
    void setPeriod(QDate from, QDate to);
    [[nodiscard]] std::pair<QDate, QDate> period() const;
    /// Shows what is wrong with typed dates, if anything is, and goes there; true when the field can be used.
    bool check();

Q_SIGNALS:
    void edited();

private:
    void offer();
    void word();
    [[nodiscard]] bool isFree() const;
    void showFree();

    const Language &m_language;
    domain::Clock m_clock;
    QComboBox *m_combo;
    QWidget *m_free;
    DateField *m_from;
    DateField *m_to;
    Label *m_fromLabel;
    Label *m_toLabel;
    QList<std::pair<QDate, QDate>> m_periods; ///< as the combo offers them; a null pair is a line between
};

} // namespace ui
