// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odt.h"

namespace reports {

domain::Result<void> writeOdt(const Document &, QIODevice &, const work::Progress &)
{
    return domain::failure(domain::ErrorCode::Internal);
}

} // namespace reports
