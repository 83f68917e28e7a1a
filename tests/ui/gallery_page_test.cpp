// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

#include "core/models/assets_model.h"
#include "tests/ui/window_desk.h"
#include "ui/media/media_import.h"
#include "ui/pages/asset_panel.h"
#include "ui/pages/gallery_page.h"
#include "ui/pages/org_page.h"
#include "ui/views/thumbnail_grid.h"
#include "ui/views/versions_view.h"
#include "ui/widgets/segmented_control.h"

using namespace tidemark;

namespace
{
std::string made(const std::string &asset, const std::string &user, const std::string &action,
                 const std::string &source, int secondsAgo, const std::string &org = "northwind")
{
    return line("action", org,
                "'user':'" + user + "','action':'" + action + "','asset':'" + asset + "','source_model':'Flux'"
                    + (source.empty() ? "" : ",'source':'" + source + "'"),
                secondsAgo);
}

/// hills → warm → vector; logo; another organization's mug.
std::vector<std::string> images()
{
    return {made("hills", "ann", "generate", "", 50),        made("warm", "ann", "edit", "hills", 49),
            made("big", "bob", "upscale", "warm", 48),       made("shape", "bob", "vectorize", "warm", 47),
            made("logo", "bob", "generate", "", 46),         line("limit", "northwind", "'user':'bob','limit':10", 45),
            made("mug", "eve", "generate", "", 40, "calder")};
}
}

class GalleryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        book(**ledger, images());
    }
    void cleanup()
    {
        m_desk.reset();
    }

    void newestFirstAndTheKeyboard()
    {
        show();
        QCOMPARE(shown(), QStringLiteral("mug logo shape big warm hills"));
        m_gallery->takeFocus();
        QVERIFY(m_gallery->grid()->hasFocus());
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        QCOMPARE(current(), QStringLiteral("logo"));
        press(Qt::Key_End);
        QCOMPARE(current(), QStringLiteral("hills"));
        QTRY_COMPARE(panelAsset(), QStringLiteral("hills"));
        press(Qt::Key_Up);
        QCOMPARE(m_gallery->grid()->currentIndex().row(), 5 - m_gallery->grid()->columnCount());
    }

    void aClickSelectsAndShiftExtends()
    {
        show();
        click(1);
        QCOMPARE(selected(), QStringLiteral("logo"));
        click(3, Qt::ShiftModifier);
        QCOMPARE(selected(), QStringLiteral("logo shape big"));
        click(5, Qt::ControlModifier);
        QCOMPARE(selected(), QStringLiteral("logo shape big hills"));
        // The table shows the same choice.
        choose<SegmentedControl>(QStringLiteral("Grid or table"), 1);
        QCOMPARE(m_gallery->table()->selectionModel()->selectedRows().size(), 4);
        QVERIFY(m_gallery->table()->isVisible() && !m_gallery->grid()->isVisible());
    }

    void mirroredTheFirstIsAtTheRight()
    {
        show();
        ThumbnailGrid *grid = m_gallery->grid();
        grid->setLayoutDirection(Qt::RightToLeft);
        const QRect first = grid->visualRect(grid->model()->index(0, 0));
        const QRect second = grid->visualRect(grid->model()->index(1, 0));
        QVERIFY(first.left() > second.right());
        QCOMPARE(grid->indexAt(first.center()).row(), 0);
        QCOMPARE(grid->indexAt(second.center()).row(), 1);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("left");
        QTest::newRow("kind") << "kind"
                              << "Vector"
                              << "shape";
        QTest::newRow("images") << "kind"
                                << "Image"
                                << "mug logo hills";
        QTest::newRow("organization") << "org"
                                      << "Calder & Finch"
                                      << "mug";
    }
    void filters()
    {
        QFETCH(QString, box);
        QFETCH(QString, choice);
        QFETCH(QString, left);
        show();
        pick(box, choice);
        QTRY_COMPARE(shown(), left);
    }

    void aUserWithALimitSeesWhatIsLeft()
    {
        show();
        pick(QStringLiteral("org"), QStringLiteral("Northwind Print"));
        QTRY_VERIFY(m_gallery->findChild<QComboBox *>(QStringLiteral("user"))->findText(QStringLiteral("bob")) > 0);
        pick(QStringLiteral("user"), QStringLiteral("bob"));
        QTRY_COMPARE(shown(), QStringLiteral("logo shape big"));
        QTRY_VERIFY(says(QStringLiteral("7.0 of 10 credits left this cycle")));
        pick(QStringLiteral("user"), QStringLiteral("ann"));
        QTRY_COMPARE(shown(), QStringLiteral("warm hills"));
        QVERIFY(!says(QStringLiteral("credits left this cycle")));
    }

    void everyVersionIsReachedFromAnyOther()
    {
        show();
        click(rowOf(QStringLiteral("big")));
        VersionsView *versions = m_gallery->panel()->versionsView();
        QTRY_COMPARE(versions->model()->rowCount(), 4);
        QVERIFY(says(QStringLiteral("Upscaled image, version 3 of 4")));
        QTRY_VERIFY(says(QStringLiteral("4, cost 4.0 together")));
        QTest::mouseClick(versions->viewport(), Qt::LeftButton, {},
                          versions->visualRect(versions->model()->index(0, 0)).center());
        QCOMPARE(panelAsset(), QStringLiteral("hills"));
        QVERIFY(says(QStringLiteral("Image, version 1 of 4")));
        QTest::keyClick(versions, Qt::Key_Down);
        QCOMPARE(panelAsset(), QStringLiteral("warm"));
        // The grid keeps its place.
        QCOMPARE(current(), QStringLiteral("big"));
    }

    void sharingAndArchivingAreUndone()
    {
        show();
        click(rowOf(QStringLiteral("logo")));
        QTRY_COMPARE(panelAsset(), QStringLiteral("logo"));
        QTest::mouseClick(button("share"), Qt::LeftButton);
        QVERIFY(WindowDesk::says(m_window, QStringLiteral("belong")));
        QTRY_COMPARE(flag(QStringLiteral("logo"), AssetsModel::VisibilityColumn), QStringLiteral("Org"));
        QTRY_VERIFY(static_cast<QAbstractButton *>(button("share"))->text().contains(QStringLiteral("Personal")));
        m_window->view()->undo();
        QTRY_COMPARE(flag(QStringLiteral("logo"), AssetsModel::VisibilityColumn), QStringLiteral("Personal"));

        QTest::mouseClick(button("archive"), Qt::LeftButton);
        QTRY_COMPARE(shown(), QStringLiteral("mug shape big warm hills"));
        choose<SegmentedControl>(QStringLiteral("Whose, and archived ones"), 3);
        QTRY_COMPARE(shown(), QStringLiteral("logo"));
        m_window->view()->undo();
        QTRY_COMPARE(shown(), QString());
    }

    void manyAtOnceFromTheMenu()
    {
        show();
        click(1);
        click(3, Qt::ShiftModifier);
        QMenu menu;
        Q_EMIT m_gallery->grid()->contextMenuOpening(&menu, m_gallery->grid()->currentIndex());
        const QList<QAction *> actions = menu.actions();
        const auto named = [&actions](const QString &words) {
            return *std::find_if(actions.begin(), actions.end(), [&words](const QAction *action) {
                return action->text().remove(u'&') == words;
            });
        };
        QVERIFY(!named(QStringLiteral("Download…"))->isEnabled());
        QVERIFY(!named(QStringLiteral("Make Personal"))->isEnabled());
        named(QStringLiteral("Archive"))->trigger();
        QTRY_COMPARE(shown(), QStringLiteral("mug warm hills"));
        m_window->view()->undo();
        QTRY_COMPARE(shown(), QStringLiteral("mug logo shape big warm hills"));
    }

    /// An empty pool stops nothing here.
    void nothingIsBlockedWithoutCredits()
    {
        {
            const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
            const std::string left = m_desk->remaining().toString();
            book(**ledger, {line("adjust", "northwind", "'credits':'-" + left + "','reason':'use'", 30)});
        }
        QCOMPARE(m_desk->remaining().toString(), std::string("0"));
        show();
        click(rowOf(QStringLiteral("logo")));
        QTRY_COMPARE(panelAsset(), QStringLiteral("logo"));
        QVERIFY(button("download")->isEnabled());
        QTest::mouseClick(button("archive"), Qt::LeftButton);
        QTRY_COMPARE(shown(), QStringLiteral("mug shape big warm hills"));
    }

    void theOriginalIsDownloadedOrItSaysWhyNot()
    {
        QTemporaryDir folder;
        const QString original = folder.filePath(QStringLiteral("media/hills.png"));
        QDir().mkpath(QFileInfo(original).absolutePath());
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(original));
        {
            const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
            const std::atomic<bool> never = false;
            QCOMPARE(importMedia(**ledger, folder.path().toStdString(), {}, never)->kept, int64_t(1));
        }
        show();
        click(rowOf(QStringLiteral("hills")));
        QTRY_VERIFY(says(QStringLiteral("320 × 240 PNG, on hand")));
        QTest::mouseClick(button("download"), Qt::LeftButton);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_gallery->findChild<QFileDialog *>()) != nullptr);
        const QString target = folder.filePath(QStringLiteral("copy.png"));
        dialog->findChild<QLineEdit *>()->setText(target);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(WindowDesk::says(m_window, QStringLiteral("copy.png")));
        QCOMPARE(QImage(target).size(), QSize(320, 240));

        QVERIFY(QFile::remove(original));
        QTest::mouseClick(button("download"), Qt::LeftButton);
        QVERIFY(WindowDesk::says(m_window, QStringLiteral("not within reach")));
        click(rowOf(QStringLiteral("logo")));
        QTRY_COMPARE(panelAsset(), QStringLiteral("logo"));
        QTest::mouseClick(button("download"), Qt::LeftButton);
        QVERIFY(WindowDesk::says(m_window, QStringLiteral("There is no original of logo")));
    }

    void readOnlyItShowsAndChangesNothing()
    {
        show(OpenMode::ReadOnly);
        click(rowOf(QStringLiteral("logo")));
        QTRY_COMPARE(panelAsset(), QStringLiteral("logo"));
        QVERIFY(!button("share")->isEnabled());
        QVERIFY(!button("archive")->isEnabled());
        QVERIFY(button("share")->toolTip().contains(QStringLiteral("read-only")));
        QVERIFY(button("download")->isEnabled());
    }

