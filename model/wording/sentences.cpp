// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "domain/plan.h"
#include "wording/context.h"

#include <QCoreApplication>

namespace wording {

using namespace Qt::StringLiterals;

namespace {
}

QString span(const Wording &wording, QDate starts, QDate due)
{
    if (starts.isValid() && due.isValid())
        return wording.text(context, QT_TRANSLATE_NOOP("wording", "from %1 to %2"))
            .arg(wording.date(starts), wording.date(due));
    return wording.quarter(starts, due); // words for the half that is known
}

QString sentence(const Wording &wording, const domain::Action &action, const QString &institution, QDate today)
{
    const QString title = action.title.preferred(wording.language());
    QStringList parts{institution.isEmpty() ? title : institution + u": "_s + title};
    parts << span(wording, action.starts, action.due) << wording.actionStatus(action.status).toLower();
    if (action.done.isValid())
        parts << wording.date(action.done);
    const auto urgency = domain::urgency(action, today);
    if (urgency == domain::Urgency::Overdue)
        parts << wording.text(context, QT_TRANSLATE_NOOP("wording", "overdue, %1"))
                     .arg(wording.distance(action.due, today));
    else if (urgency == domain::Urgency::Soon)
        parts << wording.text(context, QT_TRANSLATE_NOOP("wording", "due %1")).arg(wording.distance(action.due, today));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString actionCount(const Wording &wording, int count)
{
    return wording.text(context, QT_TRANSLATE_N_NOOP("wording", "%n action(s)"), nullptr, count);
}

} // namespace wording
