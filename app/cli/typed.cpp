// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/typed.h"

#include "wording/wording.h"

namespace app {

using namespace Qt::StringLiterals;

std::optional<domain::Status> typedStatus(const QString &text)
{
    const QString typed = text.simplified().toCaseFolded();
    if (const auto status = domain::fromCode<domain::Status>(QString(typed).replace(u'-', u'_').replace(u' ', u'_')))
        return status;
    for (const auto language : domain::allOf<domain::Language>()) {
        const wording::Wording words(language);
        for (const auto status : domain::allOf<domain::Status>()) {
            if (words.status(status).toCaseFolded() == typed)
                return status;
        }
    }
    return std::nullopt;
}

QDate typedDate(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, u"d/M/yyyy"_s);
}

bool isNone(const QString &text)
{
    return QStringList{u"none"_s, u"nadie"_s, u"ninguno"_s, u"ninguna"_s, u"-"_s}.contains(
        text.trimmed().toCaseFolded());
}

} // namespace app
