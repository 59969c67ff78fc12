// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planseed.h"
#include "seed.h"
#include "ui/editing/actiondialog.h"
#include "ui/editing/indicatordialog.h"
#include "ui/editing/linkactiondialog.h"
#include "ui/editing/valuedialog.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/plan/planpage.h"
#include "ui/plan/planview.h"
#include "support/temporaryfolder.h"
#include "storage/actions.h"
#include "storage/indicators.h"
#include "storage/recommendations.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taskview.h"

#include <QAction>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QSettings>
#include <QTableView>
#include <QTest>

/// planpicture OUT.png [--workspace F.avance] [--size 1440x900] [--lang es|en] [--dark] [--segment 0..2] [--current 5] [--expand] [--table] [--do action|indicator|value|link]
/// Draws the page beside the room of the navigation. Without a workspace: the small one of the tests.

using namespace Qt::StringLiterals;

namespace {

void parse(QCommandLineParser &parser, const QApplication &app)
{
    parser.addPositionalArgument(u"out"_s, u"PNG file"_s);
    parser.addOptions({{u"workspace"_s, u""_s, u"file"_s}, {u"size"_s, u""_s, u"size"_s, u"1440x900"_s}, {u"lang"_s, u""_s, u"lang"_s, u"es"_s},
        {u"dark"_s, u""_s}, {u"segment"_s, u""_s, u"number"_s, u"0"_s}, {u"current"_s, u""_s, u"row"_s, u"3"_s}, {u"expand"_s, u""_s}, {u"table"_s, u""_s},
        {u"do"_s, u""_s, u"dialog"_s}, {u"zoom"_s, u""_s, u"steps"_s, u"0"_s}});
    parser.process(app);
}

QDialog *dialogFor(const QString &what, const ui::Surroundings &surroundings, ui::Session &session, QWidget *parent)
{
    const auto action = session.store().read([](const storage::Reader &db) { return *storage::actions::all(db).at(5).id; }).value();
    const auto indicator = session.store().read([](const storage::Reader &db) { return *storage::indicators::all(db).at(1).id; }).value();
    const auto ids = session.store().read([](const storage::Reader &db) { return storage::recommendations::ids(db, {}, {}, 2); }).value();
    ui::EditDialog *dialog = nullptr;
    if (what == u"action"_s)
        dialog = new ui::ActionDialog(surroundings, session, action, {}, parent);
    else if (what == u"indicator"_s)
        dialog = new ui::IndicatorDialog(surroundings, session, indicator, {}, parent);
    else if (what == u"value"_s)
        dialog = new ui::ValueDialog(surroundings, session, {indicator}, std::nullopt, parent);
    else
        dialog = new ui::LinkActionDialog(surroundings, session, ids, parent);
    dialog->start();
    return dialog;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parse(parser, app);
    const auto size = parser.value(u"size"_s).split(u'x');
    ui::Theme theme(app, parser.isSet(u"dark"_s) ? ui::Scheme::Dark : ui::Scheme::Light);
    const support::TemporaryFolder folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat));
    ui::Language language(parser.value(u"lang"_s) == u"en"_s ? domain::Language::English : domain::Language::Spanish);
    ui::TaskView tasks;
    const ui::Surroundings surroundings {language, settings, tasks, seed::context().clock};
    const QString path = parser.value(u"workspace"_s);
    auto store = path.isEmpty() ? seed::workspace(folder.filePath(u"v.avance"_s)) : storage::Store::open(path, seed::context()).value();
    if (path.isEmpty())
        seed::addPlan(*store);
    ui::Session session(std::move(store));

    QWidget window;
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    auto *page = new ui::PlanPage(surroundings, &window);
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(window.width() < 1100 ? 48 : 212, 0, 0, 0);
    row->addWidget(page, 1);
    page->setSession(&session);
    window.show();
    page->showSegment(parser.value(u"segment"_s).toInt());
    QTest::qWait(900);
    auto *view = page->findChild<ui::PlanView *>();
    if (parser.isSet(u"expand"_s))
        view->expandAll();
    for (int i = 0; i < qAbs(parser.value(u"zoom"_s).toInt()); ++i)
        view->zoom(parser.value(u"zoom"_s).toInt() > 0 ? 1.3 : 1 / 1.3);
    QWidget *list = parser.value(u"segment"_s) == u"2"_s ? page->findChild<QTableView *>(u"indicatorTable"_s) : static_cast<QWidget *>(view);
    for (int i = 0; i < parser.value(u"current"_s).toInt(); ++i)
        QTest::keyClick(list, Qt::Key_Down);
    if (parser.isSet(u"table"_s)) {
        auto *how = page->findChild<ui::SegmentedControl *>(u"valuesAs"_s);
        how->setCurrentIndex(1);
        Q_EMIT how->chosen(1);
    }
    QDialog *dialog = parser.isSet(u"do"_s) ? dialogFor(parser.value(u"do"_s), surroundings, session, page) : nullptr;
    QTest::qWait(700);
    QPixmap picture = window.grab();
    if (dialog) {
        QPainter painter(&picture);
        painter.drawPixmap((picture.width() - dialog->width()) / 2, (picture.height() - dialog->height()) / 2, dialog->grab());
    }
    return picture.save(parser.positionalArguments().value(0)) ? 0 : 1;
}
