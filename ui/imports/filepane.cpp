// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/filepane.h"

#include "exchange/clean.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/imports/importwords.h"
#include "ui/imports/sourcepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QLineEdit>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;

/// The workspace's State among those of a file, by code or by name; empty when it is not there.
QString ownState(const QList<exchange::StateCount> &states, const storage::Workspace &workspace)
{
    const QString names[] = {exchange::clean::folded(workspace.name.es), exchange::clean::folded(workspace.name.en)};
    for (const auto &state : states) {
        const QString printed = exchange::clean::folded(state.printed);
        if (state.state == workspace.state || std::ranges::find(names, printed) != std::end(names))
            return state.state;
    }
    return {};
}

} // namespace

FilePane::FilePane(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_dropPanel(new Panel)
    , m_drop(new EmptyState)
    , m_chosen(new QWidget)
    , m_source(new SourcePanel)
    , m_what(new Panel)
    , m_stateLabel(new Label({}, Role::Label, Ink::Text2))
    , m_states(new QComboBox)
    , m_stateNote(new Label({}, Role::Label, Ink::Text2))
    , m_concerns(new QCheckBox)
    , m_concernsNote(new Label({}, Role::Context, Ink::Text3))
{
    m_drop->setObjectName(u"importDrop"_s);
    m_drop->setIconName(u"document-import"_s);
    m_dropPanel->content()->addWidget(m_drop, 1);
    buildChosen();
    auto *inner = new QWidget;
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_dropPanel, 3);
    column->addWidget(m_chosen);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    connect(m_drop, &EmptyState::actionTriggered, this, &FilePane::chooseRequested);
    connect(m_source, &SourcePanel::fileRequested, this, &FilePane::chooseRequested);
    retranslate(this, [this] { retranslateUi(); });
    setFacts({});
}

void FilePane::buildChosen()
{
    m_states->setObjectName(u"importState"_s);
    m_states->setEditable(true);
    m_states->setInsertPolicy(QComboBox::NoInsert);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_states->setMinimumContentsLength(24);
    m_states->setMaxVisibleItems(16);
    m_states->completer()->setFilterMode(Qt::MatchContains);
    m_states->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_stateLabel->setBuddy(m_states);
    m_stateNote->setObjectName(u"importStateNote"_s);
    m_stateNote->setWordWrap(true);
    m_concerns->setObjectName(u"importConcerns"_s);
    m_concernsNote->setWordWrap(true);
    m_concernsNote->setContentsMargins(24, 0, 0, 0);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(12);
    stateRow->addWidget(m_stateLabel);
    stateRow->addWidget(m_states, 1);
    m_what->content()->addLayout(stateRow);
    m_what->content()->addWidget(m_stateNote);
    m_what->content()->addWidget(m_concerns);
    m_what->content()->addWidget(m_concernsNote);
    auto *column = new QVBoxLayout(m_chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_source);
    column->addWidget(m_what);
    connect(m_states, &QComboBox::activated, this, [this](int index) {
        m_state = m_states->itemData(index).toString();
        showFacts();
        Q_EMIT changed();
    });
    connect(m_states->lineEdit(), &QLineEdit::editingFinished, this, &FilePane::restoreState);
    connect(m_concerns, &QCheckBox::toggled, this, &FilePane::changed);
}

void FilePane::setWorkspace(const storage::Workspace &workspace)
{
    m_workspace = workspace;
}

void FilePane::setFacts(const std::optional<FileFacts> &facts)
{
    m_facts = facts;
    m_dropPanel->setVisible(!facts);
    m_chosen->setVisible(facts.has_value());
    m_state.clear();
    if (facts) {
        m_state = ownState(facts->states, m_workspace);
        if (m_state.isEmpty() && facts->states.size() <= 1)
            m_state = facts->states.isEmpty() ? m_workspace.state : facts->states.front().state;
        m_source->setFile(QFileInfo(facts->path).fileName(), facts->recognised.format);
        fillStates();
        showFacts();
    }
    Q_EMIT changed();
}

std::optional<exchange::ImportOptions> FilePane::options() const
{
    if (!m_facts || m_state.isEmpty())
        return {};
    return exchange::ImportOptions{.state = m_state, .concerns = m_concerns->isChecked(), .language = {}};
}

QString FilePane::stateName(const exchange::StateCount &state) const
{
    const QString name = importwords::state(state.state, m_workspace, m_language.wording());
    return tr("%1 (%2)", "a State and how many rows the file has for it")
        .arg(name, m_language.wording().number(state.rows));
}

void FilePane::fillStates()
{
    QList<std::pair<QString, QString>> named;
    for (const auto &state : m_facts->states)
        named.append({stateName(state), state.state});
    const QString own = ownState(m_facts->states, m_workspace);
    std::ranges::sort(named, [&own](const auto &a, const auto &b) {
        if ((a.second == own) != (b.second == own))
            return a.second == own;
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    m_states->clear();
    for (const auto &[name, state] : named)
        m_states->addItem(name, state);
    restoreState();
}

/// What was typed and is no State of the file gives way to the chosen one.
void FilePane::restoreState()
{
    const int typed = m_states->findText(m_states->currentText(), Qt::MatchFixedString);
    if (typed >= 0 && m_states->itemData(typed).toString() != m_state && m_states->lineEdit()->isModified()) {
        m_state = m_states->itemData(typed).toString();
        showFacts();
        Q_EMIT changed();
    }
    m_states->setCurrentIndex(m_states->findData(m_state));
    if (m_states->currentIndex() < 0)
        m_states->clearEditText();
}

void FilePane::showFacts()
{
    const auto &wording = m_language.wording();
    qint64 rows = 0;
    for (const auto &state : m_facts->states)
        rows += state.rows;
    m_source->setFacts({{tr("Recognised by"), m_facts->recognised.by}, {tr("Size"), wording.fileSize(m_facts->size)},
        {tr("Rows"), wording.number(rows)}, {tr("States"), wording.number(m_facts->states.size())}});
    const bool several = m_facts->states.size() > 1;
    m_stateLabel->setVisible(several);
    m_states->setVisible(several);
    QString note;
    if (several && m_state.isEmpty())
        note = tr("The workspace's State is not in this file. Choose the State whose recommendations you want.");
    else if (m_facts->states.isEmpty())
        note = tr("No row of this file names a State.");
    else if (m_state != ownState(m_facts->states, m_workspace))
        note = tr("These are recommendations to %1, which is not the State of this workspace.")
                   .arg(importwords::state(m_state, m_workspace, wording));
    else if (!several)
        note = tr("All rows are about %1.").arg(importwords::state(m_state, m_workspace, wording));
    m_stateNote->setText(note);
    m_stateNote->setVisible(!note.isEmpty());
}

void FilePane::retranslateUi()
{
    m_drop->setTexts(tr("Drop a file here or choose one"),
        tr("UHRI exports (XLSX, JSON, CSV) and the UPR Info database (CSV). The format is recognised."));
    m_drop->setAction(tr("Choose file…"), u"document-open"_s);
    m_what->setTitle(tr("What to import"));
    m_stateLabel->setText(tr("State"));
    m_states->lineEdit()->setPlaceholderText(tr("Choose a State or type its name"));
    m_states->setAccessibleName(tr("State whose recommendations are imported"));
    m_states->lineEdit()->setAccessibleName(m_states->accessibleName());
    m_concerns->setText(tr("Also concerns and observations"));
    m_concernsNote->setText(tr("They are not recommendations; without this they are skipped."));
    if (m_facts) {
        fillStates();
        showFacts();
    }
}

} // namespace ui
