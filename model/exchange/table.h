// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive.h"
#include "exchange/reading.h"
#include "work/task.h"

namespace exchange {

/// How much of a file will be asked for.
enum class Extent {
    Head, ///< the first rows, to see what it is; cells that cost much may be missing further down
    Whole,
};

/// A table as a stream of rows of cells, whatever holds it. One sheet is open at a time; rows are asked for one after
/// the other, and a cell's text is made only when asked for.
class Table
{
public:
    virtual ~Table() = default;
    Q_DISABLE_COPY_MOVE(Table)

    /// Opens a file of a known container; hardly anything that grows with the file is kept in memory.
    /// Errors: FileNotReadable, MalformedFile, PasswordProtected, FileTooLarge, DiskFull (temporary file), Cancelled.
    [[nodiscard]] static domain::Result<std::unique_ptr<Table>> open(const QString &path, Container container,
        const Reading &reading, Extent extent, const work::Progress &progress, const ArchiveLimits &limits = {});

    /// Their names, in order. One without a name where the container knows no sheets. May read the file once through.
    [[nodiscard]] virtual domain::Result<QStringList> sheets() = 0;
    /// Goes before the first row of a sheet, counted from 0. False: there is none.
    [[nodiscard]] virtual domain::Result<bool> openSheet(qsizetype sheet) = 0;
    /// Moves to the next row in which something stands; false after the last.
    [[nodiscard]] virtual domain::Result<bool> next() = 0;

    // Of the row that was reached:
    /// As the person sees it: the number of the spreadsheet's row, blank rows counted.
    [[nodiscard]] virtual qint64 number() const = 0;
    /// One more than the last column in which something stands.
    [[nodiscard]] virtual int width() const = 0;
    /// Empty where nothing stands. Several paragraphs are divided by line ends; a number has at most 15 digits, a date
    /// that is marked as one is an ISO date.
    [[nodiscard]] virtual QString cell(int column) = 0;
    /// A number, not text that looks like one.
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    [[nodiscard]] virtual Damage damage() const { return Damage::None; }

    /// Days of numbers that stand for dates are counted from 1904, as old Macintoshes did.
    [[nodiscard]] virtual bool isFrom1904() const { return false; }
    /// The separator and encoding in force; none where the container knows none.
    [[nodiscard]] virtual std::optional<QChar> separator() const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<Encoding> encoding() const { return std::nullopt; }
    /// The words before the open sheet: a document's title. Empty where the container knows none.
    [[nodiscard]] virtual QString title() const { return {}; }
    /// How far the reading is, in any unit; a total of 0 is not known.
    [[nodiscard]] virtual std::pair<qint64, qint64> progress() const = 0;

    /// The cells of the row that was reached.
    [[nodiscard]] QStringList cells();

protected:
    Table() = default;
};

/// What holds the table of a file, by its content and not its name. A workspace that is open here is none, and is not looked into. EmptyFile, FileNotFound, IsDirectory,
/// FileNotReadable, PasswordProtected, WebPage (a page of HTML under another name), UnknownFormat (no table at all).
[[nodiscard]] domain::Result<Container> containerOf(const QString &path);

} // namespace exchange
