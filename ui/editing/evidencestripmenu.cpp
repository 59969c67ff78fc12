// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archived.h"
#include "ui/editing/evidencedialog.h"
#include "ui/editing/evidencestrip.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filedialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// What can be done with the pieces of an entry.
namespace ui {

namespace {

template <class Work>
QAction *addVerb(QMenu *menu, const char *name, const char *iconName, const QString &text, QObject *context, Work work)
{
    auto *action = menu->addAction(icon(QString::fromLatin1(iconName)), text);
    action->setObjectName(u"evidence."_s + QLatin1StringView(name));
    QObject::connect(action, &QAction::triggered, context, work);
    return action;
}

} // namespace

void EvidenceStrip::fillMenu(QMenu *menu, EvidenceChip *chip, int waiting)
{
    const domain::Evidence evidence = chip->evidence();
    if (waiting < 0)
        fillKnown(menu, evidence);
    else if (!evidence.link.isEmpty())
        addVerb(menu, "showLink", "globe", tr("Show &link"), this, [this, evidence] { m_verbs->showLink(evidence); });
    const bool writable = m_session && !m_session->store().isReadOnly();
    if (writable) {
        addVerb(menu, "describe", "document-edit", tr("&Describe…"), this, [this, evidence, waiting] {
            if (waiting >= 0)
                describeWaiting(waiting);
            else
                describeKnown(evidence);
        });
    }
    if (m_editable) {
        menu->addSeparator();
        auto *remove = addVerb(menu, "remove", "edit-delete", tr("&Remove"), this, [chip] { Q_EMIT chip->removeRequested(); });
        remove->setShortcut(Qt::Key_Delete);
    }
}

void EvidenceStrip::fillKnown(QMenu *menu, const domain::Evidence &evidence)
{
    if (!evidence.link.isEmpty()) {
        addVerb(menu, "showLink", "globe", tr("Show &link"), this, [this, evidence] { m_verbs->showLink(evidence); });
        return;
    }
    addVerb(menu, "open", "document-open", tr("&Open"), this, [this, evidence] { m_verbs->open(evidence); });
    addVerb(menu, "saveCopy", "document-save-as", tr("&Save a copy…"), this, [this, evidence] { m_verbs->saveCopy(evidence); });
    addVerb(menu, "verify", "checkmark", tr("&Verify"), this, [this, evidence] { m_verbs->verify(evidence); });
}

void EvidenceStrip::chooseFiles()
{
    auto *files = new FileDialog(this, tr("Attach evidence"));
    files->setObjectName(u"attachDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        offer(offeredEvidence(urls));
    });
    files->open();
}

void EvidenceStrip::addLink()
{
    if (!m_session)
        return;
    (new EvidenceDialog(
         m_surroundings, *m_session, domain::Evidence {},
         [this](const domain::Evidence &given) {
             offer({NewEvidence {.title = given.title,
                 .path = {},
                 .link = given.link,
                 .issuer = given.issuer,
                 .issued = given.issued,
                 .confidentiality = given.confidentiality}});
             return true;
         },
         this))
        ->start();
}

void EvidenceStrip::describeKnown(const domain::Evidence &evidence)
{
    if (!m_session)
        return;
    (new EvidenceDialog(
         m_surroundings, *m_session, evidence,
         [session = m_session](const domain::Evidence &given) {
             return session && session->change(storage::Intent::EditEvidence, [&](const storage::Writer &db) {
                 storage::recommendations::mustBeActive(db, *given.id);
                 storage::evidence::describe(db, given);
             });
         },
         this))
        ->start();
}

void EvidenceStrip::describeWaiting(int index)
{
    if (!m_session || index >= m_waiting.size())
        return;
    (new EvidenceDialog(
         m_surroundings, *m_session, asEvidence(m_waiting[index]),
         [this, piece = m_waiting[index]](const domain::Evidence &given) {
             const qsizetype place = m_waiting.indexOf(piece);
             if (place >= 0) {
                 m_waiting[place] = {.title = given.title,
                     .path = piece.path,
                     .link = given.link,
                     .issuer = given.issuer,
                     .issued = given.issued,
                     .confidentiality = given.confidentiality};
                 rebuild();
                 Q_EMIT edited();
             }
             return true;
         },
         this))
        ->start();
}

void EvidenceStrip::removeKnown(const domain::Evidence &evidence)
{
    if (m_session && m_editable)
        m_session->change(storage::Intent::EditEvidence, [&](const storage::Writer &db) {
            storage::recommendations::mustBeActive(db, *evidence.id);
            storage::evidence::remove(db, *evidence.id);
        });
}

void EvidenceStrip::removeWaiting(int index)
{
    m_waiting.removeAt(index);
    rebuild();
    Q_EMIT edited();
}

} // namespace ui
