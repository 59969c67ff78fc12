// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/imports/importpage.h"
#include "ui/imports/rowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/taskview.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Every State's recommendations of `first` are there already, so that `second` has something to be compared with.
void fill(storage::Store &store, const QString &first, const QString &state)
{
    const auto plan =
        support::take(exchange::preview(first, {.state = state, .concerns = false, .language = {}}, store, {}));
    support::take(exchange::apply(store, plan, {}, {}));
}

void waitFor(const std::function<bool()> &ready)
{
    if (!QTest::qWaitFor(ready, 120'000))
        qFatal("the page did not get there");
}

void draw(ui::ImportPage &page, const QString &name)
{
    QTest::qWait(60);
    if (!page.grab().save(name))
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

namespace {

struct Drawing
{
    ui::ImportPage &page;
    QString base;

    template <class T>
    T *child(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void open(const QString &path) const
    {
        auto *next = child<QPushButton>(u"importNext"_s);
        page.importFile(path);
        waitFor([&] { return next->isEnabled() && !page.findChild<QWidget *>(u"importDrop"_s)->isVisible(); });
    }
    void go(const QString &to) const
    {
        auto *next = child<QPushButton>(u"importNext"_s);
        waitFor([&] { return next->isEnabled(); });
        next->click();
        waitFor([&] { return child<QWidget>(to)->isVisible(); });
    }
    void shoot(const QString &name) const { draw(page, base + name + u".png"_s); }
};

void drawSteps(const Drawing &page, const QString &file, const QString &own)
{
    page.shoot(u"1-empty"_s);
    page.open(own);
    page.shoot(u"2-file"_s);
    page.child<QPushButton>(u"importNext"_s)->click();
    page.shoot(u"3-columns"_s);
    page.open(file);
    page.shoot(u"4-file-known"_s);
    page.go(u"importColumns"_s);
    page.shoot(u"5-columns-known"_s);
    page.go(u"importPreview"_s);
    auto *table = page.child<QTableView>(u"importRows"_s);
    table->setFocus();
    page.shoot(u"6-doubtful"_s);
    page.child<QPushButton>(u"importChanged"_s)->click();
    page.shoot(u"7-changed"_s);
    page.child<QPushButton>(u"importRowCleaning"_s)->click();
    QTest::qWait(1500);
    page.shoot(u"8-row-cleaning"_s);
    page.child<QWidget>(u"importCleaningPanel"_s)->findChild<ui::LinkButton *>()->click();
    page.shoot(u"9-cleaning"_s);
}

} // namespace

/// importpictures FOLDER FIRST SECOND OWN STATE: imports FIRST, then shows the steps for OWN, a table of columns nobody knows, and SECOND.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 6)
        qFatal("importpictures FOLDER FIRST SECOND OWN STATE");
    ui::Theme theme(app, ui::Scheme::Light);
    const support::Folder folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.path(u"settings.ini"_s), QSettings::IniFormat));
    ui::TaskView tasks;
    auto store = folder.create();
    fill(*store, arguments.at(2), arguments.at(5));
    ui::Session session(std::move(store));
    for (const auto language : {domain::Language::English, domain::Language::Spanish}) {
        for (const bool dark : {false, true}) {
            theme.setScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
            for (const QSize size : {QSize(1228, 872), QSize(976, 672)}) {
                ui::Language words(language);
                ui::ImportPage page({words, settings, tasks, [] { return support::moment; }});
                page.setSession(&session);
                page.resize(size);
                page.show();
                const Drawing drawing{page,
                    u"%1/%2-%3-%4-"_s.arg(arguments.at(1), language == domain::Language::English ? u"en"_s : u"es"_s,
                        dark ? u"dark"_s : u"light"_s, QString::number(size.width()))};
                drawSteps(drawing, arguments.at(3), arguments.at(4));
                // Once: the pictures before would have other numbers.
                if (language == domain::Language::English || dark || size.width() < 1000)
                    continue;
                drawing.go(u"importSummary"_s);
                drawing.shoot(u"10-summary"_s);
                page.findChild<QPushButton *>(u"importUndo"_s)->click();
            }
        }
    }
    return 0;
}
