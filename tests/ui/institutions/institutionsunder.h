// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seed.h"
#include "storage/changes.h"
#include "storage/institutions.h"
#include "support/temporaryfolder.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/institutions/institutionspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace support {

using namespace Qt::StringLiterals;

/// The page over a small workspace on disk, as the window has it. MIM has a focal point, Ana Duarte, and a former one, Eva Soto.
class InstitutionsUnder
{
public:
    explicit InstitutionsUnder(domain::Language wanted = domain::Language::Spanish)
        : settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat))
        , language(wanted)
        , surroundings {language, settings, tasks, seed::context().clock}
        , session(seed::workspace(folder.filePath(u"v.avance"_s)))
    {
        session.change(storage::Intent::EditInstitution, [this](const storage::Writer &db) {
            storage::persons::save(db, {.institution = idOf(db, u"MIM"_s), .name = u"Ana Duarte"_s, .post = {u"Directora"_s, u"Director"_s}, .email = u"a.duarte@mim.example"_s, .focalFrom = QDate(2024, 2, 1)});
            storage::persons::save(db, {.institution = idOf(db, u"MIM"_s), .name = u"Eva Soto"_s, .focalFrom = QDate(2020, 1, 1), .focalTo = QDate(2024, 1, 31)});
        });
        page = std::make_unique<ui::InstitutionsPage>(surroundings);
    }
    /// Shows it and waits for the tree and the panel.
    bool show(QSize size = {1228, 872})
    {
        QSignalSpy shown(page.get(), &ui::InstitutionsPage::detailShown);
        page->resize(size);
        page->setSession(&session);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([&] { return QApplication::activeWindow() == page.get() && !shown.isEmpty(); });
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    [[nodiscard]] QTreeView *tree() const { return find<QTreeView>("institutionTree"); }
    /// The dialog with this name, once it is the active window.
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = page->findChild<QDialog *>(QString::fromLatin1(name))) && QApplication::activeWindow() == found; }))
            qFatal("no dialog %s", name);
        return found;
    }
    /// Makes it current by its acronym and waits until it stands in the panel.
    bool choose(const QString &acronym)
    {
        QSignalSpy shown(page.get(), &ui::InstitutionsPage::detailShown);
        const auto found = tree()->model()->match(tree()->model()->index(0, 0), items::InstitutionTreeModel::AcronymRole, acronym, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return false;
        tree()->setCurrentIndex(QModelIndex());
        tree()->setCurrentIndex(found.first());
        tree()->setFocus();
        return QTest::qWaitFor([&] { return !shown.isEmpty(); });
    }
    /// Acronyms as the tree shows them, from the top down; what stands below another is indented by dots.
    [[nodiscard]] QStringList acronyms() const
    {
        QStringList list;
        collect({}, 0, list);
        return list;
    }
    template <class Work>
    auto read(Work work) const
    {
        return take(session.store().read(work));
    }
    [[nodiscard]] static domain::InstitutionId idOf(const storage::Reader &db, const QString &acronym) { return storage::institutions::byName(db, acronym).value(); }
    [[nodiscard]] domain::Institution stored(const QString &acronym) const
    {
        return read([&](const storage::Reader &db) { return storage::institutions::find(db, idOf(db, acronym)); });
    }

    ui::Theme theme {*qApp};
    TemporaryFolder folder;
    ui::Settings settings;
    ui::Language language;
    ui::TaskView tasks;
    ui::Surroundings surroundings;
    mutable ui::Session session;
    std::unique_ptr<ui::InstitutionsPage> page;

private:
    void collect(const QModelIndex &parent, int depth, QStringList &list) const
    {
        const auto *model = tree()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            list.append(QString(depth, u'.') + index.data(items::InstitutionTreeModel::AcronymRole).toString());
            collect(index, depth + 1, list);
        }
    }
};

template <class T>
T *in(const QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

/// Where a date is typed in the field with this name.
inline QLineEdit *dateIn(const QWidget *dialog, const char *name)
{
    return in<QWidget>(dialog, name)->findChild<QLineEdit *>();
}

} // namespace support