private:
    void show(OpenMode mode = OpenMode::ReadWrite)
    {
        QSettings().remove(QStringLiteral("gallery"));
        m_window = m_desk->open(mode);
        QVERIFY(m_window != nullptr);
        m_window->resize(1440, 900);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->view()->showPage(LedgerView::Gallery);
        m_gallery = qobject_cast<GalleryPage *>(m_window->view()->currentPage());
        QTRY_COMPARE(shown().count(u' '), 5);
        QTRY_VERIFY(m_gallery->grid()->isVisible());
    }
    /// The ids in their order, once they are read.
    QString shown() const
    {
        QStringList ids;
        for (int row = 0; row < m_gallery->model()->rowCount(); ++row)
            ids += m_gallery->model()->index(row, 0).data(IdRole).toString();
        const bool isRead = !m_gallery->model()->isSearching() && !ids.contains(QString());
        return isRead ? ids.join(u' ') : QStringLiteral("…");
    }
    int rowOf(const QString &asset) const
    {
        return int(shown().split(u' ').indexOf(asset));
    }
    QString flag(const QString &asset, int column) const
    {
        return m_gallery->model()->index(rowOf(asset), column).data().toString();
    }
    QString current() const
    {
        return m_gallery->grid()->currentIndex().data(IdRole).toString();
    }
    QString selected() const
    {
        QModelIndexList rows = m_gallery->grid()->selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList ids;
        for (const QModelIndex &row : std::as_const(rows))
            ids += row.data(IdRole).toString();
        return ids.join(u' ');
    }
    QString panelAsset() const
    {
        const std::optional<AssetRow> &asset = m_gallery->panel()->asset();
        return asset ? QString::fromStdString(asset->asset) : QString();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        ThumbnailGrid *grid = m_gallery->grid();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, modifiers,
                          grid->visualRect(grid->model()->index(row, 0)).center());
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    QWidget *button(const char *name) const
    {
        return m_gallery->panel()->findChild<QWidget *>(QString::fromLatin1(name));
    }
    void pick(const QString &box, const QString &choice) const
    {
        auto *combo = m_gallery->findChild<QComboBox *>(box);
        QTRY_VERIFY(combo->findText(choice) >= 0);
        combo->setCurrentIndex(combo->findText(choice));
    }
    template<typename Control>
    void choose(const QString &name, int index) const
    {
        const QList<Control *> controls = m_gallery->findChildren<Control *>();
        for (Control *control : controls) {
            if (control->accessibleName() == name)
                control->setCurrentIndex(index);
        }
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_gallery->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    GalleryPage *m_gallery = nullptr;
};

QTEST_MAIN(GalleryPageTest)
#include "gallery_page_test.moc"
