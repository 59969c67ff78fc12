// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/differing.h"

namespace ui {

using namespace Qt::StringLiterals;
using storage::spread::Shares;

namespace {

constexpr qsizetype named = 3; ///< values; more would hide what the field is for

template <class E>
E coded(const QString &value)
{
    return domain::fromCode<E>(value).value_or(E {});
}

} // namespace

QString Differing::words(const Shares &shares, const wording::Wording &wording, const std::function<QString(const QString &)> &value)
{
    if (shares.size() < 2)
        return {};
    QStringList parts;
    for (const auto &share : shares.first(qMin(named, shares.size())))
        parts << tr("%1 × %2", "how many × of what").arg(wording.number(share.count), value(share.value));
    if (shares.size() > named)
        parts << tr("%Ln more value(s)", nullptr, static_cast<int>(shares.size() - named));
    return tr("various (%1)").arg(parts.join(u", "_s));
}

QString Differing::leads(const Shares &shares, const wording::Wording &wording)
{
    return words(shares, wording, [](const QString &acronym) { return acronym.isEmpty() ? tr("nobody") : acronym; });
}

QString Differing::statuses(const Shares &shares, const wording::Wording &wording)
{
    return words(shares, wording, [&](const QString &code) { return wording.status(coded<domain::Status>(code)); });
}

QString Differing::priorities(const Shares &shares, const wording::Wording &wording)
{
    return words(shares, wording, [&](const QString &code) { return wording.priority(coded<domain::Priority>(code)); });
}

QString Differing::dueDates(const Shares &shares, const wording::Wording &wording)
{
    return words(shares, wording, [&](const QString &date) {
        return date.isEmpty() ? tr("without a date") : wording.date(QDate::fromString(date, Qt::ISODate));
    });
}

} // namespace ui
