// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wording::countries {

/// What ICU does not know about one State: the name shown instead of ICU's, and other names under which files name it.
struct Naming
{
    QString iso3;
    QString english; ///< empty: ICU's name is shown
    QString spanish; ///< empty: ICU's name is shown
    QStringList aliases;
};

/// Short names are those the United Nations prints, where ICU's differ in substance (Holy See, Republic of Korea) or
/// from Latin American usage (Arabia Saudita). Long forms that only put "Republic of" and the like before the name are
/// not listed; fromName understands them.
[[nodiscard]] QList<Naming> namings();

/// Three-letter codes of older United Nations document symbols that are not ISO 3166-1 codes: (code, ISO3). Codes that
/// stood for more than one State are left out.
[[nodiscard]] QList<std::pair<QString, QString>> oldCodes();

} // namespace wording::countries
