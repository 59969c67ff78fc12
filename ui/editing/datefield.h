// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/vocabulary.h"

#include <QWidget>

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace ui {

class Label;
class Language;

/// Reads a date as people write it: 31/03/2026, 2026-03-31, 31 Mar 2026 or 31 mar. 2026. Day before month in both languages. None:
/// there is no such date.
[[nodiscard]] std::optional<QDate> parseDate(const QString &text, domain::Language language);

/// A date to type, or to choose from a calendar; empty is no date. What is wrong stands below the field. When the language changes, a
/// date is written anew and a text that is no date stays as typed.
class DateField : public QWidget
{
    Q_OBJECT
public:
    DateField(const Language &language, const domain::Clock &clock, QWidget *parent = nullptr);

    ~DateField() override;

    void setDate(QDate date);
    /// None: what is typed is no date. A null date: the field is empty.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Shows what is wrong, if anything is; true when the field can be used.
    bool check();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    void openCalendar();
    void showProblem(bool wrong);

    const Language &m_language;
    domain::Clock m_clock;
    QLineEdit *m_edit;
    QToolButton *m_open;
    Label *m_problem;
    domain::Language m_shownIn; ///< the language what is typed is read in
};

} // namespace ui
