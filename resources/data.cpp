// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of the compiled-in schema and vocabularies has no code of its own; a library needs one source.
