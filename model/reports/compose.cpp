// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/compose.h"

#include "reports/followupreport.h"
#include "reports/issuesreport.h"
#include "reports/periodicreport.h"
#include "reports/statusreport.h"
#include "reports/uprmatrix.h"
#include "reports/uprmidterm.h"
#include "reports/uprnationalreport.h"

namespace reports {

Document compose(const Material &material, const wording::Wording &wording)
{
    switch (material.choice.kind) {
    case Kind::Periodic:
        return periodicReport(material, wording);
    case Kind::ListOfIssues:
        return issuesReport(material, wording);
    case Kind::FollowUp:
        return followUpReport(material, wording);
    case Kind::UprNational:
        return uprNationalReport(material, wording);
    case Kind::UprMatrix:
        return uprMatrix(material, wording);
    case Kind::UprMidTerm:
        return uprMidTerm(material, wording);
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
