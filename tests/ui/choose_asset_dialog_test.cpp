// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choose_asset_dialog.h"

#include "tests/ui/record_action_desk.h"
#include "ui/views/thumbnail_grid.h"
#include "ui/widgets/empty_state.h"

using namespace tidemark;

/// The source of an action: named, or chosen from the organization's images.
class ChooseAssetDialogTest : public RecordActionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void theSourcesModelSetsThePrice();
    void theSourceIsChosenByKeyboard();
    void theSourceIsChosenByMouse();
    void archivedSourcesAreFound();
    void escapeChoosesNoSource();
    void anUnknownSource();
    void noImagesYet();

private:
    ChooseAssetDialog *openChooser()
    {
        auto *button = m_desk->named<QAbstractButton>("chooseSource");
        if (!m_desk->tabTo(button))
            return nullptr;
        DialogDesk::press(Qt::Key_Space);
        auto *chooser = m_desk->dialog()->findChild<ChooseAssetDialog *>();
        const bool active = QTest::qWaitFor(
            [chooser] {
                return chooser != nullptr && QApplication::activeWindow() == chooser;
            },
            DialogDesk::waitMs);
        return active ? chooser : nullptr;
    }
    bool offers(const ChooseAssetDialog *chooser, const QStringList &assets) const
    {
        return QTest::qWaitFor(
            [&] {
                QStringList shown;
                const QAbstractItemModel *model = chooser->grid()->model();
                for (int row = 0; row < model->rowCount(); ++row)
                    shown += model->index(row, 0).data().toString();
                return shown == assets;
            },
            DialogDesk::waitMs);
    }
};

void ChooseAssetDialogTest::theSourcesModelSetsThePrice()
{
    topUp("500");
    m_desk->elsewhere(
        {line("action", "northwind", "'user':'ann','action':'generate','model':'Nano Banana 2','asset':'hills'")});
    open();
    setAction(QStringLiteral("Color correction"));
    QVERIFY(m_desk->says(QStringLiteral("Choose the source image: its model sets the price.")));
    QVERIFY(!field()->isVisible());
    const QAbstractItemModel *offered = source()->completer()->model();
    QTRY_COMPARE_WITH_TIMEOUT(offered->index(0, 0).data().toString(), QStringLiteral("hills"), DialogDesk::waitMs);
    source()->setText(QStringLiteral("hills"));
    QVERIFY(costs(QStringLiteral("2"), CreditsFieldState::Ok));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().sourceAsset, std::string("hills"));
    QCOMPARE(m_desk->lastEntry().model, std::string("Nano Banana 2"));
}

void ChooseAssetDialogTest::theSourceIsChosenByKeyboard()
{
    makeImages();
    open();
    setAction(QStringLiteral("Color correction"));
    ChooseAssetDialog *chooser = openChooser();
    QVERIFY(chooser != nullptr);
    QVERIFY(offers(chooser, {QStringLiteral("warm"), QStringLiteral("hills")}));
    DialogDesk::type(QStringLiteral("hil"));
    // At once, before the search that waits for a pause in the typing.
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(chooser->isVisible());
    QCOMPARE(QApplication::focusWidget(), chooser->grid());
    QVERIFY(offers(chooser, {QStringLiteral("warm"), QStringLiteral("hills")})); // warm was made of hills
    DialogDesk::press(Qt::Key_Right);
    DialogDesk::press(Qt::Key_Return);
    QTRY_COMPARE(source()->text(), QStringLiteral("hills"));
    QVERIFY(m_desk->says(QStringLiteral("Image, version 1 of 2 · Nano Banana 2")));
    QVERIFY(source()->hasPicture());
    QVERIFY(costs(QStringLiteral("2"), CreditsFieldState::Ok));
    QTRY_VERIFY(m_desk->dialog()->findChild<ChooseAssetDialog *>() == nullptr);
    QVERIFY(m_desk->isOpen());
}

void ChooseAssetDialogTest::theSourceIsChosenByMouse()
{
    makeImages();
    open();
    ChooseAssetDialog *chooser = openChooser();
    QVERIFY(chooser != nullptr);
    QVERIFY(offers(chooser, {QStringLiteral("warm"), QStringLiteral("hills")}));
    ThumbnailGrid *grid = chooser->grid();
    const QPoint place = grid->visualRect(grid->model()->index(1, 0)).center();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(source()->text(), QStringLiteral("hills"));
}

void ChooseAssetDialogTest::archivedSourcesAreFound()
{
    makeImages();
    open();
    ChooseAssetDialog *chooser = openChooser();
    QVERIFY(chooser != nullptr);
    QVERIFY(offers(chooser, {QStringLiteral("warm"), QStringLiteral("hills")}));
    DialogDesk::type(QStringLiteral("old"));
    QVERIFY(offers(chooser, {QStringLiteral("old")}));
    QTest::mouseClick(chooser->findChild<QAbstractButton *>(QStringLiteral("choose")), Qt::LeftButton);
    QTRY_COMPARE(source()->text(), QStringLiteral("old"));
}

void ChooseAssetDialogTest::escapeChoosesNoSource()
{
    makeImages();
    open();
    ChooseAssetDialog *chooser = openChooser();
    QVERIFY(chooser != nullptr);
    DialogDesk::press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->dialog()->findChild<ChooseAssetDialog *>() == nullptr);
    QCOMPARE(source()->text(), QString());
    QVERIFY(m_desk->isOpen());
}

void ChooseAssetDialogTest::anUnknownSource()
{
    makeImages();
    open();
    source()->setText(QStringLiteral("warm"));
    QVERIFY(m_desk->says(QStringLiteral("Edited image, version 2 of 2 · Nano Banana 2")));
    source()->setText(QStringLiteral("mug"));
    QVERIFY(m_desk->says(QStringLiteral("Northwind Print has no image of this name.")));
    QVERIFY(!source()->hasPicture());
    source()->clear();
    QTRY_VERIFY(m_desk->named<QLabel>("sourceNote")->isHidden());
}

void ChooseAssetDialogTest::noImagesYet()
{
    open();
    ChooseAssetDialog *chooser = openChooser();
    QVERIFY(chooser != nullptr);
    auto *empty = chooser->findChild<EmptyState *>();
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), DialogDesk::waitMs);
    QCOMPARE(empty->heading(), QStringLiteral("No images yet"));
    QVERIFY(!chooser->findChild<QAbstractButton *>(QStringLiteral("choose"))->isEnabled());
}

QTEST_MAIN(ChooseAssetDialogTest)
#include "choose_asset_dialog_test.moc"
