// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/deletedialog.h"

#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using storage::spread::Attached;

DeleteDialog::DeleteDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
    , m_what(new Label({}, Role::Body, Ink::Text, this))
    , m_advice(new Label({}, Role::Label, Ink::Text3, this))
    , m_archive(addVerb())
{
    setObjectName(u"deleteDialog"_s);
    m_what->setObjectName(u"whatGoes"_s);
    m_archive->setObjectName(u"archiveInstead"_s);
    for (auto *label : {m_what, m_advice}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    // Enter does what does no harm.
    Style::setKind(verbButton(), ButtonKind::Danger);
    verbButton()->setDefault(false);
    verbButton()->setAutoDefault(false);
    connect(m_archive, &QPushButton::clicked, this, &DeleteDialog::archiveInstead);
    readThen<Attached>([ids](const storage::Reader &db) { return storage::spread::attached(db, ids); },
        [this](const Attached &attached) {
            m_attached = attached;
            word();
        });
    retranslate(this, [this] { word(); });
    m_archive->setFocus();
}

QStringList DeleteDialog::attached() const
{
    const Attached &a = *m_attached;
    QStringList parts;
    const auto add = [&](qint64 count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    add(a.entries, tr("%Ln progress entry(ies)", nullptr, static_cast<int>(a.entries)));
    add(a.evidence, tr("%Ln piece(s) of evidence", nullptr, static_cast<int>(a.evidence)));
    add(a.assessments, tr("%Ln grade(s) of bodies", nullptr, static_cast<int>(a.assessments)));
    add(a.measures, tr("%Ln component(s) or beneficiary(ies)", nullptr, static_cast<int>(a.measures)));
    add(a.assignments, tr("%Ln assignment(s)", nullptr, static_cast<int>(a.assignments)));
    add(a.terms, tr("%Ln term(s)", nullptr, static_cast<int>(a.terms)));
    add(a.actions, tr("%Ln link(s) to actions of the plan", nullptr, static_cast<int>(a.actions)));
    add(a.indicators, tr("%Ln link(s) to indicators", nullptr, static_cast<int>(a.indicators)));
    return parts;
}

void DeleteDialog::word()
{
    setHeading(tr("Delete"));
    setVerb(tr("Delete"));
    m_archive->setText(tr("Archive instead"));
    if (!m_attached)
        m_what->setText(tr("Counting what goes with it…"));
    else if (const QStringList parts = attached(); parts.isEmpty())
        m_what->setText(tr("Nothing hangs on it yet."));
    else
        m_what->setText(tr("With it go: %1.").arg(parts.join(u", "_s)));
    m_advice->setText(
        tr("Deleting is for mistakes. What is done with, or no longer followed, is archived: it leaves the list and keeps its record. "
           "Either can be undone."));
}

void DeleteDialog::archiveInstead()
{
    if (attempt([this] { return edits::setArchived(session(), ids(), true); }))
        accept();
}

bool DeleteDialog::submit()
{
    return attempt([this] { return edits::remove(session(), ids()); });
}

} // namespace ui
