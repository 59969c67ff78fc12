// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/compose.h"

#include "reports/brief.h"
#include "reports/commissionreport.h"
#include "reports/courtreport.h"
#include "reports/followupreport.h"
#include "reports/handoversheet.h"
#include "reports/institutionsheet.h"
#include "reports/issuesreport.h"
#include "reports/periodicreport.h"
#include "reports/statisticalannex.h"
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
        return courtReport(material, wording);
    case Kind::Commission:
        return commissionReport(material, wording);
    case Kind::Institution:
        return institutionSheet(material, wording);
    case Kind::Brief:
        return ministerBrief(material, wording);
    case Kind::Handover:
        return handoverSheet({.material = material}, wording);
    case Kind::Statistics:
        return statisticalAnnex(material, wording);
    case Kind::Status:
        return statusReport(material, wording);
    }
    return {};
}

} // namespace reports
