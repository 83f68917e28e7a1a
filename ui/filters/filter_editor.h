// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace tidemark
{

/// One editor of a filter row: it says which rows of its column are wanted. Escape clears it, and where it is clear
/// leads back to the table, as Enter does.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FilterEditor(QWidget *parent = nullptr);

    /// Whether it hides rows.
    virtual bool isActive() const = 0;
    virtual void clear() = 0;
    /// What a saved view remembers; invalid where it is not active. What another version wrote may be anything.
    virtual QVariant state() const = 0;
    virtual void setState(const QVariant &state) = 0;
    /// For screen readers: "Filter by amount".
    void setName(const QString &name);
    /// Says at once what has been typed so far.
    virtual void flush()
    {
    }
    /// Figures stand at the trailing edge.
    virtual void alignWithFigures()
    {
    }

Q_SIGNALS:
    void changed();
    /// Back to the table.
    void left();

protected:
    /// The control that fills the editor and has its keyboard.
    void setControl(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_control = nullptr;
};

}
