// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx.h"

namespace reports {

domain::Result<void> writeXlsx(const Document &, QIODevice &, const work::Progress &)
{
    return domain::failure(domain::ErrorCode::Internal);
}

} // namespace reports
