// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetmodel.h"
#include "items/reading.h"

namespace items {

/// Counts the filters on a worker. The newest request wins.
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
    Source m_source;
    quint64 m_generation = 0;
};

} // namespace items
