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

/// importpictures FOLDER FIRST SECOND STATE: imports FIRST, then shows the steps for SECOND.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 5)
        qFatal("importpictures FOLDER FIRST SECOND STATE");
    ui::Theme theme(app, ui::Scheme::Light);
    const support::Folder folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.path(u"settings.ini"_s), QSettings::IniFormat));
    ui::TaskView tasks;
    auto store = folder.create();
    fill(*store, arguments.at(2), arguments.at(4));
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
                const QString base =
                    u"%1/%2-%3-%4-"_s.arg(arguments.at(1), language == domain::Language::English ? u"en"_s : u"es"_s,
                        dark ? u"dark"_s : u"light"_s, QString::number(size.width()));
                auto *next = page.findChild<QPushButton *>(u"importNext"_s);
                draw(page, base + u"1-empty.png"_s);
                page.importFile(arguments.at(3));
                waitFor([&] { return next->isEnabled(); });
                draw(page, base + u"2-file.png"_s);
                next->click();
                auto *table = page.findChild<QTableView *>(u"importRows"_s);
                waitFor([&] { return table->isVisible(); });
                table->setFocus();
                draw(page, base + u"3-preview.png"_s);
            }
        }
    }
    return 0;
}
