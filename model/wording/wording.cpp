// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "wording/context.h"
#include "wording/countries.h"
#include "wording/errors.h"

#include <QCoreApplication>
#include <QRegularExpression>

/// The resources stand in a static library: named here, or the linker leaves them out.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace wording {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(domain::Language language)
{
    return language == domain::Language::Spanish ? QLocale(QLocale::Spanish, QLocale::Paraguay)
                                                 : QLocale(QLocale::English, QLocale::UnitedStates);
}

std::unique_ptr<QTranslator> load(const QString &name)
{
    loadTranslations();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/"_s + name))
        translator = std::make_unique<QTranslator>();
    return translator;
}

/// The source text of a value, by its place in the enumeration.
template <class E, size_t N>
const char *of(const std::array<const char *, N> &sources, E value)
{
    static_assert(N == domain::allOf<E>().size(), "every value has its words");
    return sources[static_cast<size_t>(value)];
}

constexpr std::array statuses{
    QT_TRANSLATE_NOOP("wording", "Not started"),
    QT_TRANSLATE_NOOP("wording", "Planned"),
    QT_TRANSLATE_NOOP("wording", "In progress"),
    QT_TRANSLATE_NOOP("wording", "Partly implemented"),
    QT_TRANSLATE_NOOP("wording", "Implemented"),
    QT_TRANSLATE_NOOP("wording", "Not accepted"),
    QT_TRANSLATE_NOOP("wording", "Ongoing by nature"),
    QT_TRANSLATE_NOOP("wording", "No longer applicable"),
};
constexpr std::array positions{
    QT_TRANSLATE_NOOP("wording", "Supported"),
    QT_TRANSLATE_NOOP("wording", "Noted"),
    QT_TRANSLATE_NOOP("wording", "Supported in part"),
    QT_TRANSLATE_NOOP("wording", "Under consideration"),
};
constexpr std::array priorities{
    QT_TRANSLATE_NOOP("wording", "Low"),
    QT_TRANSLATE_NOOP("wording", "Normal"),
    QT_TRANSLATE_NOOP("wording", "High"),
};
constexpr std::array mechanismKinds{
    QT_TRANSLATE_NOOP("wording", "Treaty bodies"),
    QT_TRANSLATE_NOOP("wording", "Universal Periodic Review"),
    QT_TRANSLATE_NOOP("wording", "Special procedures"),
    QT_TRANSLATE_NOOP("wording", "Inter-American Commission"),
    QT_TRANSLATE_NOOP("wording", "Inter-American Court"),
    QT_TRANSLATE_NOOP("wording", "Follow-up mechanisms"),
    QT_TRANSLATE_NOOP("wording", "ILO supervisory bodies"),
    QT_TRANSLATE_NOOP("wording", "Political dialogues"),
    QT_TRANSLATE_NOOP("wording", "National processes"),
    QT_TRANSLATE_NOOP("wording", "Other mechanisms"),
};
constexpr std::array kinds{
    QT_TRANSLATE_NOOP("wording", "Recommendation"),
    QT_TRANSLATE_NOOP("wording", "Concern or observation"),
    QT_TRANSLATE_NOOP("wording", "Measure of reparation"),
    QT_TRANSLATE_NOOP("wording", "Provisional or precautionary measure"),
    QT_TRANSLATE_NOOP("wording", "Remedy"),
    QT_TRANSLATE_NOOP("wording", "Clause of a friendly settlement"),
    QT_TRANSLATE_NOOP("wording", "Voluntary pledge"),
    QT_TRANSLATE_NOOP("wording", "Commitment"),
    QT_TRANSLATE_NOOP("wording", "Other"),
};
constexpr std::array roles{
    QT_TRANSLATE_NOOP("wording", "Lead"),
    QT_TRANSLATE_NOOP("wording", "Support"),
    QT_TRANSLATE_NOOP("wording", "Consulted"),
};
constexpr std::array reviewStates{
    QT_TRANSLATE_NOOP("wording", "Draft"),
    QT_TRANSLATE_NOOP("wording", "Submitted"),
    QT_TRANSLATE_NOOP("wording", "Validated"),
    QT_TRANSLATE_NOOP("wording", "Returned"),
};
constexpr std::array confidentialities{
    QT_TRANSLATE_NOOP("wording", "Public"),
    QT_TRANSLATE_NOOP("wording", "Internal"),
    QT_TRANSLATE_NOOP("wording", "Confidential"),
};
constexpr std::array activities{
    QT_TRANSLATE_NOOP("wording", "No activity"),
    QT_TRANSLATE_NOOP("wording", "Action planned"),
    QT_TRANSLATE_NOOP("wording", "Progress reported"),
    QT_TRANSLATE_NOOP("wording", "Progress validated"),
    QT_TRANSLATE_NOOP("wording", "No recent news"),
};
constexpr std::array actionStatuses{
    QT_TRANSLATE_NOOP("wording", "Planned"),
    QT_TRANSLATE_NOOP("wording", "Under way"),
    QT_TRANSLATE_NOOP("wording", "Done"),
    QT_TRANSLATE_NOOP("wording", "Dropped"),
};
constexpr std::array indicatorKinds{
    QT_TRANSLATE_NOOP("wording", "Structural"),
    QT_TRANSLATE_NOOP("wording", "Process"),
    QT_TRANSLATE_NOOP("wording", "Outcome"),
};
constexpr std::array fields{
    QT_TRANSLATE_NOOP("wording", "Words"),
    QT_TRANSLATE_NOOP("wording", "Body"),
    QT_TRANSLATE_NOOP("wording", "Mechanism"),
    QT_TRANSLATE_NOOP("wording", "Document"),
    QT_TRANSLATE_NOOP("wording", "Paragraph"),
    QT_TRANSLATE_NOOP("wording", "Status"),
    QT_TRANSLATE_NOOP("wording", "UPR position"),
    QT_TRANSLATE_NOOP("wording", "Institution"),
    QT_TRANSLATE_NOOP("wording", "Lead institution"),
    QT_TRANSLATE_NOOP("wording", "Supporting institution"),
    QT_TRANSLATE_NOOP("wording", "Theme"),
    QT_TRANSLATE_NOOP("wording", "Group of persons"),
    QT_TRANSLATE_NOOP("wording", "SDG"),
    QT_TRANSLATE_NOOP("wording", "Kind"),
    QT_TRANSLATE_NOOP("wording", "Priority"),
    QT_TRANSLATE_NOOP("wording", "Activity"),
    QT_TRANSLATE_NOOP("wording", "Due date"),
    QT_TRANSLATE_NOOP("wording", "Overdue"),
    QT_TRANSLATE_NOOP("wording", "Year"),
    QT_TRANSLATE_NOOP("wording", "UPR cycle"),
    QT_TRANSLATE_NOOP("wording", "Recommending State"),
    QT_TRANSLATE_NOOP("wording", "Import"),
    QT_TRANSLATE_NOOP("wording", "Missing"),
    QT_TRANSLATE_NOOP("wording", "Archived"),
    QT_TRANSLATE_NOOP("wording", "Number"),
};

} // namespace

