// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenizer.h"

#include "domain/fold.h"
#include "storage/failure.h"
#include "storage/utf8.h"

#include <QStringList>
#include <algorithm>
#include <libstemmer.h>
#include <memory>
#include <new>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

using namespace Qt::StringLiterals;
using Kind = domain::FoldedCharacter::Kind;

namespace {

/// Stands before a stem that matchExpression made, which is looked for as it is.
constexpr std::string_view exactMark = "\uE000";

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

class Stemmer
{
public:
    explicit Stemmer(const char *language)
        : m_stemmer(sb_stemmer_new(language, "UTF_8"))
    {
        if (!m_stemmer)
            throw std::bad_alloc();
    }
    void stem(std::string_view word, std::string &out)
    {
        const auto *stem = sb_stemmer_stem(
            m_stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()), static_cast<int>(word.size()));
        if (!stem)
            throw std::bad_alloc();
        out.assign(reinterpret_cast<const char *>(stem), static_cast<size_t>(sb_stemmer_length(m_stemmer.get())));
    }

private:
    std::unique_ptr<sb_stemmer, StemmerDeleter> m_stemmer;
};

/// One tokenizer of one index on one connection: its stemmers are used by one thread at a time.
class Tokenizer
{
public:
    using Emit = int (*)(void *, int, const char *, int, int, int);
    struct Stems
    {
        std::string word;
        std::string spanish;
        std::string english;
    };

    int tokenize(void *context, int flags, std::string_view text, Emit emit);
    const Stems &stemsOf(const std::string &word);

private:
    int emitWord(void *context, int flags, int start, int end, Emit emit);

    static constexpr size_t cacheSize = 8192;
    Stemmer m_spanish {"spanish"};
    Stemmer m_english {"english"};
    std::vector<Stems> m_cache {cacheSize}; // a text's words come again and again; stemming is the dear part
    std::string m_word;
};

const Tokenizer::Stems &Tokenizer::stemsOf(const std::string &word)
{
    Stems &kept = m_cache[std::hash<std::string> {}(word) % cacheSize];
    if (kept.word == word)
        return kept;
    kept.word = word;
    constexpr size_t shortest = 3;
    constexpr size_t longest = 64;
    const bool plain = word.size() < shortest || word.size() > longest
        || std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
    if (plain) {
        kept.spanish = kept.english = word;
        return kept;
    }
    m_english.stem(word, kept.english);
    if (word.ends_with("cion"))
        m_spanish.stem(word.substr(0, word.size() - 2) + "ó" "n", kept.spanish);
    else
        m_spanish.stem(word, kept.spanish);
    return kept;
}

int Tokenizer::emitWord(void *context, int flags, int start, int end, Emit emit)
{
    const auto give = [&](const std::string &token, bool sameplace) {
        return emit(context, sameplace ? FTS5_TOKEN_COLOCATED : 0, token.data(), static_cast<int>(token.size()), start, end);
    };
    if ((flags & FTS5_TOKENIZE_PREFIX) != 0)
        return give(m_word, false);
    const Stems &stems = stemsOf(m_word);
    if ((flags & FTS5_TOKENIZE_QUERY) != 0) {
        const int rc = give(stems.spanish, false);
        return rc == SQLITE_OK && stems.english != stems.spanish ? give(stems.english, true) : rc;
    }
    int rc = give(m_word, false);
    if (rc == SQLITE_OK && stems.spanish != m_word)
        rc = give(stems.spanish, true);
    if (rc == SQLITE_OK && stems.english != m_word && stems.english != stems.spanish)
        rc = give(stems.english, true);
    return rc;
}

