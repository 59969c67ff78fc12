// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recommendations/pageunder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace support {

/// The editor as the page of recommendations shows it.
class EditorUnder : public PageUnder
{
public:
    using PageUnder::PageUnder;

    /// Shows the page and opens this one with the keyboard.
    bool open(const QString &reference, QSize size = {1228, 872})
    {
        if (!show(size))
            return false;
        makeCurrent(idOf(reference));
        QTest::keyClick(table(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return find("recommendationEditor")->isVisible(); });
    }
    [[nodiscard]] QPlainTextEdit *text(const char *name) const { return find<QPlainTextEdit>(name); }
    [[nodiscard]] QLineEdit *line(const char *name) const { return find<QLineEdit>(name); }
    void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Replaces what stands in a field by typing.
    template <class Field>
    void retype(Field *field, const QString &words)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        type(field, words);
    }
    /// QTest::keyClicks knows no accents.
    static void type(QWidget *field, const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    /// Somebody else, at another computer and a day later.
    [[nodiscard]] std::unique_ptr<storage::Store> other(QDate day = {2026, 5, 20}) const
    {
        auto store = storage::Store::open(session.store().path(), {QStringLiteral("R. Ocampo"), [day] { return QDateTime(day, {9, 0}, Qt::UTC); }});
        return store ? std::move(*store) : nullptr;
    }
    bool confirmElsewhere(domain::RecommendationId id, QDate day)
    {
        const auto store = other(day);
        return store && store->write(storage::Intent::EditRecommendation,
            [id](const storage::Writer &db) { storage::recommendations::confirmTranslation(db, id); });
    }
    template <class Work>
    bool changeElsewhere(domain::RecommendationId id, Work work)
    {
        const auto store = other();
        return store && store->write(storage::Intent::EditRecommendation, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, id);
            work(found);
            storage::recommendations::save(db, found);
        });
    }
    template <class T>
    [[nodiscard]] T *in(const char *dialog, const char *name) const
    {
        T *found = find<QDialog>(dialog)->template findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s has no %s", dialog, name);
        return found;
    }
    /// Presses the first verb of a dialog and waits until it is gone.
    bool submit(const char *dialog)
    {
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !page->template findChild<QDialog *>(QString::fromLatin1(dialog)); });
    }
};

inline const QString firstReference = QStringLiteral("CEDAW/C/VAL/CO/8 24 b)");

} // namespace support
