// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/kinds.h"

namespace reports {

Traits traits(Kind kind)
{
    switch (kind) {
    case Kind::Periodic:
        return {Circle::UnitedNations, Scope::Document, 21'200};
    case Kind::ListOfIssues:
        return {Circle::UnitedNations, Scope::Document, 10'700};
    case Kind::FollowUp:
        return {Circle::UnitedNations, Scope::Document, 3'500};
    case Kind::UprNational:
        return {Circle::UnitedNations, Scope::Query, 10'700};
    case Kind::UprMatrix:
    case Kind::UprMidTerm:
        return {Circle::UnitedNations, Scope::Query, {}};
    case Kind::Court:
    case Kind::Commission:
        return {Circle::InterAmerican, Scope::Document, {}};
    case Kind::Institution:
    case Kind::Handover:
        return {Circle::Internal, Scope::Institution, {}};
    case Kind::Status:
    case Kind::Brief:
    case Kind::Statistics:
        break;
    }
    return {Circle::Internal, Scope::Query, {}};
}

} // namespace reports
