// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QVariantMap>

#include <map>

namespace tidemark
{

class FilterEditor;

/// A table's header with a row of editors below it, each as wide as its column and where it is. A column that is
/// hidden does not filter: hiding it clears its editor.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// Takes it. `id` names it for saved views.
    void setEditor(int column, const QString &id, FilterEditor *editor);
    /// nullptr: there is none.
    FilterEditor *editor(int column) const;
    int activeCount() const;
    void clearFilters();
    /// The keyboard goes to the editor of this column; where that is hidden, to the first one.
    void focusEditor(int column);
    /// What all editors say, by their ids.
    QVariantMap filterState() const;
    void setFilterState(const QVariantMap &state);
    /// Call after restoreState(), of which a header tells nobody.
    void columnsRestored();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Once, however many editors changed.
    void filtersChanged();
    /// The keyboard goes back to the table.
    void left();

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Band;
    int bandHeight() const;
    void place();
    void orderTabs();
    void bringIntoView(int column);
    void changeAll(const std::function<void(FilterEditor *)> &change);

    Band *m_band;
    std::map<int, FilterEditor *> m_editors; ///< by column
    bool m_changingAll = false;
    bool m_changed = false;
};

}
