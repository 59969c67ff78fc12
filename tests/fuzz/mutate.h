// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// With clang's libFuzzer (option AVANCE_FUZZ) each fuzz_*.cpp is a fuzzer. Without it, this gives it a main that runs
// the files named, and mutations of them: the same ones every time.   fuzz_… [--runs N] [--seed S] FILE...
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
