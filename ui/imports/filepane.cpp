// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/filepane.h"

#include "exchange/clean.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/imports/importfile.h"
#include "ui/imports/importwords.h"
#include "ui/imports/readingpanel.h"
#include "ui/imports/sourcepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QLineEdit>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 720; ///< where there is no table to show
constexpr int wide = 1180;

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

FilePane::FilePane(const ImportFile &file, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_language(language)
    , m_dropPanel(new Panel)
    , m_drop(new EmptyState)
    , m_chosen(new QWidget)
    , m_source(new SourcePanel)
    , m_reading(new ReadingPanel)
    , m_what(new Panel)
    , m_stateLabel(new Label({}, Role::Label, Ink::Text2))
    , m_states(new QComboBox)
    , m_stateNote(new Label({}, Role::Label, Ink::Text2))
{
    m_drop->setObjectName(u"importDrop"_s);
    m_drop->setIconName(u"document-import"_s);
    m_dropPanel->content()->addWidget(m_drop, 1);
    buildChosen();
    m_inner = new QWidget;
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_dropPanel, 3);
    column->addWidget(m_chosen, 1000);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_inner, 1000);
    row->addStretch(1);
    connect(m_drop, &EmptyState::actionTriggered, this, &FilePane::chooseRequested);
    connect(m_source, &SourcePanel::fileRequested, this, &FilePane::chooseRequested);
    connect(m_reading, &ReadingPanel::readingChosen, this, &FilePane::readingChosen);
    retranslate(this, [this] { retranslateUi(); });
    showFile();
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
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(12);
    stateRow->addWidget(m_stateLabel);
    stateRow->addWidget(m_states, 1);
    m_what->content()->addLayout(stateRow);
    m_what->content()->addWidget(m_stateNote);
    m_what->content()->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_source, 1);
    top->addWidget(m_what, 1);
    auto *column = new QVBoxLayout(m_chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_reading, 1);
    column->addStretch();
    connect(m_states, &QComboBox::activated, this, [this](int index) {
        m_state = m_states->itemData(index).toString();
        showFacts();
        Q_EMIT changed();
    });
    connect(m_states->lineEdit(), &QLineEdit::editingFinished, this, &FilePane::restoreState);
}

void FilePane::setWorkspace(const storage::Workspace &workspace)
{
    m_workspace = workspace;
}

void FilePane::showFile()
{
    const bool open = m_file.isOpen();
    m_dropPanel->setVisible(!open);
    m_chosen->setVisible(open);
    if (m_path != m_file.path())
        m_state.clear();
    m_path = m_file.path();
    const bool table = open && m_file.sample().recognised.format.container != exchange::Container::Json;
    m_inner->setMaximumWidth(table ? wide : narrow);
    m_reading->setVisible(table);
    if (open) {
        m_source->setFile(QFileInfo(m_file.path()).fileName(), m_file.sample().recognised.format);
        if (table)
            m_reading->setSample(m_file.sample(), m_file.reading());
        fillStates();
        showFacts();
    }
    Q_EMIT changed();
}

void FilePane::showStates()
{
    const auto &states = m_file.states();
    const auto has = [&states](const QString &state) {
        return std::ranges::find(states, state, &exchange::StateCount::state) != states.end();
    };
    if (!has(m_state))
        m_state = ownState(states, m_workspace);
    if (m_state.isEmpty() && states.size() <= 1)
        m_state = states.isEmpty() ? m_workspace.state : states.front().state;
    fillStates();
    showFacts();
    Q_EMIT changed();
}

QString FilePane::state() const
{
    return m_file.isOpen() ? m_state : QString();
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
    for (const auto &state : m_file.states())
        named.append({stateName(state), state.state});
    const QString own = ownState(m_file.states(), m_workspace);
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
    const auto &states = m_file.states();
    QList<SourcePanel::Fact> facts{{tr("Recognised by"), m_file.sample().recognised.by},
        {tr("Size"), wording.fileSize(m_file.size())}};
    if (!states.isEmpty()) {
        qint64 rows = 0;
        for (const auto &state : states)
            rows += state.rows;
        facts.append({tr("Rows"), wording.number(rows)});
        facts.append({tr("States"), wording.number(states.size())});
    }
    m_source->setFacts(facts);
    const bool several = states.size() > 1;
    m_stateLabel->setVisible(several);
    m_states->setVisible(several);
    const QString note = stateNote();
    m_stateNote->setText(note);
    m_stateNote->setVisible(!note.isEmpty());
}

QString FilePane::stateNote() const
{
    const auto &states = m_file.states();
    const auto name = [this](const QString &state) {
        return importwords::state(state, m_workspace, m_language.wording());
    };
    if (!m_file.isCounted())
        return m_file.sample().hasText ? tr("The States of the file are being counted.")
                                       : tr("The States are counted when the column of the text is known.");
    if (states.isEmpty())
        return tr("No row of this file names a State: all are taken as recommendations to %1.").arg(name(m_state));
    if (states.size() > 1 && m_state.isEmpty())
        return tr("The workspace's State is not in this file. Choose the State whose recommendations you want.");
    if (m_state != ownState(states, m_workspace))
        return tr("These are recommendations to %1, which is not the State of this workspace.").arg(name(m_state));
    return states.size() > 1 ? QString() : tr("All rows are about %1.").arg(name(m_state));
}

void FilePane::retranslateUi()
{
    m_drop->setTexts(tr("Drop a file here or choose one"),
        tr("UHRI, UPR Info, the Danish Institute, OHCHR's matrix, IMPACT OSS, Uwazi, or a table of your own: XLSX, XLS, ODS, "
           "CSV, DOCX, JSON. The format is recognised."));
    m_drop->setAction(tr("Choose file…"), u"document-open"_s);
    m_what->setTitle(tr("Of which State"));
    m_stateLabel->setText(tr("State"));
    m_states->lineEdit()->setPlaceholderText(tr("Choose a State or type its name"));
    m_states->setAccessibleName(tr("State whose recommendations are imported"));
    m_states->lineEdit()->setAccessibleName(m_states->accessibleName());
    if (m_file.isOpen()) {
        fillStates();
        showFacts();
    }
}

} // namespace ui
