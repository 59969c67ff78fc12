// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacejson.h"
#include "seed.h"
#include "support/windows.h"
#include "ui/exports/exportwork.h"
#include "ui/frame/windowunder.h"
#include "ui/recommendations/rowsdrag.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The window over a small workspace, at the list.
class ListUnder
{
public:
    explicit ListUnder(domain::Language language = domain::Language::English)
        : under(language)
    {
        { const auto store = seed::workspace(folder.filePath(u"v.avance"_s)); }
        under.show();
        under.open(folder.filePath(u"v.avance"_s));
        under.window().showPage(u"recommendations"_s);
    }
    QTableView *table() { return under.child<QTableView>("recommendationTable"); }
    QDialog *ask()
    {
        under.window().commands().action(u"export"_s)->trigger();
        auto *dialog = under.window().findChild<QDialog *>(u"exportDialog"_s);
        return dialog;
    }
    /// Chooses the file and waits until it is written.
    void write(QDialog *dialog, const QString &path)
    {
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        auto *files = dialog->findChild<QFileDialog *>(u"exportFileDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QTRY_VERIFY(under.window().findChild<QDialog *>(u"exportDialog"_s) == nullptr);
    }
    support::TemporaryFolder folder;
    support::WindowUnder under;
};

} // namespace

class TestExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theListLeaves()
    {
        ListUnder list;
        QTRY_COMPARE(list.table()->model()->rowCount(), 20);
        QDialog *dialog = list.ask();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        auto *format = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        format->setCurrentIndex(2);
        auto *columns = dialog->findChild<QListWidget *>(u"exportColumns"_s);
        for (int row = 0; row < columns->count(); ++row)
            columns->item(row)->setCheckState(row == 0 || row == 2 ? Qt::Checked : Qt::Unchecked);
        const QString path = list.folder.filePath(u"lista.csv"_s);
        list.write(dialog, path);
        const QByteArray written = bytesOf(path);
        QCOMPARE(written.count("\r\n"), 21);
        QVERIFY(written.startsWith("\xEF\xBB\xBFNo.,Body\r\n"));
        QTRY_VERIFY(std::ranges::any_of(list.under.window().findChildren<ui::MessageBar *>(), [](const auto *bar) { return bar->isVisible(); }));
        // Remembered for the person; what is confidential is not.
        dialog = list.ask();
        QCOMPARE(dialog->findChild<QComboBox *>(u"exportFormat"_s)->currentIndex(), 2);
        columns = dialog->findChild<QListWidget *>(u"exportColumns"_s);
        QCOMPARE(columns->item(2)->checkState(), Qt::Checked);
        QCOMPARE(columns->item(1)->checkState(), Qt::Unchecked);
        dialog->reject();
    }

    void theCheckedRowsLeave()
    {
        ListUnder list;
        QTRY_COMPARE(list.table()->model()->rowCount(), 20);
        for (const int row : {3, 7})
            list.table()->model()->setData(list.table()->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        QDialog *dialog = list.ask();
        QVERIFY(dialog->findChild<QRadioButton *>(u"exportChecked"_s)->isChecked());
        dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(3);
        const QString path = list.folder.filePath(u"lista.json"_s);
        list.write(dialog, path);
        QCOMPARE(QJsonDocument::fromJson(bytesOf(path)).array().size(), 2);
    }

    void theWholeWorkspaceLeaves()
    {
        ListUnder list;
        QDialog *dialog = list.ask();
        dialog->findChild<QRadioButton *>(u"exportWhole"_s)->click();
        QVERIFY(!dialog->findChild<QListWidget *>(u"exportColumns"_s)->isVisible());
        const QString path = list.folder.filePath(u"todo.json"_s);
        list.write(dialog, path);
        QVERIFY(exchange::workspacejson::isOne(path));
        QVERIFY(bytesOf(path).contains("\"with_confidential\":false"));
    }

    void confidentialIsSaidEachTime()
    {
        ListUnder list;
        QDialog *dialog = list.ask();
        auto *box = dialog->findChild<QCheckBox *>(u"exportConfidential"_s);
        QVERIFY(!box->isChecked());
        box->click();
        dialog->findChild<QRadioButton *>(u"exportWhole"_s)->click();
        const QString path = list.folder.filePath(u"todo.json"_s);
        list.write(dialog, path);
        QVERIFY(bytesOf(path).contains("\"with_confidential\":true"));
        dialog = list.ask();
        QVERIFY(!dialog->findChild<QCheckBox *>(u"exportConfidential"_s)->isChecked());
        dialog->reject();
    }

    void nothingTicked()
    {
        ListUnder list;
        QDialog *dialog = list.ask();
        auto *columns = dialog->findChild<QListWidget *>(u"exportColumns"_s);
        for (int row = 0; row < columns->count(); ++row)
            columns->item(row)->setCheckState(Qt::Unchecked);
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QVERIFY(!dialog->findChild<QFileDialog *>(u"exportFileDialog"_s));
        QVERIFY(dialog->isVisible());
        dialog->findChild<QPushButton *>(u"everyColumn"_s)->click();
        QCOMPARE(columns->item(5)->checkState(), Qt::Checked);
        dialog->reject();
    }

    void languageSwitches()
    {
        ListUnder list;
        QDialog *dialog = list.ask();
        const QString english = dialog->findChild<QListWidget *>(u"exportColumns"_s)->item(1)->text();
        list.under.window().commands().action(u"other_language"_s)->trigger();
        QTRY_VERIFY(dialog->findChild<QListWidget *>(u"exportColumns"_s)->item(1)->text() != english);
        QCOMPARE(dialog->windowTitle(), u"Exportar"_s);
        dialog->reject();
    }

    /// The workbook is written only when somebody asks for it, privately, and goes with the session.
    void dragged()
    {
        support::TemporaryFolder folder;
        QString path;
        {
            ui::Session session(seed::workspace(folder.filePath(u"v.avance"_s)));
            auto table = std::make_unique<QMimeData>();
            table->setText(u"a\tb"_s);
            table->setHtml(u"<table></table>"_s);
            const ui::RowsDrag drag(session, {domain::RecommendationId(1), domain::RecommendationId(2)}, wording::Wording(domain::Language::Spanish), std::move(table));
            QVERIFY(drag.hasUrls());
            QCOMPARE(drag.text(), u"a\tb"_s);
            QCOMPARE(drag.html(), u"<table></table>"_s);
            QCOMPARE(QDir(session.privateFolder()).entryList(QDir::Files).size(), 0);
            path = drag.urls().value(0).toLocalFile();
            QVERIFY(bytesOf(path).startsWith("PK"));
            QVERIFY(path.endsWith(".xlsx"_L1));
            QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
            QCOMPARE(drag.data(u"text/uri-list"_s).trimmed(), QUrl::fromLocalFile(path).toEncoded());
        }
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
