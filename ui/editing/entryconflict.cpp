// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entryconflict.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textedit.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EntryConflict::EntryConflict(const Language &language, QWidget *parent)
    : QFrame(parent)
    , m_language(language)
    , m_text(new Label({}, Role::Body, Ink::Text, this))
    , m_storedLabel(new Label({}, Role::Label, Ink::Text2, this))
    , m_stored(new TextEdit(this))
    , m_keep(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"entryConflict"_s);
    m_text->setWordWrap(true);
    m_stored->setObjectName(u"storedEntry"_s);
    m_stored->setReadOnly(true);
    m_stored->setFixedHeight(96);
    m_storedLabel->setBuddy(m_stored);
    m_keep->setObjectName(u"keepMine"_s);
    m_take->setObjectName(u"takeTheirs"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(u"data-warning"_s, Ink::Soon, 16, this), 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addStretch(1);
    for (auto *button : {m_take, m_keep}) {
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(13, 10, 13, 10);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_storedLabel);
    all->addWidget(m_stored);
    all->addLayout(verbs);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT mineKept();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT theirsTaken();
    });
    hide();
    retranslate(this, [this] { word(); });
}

void EntryConflict::ask(const domain::Progress &mine, const domain::Progress &theirs,
    std::function<QString(std::optional<domain::InstitutionId>)> institution)
{
    m_mine = mine;
    m_theirs = theirs;
    m_institution = std::move(institution);
    word();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QStringList EntryConflict::differences() const
{
    const auto &wording = m_language.wording();
    QStringList lines;
    const auto add = [&](const QString &name, const QString &mine, const QString &theirs) {
        if (mine != theirs)
            lines << tr("%1: %2", "field, what is stored").arg(name, theirs.isEmpty() ? tr("nothing") : theirs);
    };
    const auto percent = [&](std::optional<int> value) { return value ? wording.percent(*value) : QString(); };
    const auto status = [&](std::optional<domain::Status> value) { return value ? wording.status(*value) : QString(); };
    add(tr("Review"), wording.reviewState(m_mine.state), wording.reviewState(m_theirs.state));
    add(tr("Period"), wording.quarter(m_mine.periodFrom, m_mine.periodTo), wording.quarter(m_theirs.periodFrom, m_theirs.periodTo));
    if (m_institution)
        add(wording.field(domain::Field::Institution), m_institution(m_mine.institution), m_institution(m_theirs.institution));
    add(tr("Proposed status"), status(m_mine.proposedStatus), status(m_theirs.proposedStatus));
    add(tr("Proposed progress"), percent(m_mine.proposedPercent), percent(m_theirs.proposedPercent));
    for (const auto language : domain::allOf<domain::Language>()) {
        const QString in = u" ("_s + wording.language(language) + u')';
        add(tr("Progress made") + in, m_mine.narrative.in(language), m_theirs.narrative.in(language));
        add(tr("Obstacles") + in, m_mine.obstacles.in(language), m_theirs.obstacles.in(language));
        add(tr("Next steps") + in, m_mine.nextSteps.in(language), m_theirs.nextSteps.in(language));
    }
    return lines;
}

void EntryConflict::word()
{
    m_text->setText(tr("This entry was changed in the workspace while it was being written here. Below the form keeps what was typed; choose what is to stand."));
    m_storedLabel->setText(tr("As it is stored now, where it differs"));
    m_stored->setPlainText(differences().join(u'\n'));
    m_keep->setText(tr("Keep mine"));
    m_take->setText(tr("Take theirs"));
    setAccessibleName(m_text->text());
}

void EntryConflict::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 5, t.soonBg, t.soonBorder);
}

} // namespace ui
