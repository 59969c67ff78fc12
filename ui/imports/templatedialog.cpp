// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/templatedialog.h"

#include "exchange/entitytemplate.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taskview.h"
#include "wording/tables.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::EntityKind;

TemplateDialog::TemplateDialog(const Surroundings &surroundings, Session &session, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_kind(new QComboBox(this))
    , m_content(new SegmentedControl(QStringList(2, u"…"_s), this))
    , m_language(new SegmentedControl(this))
    , m_note(new Label({}, Role::Label, Ink::Text3, this))
{
    setObjectName(u"templateDialog"_s);
    for (const auto kind : domain::allOf<EntityKind>())
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_kind->setMaxVisibleItems(m_kind->count());
    for (const auto language : domain::allOf<domain::Language>())
        m_language->addSegment(wording().language(language));
    m_language->setCurrentIndex(static_cast<int>(wording().language()));
    m_content->setTall(true);
    m_language->setTall(true);
    m_kindLabel = addField(content(), m_kind, u"templateKind"_s);
    m_contentLabel = addField(content(), m_content, u"templateContent"_s);
    m_languageLabel = addField(content(), m_language, u"templateLanguage"_s);
    m_note->setObjectName(u"templateNote"_s);
    m_note->setWordWrap(true);
    content()->addWidget(m_note);
    setKind(EntityKind::Institutions);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TemplateDialog::showContent);
    connect(m_content, &SegmentedControl::chosen, this, &TemplateDialog::showContent);
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    retranslate(this, [this] { word(); });
    m_kind->setFocus();
}

void TemplateDialog::setKind(EntityKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

EntityKind TemplateDialog::kind() const
{
    return static_cast<EntityKind>(m_kind->currentData().toInt());
}

bool TemplateDialog::isFilled() const
{
    return m_content->currentIndex() == 1;
}

domain::Language TemplateDialog::language() const
{
    return static_cast<domain::Language>(m_language->currentIndex());
}

void TemplateDialog::word()
{
    setHeading(tr("Save a template"));
    setVerb(tr("Save…"));
    m_kindLabel->setText(tr("Table of"));
    m_contentLabel->setText(tr("Content"));
    m_languageLabel->setText(tr("Language of the table"));
    m_content->setSegmentText(0, tr("Empty"));
    m_content->setSegmentText(1, tr("With what is there"));
    m_content->setAccessibleName(m_contentLabel->text());
    m_language->setAccessibleName(m_languageLabel->text());
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wording::tables::kind(wording(), domain::code(static_cast<EntityKind>(m_kind->itemData(i).toInt()))));
    showContent();
}

void TemplateDialog::showContent()
{
    const bool fillable = exchange::canBeFilled(kind());
    m_content->setSegmentEnabled(1, fillable, tr("Recommendations leave by Export."));
    if (!fillable)
        m_content->setCurrentIndex(0);
    m_note->setText(isFilled()
            ? tr("Every row of the workspace, to be corrected in a spreadsheet and imported again. Nothing is overwritten unseen.")
            : tr("A workbook with instructions and lists to choose from. Fill it in and import it; either language is understood."));
}

bool TemplateDialog::submit()
{
    if (m_watcher)
        return false;
    auto *dialog = new FileDialog(this, tr("Save a template"));
    dialog->setObjectName(u"templateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(exchange::templateName(kind(), wording::Wording(language())));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateDialog::save);
    dialog->open();
    return false;
}

/// Beside `save`: translations find their class only outside of lambdas with templates.
void TemplateDialog::showInCorner(QFutureWatcherBase *watcher)
{
    surroundings().tasks.watch(watcher, tr("Saving the template"), tr("Cancel"));
}

void TemplateDialog::save(const QString &path)
{
    setProblem({});
    const auto task = work::start<qint64>(
        [path, kind = kind(), filled = isFilled(), language = language(), workspace = session().store().path(),
            context = session().store().context()](const work::Progress &progress) -> domain::Result<qint64> {
            const auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
            if (!store)
                return tl::unexpected(store.error());
            const wording::Wording words(language);
            if (filled)
                return exchange::writeEntities(path, kind, **store, words, progress);
            return exchange::writeTemplate(path, kind, **store, words, progress).map([] { return qint64(0); });
        });
    auto *watcher = new QFutureWatcher<domain::Result<qint64>>(this);
    m_watcher = watcher;
    verbButton()->setEnabled(false);
    showInCorner(watcher);
    watcher->setFuture(task);
    work::whenDone(this, task, [this, path](const domain::Result<qint64> &done) {
        m_watcher->deleteLater();
        m_watcher = nullptr;
        verbButton()->setEnabled(true);
        if (!done)
            return setProblem([this, error = done.error()] { return wording().error(error); });
        Q_EMIT saved(path);
        accept();
    });
}

} // namespace ui
