// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "work/task.h"

namespace reports {

/// Gives every block of a document to `visit`, in order, and says how far it got. Cancelled is the only error.
template <class Visit>
[[nodiscard]] domain::Result<void> visitBlocks(const Document &document, const work::Progress &progress, Visit visit)
{
    constexpr qint64 step = 64;
    qint64 done = 0;
    for (const Block &block : document.blocks) {
        if (done % step == 0) {
            if (progress.isCancelled())
                return domain::failure(domain::ErrorCode::Cancelled);
            progress.report(done, document.blocks.size());
        }
        visit(block);
        ++done;
    }
    return {};
}

} // namespace reports
