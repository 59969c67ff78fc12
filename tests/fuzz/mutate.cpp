// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Bytes = std::vector<uint8_t>;

Bytes mutated(Bytes bytes, std::mt19937 &random)
{
    static constexpr std::string_view pieces[] = {"\"", "\"\"", ",", ";", "\r", "\n", "\r\n", "<", ">", "&", "&#x41;",
        "]]>", "<![CDATA[", "[", "]", "{", "}", "\\u0000", "\xFF\xFE", "\xEF\xBB\xBF",
        "<c t=\"s\"><v>99999999999</v></c>", "r=\"ZZZ1\"", "(Chile)", "((((", "119.1 ", "\xF0\x9F",
        "table:number-rows-repeated=\"99999\"", "table:number-columns-repeated=\"99999\"",
        "<w:gridSpan w:val=\"999\"/>", "<w:vMerge/>", "<w:tbl>", "</w:tr>", "::", "|",
        std::string_view("\xFD\0\x0A\0", 4)};
    const auto below = [&random](
                           size_t n) { return std::uniform_int_distribution<size_t>(0, n == 0 ? 0 : n - 1)(random); };
    const size_t changes = 1 + below(8);
    for (size_t i = 0; i < changes && !bytes.empty(); ++i) {
        const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size()));
        const auto rest = static_cast<size_t>(bytes.end() - at);
        switch (below(6)) {
        case 0:
            *at = static_cast<uint8_t>(below(256));
            break;
        case 1:
            bytes.erase(at, at + static_cast<std::ptrdiff_t>(1 + below(std::min<size_t>(rest, 40))));
            break;
        case 2: {
            const auto piece = pieces[below(std::size(pieces))];
            bytes.insert(at, piece.begin(), piece.end());
            break;
        }
        case 3: {
            const Bytes again(at, at + static_cast<std::ptrdiff_t>(std::min<size_t>(rest, 1 + below(200))));
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size())), again.begin(), again.end());
            break;
        }
        case 4:
            bytes.erase(at, bytes.end());
            break;
        default:
            *at = static_cast<uint8_t>(*at ^ (1U << below(8)));
            break;
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    unsigned long runs = 0;
    unsigned long seed = 1;
    std::vector<Bytes> files;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--runs" && i + 1 < argc) {
            runs = std::strtoul(argv[++i], nullptr, 10);
        } else if (argument == "--seed" && i + 1 < argc) {
            seed = std::strtoul(argv[++i], nullptr, 10);
        } else {
            std::ifstream file(argv[i], std::ios::binary);
            if (!file) {
                std::fprintf(stderr, "cannot read %s\n", argv[i]);
                return 2;
            }
            files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    }
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    for (const Bytes &file : files) {
        LLVMFuzzerTestOneInput(file.data(), file.size());
        for (unsigned long i = 0; i < runs; ++i) {
            const Bytes bytes = mutated(file, random);
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
    }
    return 0;
}
