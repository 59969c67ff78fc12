// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sha256.h"

#include <QtEndian>
#include <bit>
#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define AVANCE_SHA_INSTRUCTIONS
#endif

namespace exchange {
namespace {

constexpr qsizetype blockSize = 64;
using State = std::array<quint32, 8>;

alignas(16) constexpr std::array<quint32, 64> constants{0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
    0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc,
    0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1,
    0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814,
    0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

void plainBlocks(State &state, const char *data, qsizetype blocks)
{
    for (; blocks > 0; --blocks, data += blockSize) {
        std::array<quint32, 64> w{};
        for (size_t i = 0; i < 16; ++i)
            w[i] = qFromBigEndian<quint32>(data + i * 4);
        for (size_t i = 16; i < 64; ++i) {
            const quint32 low = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
            const quint32 high = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + low + w[i - 7] + high;
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (size_t i = 0; i < 64; ++i) {
            const quint32 t1 = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g))
                + constants[i] + w[i];
            const quint32 t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const State worked{a, b, c, d, e, f, g, h};
        for (size_t i = 0; i < state.size(); ++i)
            state[i] += worked[i];
    }
}

#ifdef AVANCE_SHA_INSTRUCTIONS
bool hasInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool sha = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1U << 29)) != 0;
    return sha && __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
}

/// The instructions keep the state as (a b e f) and (c d g h), highest first, and do two rounds at once.
__attribute__((target("sha,sse4.1,ssse3"))) void fastBlocks(State &state, const char *data, qsizetype blocks)
{
    const auto load = [](const void *from) __attribute__((target("sse4.1")))
    {
        return _mm_loadu_si128(static_cast<const __m128i *>(from));
    };
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i abef = _mm_set_epi32(
        static_cast<int>(state[0]), static_cast<int>(state[1]), static_cast<int>(state[4]), static_cast<int>(state[5]));
    __m128i cdgh = _mm_set_epi32(
        static_cast<int>(state[2]), static_cast<int>(state[3]), static_cast<int>(state[6]), static_cast<int>(state[7]));
    for (; blocks > 0; --blocks, data += blockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 16; ++i) {
            __m128i &current = w[i & 3];
            if (i < 4) {
                current = _mm_shuffle_epi8(load(data + i * 16), swap);
            } else {
                const __m128i shifted = _mm_alignr_epi8(w[(i + 3) & 3], w[(i + 2) & 3], 4);
                current = _mm_sha256msg2_epu32(
                    _mm_add_epi32(_mm_sha256msg1_epu32(current, w[(i + 1) & 3]), shifted), w[(i + 3) & 3]);
            }
            const __m128i sum = _mm_add_epi32(current, load(constants.data() + i * 4));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const auto part = [](__m128i value, auto place) __attribute__((target("sse4.1")))
    {
        return static_cast<quint32>(_mm_extract_epi32(value, decltype(place)::value));
    };
    using std::integral_constant;
    state = {part(abef, integral_constant<int, 3>()), part(abef, integral_constant<int, 2>()),
        part(cdgh, integral_constant<int, 3>()), part(cdgh, integral_constant<int, 2>()),
        part(abef, integral_constant<int, 1>()), part(abef, integral_constant<int, 0>()),
        part(cdgh, integral_constant<int, 1>()), part(cdgh, integral_constant<int, 0>())};
}
#endif

void takeBlocks(State &state, const char *data, qsizetype blocks)
{
#ifdef AVANCE_SHA_INSTRUCTIONS
    static const bool fast = hasInstructions();
    if (fast) {
        fastBlocks(state, data, blocks);
        return;
    }
#endif
    plainBlocks(state, data, blocks);
}

} // namespace

void Sha256::add(QByteArrayView bytes)
{
    m_length += static_cast<quint64>(bytes.size());
    if (!m_rest.isEmpty()) {
        const qsizetype taken = std::min(blockSize - m_rest.size(), bytes.size());
        m_rest += bytes.first(taken);
        bytes = bytes.sliced(taken);
        if (m_rest.size() < blockSize)
            return;
        takeBlocks(m_state, m_rest.constData(), 1);
        m_rest.clear();
    }
    const qsizetype blocks = bytes.size() / blockSize;
    takeBlocks(m_state, bytes.data(), blocks);
    m_rest = bytes.sliced(blocks * blockSize).toByteArray();
}

QByteArray Sha256::hex()
{
    const quint64 bits = m_length * 8;
    QByteArray end("\x80");
    while ((m_rest.size() + end.size()) % blockSize != blockSize - 8)
        end += '\0';
    end.resize(end.size() + 8);
    qToBigEndian(bits, end.data() + end.size() - 8);
    add(end);
    QByteArray digest(32, '\0');
    for (size_t i = 0; i < m_state.size(); ++i)
        qToBigEndian(m_state[i], digest.data() + i * 4);
    return digest.toHex();
}

QByteArray Sha256::of(QIODevice &device)
{
    Sha256 hash;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    while (true) {
        const qint64 got = device.read(piece.data(), piece.size());
        if (got < 0)
            return {};
        if (got == 0)
            return hash.hex();
        hash.add(QByteArrayView(piece).first(got));
    }
}

} // namespace exchange
