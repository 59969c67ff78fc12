// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/entities.h"
#include "domain/result.h"
#include "domain/rules.h"

#include <QLocale>
#include <QTranslator>
#include <memory>

/// Every word a person reads that does not stand in a widget, for one language: the window uses one for the current
/// language, a report one for the language it is written in. Cheap to copy.
///
/// Numbers and dates in Spanish: Qt's plain es (Spain) leaves 1248 without a separator and es_419 writes 1,248 as
/// Mexico does. Avance writes 1.248 and 1,5 as South America does (es_PY in CLDR) for every Spanish reader, and dates
/// as dd/MM/yyyy, which no country of the region misreads. In English: 1,248 and 31 Mar 2026, which no reader mistakes
/// for the American order.
namespace wording {

/// The language of the computer's user, if it is one of ours; else Spanish.
[[nodiscard]] domain::Language systemLanguage();
/// Translates tr() and translate() of the program's own words; install it in the application.
[[nodiscard]] std::unique_ptr<QTranslator> applicationTranslator(domain::Language language);
/// Translates the words of Qt's own dialogs and buttons. For English, and where Qt's translation was not there at build
/// time, it is empty, which is not an error.
[[nodiscard]] std::unique_ptr<QTranslator> qtTranslator(domain::Language language);

class Wording
{
public:
    explicit Wording(domain::Language language);
    /// With words from another translator, in the form of this language: for tests with an invented language.
    Wording(domain::Language language, std::shared_ptr<const QTranslator> translator);

    [[nodiscard]] domain::Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString status(domain::Status status) const;
    [[nodiscard]] QString position(domain::Position position) const;
    [[nodiscard]] QString priority(domain::Priority priority) const;
    [[nodiscard]] QString mechanismKind(domain::MechanismKind kind) const; ///< plural: "Treaty bodies"
    [[nodiscard]] QString kind(domain::RecommendationKind kind) const;
    [[nodiscard]] QString role(domain::AssignmentRole role) const;
    [[nodiscard]] QString reviewState(domain::ReviewState state) const;
    [[nodiscard]] QString confidentiality(domain::Confidentiality confidentiality) const;
    [[nodiscard]] QString activity(domain::Activity activity) const;
    [[nodiscard]] QString actionStatus(domain::ActionStatus status) const; ///< of a measure of the plan
    [[nodiscard]] QString indicatorKind(domain::IndicatorKind kind) const;
    [[nodiscard]] QString language(domain::Language language) const; ///< "Español", "English": in itself
    [[nodiscard]] QString field(domain::Field field) const; ///< "Lead institution"

    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString percent(int value) const; ///< "45 %" / "45%"
    [[nodiscard]] QString fileSize(qint64 bytes) const;
    [[nodiscard]] QString date(QDate date) const; ///< 31/03/2026 · 31 Mar 2026; empty for a null date
    [[nodiscard]] QString longDate(QDate date) const; ///< martes 19 de mayo de 2026 · Tuesday 19 May 2026
    [[nodiscard]] QString moment(const QDateTime &utc) const; ///< local time
    [[nodiscard]] QString distance(
        QDate date, QDate today) const; ///< hace 49 días · in 3 days · today; years from the second on
    /// T1 2026 · Q1 2026 for a whole quarter, 2026 for a whole year, mayo de 2026 · May 2026 for a whole month, else "date – date"; "from date", "until date" when
    /// one is null.
    [[nodiscard]] QString quarter(QDate from, QDate to) const;
    /// "CEDAW/C/VAL/CO/8, párr. 24 b)" · "CEDAW/C/VAL/CO/8, para. 24 (b)"
    [[nodiscard]] QString reference(const QString &symbolOrCase, const QString &paragraph) const;
    /// "24 b)" · "24 (b)", however it was typed; a paragraph without a letter as it is.
    [[nodiscard]] QString paragraph(const QString &typed) const;
    /// Where a scale is from, as a workspace keeps it: the words that come with the program in this language, what somebody wrote as it is.
    [[nodiscard]] QString source(const QString &stored) const;
    /// The name of a State by ISO 3166-1 alpha-3, from ICU; the code itself when it is not known.
    [[nodiscard]] QString country(const QString &iso3) const;

    /// What happened, what it means and what to do, as one or two sentences without codes.
    [[nodiscard]] QString error(const domain::Error &error) const;

    /// A text of this language by its English source and context. For wording's own pieces, for reports (context
    /// "reports") and the command line ("cli"). With `n` >= 0 the plural form is chosen and %n replaced by the number
    /// as this language writes it. The source itself when there is no translation.
    [[nodiscard]] QString text(
        const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const;

private:
    domain::Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace wording
