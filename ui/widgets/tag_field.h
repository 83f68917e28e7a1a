// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;
class QStringListModel;

namespace tidemark
{

class TagChip;

/// A field of tags: a chip each, and behind them a line that Enter or a comma makes into one. Known tags are offered
/// while typing. Backspace in the empty line takes the last one away.
class TagField : public QWidget
{
    Q_OBJECT
public:
    explicit TagField(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// What is being typed counts as one.
    QStringList tags() const;
    void setKnownTags(const QStringList &tags);
    QLineEdit *line() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTag(const QString &tag);
    void removeTag(TagChip *chip);
    void takeTyped();
    bool handleKey(int key);
    /// Chips and line one after the other, row by row; the height that they take.
    int place(int width, bool move) const;

    QLineEdit *m_line;
    QStringListModel *m_known;
    std::vector<TagChip *> m_chips;
};

}
