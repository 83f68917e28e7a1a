// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ui/filters/filter_editor.h"

class QLineEdit;
class QTimer;

namespace tidemark
{

/// Words that occur in the column. It follows the typing 200 ms behind.
class TextFilter : public FilterEditor
{
    Q_OBJECT
public:
    explicit TextFilter(QWidget *parent = nullptr);

    /// Trimmed.
    std::string text() const;
    void setText(const QString &text);

    bool isActive() const override;
    void clear() override;
    QVariant state() const override;
    void setState(const QVariant &state) override;
    void flush() override;

protected:
    QLineEdit *line() const;

private:
    QLineEdit *m_line;
    QTimer *m_pause;
};

}
