// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityplan.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/imports/tablepreviewlist.h"
#include "ui/imports/tablepreviewpane.h"
#include "ui/imports/templatedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QApplication>
#include <QCheckBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

void draw(QWidget &widget, const QString &name)
{
    QTest::qWait(80);
    if (!widget.grab().save(name))
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

/// tablepictures FOLDER WORKSPACE TABLE: what the table would bring into the workspace, and the dialog of the templates.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4)
        qFatal("tablepictures FOLDER WORKSPACE TABLE");
    ui::Theme theme(app, ui::Scheme::Light);
    const support::Folder folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.path(u"settings.ini"_s), QSettings::IniFormat));
    ui::TaskView tasks;
    ui::Session session(support::take(storage::Store::open(arguments.at(2), support::context())));
    const auto plan = support::take(exchange::previewEntities(arguments.at(3), session.store(), {}));
    for (const auto language : {domain::Language::English, domain::Language::Spanish}) {
        for (const bool dark : {false, true}) {
            theme.setScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
            ui::Language words(language);
            const QString base = u"%1/%2-%3-"_s.arg(arguments.at(1), language == domain::Language::English ? u"en"_s : u"es"_s, dark ? u"dark"_s : u"light"_s);
            for (const QSize size : {QSize(1228, 760), QSize(976, 560)}) {
                ui::TablePreviewPane pane(words);
                pane.setPlan(plan);
                pane.findChild<QCheckBox *>(u"tableUpdate"_s)->setChecked(!dark);
                pane.resize(size);
                pane.show();
                pane.findChild<ui::TablePreviewList *>()->setFocus();
                draw(pane, base + u"preview-%1.png"_s.arg(size.width()));
            }
            auto *dialog = new ui::TemplateDialog({words, settings, tasks, [] { return support::moment; }}, session, nullptr);
            dialog->start();
            draw(*dialog, base + u"template.png"_s);
            dialog->close();
        }
    }
    return 0;
}
