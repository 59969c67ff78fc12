// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/workspacepane.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/emptystate.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::workspacejson::Counts;
using exchange::workspacejson::Loaded;

namespace {

qint64 countOf(const Counts &counts, const QString &table)
{
    for (const auto &[name, count] : counts) {
        if (name == table)
            return count;
    }
    return 0;
}

qint64 sum(const Counts &counts)
{
    qint64 all = 0;
    for (const auto &[name, count] : counts)
        all += count;
    return all;
}

} // namespace

WorkspacePane::WorkspacePane(const QString &path, Session &session, const Surroundings &surroundings)
    : WorkingPane(surroundings.tasks)
    , m_path(path)
    , m_session(session)
    , m_language(surroundings.language)
    , m_what(new EmptyState)
{
    setObjectName(u"workspacePane"_s);
    m_what->setObjectName(u"workspaceContent"_s);
    m_what->setIconName(u"document-import"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    connect(this, &TablePane::changed, this, &WorkspacePane::showWhat);
    retranslate(this, [this] { Q_EMIT changed(); });
    attempt();
}

void WorkspacePane::attempt()
{
    const auto &store = m_session.store();
    run<Loaded>(tr("Reading the workspace"),
        work::start<Loaded>(
            [path = m_path, workspace = store.path(), context = store.context()](const work::Progress &progress) -> domain::Result<Loaded> {
                const auto own = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
                return own ? exchange::workspacejson::trial(**own, path, progress) : tl::unexpected(own.error());
            }),
        [this](const Loaded &loaded) { m_trial = loaded; });
}

void WorkspacePane::import()
{
    const auto &store = m_session.store();
    run<Loaded>(tr("Taking the workspace in"),
        work::start<Loaded>(
            [path = m_path, workspace = store.path(), context = store.context()](const work::Progress &progress) -> domain::Result<Loaded> {
                const auto own = storage::Store::open(workspace, context);
                return own ? exchange::workspacejson::load(**own, path, progress) : tl::unexpected(own.error());
            }),
        [this](const Loaded &loaded) {
            if (loaded.change)
                m_session.adopt(*loaded.change);
            Q_EMIT finished();
        });
}

QString WorkspacePane::whyNot() const
{
    if (isBusy())
        return tr("The workspace is being read.");
    return m_trial ? QString() : tr("This workspace cannot be taken in.");
}

QString WorkspacePane::verb() const
{
    return tr("Import the whole workspace");
}

QString WorkspacePane::whatComesIn() const
{
    const auto count = [this](const QString &table) { return static_cast<int>(countOf(m_trial->rows, table)); };
    QStringList lines {tr("%Ln recommendation(s), %1, %2.", nullptr, count(u"recommendation"_s))
                           .arg(tr("%Ln institution(s)", nullptr, count(u"institution"_s)),
                               tr("%Ln progress entry(s)", nullptr, count(u"progress"_s)))};
    if (const qint64 left = sum(m_trial->leftOut); left > 0)
        lines << tr("%Ln row(s) were left out as confidential when the file was written.", nullptr, static_cast<int>(left));
    if (m_trial->filesWithoutBytes > 0)
        lines << tr("The file holds no copies of %Ln piece(s) of evidence, only what is said of them.", nullptr,
            static_cast<int>(m_trial->filesWithoutBytes));
    lines << tr("Everything comes in as one change, which can be undone.");
    return lines.join(u' ');
}

void WorkspacePane::showWhat()
{
    const QString name = QFileInfo(m_path).fileName();
    m_what->setTexts(tr("A whole workspace: %1").arg(name),
        isBusy()      ? tr("It is being read. You can go on working elsewhere.")
            : m_trial ? whatComesIn()
                      : tr("A whole workspace comes only into an empty one. Create a new workspace and import the file there."));
}

} // namespace ui
