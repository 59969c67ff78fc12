// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QColor>

/// The inks of a printed report. Paper is white whatever the window looks like, so these are the light ones of the
/// program's status scale; its lightness falls from step to step, so that it survives a grey print.
namespace reports::palette {

struct Ink
{
    QRgb fill;
    QRgb label; ///< of a number on it, at least 4.5 to 1
    bool hatched = false;
};

[[nodiscard]] constexpr Ink status(domain::Status status)
{
    switch (status) {
    case domain::Status::NotStarted:
        return {0xFFCBD0D9, 0xFF1A1F2B};
    case domain::Status::Planned:
        return {0xFFA3BEE3, 0xFF1A1F2B};
    case domain::Status::InProgress:
        return {0xFF5A9AD8, 0xFF1A1F2B};
    case domain::Status::PartlyImplemented:
        return {0xFF1B7D7E, 0xFFFFFFFF};
    case domain::Status::Implemented:
        return {0xFF0F4F35, 0xFFFFFFFF};
    case domain::Status::NotAccepted:
        return {0xFFB9AECB, 0xFF1A1F2B, true};
    case domain::Status::Ongoing:
        return {0xFF86CFCB, 0xFF1A1F2B};
    case domain::Status::NotApplicable:
        return {0xFFE4DFEC, 0xFF1A1F2B};
    }
    return {0xFFCBD0D9, 0xFF1A1F2B};
}

inline constexpr QRgb text = 0xFF1A1F2B;
inline constexpr QRgb secondary = 0xFF495162;
inline constexpr QRgb rule = 0xFFB4BBC7;
inline constexpr QRgb link = 0xFF3445A2;

} // namespace reports::palette
