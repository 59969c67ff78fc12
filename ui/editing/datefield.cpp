// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/datefield.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "31 mar. 2026", "31 de marzo de 2026": the month by its first letters.
std::optional<QDate> withMonthName(const QString &text, domain::Language language)
{
    static const QRegularExpression form(uR"(^(\d{1,2})\s+(?:de\s+)?(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QLocale locale(language == domain::Language::Spanish ? QLocale::Spanish : QLocale::English);
    const QString typed = match.captured(2).toLower();
    for (int month = 1; month <= 12; ++month) {
        if (locale.standaloneMonthName(month).toLower().startsWith(typed))
            return valid(QDate(match.captured(3).toInt(), month, match.captured(1).toInt()));
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDate(const QString &typed, domain::Language language)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QDate();
    if (const auto iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression numbers(uR"(^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$)"_s);
    if (const auto match = numbers.match(text); match.hasMatch())
        return valid(QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()));
    if (const auto named = withMonthName(text, language))
        return named;
    return withMonthName(
        text, language == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish);
}

DateField::DateField(const Language &language, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_clock(clock)
    , m_edit(new QLineEdit(this))
    , m_open(new QToolButton(this))
    , m_problem(new Label({}, Role::Label, Ink::Late, this))
    , m_shownIn(language.current())
{
    m_open->setIcon(icon(u"view-calendar-day"_s));
    m_open->setObjectName(u"openCalendar"_s);
    m_problem->hide();
    m_problem->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_edit, 1);
    row->addWidget(m_open);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_open, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        showProblem(false);
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { check(); });
    retranslate(this, [this] {
        const auto typed = parseDate(m_edit->text(), m_shownIn);
        m_shownIn = m_language.current();
        if (typed)
            m_edit->setText(m_language.wording().date(*typed));
        m_edit->setPlaceholderText(tr("day/month/year"));
        m_open->setToolTip(tr("Choose from a calendar"));
        m_open->setAccessibleName(tr("Choose from a calendar"));
        m_problem->setText(tr("There is no such date. Use day/month/year."));
    });
}

DateField::~DateField()
{
    m_edit->disconnect(this); // it loses the keyboard while it goes, and would tell a field that is no more
}

void DateField::setDate(QDate date)
{
    m_edit->setText(m_language.wording().date(date));
    showProblem(false);
    Q_EMIT edited();
}

std::optional<QDate> DateField::date() const
{
    return parseDate(m_edit->text(), m_shownIn);
}

bool DateField::check()
{
    const bool good = date().has_value();
    showProblem(!good);
    return good;
}

void DateField::showProblem(bool wrong)
{
    Style::setFieldError(m_edit, wrong);
    m_problem->setVisible(wrong);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"calendar"_s);
    calendar->setLocale(m_language.wording().locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto typed = date();
    calendar->setSelectedDate(typed && typed->isValid() ? *typed : domain::today(m_clock));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate chosen) {
        setDate(chosen);
        menu->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
    calendar->setFocus();
}

} // namespace ui
