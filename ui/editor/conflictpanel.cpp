// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/conflictpanel.h"

#include "ui/editor/recordfields.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/worddiff.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Version { Mine, Theirs };

/// The words of one version; those the other has not are underlined and in the accent.
QString marked(const QList<DiffRun> &runs, const QColor &accent)
{
    QString html;
    for (const DiffRun &run : runs) {
        const QString words = run.text.trimmed().toHtmlEscaped();
        html += run.same ? words : u"<span style=\"color:%1; text-decoration:underline\">%2</span>"_s.arg(accent.name(), words);
        html += u' ';
    }
    return html;
}

} // namespace

ConflictPanel::ConflictPanel(const Language &language, RecordEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_editing(editing)
    , m_panel(new Panel({}, this))
    , m_explanation(new Label({}, Role::Body, Ink::Soon, this))
    , m_verb(new QPushButton(this))
{
    setObjectName(u"conflictPanel"_s);
    m_explanation->setWordWrap(true);
    m_verb->setObjectName(u"decideConflict"_s);
    Style::setKind(m_verb, ButtonKind::Primary);
    m_panel->content()->addWidget(m_explanation);
    m_panel->content()->addWidget(m_verb, 0, Qt::AlignRight);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    connect(m_verb, &QPushButton::clicked, this, &ConflictPanel::decide);
    connect(&editing, &RecordEditing::conflictsChanged, this, &ConflictPanel::rebuild);
    retranslate(this, [this] {
        m_panel->setTitle(tr("Changed by somebody else meanwhile"));
        m_explanation->setText(tr("What you typed and what is stored now differ. Nothing was overwritten: choose for each field which version stays."));
        m_verb->setText(tr("Save what is chosen"));
        rebuild();
    });
}

void ConflictPanel::rebuild()
{
    const auto fields = m_editing.draft().conflicts();
    const bool fresh = isHidden() && !fields.isEmpty();
    delete m_body;
    m_choices.clear();
    m_body = new QWidget(this);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    for (const RecordField field : fields)
        addChoice(field);
    m_panel->content()->insertWidget(1, m_body);
    setVisible(!fields.isEmpty());
    updateVerb();
    if (fresh) {
        QAccessibleEvent alert(m_explanation, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ConflictPanel::addChoice(RecordField field)
{
    const auto &wording = m_language.wording();
    const auto &draft = m_editing.draft();
    const QString mine = RecordFields::words(field, draft.value(field), wording);
    const QString theirs = RecordFields::words(field, valueOf(draft.stored(), field), wording);
    const WordDiff diff = wordDiff(mine, theirs);
    const QColor accent = tokens(this).accentText;
    m_rows->addWidget(new Label(RecordFields::name(field), Role::LabelStrong, Ink::Text, m_body));
    auto *group = new QButtonGroup(m_body);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeVersion(group, Mine, field, tr("Keep what I typed"), marked(diff.left, accent)), 1);
    row->addWidget(makeVersion(group, Theirs, field, tr("Keep what is stored now"), marked(diff.right, accent)), 1);
    m_rows->addLayout(row);
    m_choices.append({field, group});
    connect(group, &QButtonGroup::idToggled, this, &ConflictPanel::updateVerb);
}

QWidget *ConflictPanel::makeVersion(QButtonGroup *group, int which, RecordField field, const QString &verb, const QString &text)
{
    auto *version = new QWidget(m_body);
    auto *column = new QVBoxLayout(version);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *choice = new QRadioButton(verb, version);
    choice->setObjectName(u"%1_%2"_s.arg(which == Mine ? u"keepMine"_s : u"keepTheirs"_s).arg(static_cast<int>(field)));
    choice->setAccessibleName(tr("%1: %2", "field and choice").arg(RecordFields::name(field), verb));
    group->addButton(choice, which);
    auto *words = new Label(text.isEmpty() ? tr("(empty)") : text, Role::Body, Ink::Text2, version);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setProperty("content", true);
    words->setContentsMargins(24, 0, 0, 0);
    column->addWidget(choice);
    column->addWidget(words);
    column->addStretch(1);
    return version;
}

void ConflictPanel::updateVerb()
{
    m_verb->setEnabled(std::ranges::all_of(m_choices, [](const Choice &choice) { return choice.group->checkedId() >= 0; }));
}

void ConflictPanel::decide()
{
    QMap<RecordField, bool> mine;
    for (const Choice &choice : std::as_const(m_choices))
        mine.insert(choice.field, choice.group->checkedId() == Mine);
    m_editing.resolve(mine);
}

void ConflictPanel::focusChoice()
{
    if (!m_choices.isEmpty())
        m_choices.first().group->buttons().first()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
