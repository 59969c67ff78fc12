// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/compose.h"

#include "reports/statusreport.h"

namespace reports {

Document compose(const Material &material, const wording::Wording &wording)
{
    switch (material.choice.kind) {
    case Kind::Periodic:
    case Kind::ListOfIssues:
    case Kind::FollowUp:
    case Kind::UprNational:
    case Kind::UprMatrix:
    case Kind::UprMidTerm:
    case Kind::Court:
    case Kind::Commission:
    case Kind::Institution:
    case Kind::Brief:
    case Kind::Handover:
    case Kind::Statistics:
        break;
    case Kind::Status:
        return statusReport(material, wording);
    }
    return {};
}

} // namespace reports
