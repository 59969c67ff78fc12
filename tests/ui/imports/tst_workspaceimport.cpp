// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacejson.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/imports/importpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// A workspace with one recommendation, written as JSON.
QString wholeWorkspace(const support::Folder &folder)
{
    const auto store = folder.create(u"other.avance"_s);
    const auto written = store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
        support::addRecommendation(db, support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s), u"24 b)"_s, u"Adopte"_s, u"Adopt"_s);
    });
    if (!written)
        qFatal("not written");
    const QString path = folder.path(u"whole.json"_s);
    if (!exchange::workspacejson::write(*store, path, {}))
        qFatal("not exported");
    return path;
}

struct Scene
{
    Scene()
        : settings(std::make_unique<QSettings>(folder.path(u"settings.ini"_s), QSettings::IniFormat))
        , language(domain::Language::Spanish)
        , file(wholeWorkspace(folder))
        , session(folder.create())
        , page({language, settings, tasks, [] { return support::moment; }})
    {
        page.setSession(&session);
        page.resize(1228, 872);
        page.show();
    }
    qint64 recommendations()
    {
        return support::take(session.store().read([](const storage::Reader &db) { return storage::recommendations::count(db, {}); }));
    }
    QPushButton *next() { return page.findChild<QPushButton *>(u"importNext"_s); }
    /// Everything the pane of the workspace says.
    QString said()
    {
        QStringList texts;
        const auto *pane = page.findChild<QWidget *>(u"workspaceContent"_s);
        const auto labels = pane ? pane->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(u' ');
    }

    support::Folder folder;
    Settings settings;
    Language language;
    TaskView tasks;
    QString file;
    Session session;
    ImportPage page;
};

} // namespace

class TestWorkspaceImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init() { support::failOnWarnings(); }

    void comesInWholeAndIsTakenBack()
    {
        Scene scene;
        scene.page.importFile(scene.file);
        QTRY_COMPARE(scene.next()->text(), u"Importar el espacio de trabajo completo"_s);
        QTRY_VERIFY(scene.next()->isEnabled());
        QVERIFY2(scene.said().contains(u"1 recomendación"_s), qPrintable(scene.said()));
        scene.language.set(domain::Language::English);
        QTRY_VERIFY2(scene.said().contains(u"1 recommendation"_s), qPrintable(scene.said()));
        scene.next()->click();
        QTRY_COMPARE(scene.recommendations(), 1);
        QTRY_VERIFY(!scene.page.findChild<QWidget *>(u"workspacePane"_s));
        scene.session.undo();
        QCOMPARE(scene.recommendations(), 0);
    }

    /// A workspace in which somebody works already is told why not, and stays as it is.
    void doesNotComeIntoOneThatIsInUse()
    {
        Scene scene;
        QVERIFY(scene.session.change(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
            support::addRecommendation(db, support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/3"_s), u"9"_s, u"Vele"_s, u"Ensure"_s);
        }));
        scene.page.importFile(scene.file);
        const auto *bar = scene.page.findChild<QWidget *>(u"importMessage"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!scene.next()->isEnabled());
        QCOMPARE(scene.recommendations(), 1);
        scene.page.findChild<QPushButton *>(u"importBack"_s)->click();
        QVERIFY(scene.next()->isEnabled());
        QVERIFY(!bar->isVisible());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWorkspaceImport)
#include "tst_workspaceimport.moc"
