// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/header.h"
#include "exchange/statefilter.h"
#include "work/task.h"

namespace exchange {

/// The files that are read.
enum class Format {
    UhriXlsx,
    UhriJson,
    UhriCsv,
    UprInfoCsv,
};
constexpr std::array<QLatin1StringView, 4> codesOf(Format)
{
    using C = QLatin1StringView;
    return {C("uhri_xlsx"), C("uhri_json"), C("uhri_csv"), C("uprinfo_csv")};
}

struct Recognised
{
    Format format = Format::UhriCsv;
    QString by; ///< what gave it away: the header's cells or the record's keys, with ", " between
    bool operator==(const Recognised &) const = default;
};

/// Looks into the file, whatever its name. FileNotFound, IsDirectory, FileNotReadable, EmptyFile (nothing or only
/// blanks, an empty list), UnknownFormat (detail: the first row's cells, where there are any), MalformedFile,
/// FileTooLarge.
[[nodiscard]] domain::Result<Recognised> recognise(const QString &path);

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

/// Reads a file as a stream; what is kept in memory does not grow with the file (XLSX: twelve bytes for each of its
/// strings, which themselves wait in a temporary file). Errors: those of `recognise`, MalformedFile (detail: file,
/// number of the record or row, position in bytes), FileTooLarge (an archive made to exhaust the machine),
/// NoStateChosen (the filter was given none and the file holds several), DiskFull (temporary file), Cancelled.
[[nodiscard]] domain::Result<Totals> read(
    const QString &path, Format format, const Take &take, const work::Progress &progress);

struct StateCount
{
    QString state; ///< ISO3; the name as printed where no State we know is called so
    QString printed; ///< its name in the file
    qint64 rows = 0;
    bool operator==(const StateCount &) const = default;
};
/// The States a file holds and how many rows are addressed to each, the most frequent first. Reads the whole file. Rows
/// without a State are left out.
[[nodiscard]] domain::Result<QList<StateCount>> states(const QString &path, const work::Progress &progress);

/// How a place in a file is named in an error's detail: "file.json #12 (34567 B)".
[[nodiscard]] QString place(const QString &path, qint64 row, qint64 byte = -1);

} // namespace exchange
