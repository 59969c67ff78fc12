// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the list with the dialog of an export over it, and what is said afterwards, in both languages, light and dark, at two sizes:
//     exportpicture WORKSPACE FOLDER
#include "ui/frame/windowunder.h"

#include <QDialog>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int quiet = 0; quiet < 4;) {
        QTest::qWait(120);
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
    }
}

/// The dialog lies over the window as a desktop would show it.
void picture(QWidget &window, QWidget &dialog, const QString &file)
{
    settle();
    QPixmap all = window.grab();
    QPainter painter(&all);
    const QPixmap front = dialog.grab();
    const QPoint at((all.width() - front.width()) / 2, (all.height() - front.height()) / 2);
    painter.drawPixmap(at, front);
    painter.drawRect(QRect(at, front.size()));
    painter.end();
    if (!all.save(file))
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3)
        return 2;
    const QDir folder(words.at(2));
    folder.mkpath(u"."_s);
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        for (const domain::Language language : {domain::Language::Spanish, domain::Language::English}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                support::WindowUnder under(language, scheme);
                const QString ending = u"-%1-%2-%3.png"_s.arg(
                    domain::code(language), scheme == ui::Scheme::Dark ? u"dark"_s : u"light"_s, QString::number(size.width()));
                under.show(size);
                under.open(words.at(1));
                under.window().showPage(u"recommendations"_s);
                settle();
                under.window().commands().action(u"export"_s)->trigger();
                auto *dialog = under.window().findChild<QDialog *>(u"exportDialog"_s);
                picture(under.window(), *dialog, folder.filePath(u"export-list"_s + ending));
                dialog->findChild<QRadioButton *>(u"exportWhole"_s)->click();
                picture(under.window(), *dialog, folder.filePath(u"export-whole"_s + ending));
                dialog->reject();
            }
        }
    }
    return 0;
}
