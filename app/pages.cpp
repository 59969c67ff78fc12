// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/dashboard/dashboard.h"
#include "ui/history/history.h"
#include "ui/imports/entitypane.h"
#include "ui/imports/importpage.h"
#include "ui/institutions/institutionspage.h"
#include "ui/plan/planpage.h"
#include "ui/recommendations/recommendationspage.h"
#include "ui/reference/referencepage.h"
#include "ui/reports/reportspage.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

template <class T>
ui::Page *make(const ui::Surroundings &surroundings)
{
    return new T(surroundings);
}

ui::Page *makeImport(const ui::Surroundings &surroundings)
{
    auto *page = new ui::ImportPage(surroundings);
    page->setTablePanes(ui::entityPane);
    return page;
}

} // namespace

QList<ui::PageEntry> pages()
{
    using ui::MenuName;
    return {
        {u"home"_s, u"go-home"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "&Home"), {}, make<ui::Dashboard>},
        {u"recommendations"_s, u"view-list-details"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "&Recommendations"), MenuName::Recommendation,
            make<ui::RecommendationsPage>},
        {u"institutions"_s, u"view-institution"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "Ins&titutions"), {}, make<ui::InstitutionsPage>},
        {u"plan"_s, u"view-list-tree"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "A&ction plan"), MenuName::Plan, make<ui::PlanPage>},
        {u"reports"_s, u"view-pim-notes"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "Rep&orts"), MenuName::Reports, make<ui::ReportsPage>},
        {u"import"_s, u"document-import"_s, nullptr, {}, makeImport},
        {u"reference"_s, u"tag"_s, nullptr, {}, make<ui::ReferencePage>},
        {u"history"_s, u"view-history"_s, QT_TRANSLATE_NOOP("ui::MainWindow", "H&istory"), {}, make<ui::History>},
    };
}

} // namespace app
