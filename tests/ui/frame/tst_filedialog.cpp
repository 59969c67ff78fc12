// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/widgets/filedialog.h"

#include <QFileSystemModel>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Choosing a file beside an open workspace leaves its locks where they are.
class TestFileDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void looksIntoNoFile();
    void showsEveryFile();

private:
    /// Whether another process finds a lock of ours on the file.
    [[nodiscard]] static bool isLocked(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = fork();
        if (child == 0) {
            const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
            struct flock lock {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            const bool asked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
            _exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
        }
        int status = 1;
        waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
};

void TestFileDialog::looksIntoNoFile()
{
    const support::Folder folder;
    const auto store = folder.create();
    const QString notes = folder.path() + u"-shm"_s;
    QVERIFY(isLocked(notes));
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
    QVERIFY(isLocked(notes));
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