domain::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? domain::Language::English : domain::Language::Spanish;
}

std::unique_ptr<QTranslator> applicationTranslator(domain::Language language)
{
    return load(u"avance_"_s + domain::code(language));
}

std::unique_ptr<QTranslator> qtTranslator(domain::Language language)
{
    return load(u"qtbase_"_s + domain::code(language));
}

Wording::Wording(domain::Language language)
    : Wording(language, applicationTranslator(language))
{
}

Wording::Wording(domain::Language language, std::shared_ptr<const QTranslator> translator)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::move(translator))
{
}

QString Wording::text(const char *textContext, const char *source, const char *disambiguation, int n) const
{
    QString words = m_translator->translate(textContext, source, disambiguation, n);
    if (words.isNull())
        words = QString::fromUtf8(source);
    if (n >= 0)
        words.replace("%n"_L1, m_locale.toString(n));
    return words;
}

QString Wording::status(domain::Status status) const
{
    return text(context, of(statuses, status));
}

QString Wording::position(domain::Position position) const
{
    return text(context, of(positions, position));
}

QString Wording::priority(domain::Priority priority) const
{
    return text(context, of(priorities, priority));
}

QString Wording::mechanismKind(domain::MechanismKind kind) const
{
    return text(context, of(mechanismKinds, kind));
}

QString Wording::kind(domain::RecommendationKind kind) const
{
    return text(context, of(kinds, kind));
}

QString Wording::role(domain::AssignmentRole role) const
{
    return text(context, of(roles, role));
}

QString Wording::reviewState(domain::ReviewState state) const
{
    return text(context, of(reviewStates, state));
}

QString Wording::confidentiality(domain::Confidentiality confidentiality) const
{
    return text(context, of(confidentialities, confidentiality));
}

QString Wording::activity(domain::Activity activity) const
{
    return text(context, of(activities, activity));
}

QString Wording::actionStatus(domain::ActionStatus status) const
{
    return text(context, of(actionStatuses, status));
}

QString Wording::indicatorKind(domain::IndicatorKind kind) const
{
    return text(context, of(indicatorKinds, kind));
}

QString Wording::language(domain::Language language) const
{
    return language == domain::Language::Spanish ? u"Español"_s : u"English"_s;
}

QString Wording::field(domain::Field field) const
{
    return text(context, of(fields, field));
}

