// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filter_header.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/filters/filter_editor.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int editorHeight = 24;
constexpr int below = 6;
constexpr int apart = 2; // on both sides of an editor, so that its words stand where those of its column do

}

/// What the editors stand on; it cuts off what is scrolled out of the table.
class FilterHeader::Band : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokensOf(palette());
        painter.fillRect(rect(), t.window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
    }
};

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_band(new Band(this))
{
    m_band->hide();
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        const auto editor = m_editors.find(column);
        if (size == 0 && editor != m_editors.end())
            editor->second->clear();
        place();
    });
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        place();
        orderTabs();
    });
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
    if (const auto *table = qobject_cast<const QAbstractScrollArea *>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::place);
}

int FilterHeader::bandHeight() const
{
    return m_editors.empty() ? 0 : controlHeight(editorHeight) + below;
}

QSize FilterHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, bandHeight());
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, bandHeight());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void FilterHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

/// A header says nothing when its last section is stretched.
void FilterHeader::paintEvent(QPaintEvent *event)
{
    place();
    QHeaderView::paintEvent(event);
}

void FilterHeader::columnsRestored()
{
    place();
    orderTabs();
}

void FilterHeader::setEditor(int column, const QString &id, FilterEditor *editor)
{
    editor->setParent(m_band);
    editor->setObjectName(id);
    editor->setName(tr("Filter by %1", "the name of a column")
                        .arg(model() != nullptr ? model()->headerData(column, Qt::Horizontal).toString() : id));
    if (model() != nullptr
        && model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing)
        editor->alignWithFigures();
    m_editors[column] = editor;
    if (editor->focusProxy() != nullptr)
        editor->focusProxy()->installEventFilter(this);
    connect(editor, &FilterEditor::changed, this, [this] {
        m_changed = true;
        if (!m_changingAll)
            changeAll([](FilterEditor *) {});
    });
    connect(editor, &FilterEditor::left, this, &FilterHeader::left);
    m_band->show();
    updateGeometry();
    updateGeometries();
    orderTabs();
}

FilterEditor *FilterHeader::editor(int column) const
{
    const auto found = m_editors.find(column);
    return found == m_editors.end() ? nullptr : found->second;
}

int FilterHeader::activeCount() const
{
    int active = 0;
    for (const auto &[column, editor] : m_editors)
        active += editor->isActive() ? 1 : 0;
    return active;
}

void FilterHeader::changeAll(const std::function<void(FilterEditor *)> &change)
{
    m_changingAll = true;
    for (const auto &[column, editor] : m_editors)
        change(editor);
    m_changingAll = false;
    if (std::exchange(m_changed, false))
        Q_EMIT filtersChanged();
}

void FilterHeader::clearFilters()
{
    changeAll([](FilterEditor *editor) {
        editor->clear();
    });
}

QVariantMap FilterHeader::filterState() const
{
    QVariantMap state;
    for (const auto &[column, editor] : m_editors) {
        if (const QVariant one = editor->state(); one.isValid())
            state.insert(editor->objectName(), one);
    }
    return state;
}

void FilterHeader::setFilterState(const QVariantMap &state)
{
    changeAll([&state](FilterEditor *editor) {
        if (state.contains(editor->objectName()))
            editor->setState(state.value(editor->objectName()));
        else
            editor->clear();
    });
}

void FilterHeader::focusEditor(int column)
{
    FilterEditor *first = nullptr;
    for (int visual = 0; visual < count() && first == nullptr; ++visual) {
        const int at = logicalIndex(visual);
        first = isSectionHidden(at) ? nullptr : editor(at);
    }
    FilterEditor *wanted = column < count() && !isSectionHidden(column) ? editor(column) : nullptr;
    if (FilterEditor *chosen = wanted != nullptr ? wanted : first)
        chosen->focusProxy()->setFocus(Qt::ShortcutFocusReason);
}

void FilterHeader::place()
{
    if (m_editors.empty())
        return;
    const QRect sections = viewport()->geometry();
    m_band->setGeometry(sections.left(), sections.bottom() + 1, sections.width(), bandHeight());
    const int edge = edgePadding(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const auto &[column, editor] : m_editors) {
        const bool shown = column < count() && !isSectionHidden(column);
        editor->setVisible(shown);
        if (!shown)
            continue;
        QRect room(sectionViewportPosition(column) + apart, 0, sectionSize(column) - 2 * apart,
                   controlHeight(editorHeight));
        const int visual = visualIndex(column);
        const bool first = visual == 0 || (visual > 0 && sectionPosition(column) == 0);
        const bool last = sectionPosition(column) + sectionSize(column) >= length();
        if (mirrored ? last : first)
            room.setLeft(room.left() + edge);
        if (mirrored ? first : last)
            room.setRight(room.right() - edge);
        editor->setGeometry(room);
    }
}

/// As seen, whatever order the editors were made in.
void FilterHeader::orderTabs()
{
    QWidget *before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const FilterEditor *at = editor(logicalIndex(visual));
        if (at == nullptr)
            continue;
        if (before != nullptr)
            QWidget::setTabOrder(before, at->focusProxy());
        before = at->focusProxy();
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const auto &[column, editor] : m_editors) {
            if (editor->focusProxy() == watched)
                bringIntoView(column);
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::bringIntoView(int column)
{
    auto *table = qobject_cast<QAbstractScrollArea *>(parentWidget());
    if (table == nullptr)
        return;
    QScrollBar *bar = table->horizontalScrollBar();
    const int start = sectionPosition(column);
    const int end = start + sectionSize(column);
    if (start < bar->value())
        bar->setValue(start);
    else if (end > bar->value() + viewport()->width())
        bar->setValue(end - viewport()->width());
}

}
