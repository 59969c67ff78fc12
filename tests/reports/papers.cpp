// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not a test: writes the documents made by hand into a folder, for look.sh.   report_papers FOLDER [RECOMMENDATIONS]
#include "everything.h"
#include "reports/writer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "usage: report_papers FOLDER [RECOMMENDATIONS]\n";
        return 2;
    }
    const int recommendations = arguments.value(2).toInt();
    for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
        const reports::Document document =
            recommendations > 0 ? sample::longReport(language, recommendations) : sample::everything(language);
        for (const auto format : {reports::Format::Docx, reports::Format::Pdf}) {
            const QString path = u"%1/paper-%2.%3"_s.arg(arguments[1], domain::code(language), domain::code(format));
            QElapsedTimer timer;
            timer.start();
            if (!reports::save(document, format, path))
                return 1;
            out << path << ' ' << timer.elapsed() << " ms\n";
        }
    }
    return 0;
}
