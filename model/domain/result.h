// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace domain {

/// What went wrong, as far as a person must act differently. The sentence is made by `wording`, in the language of the
/// moment; nothing below `wording` words an error.
enum class ErrorCode {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileExists, ///< a new file was asked for where one already is
    IsDirectory,
    EmptyFile,
    UnknownFormat, ///< the file's content is none of the formats read here
    MalformedFile, ///< the format is known, but the content breaks off or breaks its rules
    PasswordProtected, ///< nobody can look into the file without its password
    WebPage, ///< a page of HTML under the name of a table
    NoTextColumn, ///< no column of the table is said to hold the recommendations; detail: its header
    UnfitContent, ///< the format is known and whole, but what it says cannot stand in a workspace; detail: the place, and the value or rule
    FileTooLarge, ///< a limit against archives made to exhaust the machine was reached
    NotAWorkspace,
    NewerWorkspace, ///< written by a later version of Avance; left untouched
    DamagedWorkspace,
    ReadOnlyWorkspace,
    DiskFull,
    Busy, ///< another program holds the workspace for longer than we wait
    Conflict, ///< somebody changed the row since it was read; detail names it
    NotFound,
    Ambiguous, ///< several fit; detail names them, one a line
    InvalidValue, ///< detail says which value
    InvalidQuery, ///< detail is the part of the query that is not understood
    NotAllowed, ///< a rule of the field forbids it; detail is the rule's code (see rules.h)
    NoStateChosen, ///< the file holds several States and none was named
    Cancelled,
    Internal, ///< a fault of the program; detail is for its makers
};

/// `detail` names the thing concerned (a file, a value, a row, a position), never a sentence.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error {code, std::move(detail)});
}

} // namespace domain
