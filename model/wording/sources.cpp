// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <QCoreApplication>
#include <array>

namespace wording {

namespace {

/// What the vocabularies that come with the program say of where a scale is from. Workspaces keep these words in English and show them in either language; a
/// symbol is the same in both.
constexpr std::array ours {
    QT_TRANSLATE_NOOP("sources", "General knowledge; to be confirmed"),
    QT_TRANSLATE_NOOP("sources", "Taken as the grades of CCPR/C/128/3 until the texts of those two years have been read; to be confirmed"),
    QT_TRANSLATE_NOOP("sources", "Follow-up reports of the Human Rights Committee, 2008-2017"),
    QT_TRANSLATE_NOOP("sources", "CED/C/22/4 for the later meaning of D; the earlier texts are to be confirmed"),
    QT_TRANSLATE_NOOP("sources", "Follow-up procedure of the Committee against Torture (three axes), seen in part; grades to be confirmed"),
    QT_TRANSLATE_NOOP("sources", "Annual reports of the IACHR, follow-up of recommendations; fifth level to be confirmed"),
    QT_TRANSLATE_NOOP("sources",
        "Orders on monitoring compliance with judgment of the Inter-American Court of Human Rights; per measure, component and beneficiary"),
    QT_TRANSLATE_NOOP("sources", "Committee of Ministers of the Council of Europe, supervision of the execution of judgments (for comparison)"),
};

} // namespace

QString Wording::source(const QString &stored) const
{
    for (const char *known : ours) {
        if (stored == QLatin1StringView(known))
            return text("sources", known);
    }
    return stored;
}

} // namespace wording
