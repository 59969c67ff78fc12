// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/kindname.h"

namespace reports {

namespace {

const char *sourceOf(Kind kind)
{
    switch (kind) {
    case Kind::Periodic:
        return QT_TRANSLATE_NOOP("reports", "Periodic report");
    case Kind::ListOfIssues:
        return QT_TRANSLATE_NOOP("reports", "Replies to a list of issues");
    case Kind::FollowUp:
        return QT_TRANSLATE_NOOP("reports", "Follow-up to concluding observations");
    case Kind::UprNational:
        return QT_TRANSLATE_NOOP("reports", "National report (UPR)");
    case Kind::UprMatrix:
        return QT_TRANSLATE_NOOP("reports", "Matrix of recommendations (UPR)");
    case Kind::UprMidTerm:
        return QT_TRANSLATE_NOOP("reports", "Mid-term report (UPR)");
    case Kind::Court:
        return QT_TRANSLATE_NOOP("reports", "Compliance with a judgment (Inter-American Court)");
    case Kind::Commission:
        return QT_TRANSLATE_NOOP("reports", "Information to the Inter-American Commission");
    case Kind::Status:
        return QT_TRANSLATE_NOOP("reports", "Status report");
    case Kind::Institution:
        return QT_TRANSLATE_NOOP("reports", "Sheet of an institution");
    case Kind::Brief:
        return QT_TRANSLATE_NOOP("reports", "One-page brief");
    case Kind::Handover:
        return QT_TRANSLATE_NOOP("reports", "Handover sheet");
    case Kind::Statistics:
        return QT_TRANSLATE_NOOP("reports", "Statistical annex");
    }
    return "";
}

} // namespace

QString kindName(Kind kind, const wording::Wording &wording)
{
    return wording.text("reports", sourceOf(kind));
}

} // namespace reports
