// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/header.h"
#include "exchange/statefilter.h"
#include "work/task.h"

namespace exchange {

/// What a file was found to be.
struct Recognised
{
    Format format;
    QString by; ///< what gave it away: the header's cells or the record's keys, with ", " between
    QString shape; ///< by which a reading is remembered (shapeOf); empty for JSON
    bool operator==(const Recognised &) const = default;
};

/// Looks into the file, whatever its name. FileNotFound, IsDirectory, FileNotReadable, EmptyFile (nothing or only
/// blanks, an empty list), UnknownFormat (no table at all; detail: the record's keys, where there are any),
/// MalformedFile, FileTooLarge, PasswordProtected, WebPage, InvalidValue (the reading names a sheet or a row of headers
/// that is not there). A table of columns nobody knows is recognised as one of family Mapped.
[[nodiscard]] domain::Result<Recognised> recognise(const QString &path, const Reading &reading = {});

/// What a person sees of a table before anything is read for good.
struct Sample
{
    Recognised recognised;
    Encoding encoding = Encoding::Utf8; ///< in force; only of separated values
    QChar separator; ///< in force; null where there is none
    QStringList sheets; ///< one without a name where the container knows none
    QString sheet; ///< in force
    qint64 headerRow = 0; ///< in force
    QStringList header; ///< cells of that row
    Mapping mapping; ///< in force, as long as the header: recognised, guessed or the reading's
    bool hasStates = false; ///< a column says whose the rows are; otherwise they belong to the chosen State
    bool hasText = false; ///< without it `read` refuses (NoTextColumn)
    QList<qint64> numbers; ///< of `rows`
    QList<QStringList> rows; ///< the first ones after the header, as they stand there
};
/// The first rows of a table; JSON is no table and has none (a sample with only `recognised`). Errors: those of
/// `recognise`.
[[nodiscard]] domain::Result<Sample> sample(const QString &path, const Reading &reading = {}, qsizetype rows = 20);

/// What to do with the rows of a file.
struct Take
{
    /// Rows of other States are passed over with as little work as possible. Null: every row is taken, with nothing but
    /// Column::Countries filled.
    StateFilter *filter = nullptr;
    /// Rows of the chosen State, and those whose State cannot be known. False stops the reading, which is not an error.
    std::function<bool(SourceRow &&)> row;
};

struct Totals
{
    qint64 rows = 0; ///< in the file, without header and blank rows
    qint64 otherState = 0;
    bool operator==(const Totals &) const = default;
};

/// Reads a file as a stream; what is kept in memory does not grow with the file (XLSX and XLS: eight bytes for each of
/// their strings, which themselves wait in a temporary file). Errors: those of `recognise`,
/// MalformedFile (detail: file, number of the record or row, position in bytes), FileTooLarge (an archive made to
/// exhaust the machine), NoTextColumn (no column is mapped to a text; detail: the header), NoStateChosen (the filter
/// was given none, and the file holds several or names none), DiskFull (temporary file), Cancelled.
[[nodiscard]] domain::Result<Totals> read(
    const QString &path, Format format, const Take &take, const work::Progress &progress, const Reading &reading = {});

struct StateCount
{
    QString state; ///< ISO3; the name as printed where no State we know is called so
    QString printed; ///< its name in the file
    qint64 rows = 0;
    bool operator==(const StateCount &) const = default;
};
/// The States a file holds and how many rows are addressed to each, the most frequent first. Reads the whole file. Rows
/// without a State are left out: a table that names none gives an empty list.
[[nodiscard]] domain::Result<QList<StateCount>> states(
    const QString &path, const work::Progress &progress, const Reading &reading = {});

/// How a place in a file is named in an error's detail: "file.json #12 (34567 B)".
[[nodiscard]] QString place(const QString &path, qint64 row, qint64 byte = -1);

} // namespace exchange
