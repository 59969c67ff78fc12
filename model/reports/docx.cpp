// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx.h"

namespace reports {

domain::Result<void> writeDocx(const Document &, QIODevice &, const work::Progress &, const QByteArray &)
{
    return domain::failure(domain::ErrorCode::Internal);
}

} // namespace reports
