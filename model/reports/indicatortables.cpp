// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/indicatortables.h"

#include "reports/parts.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

/// So many dates fit beside one another.
constexpr qsizetype mostDates = 6;

QString figureOf(double value, const Speech &say)
{
    return say.wording().locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

/// "2025" for a year's end where years are told, "Q1 2026" for a quarter's, else the day.
QString dayOf(QDate date, const Speech &say, bool yearly = true)
{
    if (yearly && date.month() == 12 && date.day() == 31)
        return QString::number(date.year());
    const QDate begin(date.year(), date.month(), 1);
    return date.month() % 3 == 0 && date.addDays(1).day() == 1 ? say.wording().quarter(begin.addMonths(-2), date)
                                                               : say.wording().date(date);
}

QList<QDate> datesOf(const IndicatorEntry &entry, QDate until)
{
    QList<QDate> dates;
    for (const domain::IndicatorValue &value : entry.values) {
        if (!dates.contains(value.date) && (!until.isValid() || value.date <= until))
            dates.append(value.date);
    }
    return dates.mid(qMax<qsizetype>(0, dates.size() - mostDates));
}

QStringList categoriesOf(const IndicatorEntry &entry, const QList<QDate> &dates)
{
    QStringList categories;
    for (const domain::IndicatorValue &value : entry.values) {
        if (dates.contains(value.date) && !categories.contains(value.category))
            categories.append(value.category);
    }
    if (categories.removeAll(QString()) > 0)
        categories.prepend(QString());
    return categories;
}

Text sourceOf(const domain::Indicator &indicator, const Composer &out)
{
    const Speech &say = out.say();
    QStringList sentences;
    if (!indicator.source.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "Source: %1.")).arg(indicator.source));
    if (const QString unit = say.name(indicator.unit); !unit.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "Unit: %1.")).arg(unit));
    const auto add = [&](const QString &sentence, const std::optional<double> &value, QDate date) {
        if (!value)
            return;
        const QString figure = figureOf(*value, say);
        sentences.append(sentence.arg(date.isValid() ? u"%1 (%2)"_s.arg(figure, dayOf(date, say)) : figure));
    };
    add(say(QT_TRANSLATE_NOOP("reports", "Starting point: %1.")), indicator.baseline, indicator.baselineDate);
    add(say(QT_TRANSLATE_NOOP("reports", "Target: %1.")), indicator.target, indicator.targetDate);
    if (indicator.source.isEmpty())
        sentences.append(words(out.source()));
    else
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "As of %1.")).arg(say.fullDate(out.material().date)));
    return plain(sentences.join(u' '));
}

Table tableOf(const IndicatorEntry &entry, const QList<QDate> &dates, const Composer &out)
{
    const Speech &say = out.say();
    QHash<std::pair<QDate, QString>, double> values;
    for (const domain::IndicatorValue &value : entry.values)
        values.insert({value.date, value.category}, value.value);
    Table table{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Measured")), .share = 2}},
        .source = sourceOf(entry.indicator, out)};
    const bool yearly =
        std::all_of(dates.begin(), dates.end(), [](QDate date) { return date.month() == 12 && date.day() == 31; });
    for (const QDate date : dates)
        table.columns.append({.header = dayOf(date, say, yearly), .kind = Column::Kind::Number});
    for (const QString &category : categoriesOf(entry, dates)) {
        QList<Text> cells{plain(category.isEmpty() ? say(QT_TRANSLATE_NOOP("reports", "Total")) : category)};
        for (const QDate date : dates) {
            const auto found = values.constFind({date, category});
            cells.append(plain(found == values.cend() ? u"–"_s : figureOf(*found, say)));
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace

void addIndicatorTables(Composer &out, const ReportRow &row)
{
    const Speech &say = out.say();
    for (const IndicatorEntry &entry : out.material().indicators) {
        const domain::IndicatorId id = *entry.indicator.id;
        if (!row.indicators.contains(id))
            continue;
        const QList<QDate> dates = datesOf(entry, out.material().choice.to);
        if (dates.isEmpty())
            continue;
        const QString name = say.name(entry.indicator.name);
        if (const int printed = out.tableOf(id); printed > 0)
            out.paragraph(
                say(QT_TRANSLATE_NOOP("reports", "Indicator: %1 (table %2).")).arg(name, QString::number(printed)),
                u"r%1.i%2"_s.arg(row.id.value()).arg(id.value()));
        else
            out.indicatorTable(id, name, tableOf(entry, dates, out));
    }
}

} // namespace reports
