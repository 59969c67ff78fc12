// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetmodel.h"
#include "items/reading.h"

namespace items {

/// Counts the filters on a worker, one count at a time, so that the list never waits behind counts nobody needs any more. The newest
/// request wins.
class FacetLoader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void setSource(const Source &source);
    /// Counts every group among what fits `base` and the ticks of the other groups.
    void request(const domain::Criteria &base, const FacetChoice &choice);

Q_SIGNALS:
    void counted(const items::FacetModel::Counts &counts);
    /// How many fit, and how many the workspace has (the archived ones aside).
    void totalled(qint64 fitting, qint64 all);
    void failed(const domain::Error &error);

private:
    struct Request
    {
        domain::Criteria base;
        FacetChoice choice;
    };
    void startPending();

    Source m_source;
    std::optional<Request> m_pending;
    bool m_running = false;
    quint64 m_generation = 0;
};

} // namespace items
