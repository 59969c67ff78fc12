// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/choice.h"
#include "reports/document.h"
#include "ui/frame/surroundings.h"
#include "ui/reports/outputfields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class IncludeFields;
class Label;
class ScopeField;

/// Everything a person chooses for a report.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportForm(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// What there is to choose from.
    void setSession(Session *session);
    void put(const reports::Choice &choice);
    /// As it stands; InvalidQuery when the query cannot be read, InvalidValue "from" or "to" for what is no date,
    /// InvalidValue "document" or "institution" where the kind asks for one and none is chosen.
    [[nodiscard]] domain::Result<reports::Choice> choice() const;
    [[nodiscard]] QList<domain::Language> languages() const;
    [[nodiscard]] QList<reports::Format> formats() const;
    [[nodiscard]] Annexes annexes() const;
    /// What the cover would be called, and who would sign it, where nothing is typed.
    void setUsual(const QString &title, const QString &signatory);
    /// What is wrong with the query; empty: nothing.
    void setQueryProblem(const QString &sentence);

Q_SIGNALS:
    void changed();

private:
    void build();
    void connectFields();
    void retranslateUi();

    Surroundings m_around;
    reports::Kind m_kind = reports::Kind::Status;
    QList<Label *> m_labels;
    QLineEdit *m_title;
    ScopeField *m_scope;
    QWidget *m_period;
    DateField *m_from;
    Label *m_until;
    DateField *m_to;
    QComboBox *m_grouping;
    IncludeFields *m_include;
    QLineEdit *m_signatory;
    LanguageFields *m_languages;
    FormatFields *m_formats;
    AnnexField *m_annexes;
};

} // namespace ui
