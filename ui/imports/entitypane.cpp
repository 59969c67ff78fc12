// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/entitypane.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/tablepreviewpane.h"
#include "ui/widgets/filedialog.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EntityPane::EntityPane(const TableFile &file, Session &session, const Surroundings &surroundings)
    : WorkingPane(surroundings.tasks)
    , m_session(session)
    , m_surroundings(surroundings)
    , m_pane(new TablePreviewPane(surroundings.language, this))
{
    setObjectName(u"entityPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    connect(m_pane, &TablePreviewPane::changed, this, &TablePane::changed);
    connect(m_pane, &TablePreviewPane::saveRefusedRequested, this, &EntityPane::askWhereRefusedGo);
    retranslate(this, [this] { Q_EMIT changed(); });
    compare(file);
}

void EntityPane::compare(const TableFile &file)
{
    const auto &store = m_session.store();
    run<exchange::EntityPlan>(tr("Comparing the table"),
        work::start<exchange::EntityPlan>([file, workspace = store.path(), context = store.context()](const work::Progress &progress) {
            return exchange::previewEntities(file.path, workspace, context, progress, file.reading);
        }),
        [this](const exchange::EntityPlan &plan) {
            m_compared = true;
            m_pane->setPlan(plan);
        });
}

QString EntityPane::whyNot() const
{
    if (isBusy())
        return tr("The table is being read.");
    return m_compared ? m_pane->whyNothing() : tr("The table could not be compared.");
}

QString EntityPane::verb() const
{
    const auto rows = m_compared ? m_pane->plan().rowsToWrite(m_pane->updates()) : 0;
    return rows > 0 ? tr("Import %n row(s)", nullptr, static_cast<int>(rows)) : tr("Import");
}

void EntityPane::import()
{
    const auto &store = m_session.store();
    run<exchange::EntitySummary>(tr("Writing the table"),
        work::start<exchange::EntitySummary>([plan = m_pane->plan(), update = m_pane->updates(), workspace = store.path(), context = store.context()](
                                                 const work::Progress &progress) { return exchange::applyEntities(workspace, context, plan, update, progress); }),
        [this](const exchange::EntitySummary &summary) { take(summary); });
}

void EntityPane::take(const exchange::EntitySummary &summary)
{
    if (summary.change)
        m_session.adopt(*summary.change);
    Q_EMIT finished();
}

void EntityPane::askWhereRefusedGo()
{
    const QFileInfo file(m_pane->plan().path);
    auto *dialog = new FileDialog(this, tr("Save the rows left out"));
    dialog->setObjectName(u"refusedFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setDirectory(file.absolutePath());
    dialog->selectFile(tr("%1 - left out.xlsx", "name of a file").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &EntityPane::saveRefused);
    dialog->open();
}

void EntityPane::saveRefused(const QString &path)
{
    run<qint64>(tr("Saving the rows left out"),
        work::start<qint64>([path, plan = m_pane->plan(), language = m_surroundings.language.wording().language()](const work::Progress &progress) {
            return exchange::writeRefusedEntities(path, plan, wording::Wording(language), progress);
        }),
        [](qint64) {});
}

TablePane *entityPane(const TableFile &file, Session &session, const Surroundings &surroundings)
{
    if (file.sample.recognised.format.family != exchange::Family::Mapped)
        return nullptr; // one of recommendations, for certain
    const auto kind = exchange::entityKindOf(file.path, file.reading);
    return kind && *kind ? new EntityPane(file, session, surroundings) : nullptr;
}

} // namespace ui
