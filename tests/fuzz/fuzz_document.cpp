// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"
#include "reports/documentjson.h"
#include "reports/html.h"
#include "reports/markdown.h"
#include "reports/wordcount.h"

#include <QBuffer>
#include <QJsonDocument>
#include <cstdlib>

// Any bytes are a document or none; one that is stays the same when it is kept again, and can be counted and written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)reports::fromBytes(bytes);
    const auto document = reports::documentFromJson(QJsonDocument::fromJson(bytes).object());
    if (!document)
        return 0;
    const auto again = reports::fromBytes(reports::toBytes(*document));
    if (!again || *again != *document)
        std::abort();
    (void)reports::countWords(*document);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!reports::writeHtml(*document, out) || !reports::writeMarkdown(*document, out))
        std::abort();
    return 0;
}
