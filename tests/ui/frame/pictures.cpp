// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every page of the window over a workspace, in both languages, light and dark, at several sizes, as PNG files to be looked at:
//     pictures WORKSPACE FOLDER [SIZE…]        (no workspace: "-", the welcome page alone)
#include "windowunder.h"

using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

/// Tasks have come to their end and what they brought is painted.
void settle()
{
    for (int quiet = 0; quiet < 4;) {
        QTest::qWait(120);
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
    }
}

void picture(support::WindowUnder &under, const QString &file)
{
    settle();
    if (!under.window().grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3) {
        qWarning("usage: pictures WORKSPACE FOLDER [WIDTHxHEIGHT...]");
        return 2;
    }
    const QStringList sizes = words.size() > 3 ? words.mid(3) : QStringList {u"1440x900"_s, u"1024x700"_s};
    const QDir folder(words.at(2));
    folder.mkpath(u"."_s);
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        for (const domain::Language language : {domain::Language::Spanish, domain::Language::English}) {
            for (const QString &size : sizes) {
                support::WindowUnder under(language, scheme);
                const QString ending = u"-%1-%2-%3.png"_s.arg(
                    domain::code(language), scheme == ui::Scheme::Dark ? u"dark"_s : u"light"_s, size);
                under.settings.addRecentWorkspace(u"/media/usb/capacitacion-enlaces.avance"_s, support::moment.addDays(-128));
                if (words.at(1) != u"-"_s)
                    under.settings.addRecentWorkspace(words.at(1), support::moment);
                under.show(sizeOf(size));
                picture(under, folder.filePath(u"welcome"_s + ending));
                if (words.at(1) == u"-"_s)
                    continue;
                under.open(words.at(1));
                for (const ui::PageEntry &page : app::pages()) {
                    under.window().showPage(page.name);
                    picture(under, folder.filePath(page.name + ending));
                }
            }
        }
    }
    return 0;
}
