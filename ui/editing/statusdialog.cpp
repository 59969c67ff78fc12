// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/statusdialog.h"

#include "domain/rules.h"
#include "storage/recommendations.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/editing/datefield.h"
#include "ui/editing/differing.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Status;

QComboBox *makeStatusCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setMaxVisibleItems(12);
    return combo;
}

void wordStatusCombo(QComboBox *combo, const wording::Wording &wording, const QString &none)
{
    const Tokens &t = tokens(combo);
    const int first = none.isEmpty() ? 0 : 1;
    const auto all = domain::allOf<Status>();
    while (combo->count() < first + static_cast<int>(all.size()))
        combo->addItem(QString());
    if (first > 0)
        combo->setItemText(0, none);
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const Status status = all[static_cast<size_t>(i)];
        combo->setItemText(first + i, wording.status(status));
        combo->setItemIcon(first + i, statusIcon(status, t));
        combo->setItemData(first + i, static_cast<int>(status));
    }
}

std::optional<Status> chosenStatus(const QComboBox *combo)
{
    const QVariant chosen = combo->currentData();
    return chosen.isValid() ? std::optional(static_cast<Status>(chosen.toInt())) : std::nullopt;
}

void chooseStatus(QComboBox *combo, std::optional<Status> status)
{
    combo->setCurrentIndex(status ? combo->findData(static_cast<int>(*status)) : 0);
}

StatusDialog::StatusDialog(
    const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
    , m_status(makeStatusCombo(this))
    , m_percent(new QSpinBox(this))
    , m_since(new DateField(surroundings.language, surroundings.clock, this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"statusDialog"_s);
    wordStatusCombo(m_status, wording());
    m_percent->setRange(ids.size() == 1 ? 0 : -1, 100);
    m_percent->setSingleStep(5);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(90);
    m_statusLabel = addField(content(), m_status, u"status"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    content()->addLayout(row);
    m_percentLabel = addField(left, m_percent, u"percent"_s);
    left->addStretch(1);
    m_sinceLabel = addField(right, m_since, u"since"_s);
    right->addStretch(1);
    m_reasonLabel = addField(content(), m_reason, u"reason"_s);
    showPresent();
    connect(m_status, &QComboBox::activated, this, &StatusDialog::followStatus);
    retranslate(this, [this] {
        setHeading(tr("Change status"));
        setVerb(tr("Change"));
        wordStatusCombo(m_status, wording());
        m_status->setPlaceholderText(Differing::statuses(m_present, wording()));
        wordPercent();
        m_statusLabel->setText(wording().field(domain::Field::Status));
        m_percentLabel->setText(tr("Progress"));
        m_sinceLabel->setText(tr("Since"));
        m_since->edit()->setAccessibleName(m_sinceLabel->text());
        m_reasonLabel->setText(tr("Reason"));
        m_reason->setPlaceholderText(tr("What this rests on, for the history and the reports"));
    });
    m_status->setFocus();
}

void StatusDialog::showPresent()
{
    m_since->setDate(today());
    m_percent->setValue(m_percent->minimum());
    if (ids().size() != 1) {
        m_status->setCurrentIndex(-1);
        readThen<storage::spread::Shares>([ids = ids()](const storage::Reader &db) { return storage::spread::statuses(db, ids); },
            [this](const storage::spread::Shares &shares) { showShares(shares); });
        return followStatus();
    }
    const auto present = session().store().read(
        [this](const storage::Reader &db) { return storage::recommendations::find(db, ids().front()); });
    if (!present)
        return;
    chooseStatus(m_status, present->status);
    m_percent->setValue(present->percent);
}

void StatusDialog::showShares(const storage::spread::Shares &shares)
{
    m_present = shares;
    m_status->setPlaceholderText(Differing::statuses(m_present, wording()));
    if (shares.size() == 1 && m_status->currentIndex() < 0)
        chooseStatus(m_status, domain::fromCode<Status>(shares.first().value));
}

void StatusDialog::propose(domain::Status status)
{
    chooseStatus(m_status, status);
    followStatus();
    m_percent->setFocus();
}

/// A status that says its percentage itself leaves no "as it is".
void StatusDialog::followStatus()
{
    setProblem({});
    const auto status = chosenStatus(m_status);
    const auto percent = status ? domain::percentOf(*status) : std::nullopt;
    m_percent->setMinimum(ids().size() == 1 || percent ? 0 : -1);
    if (percent)
        m_percent->setValue(*percent);
    wordPercent();
}

void StatusDialog::wordPercent()
{
    m_percent->setLocale(wording().locale());
    // One sign for both languages' ways to write it: "45 %" and "45%".
    m_percent->setSuffix(wording().percent(0).mid(1));
    m_percent->setSpecialValueText(m_percent->minimum() < 0 ? tr("as it is") : QString());
}

bool StatusDialog::submit()
{
    if (!m_since->check()) {
        m_since->setFocus();
        return false;
    }
    const auto status = chosenStatus(m_status);
    if (!status) {
        return refuse([] { return tr("Choose a status."); }, m_status);
    }
    domain::StatusChange choice;
    choice.status = *status;
    if (m_percent->value() >= 0)
        choice.percent = m_percent->value();
    choice.since = m_since->date()->isValid() ? *m_since->date() : today();
    choice.reason = m_reason->toPlainText().trimmed();
    // Of very many the worker finds the first, and writes nothing.
    const auto lacking = isAboutFew() ? edits::withoutGround(session(), ids(), choice.status) : edits::Ids();
    if (!lacking.empty()) {
        setProblem([this, count = static_cast<int>(lacking.size()), status = choice.status] {
            const QString name = wording().status(status);
            return ids().size() == 1
                ? tr("“%1” needs a validated progress entry with evidence, and this recommendation has none. Add one first.")
                      .arg(name)
                : tr("“%1” needs a validated progress entry with evidence; %Ln of them have none. Nothing was changed.",
                    nullptr, count)
                      .arg(name);
        }, m_status);
        return false;
    }
    return attempt([&] { return edits::changeStatus(session(), ids(), choice); });
}

} // namespace ui
