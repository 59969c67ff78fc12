// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/dashboard/dashboard.h"
#include "ui/history/history.h"
#include "ui/imports/importpage.h"
#include "ui/institutions/institutionspage.h"
#include "ui/plan/planpage.h"
#include "ui/recommendations/recommendationspage.h"
#include "ui/reports/reportspage.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

template <class T>
ui::Page *make(const ui::Surroundings &surroundings)
{
    return new T(surroundings);
}

} // namespace

QList<ui::PageEntry> pages()
{
    using ui::MenuName;
    return {
        {u"home"_s, u"go-home"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "&Home"), {}, make<ui::Dashboard>},
        {u"recommendations"_s, u"view-list-details"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "&Recommendations"), MenuName::Recommendation,
            make<ui::RecommendationsPage>},
        {u"institutions"_s, u"view-institution"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "I&nstitutions"), {}, make<ui::InstitutionsPage>},
        {u"plan"_s, u"view-list-tree"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "Action &plan"), MenuName::Plan, make<ui::PlanPage>},
        {u"reports"_s, u"view-pim-notes"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "Rep&orts"), MenuName::Reports, make<ui::ReportsPage>},
        {u"import"_s, u"document-import"_s, nullptr, {}, make<ui::ImportPage>},
        {u"history"_s, u"view-history"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "H&istory"), {}, make<ui::History>},
    };
}

} // namespace app
