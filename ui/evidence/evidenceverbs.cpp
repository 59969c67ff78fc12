// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceverbs.h"

#include "ui/evidence/newevidence.h"
#include "ui/frame/language.h"
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Runs;

EvidenceVerbs::EvidenceVerbs(const Surroundings &surroundings, EvidenceWork &work, QWidget *window)
    : QObject(window)
    , m_surroundings(surroundings)
    , m_work(work)
    , m_window(window)
{
}

void EvidenceVerbs::open(const domain::Evidence &evidence)
{
    // What its name says already need not be copied first.
    if (const auto runs = domain::Inspection(evidence.fileName, evidence.mediaType).found())
        return refuse(evidence, *runs);
    m_work.copyToView(evidence,
        [this, self = QPointer(this), evidence](const domain::Result<ViewCopy> &copy) {
            if (self)
                opened(evidence, copy);
        });
}

void EvidenceVerbs::opened(const domain::Evidence &evidence, const domain::Result<ViewCopy> &copy)
{
    if (!copy)
        return say(copy.error());
    if (copy->runs)
        return refuse(evidence, *copy->runs);
    Q_EMIT verified(evidence.sha256); // on its way out
    if (m_surroundings.open(QUrl::fromLocalFile(copy->path)))
        return;
    Q_EMIT said({.words =
                     [title = evidence.title]() -> EvidenceWords {
                         return {true, tr("“%1” could not be opened.").arg(title),
                             tr("This computer has no program for files of its kind. A copy can be saved and opened elsewhere.")};
                     },
        .verb = [] { return tr("Save a copy…"); },
        .act = [this, evidence] { saveCopy(evidence); }});
}

void EvidenceVerbs::refuse(const domain::Evidence &evidence, Runs why)
{
    const auto reason = [why]() -> QString {
        switch (why) {
        case Runs::Program:
            return tr("It is a program, or holds one, and would run on this computer instead of being shown.");
        case Runs::Script:
            return tr("It holds a script that would run on this computer instead of being shown.");
        case Runs::Shortcut:
            return tr("It is a shortcut that would start something else.");
        case Runs::Installer:
            return tr("It would install something on this computer.");
        case Runs::Macros:
            return tr("It is a document with macros: a program that runs when it is opened.");
        }
        return {};
    };
    Q_EMIT said({.words =
                     [title = evidence.title, reason]() -> EvidenceWords {
                         return {false, tr("“%1” is not opened from here.").arg(title), reason() + u' ' + tr("It can be saved and examined.")};
                     },
        .verb = [] { return tr("Save a copy…"); },
        .act = [this, evidence] { saveCopy(evidence); }});
}

void EvidenceVerbs::saveCopy(const domain::Evidence &evidence)
{
    auto *files = new FileDialog(m_window, tr("Save a copy"));
    files->setObjectName(u"saveEvidence"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(domain::safeFileName(evidence.fileName));
    connect(files, &QFileDialog::fileSelected, this, [this, evidence](const QString &path) { saveCopyTo(evidence, path); });
    files->open();
}

void EvidenceVerbs::saveCopyTo(const domain::Evidence &evidence, const QString &path)
{
    m_work.save(*evidence.id, path, [this, self = QPointer(this), evidence](const domain::Result<QString> &saved) {
        if (!self)
            return;
        if (!saved)
            return say(saved.error());
        Q_EMIT verified(evidence.sha256);
        Q_EMIT said({.words = [path = *saved]() -> EvidenceWords { return {false, tr("Saved: %1").arg(QDir::toNativeSeparators(path))}; }});
    });
}

void EvidenceVerbs::showLink(const domain::Evidence &evidence)
{
    if (isWebAddress(evidence.link) && m_surroundings.open(QUrl(evidence.link.trimmed(), QUrl::StrictMode)))
        return;
    Q_EMIT said({.words = [link = evidence.link]() -> EvidenceWords {
        return {true, tr("The link could not be shown: %1").arg(link),
            isWebAddress(link) ? tr("This computer has no program for web pages.") : tr("Only addresses that begin with https:// or http:// are shown.")};
    }});
}

void EvidenceVerbs::verify(const domain::Evidence &evidence)
{
    m_work.verify(*evidence.id, [this, self = QPointer(this), evidence](const domain::Result<QString> &checked) {
        if (!self)
            return;
        if (checked) {
            Q_EMIT verified(*checked);
            Q_EMIT said({.words = [title = evidence.title]() -> EvidenceWords {
                return {false, tr("“%1” is verified: its bytes are those that were attached.").arg(title)};
            }});
        } else if (checked.error().code == domain::ErrorCode::DamagedWorkspace) {
            Q_EMIT said({.words = [title = evidence.title]() -> EvidenceWords {
                return {true, tr("“%1” is damaged.").arg(title),
                    tr("Its bytes are not those that were attached. Get the file again from who issued it, or from a copy of the workspace.")};
            }});
        } else {
            say(checked.error());
        }
    });
}

void EvidenceVerbs::say(const domain::Error &error)
{
    if (error.code == domain::ErrorCode::Cancelled)
        return; // who cancelled knows
    Q_EMIT said({.words = [this, error]() -> EvidenceWords { return {true, m_surroundings.language.wording().error(error)}; }});
}

} // namespace ui