QString Wording::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Wording::percent(int value) const
{
    //: A percentage, with the blank this language writes before the sign.
    return text(context, QT_TRANSLATE_NOOP("wording", "%1%")).arg(m_locale.toString(value));
}

QString Wording::fileSize(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Wording::date(QDate date) const
{
    //: A short date, in Qt's letters for day, month and year.
    return m_locale.toString(date, text(context, QT_TRANSLATE_NOOP("wording", "d MMM yyyy")));
}

QString Wording::longDate(QDate date) const
{
    //: A long date, in Qt's letters for weekday, day, month and year; fixed words between apostrophes.
    return m_locale.toString(date, text(context, QT_TRANSLATE_NOOP("wording", "dddd d MMMM yyyy")));
}

QString Wording::moment(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return date(local.date()) + u' ' + m_locale.toString(local.time(), u"HH:mm"_s);
}

QString Wording::distance(QDate date, QDate today) const
{
    constexpr int daysOfYear = 365;
    if (!date.isValid() || !today.isValid())
        return {};
    const auto days = static_cast<int>(today.daysTo(date));
    if (days == 0)
        return text(context, QT_TRANSLATE_NOOP("wording", "today"));
    if (days == 1)
        return text(context, QT_TRANSLATE_NOOP("wording", "tomorrow"));
    if (days == -1)
        return text(context, QT_TRANSLATE_NOOP("wording", "yesterday"));
    if (days <= -2 * daysOfYear)
        return text(context, QT_TRANSLATE_N_NOOP("wording", "over %n year(s) ago"), nullptr, -days / daysOfYear);
    if (days >= 2 * daysOfYear)
        return text(context, QT_TRANSLATE_N_NOOP("wording", "in over %n year(s)"), nullptr, days / daysOfYear);
    if (days < 0)
        return text(context, QT_TRANSLATE_N_NOOP("wording", "%n day(s) ago"), nullptr, -days);
    return text(context, QT_TRANSLATE_N_NOOP("wording", "in %n day(s)"), nullptr, days);
}

QString Wording::quarter(QDate from, QDate to) const
{
    if (!from.isValid() && !to.isValid())
        return {};
    if (!to.isValid())
        return text(context, QT_TRANSLATE_NOOP("wording", "from %1")).arg(date(from));
    if (!from.isValid())
        return text(context, QT_TRANSLATE_NOOP("wording", "until %1")).arg(date(to));
    if (from.day() == 1 && from.addYears(1).addDays(-1) == to && from.month() == 1)
        return QString::number(from.year());
    if (from.day() == 1 && from.month() % 3 == 1 && from.addMonths(3).addDays(-1) == to)
        return text(context, QT_TRANSLATE_NOOP("wording", "Q%1 %2")).arg(from.month() / 3 + 1).arg(from.year());
    if (from.day() == 1 && from.addMonths(1).addDays(-1) == to)
        //: A month and its year, in Qt's letters; fixed words between apostrophes.
        return m_locale.toString(from, text(context, QT_TRANSLATE_NOOP("wording", "MMMM yyyy")));
    return date(from) + u" – "_s + date(to);
}

QString Wording::paragraph(const QString &typed) const
{
    static const QRegularExpression lettered(uR"(^(\d[\d.]*)\s*\(?([a-z]{1,4})\)$)"_s);
    const QString trimmed = typed.trimmed();
    const auto match = lettered.match(trimmed);
    if (!match.hasMatch())
        return trimmed;
    //: Paragraph number and letter: 24 (b)
    return text(context, QT_TRANSLATE_NOOP("wording", "%1 (%2)")).arg(match.captured(1), match.captured(2));
}

QString Wording::reference(const QString &symbolOrCase, const QString &paragraph) const
{
    static const QRegularExpression several(uR"(^\d[^-–,]*[-–,])"_s);
    const QString trimmed = paragraph.trimmed();
    if (trimmed.isEmpty())
        return symbolOrCase;
    QString place = this->paragraph(trimmed);
    // "pto. 9" and the like name their kind themselves.
    if (trimmed.front().isDigit()) {
        const char *label = several.match(trimmed).hasMatch() ? QT_TRANSLATE_NOOP("wording", "paras. %1")
                                                              : QT_TRANSLATE_NOOP("wording", "para. %1");
        place = text(context, label).arg(place);
    }
    return symbolOrCase.isEmpty() ? place : symbolOrCase + u", "_s + place;
}

QString Wording::country(const QString &iso3) const
{
    const QString name = countries::name(iso3, m_language);
    return name.isEmpty() ? iso3 : name;
}

QString Wording::error(const domain::Error &error) const
{
    return sentence(*this, error);
}

} // namespace wording
