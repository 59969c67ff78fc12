// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"
#include "storage/store.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/recommendations/recommendationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QAction>
#include <QCommandLineParser>
#include <QDialog>
#include <QSettings>
#include <QTableView>
#include <QTest>

/// recommendationpicture OUT.png [--workspace F.avance] [--size 1440x900] [--lang es|en] [--dark] [--check 3] [--current 2] [--do assign]
/// Draws the page with its filters beside it, as the window places them. Without a workspace: the small one of the tests.

using namespace Qt::StringLiterals;

namespace {

void parse(QCommandLineParser &parser, const QApplication &app)
{
    parser.addPositionalArgument(u"out"_s, u"PNG file"_s);
    parser.addOptions({{u"workspace"_s, u""_s, u"file"_s}, {u"size"_s, u""_s, u"size"_s, u"1440x900"_s},
        {u"lang"_s, u""_s, u"lang"_s, u"es"_s}, {u"dark"_s, u""_s}, {u"check"_s, u""_s, u"rows"_s, u"0"_s},
        {u"current"_s, u""_s, u"row"_s, u"2"_s}, {u"do"_s, u""_s, u"command"_s}, {u"search"_s, u""_s, u"query"_s}});
    parser.process(app);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parse(parser, app);
    const auto size = parser.value(u"size"_s).split(u'x');
    ui::Theme theme(app, parser.isSet(u"dark"_s) ? ui::Scheme::Dark : ui::Scheme::Light);
    const support::Folder folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.path(u"a.ini"_s), QSettings::IniFormat));
    ui::Language language(parser.value(u"lang"_s) == u"en"_s ? domain::Language::English : domain::Language::Spanish);
    ui::TaskView tasks;
    const ui::Surroundings surroundings {language, settings, tasks, seed::context().clock};
    const QString path = parser.value(u"workspace"_s);
    auto store = path.isEmpty() ? seed::workspace(folder.path(u"v.avance"_s))
                                : storage::Store::open(path, seed::context()).value();
    ui::Session session(std::move(store));

    QWidget window;
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    auto *page = new ui::RecommendationsPage(surroundings, &window);
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *navigation = new QWidget(&window);
    auto *column = new QVBoxLayout(navigation);
    column->setContentsMargins(0, window.width() < 1100 ? 0 : 250, 0, 36);
    if (window.width() >= 1100) {
        column->addWidget(page->filters());
        page->filters()->show();
    }
    navigation->setFixedWidth(window.width() < 1100 ? 48 : 212);
    row->addWidget(navigation);
    row->addWidget(page, 1);
    page->setSession(&session);
    window.show();
    QTest::qWait(1200);
    auto *table = page->findChild<QTableView *>(u"recommendationTable"_s);
    const auto *model = table->model();
    for (int i = 0; i < parser.value(u"check"_s).toInt(); ++i)
        table->model()->setData(model->index(2 * i + 1, 0), Qt::Checked, Qt::CheckStateRole);
    table->setCurrentIndex(model->index(parser.value(u"current"_s).toInt(), items::RecommendationModel::Text));
    if (parser.isSet(u"search"_s))
        page->showCriteria(domain::Criteria().narrowedBy(
            domain::Filter {domain::Field::Lead, parser.value(u"search"_s).split(u','), false, false, false, {}, {}}));
    if (parser.isSet(u"do"_s))
        page->findChild<QAction *>(u"recommendation."_s + parser.value(u"do"_s))->trigger();
    QTest::qWait(600);
    QPixmap picture = window.grab();
    if (const auto *dialog = page->findChild<QDialog *>()) {
        QPainter painter(&picture);
        painter.drawPixmap((picture.width() - dialog->width()) / 2, (picture.height() - dialog->height()) / 2,
            const_cast<QDialog *>(dialog)->grab());
    }
    return picture.save(parser.positionalArguments().value(0)) ? 0 : 1;
}
