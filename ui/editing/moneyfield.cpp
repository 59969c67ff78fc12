// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/moneyfield.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "wording/figures.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

MoneyField::MoneyField(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_amount(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_problem(new Label({}, Role::Label, Ink::Late, this))
{
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_currency->setObjectName(u"currency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->setObjectName(u"moneyProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_amount, 2);
    row->addWidget(m_currency, 3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_problem);
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_currency, &QComboBox::editTextChanged, this, [this] { showProblem({}); });
    connect(m_amount, &QLineEdit::editingFinished, this, &MoneyField::finish);
    retranslate(this, [this, shownIn = m_language.current()]() mutable {
        const QString code = typedCurrency();
        const auto typed = wording::parseAmount(m_amount->text(), shownIn, code);
        shownIn = m_language.current();
        fillCurrencies();
        showCurrency(code);
        if (typed)
            m_amount->setText(wording::amount(m_language.wording(), *typed, code));
        m_currency->setAccessibleName(tr("Currency"));
        m_currency->lineEdit()->setPlaceholderText(tr("Currency"));
        m_problem->hide();
    });
}

MoneyField::~MoneyField()
{
    m_amount->disconnect(this); // it loses the keyboard while it goes, and would tell a field that is no more
}

void MoneyField::fillCurrencies()
{
    m_currency->clear();
    for (const auto &one : wording::currencies(m_language.current()))
        m_currency->addItem(u"%1, %2"_s.arg(one.code, one.name), one.code);
    m_currency->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_currency->completer()->setFilterMode(Qt::MatchContains);
    m_currency->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void MoneyField::showCurrency(const QString &code)
{
    const int row = m_currency->findData(code);
    m_currency->setCurrentIndex(row);
    m_currency->setEditText(row < 0 ? code : m_currency->itemText(row));
    m_currency->lineEdit()->home(false);
}

QString MoneyField::typedCurrency() const
{
    const QString typed = m_currency->currentText().trimmed();
    for (int row = 0; row < m_currency->count(); ++row) {
        const QString code = m_currency->itemData(row).toString();
        const QString text = m_currency->itemText(row);
        if (typed.compare(code, Qt::CaseInsensitive) == 0 || typed.compare(text, Qt::CaseInsensitive) == 0
            || typed.compare(text.mid(code.size() + 2), Qt::CaseInsensitive) == 0)
            return code;
    }
    return {};
}

void MoneyField::setMoney(std::optional<qint64> minor, const QString &currency)
{
    showCurrency(currency);
    m_amount->setText(minor ? wording::amount(m_language.wording(), *minor, currency) : QString());
    showProblem({});
}

void MoneyField::suggestCurrency(const QString &code)
{
    if (m_amount->text().isEmpty())
        showCurrency(code);
}

std::optional<qint64> MoneyField::minor() const
{
    return wording::parseAmount(m_amount->text(), m_language.current(), typedCurrency());
}

QString MoneyField::currency() const
{
    return minor() ? typedCurrency() : QString();
}

bool MoneyField::check()
{
    const bool empty = m_amount->text().trimmed().isEmpty();
    if (!empty && !minor())
        showProblem(tr("This is not an amount. Write it like %1.").arg(wording::amount(m_language.wording(), 125000050, u"USD"_s)));
    else if (!empty && typedCurrency().isEmpty())
        showProblem(tr("Say in which currency: its three letters, or its name."));
    else
        showProblem({});
    return m_problem->text().isEmpty();
}

/// The amount in its usual form, so that a person sees how it was understood.
void MoneyField::finish()
{
    const auto typed = minor();
    if (typed && !typedCurrency().isEmpty())
        m_amount->setText(wording::amount(m_language.wording(), *typed, typedCurrency()));
}

void MoneyField::showProblem(const QString &words)
{
    Style::setFieldError(m_amount, !words.isEmpty());
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

} // namespace ui
