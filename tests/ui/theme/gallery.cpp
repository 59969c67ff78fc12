// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"

using namespace ui;
using namespace Qt::StringLiterals;
using domain::Status;

namespace {

struct Words
{
    bool spanish;
    [[nodiscard]] QString operator()(const QString &es, const QString &en) const { return spanish ? es : en; }
};

/// One row per state of a row.
class Rows final : public QFrame
{
public:
    explicit Rows(Words words)
        : m_words(words)
    {
        setFixedHeight(7 * 33 + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens(this);
        painter.fillRect(rect(), t.base);
        const QList<QString> names{m_words(u"Fila normal"_s, u"Normal row"_s),
            m_words(u"Puntero encima"_s, u"Pointer over the row"_s),
            m_words(u"Marcada para acción en lote"_s, u"Checked for a bulk action"_s),
            m_words(u"Fila actual"_s, u"Current row"_s),
            m_words(u"Fila actual con el foco del teclado"_s, u"Current row with keyboard focus"_s),
            m_words(u"Archivada, solo lectura"_s, u"Archived, read only"_s)};
        for (int i = 0; i < 7; ++i) {
            const QRect row(1, 1 + i * 33, width() - 2, 33);
            RowState state;
            state.hovered = i == 1;
            state.checked = i == 2;
            state.current = i == 3 || i == 4;
            state.focused = i == 4;
            paintRow(painter, row, state, t, i < 6);
            if (i == 6) {
                paintPlaceholder(painter, QRect(row.x() + 34, row.y(), 74, 33), t);
                paintPlaceholder(painter, QRect(row.x() + 126, row.y(), 210, 33), t);
                paintPlaceholder(painter, QRect(row.right() - 122, row.y(), 80, 33), t);
                continue;
            }
            paintOne(painter, row, names.at(i), state, i == 5, t);
        }
        painter.setPen(t.border);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    void paintOne(
        QPainter &painter, const QRect &row, const QString &name, const RowState &state, bool off, const Tokens &t)
    {
        QStyleOptionButton box;
        box.initFrom(this);
        box.rect = QRect(row.x() + 12, row.y() + 9, 14, 14);
        box.state = off ? QStyle::State_None : QStyle::State_Enabled;
        box.state |= state.checked ? QStyle::State_On : QStyle::State_Off;
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
        QRect room = row.adjusted(34, 0, 0, -1);
        const BadgeKind kind = off ? BadgeKind::Disabled : state.current ? BadgeKind::Current : BadgeKind::Neutral;
        room.setLeft(paintBadge(painter, room, u"CAT"_s, kind, t).right() + 1 + lineGap);
        paintText(painter, room, u"17 a)"_s, ui::font(Role::BodyStrong), off ? t.disabled : t.text);
        room.setLeft(row.x() + 126);
        paintText(painter, room, name, ui::font(Role::Body), off ? t.disabled : t.text);
        room.setLeft(row.right() - 122);
        paintStatusPill(painter, room, Status::InProgress, m_words(u"En curso"_s, u"In progress"_s), t);
    }

    Words m_words;
};

class ShareBar final : public QWidget
{
public:
    ShareBar() { setFixedHeight(22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QList<Share> shares;
        QStringList numbers;
        const int counts[]{186, 214, 431, 268, 117, 32};
        for (int i = 0; i < 6; ++i) {
            shares.append({static_cast<Status>(i), counts[i]});
            numbers.append(QString::number(counts[i]));
        }
        paintShareBar(painter, rect(), shares, numbers, tokens(this));
    }
};

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int gap = 8)
{
    auto *made = new QHBoxLayout;
    made->setSpacing(gap);
    for (QWidget *widget : widgets)
        made->addWidget(widget);
    made->addStretch();
    return made;
}

QWidget *statuses(Words w)
{
    const QStringList names = w.spanish
        ? QStringList{u"Sin iniciar"_s, u"Planificada"_s, u"En curso"_s, u"Cumplida en parte"_s, u"Cumplida"_s,
            u"No aceptada"_s, u"Continua"_s, u"No aplicable"_s}
        : QStringList{u"Not started"_s, u"Planned"_s, u"In progress"_s, u"Partly implemented"_s, u"Implemented"_s,
            u"Not accepted"_s, u"Ongoing"_s, u"Not applicable"_s};
    auto *made = new QWidget;
    auto *flow = new FlowLayout(made, 7);
    for (int i = 0; i < names.size(); ++i) {
        auto *pill = new StatusPill;
        pill->setStatus(static_cast<Status>(i), names.at(i));
        flow->addWidget(pill);
    }
    return made;
}

QHBoxLayout *facts(Words w)
{
    auto *late = new UrgencyLabel;
    late->setDue(domain::Urgency::Overdue, u"28/02/2026"_s, w(u"hace 80 días"_s, u"80 days ago"_s));
    auto *soon = new UrgencyLabel;
    soon->setDue(domain::Urgency::Soon, u"22/05/2026"_s, w(u"en 3 días"_s, u"in 3 days"_s));
    auto *grade = new GradeMark;
    grade->setGrade(5, 2);
    return row(
        {late, soon, new BadgeLabel(u"CEDAW"_s), new BadgeLabel(w(u"Corte IDH"_s, u"I/A Court"_s), BadgeKind::Solid),
            grade, new Label(w(u"Parcial"_s, u"Partly"_s))});
}

QPushButton *save(Words w)
{
    return new QPushButton(icon(u"document-save"_s), w(u"Guardar"_s, u"Save"_s));
}

void ring(QWidget *widget)
{
    auto *frame = new QFocusFrame(widget->parentWidget());
    frame->setWidget(widget);
}

QHBoxLayout *buttons(Words w, QList<QWidget *> &focused)
{
    auto *hovered = save(w);
    hovered->setAttribute(Qt::WA_UnderMouse);
    auto *ringed = save(w);
    focused.append(ringed);
    auto *off = save(w);
    off->setEnabled(false);
    auto *primary = new QPushButton(icon(u"document-export"_s), w(u"Generar informe"_s, u"Create report"_s));
    primary->setDefault(true);
    auto *danger = new QPushButton(icon(u"edit-delete"_s), w(u"Eliminar…"_s, u"Delete…"_s));
    Style::setKind(danger, ButtonKind::Danger);
    return row({save(w), hovered, ringed, off, primary, danger});
}

QHBoxLayout *fields(Words w, QList<QWidget *> &focused)
{
    const auto field = [](const QString &text) {
        auto *made = new QLineEdit(text);
        made->setFixedWidth(118);
        return made;
    };
    auto *ringed = field(w(u"Con foco"_s, u"Focused"_s));
    focused.append(ringed);
    auto *wrong = field(u"31/02/2026"_s);
    Style::setFieldError(wrong);
    auto *fixed = field(w(u"Sin permiso"_s, u"Read only"_s));
    fixed->setReadOnly(true);
    auto *choice = new QComboBox;
    choice->addItem(statusIcon(Status::InProgress, tokens(qApp->palette())), w(u"En curso"_s, u"In progress"_s));
    choice->setMinimumWidth(142);
    return row({field(w(u"Texto"_s, u"Text"_s)), ringed, wrong, fixed, choice});
}

QVBoxLayout *bars(Words w)
{
    auto *made = new QVBoxLayout;
    made->setSpacing(7);
    auto *error = new MessageBar;
    error->showMessage(MessageBar::Kind::Error, w(u"No se pudo guardar."_s, u"Could not save."_s),
        w(u"El disco está lleno; sus cambios siguen en pantalla."_s,
            u"The disk is full; your changes are still on screen."_s),
        w(u"Reintentar"_s, u"Try again"_s));
    auto *warning = new MessageBar;
    warning->showMessage(MessageBar::Kind::Warning,
        w(u"37 traducciones son anteriores al último cambio del original."_s,
            u"37 translations are older than the original."_s),
        {}, w(u"Ver"_s, u"Show"_s));
    auto *undo = new UndoBar;
    undo->showChange(w(u"3 recomendaciones asignadas a MINJUS"_s, u"3 recommendations assigned to MINJUS"_s),
        w(u"Deshacer"_s, u"Undo"_s), u"Ctrl+Z"_s);
    for (QWidget *bar : {static_cast<QWidget *>(error), static_cast<QWidget *>(warning), static_cast<QWidget *>(undo)})
        made->addWidget(bar);
    return made;
}

class White final : public QFrame
{
public:
    explicit White(QWidget *content)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
        setFixedHeight(140);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.border);
        painter.setBrush(t.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

QHBoxLayout *empties(Words w)
{
    auto *none = new EmptyState;
    none->setIconName(u"view-filter"_s);
    none->setTexts(w(u"Ninguna recomendación cumple estos filtros"_s, u"No recommendation matches these filters"_s),
        w(u"Hay 233 si quita el plazo."_s, u"There are 233 without the due date."_s));
    none->setAction(w(u"Quitar filtros"_s, u"Clear filters"_s));
    auto *reading = new EmptyState;
    reading->setProgress(0.62);
    reading->setTexts(w(u"Leyendo 3.214 filas"_s, u"Reading 3,214 rows"_s),
        w(u"Puede seguir trabajando."_s, u"You can go on working."_s));
    reading->setAction(w(u"Cancelar"_s, u"Cancel"_s), u"process-stop"_s);
    auto *made = new QHBoxLayout;
    made->setSpacing(10);
    made->addWidget(new White(none));
    made->addWidget(new White(reading));
    return made;
}

void shoot(QWidget *page, const QString &path)
{
    page->show();
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
    page->grab().save(path);
    delete page;
}

} // namespace

QWidget *makeComponents(bool spanish)
{
    const Words w{spanish};
    auto *page = new QWidget;
    page->setFixedSize(720, 900);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 22, 24, 30);
    column->setSpacing(8);
    QList<QWidget *> focused;
    const auto heading = [column](const QString &text) {
        column->addSpacing(5);
        column->addWidget(new Label(text, Role::LabelStrong, Ink::Text2));
    };
    column->addWidget(new Label(w(u"Componentes, claro"_s, u"Components, dark"_s), Role::DetailTitle));
    heading(w(u"Situación: glifo, texto y color"_s, u"Status: glyph, text and colour"_s));
    column->addWidget(statuses(w));
    column->addWidget(new ShareBar);
    column->addLayout(facts(w));
    heading(w(u"Botones y campos"_s, u"Buttons and fields"_s));
    column->addLayout(buttons(w, focused));
    column->addLayout(fields(w, focused));
    column->addLayout(row(
        {new IconLabel(u"data-warning"_s, Ink::Late),
            new Label(w(u"Esa fecha no existe. Use día/mes/año."_s, u"That date does not exist. Use day/month/year."_s),
                Role::Label, Ink::Late)},
        4));
    heading(w(u"Filas de tabla"_s, u"Table rows"_s));
    column->addWidget(new Rows(w));
    heading(w(u"Barras de mensaje, sin ventanas modales"_s, u"Message bars, never modal"_s));
    column->addLayout(bars(w));
    column->addLayout(empties(w));
    column->addStretch();
    for (QWidget *widget : focused)
        ring(widget);
    return page;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    Theme theme(application, Scheme::Light);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        theme.setScheme(scheme);
        const bool light = scheme == Scheme::Light;
        const QString name =
            (light ? u"light"_s : u"dark"_s) + (application.devicePixelRatio() > 1 ? u"@2x.png"_s : u".png"_s);
        shoot(makeComponents(light), folder + u"/components-"_s + name);
        shoot(makeMore(light), folder + u"/more-"_s + name);
    }
    return 0;
}
