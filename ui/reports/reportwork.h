// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/batch.h"
#include "ui/frame/surroundings.h"
#include "ui/reports/draft.h"
#include "ui/reports/outputfields.h"

#include <QObject>
#include <memory>

class QFutureWatcherBase;

namespace ui {

class Session;

/// What is to be written of a report, and where: one file, or several into a folder of their own.
struct ReportOutput
{
    QString path = {}; ///< the file or, of several, the folder, which is not there yet
    QList<reports::Format> formats = {};
    Annexes annexes = Annexes::None;
    QString styleTemplate = {}; ///< file of the office's own looks for DOCX; empty: the program's
    /// Whether it needs a folder.
    [[nodiscard]] bool isFolder(const ReportDraft &draft) const
    {
        return annexes != Annexes::None || draft.languages.size() * formats.size() > 1;
    }
};

/// A report whose files are written beside their places, until it is kept.
struct PreparedReport
{
    std::shared_ptr<reports::Batch> batch;
    QString folder; ///< that was made for it; empty: none
    /// Puts the files into their places for good.
    [[nodiscard]] domain::Result<void> place() const { return batch->place(); }
    [[nodiscard]] QStringList files() const;
};

/// Writes the files of a report on a worker, which the corner of the window shows and can stop: all of them or none.
class ReportWork final : public QObject
{
    Q_OBJECT
public:
    explicit ReportWork(const Surroundings &surroundings, QObject *parent = nullptr);
    /// Stops what is under way.
    ~ReportWork() override;

    void write(const Session &session, const ReportDraft &draft, const ReportOutput &output);
    /// One that was issued, from what is kept of it: the files that went out, into a file or a folder.
    void writeAgain(const Session &session, domain::ReportId report, const QList<storage::reportrecords::File> &files,
        const QString &path);

Q_SIGNALS:
    void prepared(const ui::PreparedReport &report);
    void writtenAgain(const QStringList &files);
    void failed(const domain::Error &error);

private:
    void watch(QFutureWatcherBase *watcher);

    Surroundings m_around;
};

/// A file name for a report: its title without what file systems do not take.
[[nodiscard]] QString reportFileName(const QString &title);

} // namespace ui
