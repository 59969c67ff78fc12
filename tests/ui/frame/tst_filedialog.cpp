// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/locks.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/widgets/filedialog.h"

#include <QFileSystemModel>

using namespace Qt::StringLiterals;

/// Choosing a file beside an open workspace leaves its locks where they are.
class TestFileDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void looksIntoNoFile();
    void showsEveryFile();
};

void TestFileDialog::looksIntoNoFile()
{
    const support::Folder folder;
    const auto store = folder.create();
    const QString notes = folder.path() + u"-shm"_s;
    QVERIFY(support::isLocked(notes));
    ui::FileDialog dialog(nullptr, u"Choose"_s);
    dialog.setViewMode(QFileDialog::Detail);
    auto *files = dialog.findChild<QFileSystemModel *>();
    QVERIFY(files);
    QSignalSpy listed(files, &QFileSystemModel::directoryLoaded);
    dialog.setDirectory(QFileInfo(folder.path()).path());
    dialog.show();
    QTRY_VERIFY(listed.count() > 0);
    QTRY_VERIFY(files->index(folder.path()).isValid());
    QVERIFY(!files->fileIcon(files->index(folder.path())).isNull() || files->type(files->index(folder.path())).size() > 0);
    QVERIFY(support::isLocked(notes));
}

void TestFileDialog::showsEveryFile()
{
    const support::Folder folder;
    QFile file(folder.path(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ui::FileDialog dialog(nullptr, u"Choose"_s);
    auto *files = dialog.findChild<QFileSystemModel *>();
    dialog.setDirectory(QFileInfo(file).path());
    dialog.show();
    QTRY_VERIFY(files->index(file.fileName()).isValid());
    QVERIFY(!files->type(files->index(file.fileName())).isEmpty());
}

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