int Tokenizer::tokenize(void *context, int flags, std::string_view text, Emit emit)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0 && text.starts_with(exactMark))
        return emit(context, 0, text.data() + exactMark.size(), static_cast<int>(text.size() - exactMark.size()), 0, static_cast<int>(text.size()));
    m_word.clear();
    size_t start = 0;
    char32_t before = 0; // the separator before this word
    const auto finish = [&](size_t end) {
        const bool possessive = m_word == "s" && (before == U'\'' || before == U'’') && start > 1;
        const int rc = m_word.empty() || possessive ? SQLITE_OK
                                                    : emitWord(context, flags, static_cast<int>(start), static_cast<int>(end), emit);
        m_word.clear();
            return rc;
    };
    for (size_t at = 0; at < text.size();) {
        const size_t here = at;
        const char32_t c = nextCharacter(text, at);
        const auto plain = domain::fold(c);
        if (plain.kind == Kind::Separator) {
            if (const int rc = finish(here); rc != SQLITE_OK)
                return rc;
            before = c;
        } else if (plain.kind != Kind::Ignored) {
            if (m_word.empty())
                start = here;
            appendUtf8(m_word, plain);
        }
    }
    return finish(text.size());
}

// The functions FTS5 calls. No exception may pass through them.

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    try {
        *out = reinterpret_cast<Fts5Tokenizer *>(new Tokenizer);
        return SQLITE_OK;
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, Tokenizer::Emit emit)
{
    try {
        return reinterpret_cast<Tokenizer *>(tokenizer)->tokenize(
            context, flags, text ? std::string_view(text, static_cast<size_t>(size)) : std::string_view(), emit);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

/// The words of a text, folded.
std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    const auto collect = [](void *context, int, const char *token, int size, int, int) {
        static_cast<std::vector<std::string> *>(context)->emplace_back(token, static_cast<size_t>(size));
        return SQLITE_OK;
    };
    Tokenizer tokenizer;
    tokenizer.tokenize(&words, FTS5_TOKENIZE_PREFIX, text.toUtf8().toStdString(), collect);
    return words;
}

std::string exact(const std::string &stem)
{
    return '"' + std::string(exactMark) + stem + '"';
}

std::string either(const std::string &left, const std::string &right)
{
    return left == right ? left : '(' + left + " OR " + right + ')';
}

std::string phraseOf(Tokenizer &tokenizer, const std::vector<std::string> &words)
{
    std::string spanish;
    std::string english;
    for (const std::string &word : words) {
        const auto &stems = tokenizer.stemsOf(word);
        spanish += (spanish.empty() ? "" : " + ") + exact(stems.spanish);
        english += (english.empty() ? "" : " + ") + exact(stems.english);
    }
    return either(spanish, english);
}

/// A word that may still be in the typing: what begins with it, and its stems where they do not.
std::string beginningOf(Tokenizer &tokenizer, const std::string &word)
{
    const auto &stems = tokenizer.stemsOf(word);
    std::string expression;
    if (!stems.spanish.starts_with(word))
        expression += exact(stems.spanish) + " OR ";
    if (!stems.english.starts_with(word) && stems.english != stems.spanish)
        expression += exact(stems.english) + " OR ";
    return '(' + expression + '"' + word + "\" *)";
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = apiOf(connection);
    if (!api)
        throw Failure(domain::ErrorCode::Internal, u"fts5"_s);
    fts5_tokenizer functions {create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "avance", nullptr, &functions, nullptr) != SQLITE_OK)
        throw Failure(domain::ErrorCode::Internal, u"tokenizer"_s);
}

QString matchExpression(const QString &text, bool phrase, bool beginning)
{
    constexpr size_t shortestBeginning = 4;
    Tokenizer tokenizer;
    std::string expression;
    const auto add = [&](const std::string &part) { expression += (expression.empty() ? "" : " AND ") + part; };
    const auto parts = phrase ? QStringList(text) : text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto words = wordsOf(parts.at(i));
        if (words.empty())
            continue;
        const bool asked = !phrase && parts.at(i).endsWith(u'*');
        const bool last = beginning && i + 1 == parts.size() && words.size() == 1 && words.front().size() >= shortestBeginning;
        if (asked && words.size() == 1)
            add('"' + words.front() + "\" *");
        else if (last)
            add(beginningOf(tokenizer, words.front()));
        else
            add(phraseOf(tokenizer, words));
    }
    return QString::fromStdString(expression);
}

} // namespace storage
