// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// The built program as a person's script runs it, without a display.
namespace program {

using namespace Qt::StringLiterals;

struct Outcome
{
    int code = -1;
    QByteArray out;
    QString error;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline QProcessEnvironment environment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    // No display of any kind: what needs one fails here.
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "AVANCE_ACTOR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"USER"_s, u"prueba"_s);
    return environment;
}

inline Outcome run(const QStringList &arguments)
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(AVANCE_PROGRAM), arguments);
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
    return {program.exitCode(), program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
}

inline Outcome english(QStringList arguments)
{
    return run(arguments << u"--lang"_s << u"en"_s);
}

} // namespace program
