// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reading.h"
#include "ui/frame/surroundings.h"
#include "ui/editing/edits.h"
#include "ui/widgets/present.h"
#include "wording/wording.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Label;
class ProblemLine;

/// The frame of the dialogs of this page: title, what it is about, fields under their labels, what is wrong, and the verbs. A dialog edits
/// a copy; nothing is written before its verb. It is not modal, so that the language can be switched and the list read meanwhile.
class EditDialog : public QDialog
{
    Q_OBJECT
public:
    EditDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

    /// Shows the dialog beside the window; it deletes itself when closed. One about the same that is open already is raised instead (see present).
    void start();

protected:
    /// Writes. True: done, the dialog closes.
    virtual bool submit() = 0;

    [[nodiscard]] const wording::Wording &wording() const;
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const edits::Ids &ids() const { return m_ids; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] QDate today() const { return domain::today(m_surroundings.clock); }

    /// What it is about beside the recommendations, so that it is not opened twice (see start). None: something new.
    template <class... Ids>
    void setAbout(const std::optional<Ids> &...ids)
    {
        setSubject(this, {QVariant(ids ? ids->value() : qint64 {0})...});
    }
    /// Recommendations as a part of the subject.
    [[nodiscard]] static QVariant numbers(const edits::Ids &ids);
    void setHeading(const QString &title);
    /// "CEDAW/C/VAL/CO/8, párr. 24 b)", or how many.
    [[nodiscard]] QString about() const;
    void setVerb(const QString &verb);
    /// How the dialog is left without writing; empty: Cancel.
    void setCancel(const QString &words);
    [[nodiscard]] QPushButton *verbButton() const { return m_verb; }
    /// A further verb, left of the first.
    QPushButton *addVerb();
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Puts `field` into `into` under a label that is its buddy.
    Label *addField(QVBoxLayout *into, QWidget *field, const QString &objectName);
    /// What is wrong, worded again when the language changes, under the field it is about; an empty function takes it away.
    void setProblem(std::function<QString()> words, QWidget *field = nullptr);
    /// The same, with the keyboard in the field. False.
    [[nodiscard]] bool refuse(std::function<QString()> words, QWidget *field);
    /// The field that storage means by this detail of InvalidValue; by its object name unless a dialog knows better. None: the dialog as a whole.
    [[nodiscard]] virtual QWidget *fieldOf(const QString &detail) const;
    /// Whether what it is about is read and written at once, and not on a worker.
    [[nodiscard]] bool isAboutFew() const;
    /// Reads now, or, where the dialog is about very many, on a worker, and hands over what was read.
    template <class T>
    void readThen(const std::function<T(const storage::Reader &)> &read, const std::function<void(const T &)> &then);
    /// Runs `work`; when it is refused, the session's reason stands in the dialog.
    bool attempt(const std::function<bool()> &work);

private:
    [[nodiscard]] items::Source source() const;
    [[nodiscard]] const storage::Store &store() const;
    void tryToSubmit();
    void retranslateFrame();

    Surroundings m_surroundings;
    Session &m_session;
    edits::Ids m_ids;
    QString m_symbol;
    QString m_paragraph;
    Label *m_title;
    Label *m_about;
    QVBoxLayout *m_content;
    ProblemLine *m_problem;
    QHBoxLayout *m_verbs;
    QPushButton *m_cancel;
    QString m_cancelWords;
    QPushButton *m_verb;
};

template <class T>
void EditDialog::readThen(const std::function<T(const storage::Reader &)> &read, const std::function<void(const T &)> &then)
{
    const auto take = [this, then](const domain::Result<T> &value) {
        if (value)
            then(*value);
        else
            setProblem([this, error = value.error()] { return wording().error(error); });
    };
    if (isAboutFew())
        take(store().read(read));
    else
        work::whenDone(this, items::readOnWorker<T>(source(), read), take);
}

} // namespace ui
