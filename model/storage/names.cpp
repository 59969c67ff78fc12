// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/names.h"

namespace storage {

QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    text = text.simplified();
    while (text.startsWith(u"- ") || text == u"-")
        text = text.sliced(qMin(qsizetype {2}, text.size())).trimmed();
    return text;
}

} // namespace storage
