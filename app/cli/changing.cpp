// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changing.h"

#include "storage/archived.h"
#include "storage/recommendations.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

int changeRecommendation(Console &console, const QString &workspace, const QString &reference, storage::Intent intent,
    const std::function<void(const storage::Writer &, domain::RecommendationId)> &work)
{
    const auto store = console.open(workspace);
    if (!store)
        return store.error();
    QString found;
    const auto made = (*store)->write(intent, [&](const storage::Writer &db) {
        const auto id = storage::recommendations::byReference(db, reference);
        found = storage::recommendations::reference(db, id);
        storage::recommendations::mustBeActive(db, id);
        work(db, id);
    });
    if (!made)
        return console.fail(made.error());
    const std::optional<domain::ChangeId> number = *made;
    if (console.json())
        console.printJson(
            {{u"reference"_s, found}, {u"change"_s, number ? QJsonValue(number->value()) : QJsonValue()}});
    else if (number)
        console.print(
            console.text(QT_TRANSLATE_NOOP("cli", "%1: done (change %2).")).arg(found).arg(number->value()));
    else
        console.print(
            console.text(QT_TRANSLATE_NOOP("cli", "%1: it was so already; nothing was changed.")).arg(found));
    return Done;
}

} // namespace app
