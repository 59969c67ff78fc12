// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seed.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/reportrecords.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reports/draftfactlist.h"
#include "ui/reports/pageview.h"
#include "ui/reports/reportlistmodel.h"
#include "ui/reports/reportspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QSettings>

namespace support {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

/// The page of reports over a small workspace on disk, as the window has it.
class ReportsUnder
{
public:
    /// Over the workspace in `file`, which is copied, or over the small one.
    explicit ReportsUnder(domain::Language wanted = domain::Language::English, const QString &file = {},
        ui::Scheme scheme = ui::Scheme::Light)
        : theme(*qApp, scheme)
        , settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat))
        , language(wanted)
        , surroundings{language, settings, tasks, seed::context().clock,
              [this](const QUrl &url) {
                  opened.append(url);
                  return true;
              }}
        , session(open(folder.filePath(u"v.avance"_s), file))
    {
        page = std::make_unique<ui::ReportsPage>(surroundings);
    }
    void show(QSize size = {1228, 872})
    {
        page->resize(size);
        page->setSession(&session);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        ready();
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// The pages stand there and can go out.
    void ready() { QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("createReport")->isEnabled(), 20000); }
    void choose(reports::Kind kind)
    {
        auto *list = find<QListView>("reportKinds");
        list->setCurrentIndex(model()->indexOf(kind));
    }
    [[nodiscard]] ui::ReportListModel *model() const
    {
        return static_cast<ui::ReportListModel *>(find<QListView>("reportKinds")->model());
    }
    [[nodiscard]] ui::PageView *pages() const { return find<ui::PageView>("reportPreview"); }
    [[nodiscard]] ui::DraftFactList *facts(const char *name) const { return find<ui::DraftFactList>(name); }
    /// The row of a list that begins so; -1: none.
    [[nodiscard]] int rowOf(const char *list, const QString &beginning) const
    {
        const auto *model = facts(list)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(beginning))
                return row;
        }
        return -1;
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        if (!QTest::qWaitFor([&] {
                return (found = page->findChild<QDialog *>(QString::fromLatin1(name)))
                    && QApplication::activeWindow() == found;
            }))
            qFatal("no dialog %s", name);
        return found;
    }
    /// Generates into this file or folder, and waits until it is there.
    void generate(const QString &path)
    {
        ready();
        find<QAction>("createReport")->trigger();
        auto *files = page->findChild<QFileDialog *>(u"reportFileDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
    }
    [[nodiscard]] QList<records::Report> kept() const
    {
        return take(session.store().read([](const storage::Reader &db) { return records::all(db); }));
    }

    /// Of the newest report.
    [[nodiscard]] QList<records::Edit> edits() const
    {
        const domain::ReportId id = *kept().first().id;
        return take(session.store().read([&](const storage::Reader &db) { return records::edits(db, id); }));
    }

    ui::Theme theme;
    TemporaryFolder folder;
    QList<QUrl> opened;
    ui::Settings settings;
    ui::Language language;
    ui::TaskView tasks;
    ui::Surroundings surroundings;
    mutable ui::Session session;
    std::unique_ptr<ui::ReportsPage> page;

private:
    static std::unique_ptr<storage::Store> open(const QString &path, const QString &file)
    {
        if (file.isEmpty())
            return seed::workspace(path);
        if (!QFile::copy(file, path))
            qFatal("cannot copy %s", qPrintable(file));
        return take(storage::Store::open(path, seed::context()));
    }
};

template <class T>
T *in(const QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

} // namespace support
