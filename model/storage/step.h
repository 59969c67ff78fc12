// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/failure.h"

#include <functional>

namespace storage {

/// Told again and again by long work how far it is, in bytes or rows; false stops it, which throws Cancelled, and then nothing is written. Empty: nobody listens.
using Step = std::function<bool(qint64 done, qint64 total)>;

inline void tell(const Step &step, qint64 done, qint64 total)
{
    if (step && !step(done, total))
        throw Failure(domain::ErrorCode::Cancelled);
}

} // namespace storage
