// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seed.h"
#include "storage/changes.h"
#include "storage/drafts.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "support/drop.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "ui/editing/entryform.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QClipboard>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>
#include <QtTest>

namespace support {

using namespace Qt::StringLiterals;

/// The form of a progress entry over a small workspace on disk, in a window of its own.
class FormUnder
{
public:
    explicit FormUnder(const QString &reference = u"CCPR/C/VAL/CO/5 12"_s, domain::Language wanted = domain::Language::Spanish)
        : settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat))
        , language(wanted)
        , surroundings {language, settings, tasks, seed::context().clock, [this](const QUrl &url) {
                            opened << url;
                            return opens;
                        }}
        , session(std::make_unique<ui::Session>(seed::workspace(folder.filePath(u"v.avance"_s))))
        , id(session->store().read([&](const storage::Reader &db) { return storage::recommendations::byReference(db, reference); }).value())
    {
        show();
    }
    /// A new form, as if the page had been left and entered again.
    void show(std::optional<domain::ProgressId> entry = {}, std::chrono::milliseconds interval = std::chrono::hours(1))
    {
        delete form;
        form = new ui::EntryForm(surroundings, *session, id, &window);
        form->setDraftInterval(interval);
        if (entry)
            form->setEntry(entry);
        if (!window.layout())
            new QVBoxLayout(&window);
        window.layout()->addWidget(form);
        form->show();
        window.resize(760, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = form->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the form has no %s", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text) const
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        for (const QChar letter : text) {
            if (letter.unicode() < 128) {
                QTest::keyClick(field, letter.toLatin1());
                continue;
            }
            QInputMethodEvent composed; // as a keyboard with dead keys does
            composed.setCommitString(letter);
            QApplication::sendEvent(field, &composed);
        }
    }
    template <class Work>
    auto read(Work work) const
    {
        return session->store().read(work).value();
    }
    [[nodiscard]] QList<domain::Progress> entries() const
    {
        return read([this](const storage::Reader &db) { return storage::progress::of(db, id); });
    }
    [[nodiscard]] QList<domain::Evidence> evidence() const
    {
        return read([this](const storage::Reader &db) { return storage::evidence::of(db, id); });
    }
    [[nodiscard]] std::optional<storage::drafts::Draft> draft(const QString &place) const
    {
        return read([&](const storage::Reader &db) { return storage::drafts::find(db, place); });
    }
    [[nodiscard]] QString placeOfNew() const { return u"progress/new/%1"_s.arg(id.value()); }
    [[nodiscard]] domain::Recommendation recommendation() const
    {
        return read([this](const storage::Reader &db) { return storage::recommendations::find(db, id); });
    }
    [[nodiscard]] domain::ChangeId newest() const
    {
        return read([](const storage::Reader &db) { return storage::changes::list(db, {}, 1).first().id; });
    }
    [[nodiscard]] bool isSound() const
    {
        // The small workspace has implemented recommendations without their ground from the start.
        return std::ranges::all_of(read([](const storage::Reader &db) { return storage::check(db); }),
            [](const storage::Problem &problem) { return problem.detail.startsWith(u"implemented_needs_evidence"); });
    }
    /// Writes an entry that is there already.
    [[nodiscard]] domain::ProgressId entry(domain::ReviewState state = domain::ReviewState::Draft) const
    {
        std::optional<domain::ProgressId> written;
        const auto done = session->store().write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
            written = storage::progress::save(
                db, {.recommendation = id, .narrative = {.es = u"Se aplica."_s, .en = {}}, .proposedPercent = 20, .state = state});
        });
        if (!done)
            qFatal("no entry: %s", qPrintable(done.error().detail));
        return *written;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write a file");
        return out.fileName();
    }
    /// A file that takes a while to read.
    [[nodiscard]] QString bigFile(const QString &name) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || !out.resize(256 * 1024 * 1024))
            qFatal("cannot write a file");
        return out.fileName();
    }

    ui::Theme theme {*qApp};
    TemporaryFolder folder;
    ui::Settings settings;
    ui::Language language;
    ui::TaskView tasks;
    QList<QUrl> opened; ///< what would have been shown with another program
    bool opens = true;
    ui::Surroundings surroundings;
    std::unique_ptr<ui::Session> session;
    domain::RecommendationId id;
    QWidget window;
    QPointer<ui::EntryForm> form;
};

[[nodiscard]] inline std::unique_ptr<QMimeData> urls(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> list;
    for (const QString &path : paths)
        list << (path.contains(u"://"_s) ? QUrl(path) : QUrl::fromLocalFile(path));
    data->setUrls(list);
    return data;
}

} // namespace support
