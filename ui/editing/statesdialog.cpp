// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/statesdialog.h"

#include "storage/recommendations.h"
#include "ui/editing/recordedits.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablecopy.h"
#include "wording/countries.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// The names of all States in both languages, each once.
QStringList namesOfStates()
{
    QStringList names;
    for (const QString &iso3 : wording::countries::all()) {
        names << wording::countries::name(iso3, domain::Language::Spanish);
        if (const QString english = wording::countries::name(iso3, domain::Language::English); english != names.last())
            names << english;
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

} // namespace

StatesDialog::StatesDialog(const Surroundings &surroundings, Session &session, domain::RecommendationId id, QWidget *parent)
    : EditDialog(surroundings, session, {id}, parent)
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(icon(u"list-add"_s), {}, this))
    , m_up(new QPushButton(icon(u"go-up"_s), {}, this))
    , m_down(new QPushButton(icon(u"go-down"_s), {}, this))
    , m_remove(new QPushButton(icon(u"list-remove"_s), {}, this))
{
    setObjectName(u"statesDialog"_s);
    m_states = session.store()
                   .read([id](const storage::Reader &db) { return storage::recommendations::recommendingStates(db, id); })
                   .value_or(QList<domain::RecommendingState>());
    auto *help = new QCompleter(namesOfStates(), this);
    help->setCaseSensitivity(Qt::CaseInsensitive);
    help->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(help);
    m_nameLabel = addField(content(), m_name, u"stateName"_s);
    makeList();
    connect(help, qOverload<const QString &>(&QCompleter::activated), this, [this] { add(); }, Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, &StatesDialog::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &StatesDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &StatesDialog::updateVerbs);
    connect(m_name, &QLineEdit::textChanged, this, &StatesDialog::updateVerbs);
    retranslate(this, [this] {
        setHeading(tr("Recommending States"));
        setVerb(tr("Save"));
        m_nameLabel->setText(tr("Add a State, by its name in Spanish or English"));
        m_add->setText(tr("Add"));
        m_up->setText(tr("Move up"));
        m_down->setText(tr("Move down"));
        m_remove->setText(tr("Remove"));
        m_list->setAccessibleName(tr("Recommending States, in their order"));
        show(m_list->currentRow());
    });
    m_name->setFocus();
}

void StatesDialog::makeList()
{
    m_list->setObjectName(u"stateList"_s);
    m_list->setMinimumHeight(140);
    copyAsTable(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const std::array<std::pair<QPushButton *, QString>, 4> buttons {
        {{m_add, u"addState"_s}, {m_up, u"moveUp"_s}, {m_down, u"moveDown"_s}, {m_remove, u"removeState"_s}}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        Style::setSmall(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_list, 1);
}

QString StatesDialog::named(const domain::RecommendingState &state) const
{
    if (state.iso3.isEmpty())
        return tr("%1 (no State known by this name)").arg(state.printed);
    const QString name = wording().country(state.iso3);
    return state.printed.isEmpty() || state.printed == name ? name : tr("%1, printed “%2”").arg(name, state.printed);
}

void StatesDialog::show(qsizetype current)
{
    m_list->clear();
    for (const auto &state : std::as_const(m_states))
        m_list->addItem(named(state));
    m_list->setCurrentRow(static_cast<int>(qBound(qsizetype(-1), current, m_states.size() - 1)));
    updateVerbs();
}

void StatesDialog::updateVerbs()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_name->text().trimmed().isEmpty());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_states.size());
    m_remove->setEnabled(row >= 0);
}

void StatesDialog::add()
{
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty())
        return;
    const QString iso3 = wording::countries::fromName(typed).value_or(QString());
    const bool there = std::ranges::any_of(m_states, [&](const domain::RecommendingState &state) {
        return iso3.isEmpty() ? state.printed == typed : state.iso3 == iso3;
    });
    if (there) {
        setProblem([typed] { return tr("“%1” is in the list already.").arg(typed); }, m_name);
        return;
    }
    setProblem({});
    m_states.append({.iso3 = iso3, .printed = typed});
    m_name->clear();
    show(m_states.size() - 1);
    m_name->setFocus();
}

void StatesDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_states.size())
        return;
    m_states.swapItemsAt(row, row + by);
    show(row + by);
}

void StatesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_states.removeAt(row);
    show(row);
}

bool StatesDialog::submit()
{
    // Enter in the field adds; what is typed there is not lost by saving.
    if (!m_name->text().trimmed().isEmpty()) {
        add();
        return false;
    }
    return attempt([&] { return edits::setRecommendingStates(session(), ids().front(), m_states); });
}

} // namespace ui
