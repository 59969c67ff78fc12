// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordcount.h"
#include "reports/writer.h"
#include "tree.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

// Writes reports of every format and language into a folder, for readers that are no part of the build (see
// independent-readers); and the text of a long one with the count of its words. Formats may be named:
// write_report_samples FOLDER [FORMAT...]
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return 2;
    const QDir folder(arguments.takeFirst());
    for (const auto language : domain::allOf<domain::Language>()) {
        const QString name = u"report-%1."_s.arg(domain::code(language));
        for (const auto format : domain::allOf<reports::Format>()) {
            const QString ending(domain::code(format));
            if (!arguments.isEmpty() && !arguments.contains(ending))
                continue;
            if (!reports::save(tree::everything(language), format, folder.filePath(name + ending))) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(name + ending));
                return 1;
            }
        }
        const reports::Document longer = tree::many(language, 200);
        QFile text(folder.filePath(name + u"txt"_s));
        if (!text.open(QIODevice::WriteOnly) || text.write(tree::writtenOut(longer).toUtf8()) < 0)
            return 1;
        std::printf("%s %lld\n", domain::code(language).data(), reports::countWords(longer).words);
    }
    return 0;
}
