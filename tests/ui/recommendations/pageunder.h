// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seed.h"
#include "storage/recommendations.h"
#include "support/temporaryfolder.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/recommendations/recommendationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace support {

/// The page over a small workspace on disk, as the window has it.
class PageUnder
{
public:
    explicit PageUnder(domain::Language wanted = domain::Language::Spanish)
        : settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat))
        , language(wanted)
        , surroundings {language, settings, tasks, seed::context().clock}
        , session(seed::workspace(folder.filePath(QStringLiteral("v.avance"))))
        , page(std::make_unique<ui::RecommendationsPage>(surroundings))
    {
    }
    /// Shows it and waits for the list.
    bool show(QSize size = {1228, 872})
    {
        page->resize(size);
        page->setSession(&session);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([&] { return QApplication::activeWindow() == page.get(); }) && settled(20) && QTest::qWaitFor([&] { return currentId().has_value(); });
    }
    /// Waits until the list has so many rows.
    bool settled(int rows)
    {
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; });
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            QTest::qFail(qPrintable(QStringLiteral("no widget %1").arg(QLatin1StringView(name))), __FILE__, __LINE__);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("recommendationTable"); }
    [[nodiscard]] std::optional<domain::RecommendationId> currentId() const
    {
        const QVariant id = table()->currentIndex().data(items::RecommendationModel::IdRole);
        return id.isValid() ? std::optional(domain::RecommendationId(id.toLongLong())) : std::nullopt;
    }
    template <class Work>
    auto read(Work work) const
    {
        return session.store().read(work).value();
    }

    [[nodiscard]] domain::RecommendationId idOf(const QString &reference) const
    {
        return read([&](const storage::Reader &db) { return storage::recommendations::byReference(db, reference); });
    }
    [[nodiscard]] domain::Recommendation stored(domain::RecommendationId id) const
    {
        return read([&](const storage::Reader &db) { return storage::recommendations::find(db, id); });
    }
    void makeCurrent(domain::RecommendationId id)
    {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(items::RecommendationModel::IdRole).toLongLong() == id.value())
                table()->setCurrentIndex(model->index(row, items::RecommendationModel::Text));
        }
        table()->setFocus();
    }
    ui::Theme theme {*qApp};
    TemporaryFolder folder;
    ui::Settings settings;
    ui::Language language;
    ui::TaskView tasks;
    ui::Surroundings surroundings;
    mutable ui::Session session;
    std::unique_ptr<ui::RecommendationsPage> page;
};

} // namespace support
