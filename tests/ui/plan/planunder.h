// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planseed.h"
#include "seed.h"
#include "storage/actions.h"
#include "storage/indicators.h"
#include "storage/recommendations.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/plan/planpage.h"
#include "ui/plan/planview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace support {

/// The page over a small workspace with a plan, as the window has it.
class PlanUnder
{
public:
    explicit PlanUnder(domain::Language wanted = domain::Language::English)
        : settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat))
        , language(wanted)
        , surroundings {language, settings, tasks, seed::context().clock}
        , session(seed::workspace(folder.filePath(QStringLiteral("v.avance"))))
    {
        seed::addPlan(session.store());
        page = std::make_unique<ui::PlanPage>(surroundings);
    }
    /// Shows it and waits for the plan.
    bool show(QSize size = {1228, 872})
    {
        page->resize(size);
        page->setSession(&session);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([&] { return QApplication::activeWindow() == page.get(); })
            && QTest::qWaitFor([&] { return model()->allActions() == 6 && find<QTableView>("indicatorTable")->model()->rowCount() == 3; });
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    template <class T = QDialog>
    [[nodiscard]] T *dialog() const
    {
        for (auto *one : page->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ui::PlanView *view() const { return find<ui::PlanView>("planView"); }
    [[nodiscard]] items::PlanModel *model() const { return static_cast<items::PlanModel *>(view()->model()); }
    /// Left or Right in a segmented control.
    static void press(QWidget *segments, Qt::Key key)
    {
        for (auto *button : segments->findChildren<QAbstractButton *>()) {
            if (button->isChecked()) {
                button->setFocus();
                QTest::keyClick(button, key);
                return;
            }
        }
    }
    void choose(int segment) const { page->showSegment(segment); }
    template <class Work>
    auto read(Work work) const
    {
        return session.store().read(work).value();
    }
    [[nodiscard]] domain::ActionId named(const QString &english) const
    {
        for (const auto &action : read(storage::actions::all)) {
            if (action.title.en.startsWith(english))
                return *action.id;
        }
        qFatal("no action %s", qPrintable(english));
    }
    [[nodiscard]] domain::Action stored(domain::ActionId id) const
    {
        return read([&](const storage::Reader &db) { return storage::actions::find(db, id); });
    }
    bool makeCurrent(const QString &english) const
    {
        view()->setFocus();
        return view()->setCurrentAction(named(english));
    }

    ui::Theme theme {*qApp};
    TemporaryFolder folder;
    ui::Settings settings;
    ui::Language language;
    ui::TaskView tasks;
    ui::Surroundings surroundings;
    mutable ui::Session session;
    std::unique_ptr<ui::PlanPage> page;
};

template <class T>
T *in(const QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

inline void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

} // namespace support
