// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <exception>

namespace storage {

/// How queries say no inside a transaction. Store::read and Store::write catch it, roll back and return its error.
class Failure : public std::exception
{
public:
    explicit Failure(domain::Error error)
        : m_error(std::move(error))
        , m_what(m_error.detail.toUtf8())
    {
    }
    Failure(domain::ErrorCode code, QString detail = {})
        : Failure(domain::Error {code, std::move(detail)})
    {
    }
    [[nodiscard]] const domain::Error &error() const noexcept { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    domain::Error m_error;
    QByteArray m_what;
};

/// Lets code inside a transaction use functions that return Result: the value, or Failure.
template <class T>
T orThrow(domain::Result<T> result)
{
    if (!result)
        throw Failure(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace storage
