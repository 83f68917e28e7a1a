<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tidemark::AccountDialog</name>
    <message>
        <source>As people call it</source>
        <translation>Wie man sie nennt</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sie betreut</translation>
    </message>
    <message>
        <source>That is &amp;me</source>
        <translation>Das bin &amp;ich</translation>
    </message>
    <message>
        <source>&amp;Renews on</source>
        <translation>Ve&amp;rlängert sich am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>This is kept in the ledger file, beside the chain. Nothing is booked, and portable exports do not carry it.</source>
        <translation>Das steht in der Ledger-Datei, neben der Kette. Es wird nichts gebucht, und portable Exporte enthalten es nicht.</translation>
    </message>
    <message>
        <source>Renews on</source>
        <translation>Verlängert sich am</translation>
    </message>
    <message>
        <source>What was agreed, whom to ask, what to remember: a note a line</source>
        <translation>Was vereinbart ist, wen man fragt, woran zu denken ist: eine Notiz je Zeile</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Betreuer</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Das Kundenkonto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The notes are too long for one account. Shorten them.</source>
        <translation>Die Notizen sind zu lang für ein Kundenkonto. Kürzen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n tags. Take some away.</source>
        <translation>
            <numerusform>Das sind mehr als %n Schlagwort. Entfernen Sie einige.</numerusform>
            <numerusform>Das sind mehr als %n Schlagwörter. Entfernen Sie einige.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of %1 could not be saved.</source>
        <translation>Das Kundenkonto von %1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this account. Save again to put yours in its place, or cancel to keep theirs.</source>
        <translation>Inzwischen hat jemand anderes dieses Kundenkonto geändert. Speichern Sie erneut, um es durch Ihre Angaben zu ersetzen, oder brechen Sie ab, um die anderen zu behalten.</translation>
    </message>
    <message>
        <source>The account of %1 is saved.</source>
        <translation>Das Kundenkonto von %1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>tidemark::AccountFilters</name>
    <message numerus="yes">
        <source>%n owners</source>
        <translation>
            <numerusform>%n Betreuer</numerusform>
            <numerusform>%n Betreuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AccountLine</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Kundenkonto …</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message numerus="yes">
        <source>%n notes…</source>
        <translation>
            <numerusform>%n Notiz …</numerusform>
            <numerusform>%n Notizen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner, tags, notes…</source>
        <translation>Betreuer, Schlagwörter, Notizen …</translation>
    </message>
</context>
<context>
    <name>tidemark::ActionPrice</name>
    <message>
        <source>Refused: %1 has %2 left.</source>
        <comment>organization, 12.5 credits</comment>
        <translation>Abgelehnt: %1 hat noch %2.</translation>
    </message>
    <message>
        <source>Refused: %1 has %2 left of %3.</source>
        <comment>user, 14.0, 60</comment>
        <translation>Abgelehnt: %1 hat noch %2 von %3.</translation>
    </message>
    <message>
        <source>Refused: %1 is inactive.</source>
        <comment>user</comment>
        <translation>Abgelehnt: %1 ist inaktiv.</translation>
    </message>
    <message>
        <source>Low: %1 has %2 left, its threshold is %3.</source>
        <comment>organization, 42.5 credits, 50</comment>
        <translation>Knapp: %1 hat noch %2, die Warnschwelle liegt bei %3.</translation>
    </message>
    <message>
        <source>Low: %1 left after this, the threshold is %2.</source>
        <comment>34.5 credits, 50</comment>
        <translation>Knapp: Danach verbleiben %1, die Warnschwelle liegt bei %2.</translation>
    </message>
    <message>
        <source>Low: %1 has %2 left of %3 after this.</source>
        <comment>user, 6.0, 60</comment>
        <translation>Knapp: %1 hat danach noch %2 von %3.</translation>
    </message>
    <message>
        <source>Free, whatever is left.</source>
        <translation>Kostenlos, auch ohne verbleibende Credits.</translation>
    </message>
    <message>
        <source>%1 left after this.</source>
        <comment>312.0 credits</comment>
        <translation>Danach verbleiben %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::AdjustDialog</name>
    <message>
        <source>50 adds, −50 takes</source>
        <translation>50 fügt hinzu, −50 zieht ab</translation>
    </message>
    <message>
        <source>What this puts right</source>
        <translation>Was damit berichtigt wird</translation>
    </message>
    <message>
        <source>Adjust credits</source>
        <translation>Credits korrigieren</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>What is added never ends. What is taken comes from the credits that would be spent first.</source>
        <translation>Hinzugefügte Credits verfallen nicht. Abgezogen werden die Credits, die als Nächstes verbraucht würden.</translation>
    </message>
    <message>
        <source>Enter how many credits to add, or to take with a minus sign.</source>
        <translation>Geben Sie ein, wie viele Credits hinzugefügt oder – mit Minuszeichen – abgezogen werden sollen.</translation>
    </message>
    <message>
        <source>Enter the reason. It stays with the entry.</source>
        <translation>Geben Sie den Grund ein. Er bleibt bei der Buchung.</translation>
    </message>
    <message>
        <source>Enter more or less than zero credits.</source>
        <translation>Geben Sie mehr oder weniger als null Credits ein.</translation>
    </message>
    <message>
        <source>Only %1 are left to take.</source>
        <comment>12.5 credits</comment>
        <translation>Es lassen sich nur noch %1 abziehen.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>credits</comment>
        <translation>%1 abziehen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>credits</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <comment>12.5 credits</comment>
        <translation>%1 abgezogen.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>12.5 credits</comment>
        <translation>%1 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>tidemark::AdvicePanel</name>
    <message>
        <source>What the figures suggest</source>
        <translation>Was die Zahlen nahelegen</translation>
    </message>
</context>
<context>
    <name>tidemark::AdviceWords</name>
    <message>
        <source>, </source>
        <comment>between names of models</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Dear models for images that were left</source>
        <translation>Teure Modelle für liegen gelassene Bilder</translation>
    </message>
    <message>
        <source>Finishing of images that were not kept</source>
        <translation>Fertigstellung nicht behaltener Bilder</translation>
    </message>
    <message>
        <source>Models that the rate card does not name</source>
        <translation>Modelle, die nicht in der Preisliste stehen</translation>
    </message>
    <message>
        <source>A smaller plan would have been enough</source>
        <translation>Ein kleinerer Tarif hätte gereicht</translation>
    </message>
    <message>
        <source>A larger plan would have fitted</source>
        <translation>Ein größerer Tarif hätte gepasst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 cost %2, and nobody went on with them or shared them. Exploring with models at the default price would have saved %3.</source>
        <translation>
            <numerusform>%Ln Bild mit %1 kostete %2, und niemand hat damit weitergearbeitet oder es geteilt. Beim Ausprobieren hätten Modelle zum Standardpreis %3 gespart.</numerusform>
            <numerusform>%Ln Bilder mit %1 kosteten %2, und niemand hat damit weitergearbeitet oder sie geteilt. Beim Ausprobieren hätten Modelle zum Standardpreis %3 gespart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upscales and vectors, %1, are of images that are archived. Finish images once they are chosen.</source>
        <translation>
            <numerusform>%Ln Hochskalierung oder Vektorgrafik, %1, gehört zu einem archivierten Bild. Bilder am besten erst fertigstellen, wenn sie ausgewählt sind.</numerusform>
            <numerusform>%Ln Hochskalierungen und Vektorgrafiken, %1, gehören zu archivierten Bildern. Bilder am besten erst fertigstellen, wenn sie ausgewählt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1, cost the default price, as their models have none of their own: %2.</source>
        <translation>
            <numerusform>%Ln Bild, %1, kostete den Standardpreis, weil sein Modell keinen eigenen hat: %2.</numerusform>
            <numerusform>%Ln Bilder, %1, kosteten den Standardpreis, weil ihre Modelle keinen eigenen haben: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln cycles needed at most %1 each: %2 would have been enough.</source>
        <translation>
            <numerusform>Der letzte Zyklus brauchte %1: %2 hätte gereicht.</numerusform>
            <numerusform>Die letzten %Ln Zyklen brauchten jeweils höchstens %1: %2 hätte gereicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last three cycles needed more than the plan grants, at most %1 with what was refused: %2 would have been enough.</source>
        <translation>
            <numerusform>%Ln der letzten drei Zyklen brauchte mehr, als der Tarif gutschreibt, mit dem Abgelehnten %1: %2 hätte gereicht.</numerusform>
            <numerusform>%Ln der letzten drei Zyklen brauchten mehr, als der Tarif gutschreibt, mit dem Abgelehnten höchstens %1: %2 hätte gereicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AsOfChoices</name>
    <message>
        <source>An hour ago</source>
        <translation>Vor einer Stunde</translation>
    </message>
    <message>
        <source>Start of today</source>
        <translation>Heute, Tagesbeginn</translation>
    </message>
    <message>
        <source>Yesterday, at this time</source>
        <translation>Gestern um diese Zeit</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Ende letzten Monats</translation>
    </message>
    <message>
        <source>End of the month before</source>
        <translation>Ende des Monats davor</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>Start of this cycle of %1</source>
        <comment>organization</comment>
        <translation>Beginn des Zyklus von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::AsOfControl</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>an instant</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of:</source>
        <translation>Stand:</translation>
    </message>
</context>
<context>
    <name>tidemark::AsOfPopup</name>
    <message>
        <source>&amp;Show this instant</source>
        <translation>Diesen Zeitpunkt &amp;zeigen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Instants often looked at</source>
        <translation>Oft gewählte Zeitpunkte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>By the clock of this computer, %1</source>
        <translation>Nach der Uhr dieses Computers, %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This lies in the future</source>
        <translation>Dieser Zeitpunkt liegt in der Zukunft</translation>
    </message>
</context>
<context>
    <name>tidemark::AsOfTurn</name>
    <message>
        <source>Computing all figures as of %1</source>
        <translation>Alle Zahlen werden zum Stand %1 berechnet</translation>
    </message>
    <message>
        <source>Computing all figures as of now</source>
        <translation>Alle Zahlen werden zum aktuellen Stand berechnet</translation>
    </message>
    <message>
        <source>The figures could not be computed.</source>
        <translation>Die Zahlen konnten nicht berechnet werden.</translation>
    </message>
</context>
<context>
    <name>tidemark::AssetActions</name>
    <message>
        <source>The ledger is read-only: nothing can be changed</source>
        <translation>Das Ledger ist schreibgeschützt: Es kann nichts geändert werden</translation>
    </message>
    <message>
        <source>The window shows a past instant: go back to now to change anything</source>
        <translation>Das Fenster zeigt einen früheren Zeitpunkt: Für Änderungen zurück zum aktuellen Stand gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images belong to the organization now.</source>
        <translation>
            <numerusform>%Ln Bild gehört jetzt der Organisation.</numerusform>
            <numerusform>%Ln Bilder gehören jetzt der Organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are personal now.</source>
        <translation>
            <numerusform>%Ln Bild ist jetzt persönlich.</numerusform>
            <numerusform>%Ln Bilder sind jetzt persönlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images archived.</source>
        <translation>
            <numerusform>%Ln Bild archiviert.</numerusform>
            <numerusform>%Ln Bilder archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are back in the gallery.</source>
        <translation>
            <numerusform>%Ln Bild ist wieder in der Galerie.</numerusform>
            <numerusform>%Ln Bilder sind wieder in der Galerie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: one of the images cannot be changed any more.</source>
        <translation>Es wurde nichts geändert: Eines der Bilder lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The images could not be changed.</source>
        <translation>Die Bilder konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is no original of %1 here: the export came without its picture. Download it in the product, where browsing and downloading cost nothing.</source>
        <translation>Von %1 gibt es hier kein Original: Der Export kam ohne dieses Bild. Laden Sie es im Produkt herunter; ansehen und herunterladen kosten dort nichts.</translation>
    </message>
    <message>
        <source>The original of %1 is not within reach: it lay in %2. Bring the file back, or import an export that has it.</source>
        <translation>Das Original von %1 ist nicht erreichbar: Es lag in %2. Legen Sie die Datei dorthin zurück oder importieren Sie einen Export, der sie enthält.</translation>
    </message>
    <message>
        <source>The original of %1 is not within reach: %2 was changed since it was imported. Import it again if it is the right one.</source>
        <translation>Das Original von %1 ist nicht erreichbar: %2 wurde seit dem Import geändert. Importieren Sie die Datei erneut, wenn sie die richtige ist.</translation>
    </message>
    <message>
        <source>Download the original</source>
        <translation>Original herunterladen</translation>
    </message>
    <message>
        <source>Images (*.%1)</source>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Downloaded to %1.</source>
        <translation>Nach %1 heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>a file; why</comment>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen …</translation>
    </message>
    <message>
        <source>Make &amp;Org</source>
        <translation>Auf &amp;Org setzen</translation>
    </message>
    <message>
        <source>Make &amp;Personal</source>
        <translation>Auf &amp;Persönlich setzen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <translation>&amp;Zurück in die Galerie</translation>
    </message>
</context>
<context>
    <name>tidemark::AssetPanel</name>
    <message>
        <source>Came without a picture</source>
        <translation>Ohne Bild geliefert</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <comment>width, height, format</comment>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>%1, on hand</source>
        <comment>2048 × 1536 PNG</comment>
        <translation>%1, vorhanden</translation>
    </message>
    <message>
        <source>%1, drawn for the demo</source>
        <comment>2048 × 1536 PNG</comment>
        <translation>%1, für die Demo gezeichnet</translation>
    </message>
    <message>
        <source>%1, changed since: not within reach</source>
        <comment>2048 × 1536 PNG</comment>
        <translation>%1, seither geändert: nicht erreichbar</translation>
    </message>
    <message>
        <source>%1, not within reach</source>
        <comment>2048 × 1536 PNG</comment>
        <translation>%1, nicht erreichbar</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Herunter&amp;laden …</translation>
    </message>
    <message>
        <source>Choose an image to see its versions.</source>
        <translation>Wählen Sie ein Bild, um seine Versionen zu sehen.</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Organization of the image</source>
        <translation>Organisation des Bildes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Every earlier version stays. Opening, downloading and using them costs nothing.</source>
        <translation>Jede frühere Version bleibt erhalten. Öffnen, herunterladen und verwenden kosten nichts.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>None</source>
        <comment>model</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>user, day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make &amp;Personal</source>
        <translation>Auf &amp;Persönlich setzen</translation>
    </message>
    <message>
        <source>Make &amp;Org</source>
        <translation>Auf O&amp;rg setzen</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Zurück in die Galerie</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1, version %2 of %3</source>
        <comment>kind, number, count</comment>
        <translation>%1, Version %2 von %3</translation>
    </message>
    <message>
        <source>%1, cost %2 together</source>
        <comment>count, credits</comment>
        <translation>%1, zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln versions are listed.</source>
        <translation>
            <numerusform>Nur die erste Version ist aufgeführt.</numerusform>
            <numerusform>Nur die ersten %Ln Versionen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from %1, which is not in the ledger.</source>
        <comment>an asset&apos;s id</comment>
        <translation>Erstellt aus %1; das steht nicht im Ledger.</translation>
    </message>
</context>
<context>
    <name>tidemark::AssetsModel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Edited image</source>
        <translation>Bearbeitetes Bild</translation>
    </message>
    <message>
        <source>Color-corrected image</source>
        <translation>Farbkorrigiertes Bild</translation>
    </message>
    <message>
        <source>One-time logo image</source>
        <translation>Bild mit einmaligem Logo</translation>
    </message>
    <message>
        <source>Auto-brand template</source>
        <translation>Auto-Branding-Vorlage</translation>
    </message>
    <message>
        <source>Upscaled image</source>
        <translation>Hochskaliertes Bild</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektorgrafik</translation>
    </message>
    <message>
        <source>Image without background</source>
        <translation>Bild ohne Hintergrund</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>tidemark::AttentionModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Neu am</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln organizations</source>
        <translation>
            <numerusform>%1, %Ln Organisation</numerusform>
            <numerusform>%1, %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>—</source>
        <translation>–</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about 27 Nov</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program · plan</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AttentionView</name>
    <message>
        <source>Snooze… (S)</source>
        <translation>Zurückstellen … (S)</translation>
    </message>
</context>
<context>
    <name>tidemark::AttentionWords</name>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Runs out before its reset</source>
        <translation>Reicht nicht bis zur Erneuerung</translation>
    </message>
    <message>
        <source>Trial nearly used</source>
        <translation>Testphase fast aufgebraucht</translation>
    </message>
    <message>
        <source>People blocked</source>
        <translation>Benutzer blockiert</translation>
    </message>
    <message>
        <source>Unbilled usage</source>
        <translation>Unberechneter Verbrauch</translation>
    </message>
    <message>
        <source>Credits about to end unused</source>
        <translation>Credits vor dem Verfall</translation>
    </message>
    <message>
        <source>Upgrade candidates</source>
        <translation>Upgrade-Kandidaten</translation>
    </message>
    <message>
        <source>Rescue candidates</source>
        <translation>Abwanderungsgefahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 top-ups in 60 days</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <translation>
            <numerusform>%Ln Aufladung</numerusform>
            <numerusform>%Ln Aufladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unbilled in %Ln days</source>
        <comment>usage that was delivered</comment>
        <translation>
            <numerusform>%1 offen in %Ln Tag</numerusform>
            <numerusform>%1 offen in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>14 refused since 18 Nov</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 a day, %2</source>
        <comment>6.1 a day, 7 days left</comment>
        <translation>%1 pro Tag, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to spend</source>
        <translation>Nichts mehr verfügbar</translation>
    </message>
    <message>
        <source>At or below %1</source>
        <comment>the low threshold</comment>
        <translation>Bei oder unter %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days short of reset</source>
        <translation>
            <numerusform>%Ln Tag zu früh leer</numerusform>
            <numerusform>%Ln Tage zu früh leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % verbraucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 at their limit, 11 refused</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at their limit</source>
        <translation>
            <numerusform>%Ln am Limit</numerusform>
            <numerusform>%Ln am Limit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 not active, 5 refused</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not active</source>
        <translation>
            <numerusform>%Ln inaktiv</numerusform>
            <numerusform>%Ln inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 end in %2</source>
        <comment>455.0 end in 4 days</comment>
        <translation>%1 noch %2 gültig</translation>
    </message>
    <message>
        <source>%1 end today</source>
        <translation>%1 verfallen heute</translation>
    </message>
    <message>
        <source>%1 % used in two cycles</source>
        <translation>%1 % in 2 Zyklen genutzt</translation>
    </message>
    <message>
        <source>Cancelled, ends %1</source>
        <translation>Gekündigt zum %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>Aufladen …</translation>
    </message>
    <message>
        <source>Upgrade plan…</source>
        <translation>Upgrade …</translation>
    </message>
    <message>
        <source>Convert trial…</source>
        <translation>Umwandeln …</translation>
    </message>
    <message>
        <source>Set limits…</source>
        <translation>Limits setzen …</translation>
    </message>
    <message>
        <source>Charge now…</source>
        <translation>Berechnen …</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Tarif wechseln …</translation>
    </message>
    <message>
        <source>See details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>a day at most</source>
        <translation>höchstens ein Tag</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Anschreiben …</translation>
    </message>
</context>
<context>
    <name>tidemark::BalanceRows</name>
    <message>
        <source>None</source>
        <comment>no reset of credits</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>subscription ends</source>
        <translation>Abonnement endet</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>1 Dec, to 500</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>1 Dec, adds 500</comment>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next reset</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>Low threshold</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source> left of %1</source>
        <comment>25.0 left of 40</comment>
        <translation> von %1 übrig</translation>
    </message>
    <message>
        <source> used</source>
        <comment>12.0 used</comment>
        <translation> verbraucht</translation>
    </message>
    <message>
        <source>Not enough history</source>
        <comment>to tell when credits run out</comment>
        <translation>Zu wenig Verlauf</translation>
    </message>
    <message>
        <source>Has run out</source>
        <comment>credits</comment>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Not before the reset</source>
        <translation>Nicht vor der Erneuerung</translation>
    </message>
    <message>
        <source>Not soon</source>
        <comment>credits run out</comment>
        <translation>Auf Weiteres</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about a day</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>tidemark::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tidemark::BeforeAfterTable</name>
    <message>
        <source> of %1</source>
        <comment>42.5 of 500</comment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
</context>
<context>
    <name>tidemark::BreakdownPanel</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>tidemark::BulkCreditsDialog</name>
    <message>
        <source>Order or invoice number</source>
        <translation>Bestell- oder Rechnungsnummer</translation>
    </message>
    <message>
        <source>Campaign, apology or agreement</source>
        <translation>Kampagne, Kulanz oder Vereinbarung</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Grant credits</source>
        <translation>Credits gutschreiben</translation>
    </message>
    <message>
        <source>&amp;Credits, each</source>
        <translation>&amp;Credits, jeweils</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Enter how many credits each of them gets.</source>
        <translation>Geben Sie ein, wie viele Credits jede Organisation bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>Top up %n organization(s)</source>
        <translation>
            <numerusform>%n Organisation aufladen</numerusform>
            <numerusform>%n Organisationen aufladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant to %n organization(s)</source>
        <translation>
            <numerusform>%n Organisation gutschreiben</numerusform>
            <numerusform>%n Organisationen gutschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topped up %n organization(s).</source>
        <translation>
            <numerusform>%n Organisation aufgeladen.</numerusform>
            <numerusform>%n Organisationen aufgeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Granted credits to %n organization(s).</source>
        <translation>
            <numerusform>%n Organisation Credits gutgeschrieben.</numerusform>
            <numerusform>%n Organisationen Credits gutgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <comment>100.0 credits, for many organizations</comment>
        <translation>Insgesamt %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them or none, in one commit</source>
        <translation>alle oder keine, in einem Vorgang</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Check at least one of them.</source>
        <translation>Kreuzen Sie mindestens einen Eintrag an.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n that would be refused</source>
        <translation>
            <numerusform>%n Eintrag auslassen, der abgelehnt würde</numerusform>
            <numerusform>%n Einträge auslassen, die abgelehnt würden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be refused, so nothing can be booked. Leave them out, or book something else.</source>
        <translation>
            <numerusform>%n Eintrag würde abgelehnt, daher lässt sich nichts buchen. Lassen Sie ihn aus oder buchen Sie etwas anderes.</numerusform>
            <numerusform>%n Einträge würden abgelehnt, daher lässt sich nichts buchen. Lassen Sie sie aus oder buchen Sie etwas anderes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkLeaveDialog</name>
    <message>
        <source>Users return</source>
        <translation>Benutzer reaktivieren</translation>
    </message>
    <message>
        <source>Users leave</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>Who is active again can spend credits, within the limit that was kept.</source>
        <translation>Reaktivierte Benutzer können wieder Credits verbrauchen; ihr bisheriges Limit gilt weiter.</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>a user</comment>
        <translation>Inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln users active</source>
        <translation>
            <numerusform>%Ln Benutzer reaktivieren</numerusform>
            <numerusform>%Ln Benutzer reaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln users inactive</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are active again.</source>
        <translation>
            <numerusform>%Ln Benutzer ist wieder aktiv.</numerusform>
            <numerusform>%Ln Benutzer sind wieder aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are inactive.</source>
        <translation>
            <numerusform>%Ln Benutzer ist inaktiv.</numerusform>
            <numerusform>%Ln Benutzer sind inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive user can do nothing that is recorded here, free actions included. Images already made stay in the gallery, and the limit is kept.</source>
        <translation>Ein inaktiver Benutzer kann nichts tun, was hier erfasst wird, auch keine kostenlosen Aktionen. Bereits erstellte Bilder bleiben in der Galerie, und das Limit bleibt bestehen.</translation>
    </message>
</context>
<context>
    <name>tidemark::BulkLimitsDialog</name>
    <message>
        <source>The organization&apos;s &amp;default</source>
        <translation>&amp;Standard der Organisation</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Limits festlegen</translation>
    </message>
    <message>
        <source>A limit of 0 blocks the user from everything that costs credits.</source>
        <translation>Ein Limit von 0 sperrt den Benutzer für alles, was Credits kostet.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n limit(s)</source>
        <translation>
            <numerusform>%n Limit festlegen</numerusform>
            <numerusform>%n Limits festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) set.</source>
        <translation>
            <numerusform>%n Limit festgelegt.</numerusform>
            <numerusform>%n Limits festgelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Status danach</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
</context>
<context>
    <name>tidemark::BulkPlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>New &amp;plan</source>
        <translation>Neuer &amp;Tarif</translation>
    </message>
    <message>
        <source>A larger plan starts at once and adds the difference; a smaller one starts at the next reset.</source>
        <translation>Ein größerer Tarif gilt sofort und schreibt die Differenz gut; ein kleinerer gilt ab der nächsten Erneuerung.</translation>
    </message>
    <message>
        <source>Plan changes cannot be undone.</source>
        <translation>Tarifwechsel lassen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Going back is another plan change, from the next reset.</source>
        <translation>Zurück führt nur ein weiterer Tarifwechsel, der ab der nächsten Erneuerung gilt.</translation>
    </message>
    <message>
        <source>%1, %2 a cycle</source>
        <comment>plan, credits</comment>
        <translation>%1, %2 je Zyklus</translation>
    </message>
    <message>
        <source>Choose a plan.</source>
        <translation>Wählen Sie einen Tarif.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n plan(s)</source>
        <translation>
            <numerusform>%n Tarif wechseln</numerusform>
            <numerusform>%n Tarife wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the plan of %n organization(s).</source>
        <translation>
            <numerusform>Tarif von %n Organisation gewechselt.</numerusform>
            <numerusform>Tarif von %n Organisationen gewechselt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkThresholdDialog</name>
    <message>
        <source>&amp;percent of the plan</source>
        <comment>a threshold of 10 percent of the plan</comment>
        <translation>&amp;Prozent des Tarifs</translation>
    </message>
    <message>
        <source>c&amp;redits</source>
        <comment>a threshold of 50 credits</comment>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>Low threshold</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>A percentage follows the plan when it changes; credits stay as they are.</source>
        <translation>Ein Prozentwert richtet sich nach dem jeweiligen Tarif; Credits bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Enter the threshold.</source>
        <translation>Geben Sie die Warnschwelle ein.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n threshold(s)</source>
        <translation>
            <numerusform>%n Warnschwelle festlegen</numerusform>
            <numerusform>%n Warnschwellen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low threshold(s) set.</source>
        <translation>
            <numerusform>%n Warnschwelle festgelegt.</numerusform>
            <numerusform>%n Warnschwellen festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low at or below</source>
        <translation>Knapp ab</translation>
    </message>
</context>
<context>
    <name>tidemark::CancelPlanDialog</name>
    <message>
        <source>Cancel plan</source>
        <translation>Tarif kündigen</translation>
    </message>
    <message>
        <source>Keep plan</source>
        <translation>Tarif behalten</translation>
    </message>
    <message>
        <source>After the reset this cannot be undone.</source>
        <translation>Nach der Erneuerung lässt sich das nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Until then, Undo or Change plan… keeps the subscription; later, a plan starts a new one with all its credits.</source>
        <translation>Bis dahin lässt sich das Abonnement mit „Rückgängig“ oder „Tarif wechseln …“ behalten; danach beginnt mit einem Tarif ein neues mit allen Credits.</translation>
    </message>
    <message>
        <source>%1 ends at the next reset, on %2</source>
        <comment>plan, day</comment>
        <translation>%1 endet mit der nächsten Erneuerung am %2</translation>
    </message>
    <message>
        <source>What is left of the plan&apos;s credits ends with it. Top-ups and grants stay.</source>
        <translation>Was dann von den Credits des Tarifs übrig ist, verfällt. Aufladungen und Gutschriften bleiben erhalten.</translation>
    </message>
    <message>
        <source>What is left then stays, and can still be spent.</source>
        <translation>Was dann übrig ist, bleibt erhalten und kann weiter verbraucht werden.</translation>
    </message>
    <message>
        <source>The plan is cancelled already.</source>
        <translation>Der Tarif ist bereits gekündigt.</translation>
    </message>
    <message>
        <source>%1 is cancelled and ends on %2.</source>
        <comment>plan, day</comment>
        <translation>%1 ist gekündigt und endet am %2.</translation>
    </message>
    <message>
        <source>The plan is cancelled.</source>
        <translation>Der Tarif ist gekündigt.</translation>
    </message>
</context>
<context>
    <name>tidemark::CellFormat</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ChangePlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>A plan change cannot be undone.</source>
        <translation>Ein Tarifwechsel lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Going back is another plan change, from the next reset.</source>
        <translation>Zurück führt nur ein weiterer Tarifwechsel, der ab der nächsten Erneuerung gilt.</translation>
    </message>
    <message>
        <source>Choose a plan. This organization is on the largest one.</source>
        <translation>Wählen Sie einen Tarif. Diese Organisation hat bereits den größten.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Changes to %1 on %2.</source>
        <translation>Der Tarif wechselt am %2 zu %1.</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>Tarif zu %1 gewechselt.</translation>
    </message>
    <message>
        <source>New plan, and how the last cycles would have gone on each</source>
        <translation>Neuer Tarif, und wie die letzten Zyklen mit jedem verlaufen wären</translation>
    </message>
    <message>
        <source>From</source>
        <comment>when a plan starts</comment>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Now: a new subscription starts, with %1.</source>
        <translation>Sofort: Ein neues Abonnement beginnt, mit %1.</translation>
    </message>
    <message>
        <source>This is the plan now.</source>
        <translation>Das ist der jetzige Tarif.</translation>
    </message>
    <message>
        <source>Now: what was to change at the reset stays as it is.</source>
        <translation>Sofort: Was sich mit der Erneuerung ändern sollte, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The reset on %1. Smaller plans start there.</source>
        <translation>Erneuerung am %1. Kleinere Tarife beginnen dort.</translation>
    </message>
    <message>
        <source>Now, adds %1 to this cycle.</source>
        <translation>Sofort, schreibt diesem Zyklus %1 gut.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Sofort.</translation>
    </message>
    <message>
        <source>Choose another plan.</source>
        <translation>Wählen Sie einen anderen Tarif.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChargeUnbilledDialog</name>
    <message>
        <source>Charge unbilled usage</source>
        <translation>Unberechneten Verbrauch nachberechnen</translation>
    </message>
    <message>
        <source>The backend delivered this usage, and the ledger refused it. What can be charged now is charged as of now; the rest stays unbilled.</source>
        <translation>Das Backend hat diese Leistungen erbracht, das Ledger hat sie abgelehnt. Was sich jetzt berechnen lässt, wird mit dem jetzigen Zeitpunkt gebucht; der Rest bleibt unberechnet.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Can be charged now</source>
        <translation>Jetzt berechenbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>9 actions, 12.0</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are many: the first %Ln are offered; the rest can be charged after them.</source>
        <translation>
            <numerusform>Es sind viele: %Ln wird jetzt angeboten; der Rest lässt sich danach berechnen.</numerusform>
            <numerusform>Es sind viele: Die ersten %Ln werden jetzt angeboten; der Rest lässt sich danach berechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unbilled usage any more.</source>
        <translation>Es gibt keinen unberechneten Verbrauch mehr.</translation>
    </message>
    <message>
        <source>None of it can be charged now. Top up or raise the limits first, then charge it.</source>
        <translation>Davon lässt sich jetzt nichts berechnen. Laden Sie zuerst Credits auf oder erhöhen Sie die Limits.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 nachberechnen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Nachberechnen</translation>
    </message>
    <message>
        <source>Charged %1 credits of unbilled usage.</source>
        <translation>Unberechneten Verbrauch nachberechnet: %1 Credits.</translation>
    </message>
    <message>
        <source>Usage is charged once.</source>
        <translation>Verbrauch wird einmal abgerechnet.</translation>
    </message>
    <message>
        <source>Undo gives the credits back, and does not offer it again.</source>
        <translation>Rückgängig gibt die Credits zurück und bietet ihn nicht noch einmal an.</translation>
    </message>
</context>
<context>
    <name>tidemark::CheckWords</name>
    <message>
        <source>The ledger&apos;s table &quot;%1&quot; holds %2 as &quot;%3&quot; in its row %4; its chain leads to %5. An export of the ledger, imported into a new one, makes its tables anew.</source>
        <translation>Die Tabelle „%1“ des Ledgers enthält %2 als „%3“ in ihrer Zeile %4; seine Kette führt zu %5. Ein Export des Ledgers, in ein neues importiert, stellt die Tabellen neu her.</translation>
    </message>
    <message>
        <source>The ledger&apos;s table &quot;%1&quot; lacks a row that its chain leads to: %2. An export of the ledger, imported into a new one, makes its tables anew.</source>
        <translation>Der Tabelle „%1“ des Ledgers fehlt eine Zeile, zu der seine Kette führt: %2. Ein Export des Ledgers, in ein neues importiert, stellt die Tabellen neu her.</translation>
    </message>
    <message>
        <source>The ledger&apos;s table &quot;%1&quot; has a row that its chain does not lead to: %2. An export of the ledger, imported into a new one, makes its tables anew.</source>
        <translation>Die Tabelle „%1“ des Ledgers hat eine Zeile, zu der seine Kette nicht führt: %2. Ein Export des Ledgers, in ein neues importiert, stellt die Tabellen neu her.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>organization</comment>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>Entry No. %1 in the chain of %2 (line %3)</source>
        <translation>Buchung Nr. %1 in der Kette von %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>Entry No. %1 in the chain of %2</source>
        <translation>Buchung Nr. %1 in der Kette von %2</translation>
    </message>
    <message>
        <source>It cannot be read as an entry.</source>
        <translation>Sie lässt sich nicht als Buchung lesen.</translation>
    </message>
    <message>
        <source>An entry is missing there, or one stands in the wrong place.</source>
        <translation>Dort fehlt eine Buchung, oder eine steht am falschen Platz.</translation>
    </message>
    <message>
        <source>It does not follow from the entry before it: one of the two was exchanged.</source>
        <translation>Sie folgt nicht aus der Buchung davor: Eine der beiden wurde ausgetauscht.</translation>
    </message>
    <message>
        <source>It was changed after it was booked: its hash is that of another content.</source>
        <translation>Sie wurde nach dem Buchen geändert: Ihr Hash gehört zu einem anderen Inhalt.</translation>
    </message>
    <message>
        <source>The end of the file does not fit what stands before it: something was cut off or changed.</source>
        <translation>Das Ende der Datei passt nicht zu dem, was davor steht: Etwas wurde abgeschnitten oder geändert.</translation>
    </message>
    <message>
        <source>The signature is not of this file: one of the two was changed or exchanged.</source>
        <translation>Die Signatur gehört nicht zu dieser Datei: Eine von beiden wurde geändert oder ausgetauscht.</translation>
    </message>
    <message>
        <source>The rate card gives another price for it.</source>
        <translation>Die Preisliste nennt dafür einen anderen Preis.</translation>
    </message>
    <message>
        <source>Its credits were taken from other grants than the rules say.</source>
        <translation>Ihre Credits wurden anderen Gutschriften entnommen, als die Regeln sagen.</translation>
    </message>
    <message>
        <source>What it leaves is not what the rules come to.</source>
        <translation>Was danach bleibt, ist nicht das, was die Regeln ergeben.</translation>
    </message>
    <message>
        <source>The credits that end there are not those that the rules let end.</source>
        <translation>Die Credits, die dort verfallen, sind nicht die, welche die Regeln verfallen lassen.</translation>
    </message>
    <message>
        <source>The rules would not have booked it so.</source>
        <translation>Nach den Regeln wäre sie so nicht gebucht worden.</translation>
    </message>
    <message>
        <source>The file does not go on from where it was when it was last checked here: entries that were there are gone or exchanged.</source>
        <translation>Die Datei setzt nicht fort, was hier zuletzt geprüft wurde: Buchungen, die da waren, fehlen oder wurden ausgetauscht.</translation>
    </message>
    <message>
        <source>The ledger has another entry there: the two chains part.</source>
        <translation>Das Ledger hat dort eine andere Buchung: Die beiden Ketten gehen auseinander.</translation>
    </message>
    <message>
        <source>The file brings a version of a program that the ledger has already, with other terms.</source>
        <translation>Die Datei bringt eine Programmversion mit, die das Ledger schon mit anderen Bedingungen hat.</translation>
    </message>
    <message>
        <source>Ask whoever sent the file for it once more.</source>
        <translation>Bitten Sie den Absender, die Datei noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>Where a backup was restored on purpose, take this for the state to go on from; else look for the newer file.</source>
        <translation>Wurde absichtlich eine Sicherung wiederhergestellt, dann nehmen Sie dies als den Stand, von dem es weitergeht; sonst suchen Sie die neuere Datei.</translation>
    </message>
    <message>
        <source>Import the file into a ledger of its own, and compare the two.</source>
        <translation>Importieren Sie die Datei in ein eigenes Ledger und vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and compare it with an export or a backup.</source>
        <translation>Lassen Sie die Datei unverändert und vergleichen Sie sie mit einem Export oder einer Sicherung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, and what to do: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>place; what is wrong, and what to do: two sentences</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Not signed: no signature lies beside the file.</source>
        <translation>Nicht signiert: Neben der Datei liegt keine Signatur.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signiert von %1.</translation>
    </message>
    <message>
        <source>Signed with the key %1, which is not trusted here: that proves nothing until you know whose key it is.</source>
        <translation>Signiert mit dem Schlüssel %1, dem hier nicht vertraut wird: Das beweist nichts, solange Sie nicht wissen, wessen Schlüssel das ist.</translation>
    </message>
    <message>
        <source>Signed with this desk&apos;s own key.</source>
        <translation>Signiert mit dem eigenen Schlüssel dieses Arbeitsplatzes.</translation>
    </message>
</context>
<context>
    <name>tidemark::Chip</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Unberechnet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>tidemark::ChoiceFilter</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <comment>value</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>4 orgs</comment>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>is</source>
        <comment>the column&apos;s value is one of these</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>the column&apos;s value is none of these</comment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>Is one of these, or is not</source>
        <translation>Ist einer davon oder nicht</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>tidemark::ChooseAssetDialog</name>
    <message>
        <source>Find image</source>
        <translation>Bild suchen</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Quellbild auswählen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Nothing was made in this organization that could be gone on with.</source>
        <translation>In dieser Organisation wurde noch nichts erzeugt, das sich weiterverarbeiten ließe.</translation>
    </message>
    <message>
        <source>No image fits</source>
        <translation>Kein passendes Bild</translation>
    </message>
    <message>
        <source>None has these words in its name, user or model.</source>
        <translation>Keines hat diese Wörter in Name, Benutzer oder Modell.</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Alle Bilder anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChooseReview</name>
    <message>
        <source>Open for review</source>
        <translation>Zur Prüfung öffnen</translation>
    </message>
    <message>
        <source>Exports and ledgers (*.jsonl *.jsonl.zst *.tidemark)</source>
        <translation>Exporte und Ledger (*.jsonl *.jsonl.zst *.tidemark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>tidemark::ColumnsForm</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>So steht es dort</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>a field</comment>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose its column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first rows cannot be read</source>
        <translation>
            <numerusform>%Ln der ersten Zeilen ist nicht lesbar</numerusform>
            <numerusform>%Ln der ersten Zeilen sind nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::CompareWindow</name>
    <message numerus="yes">
        <source>The two are equal: %Ln entries.</source>
        <translation>
            <numerusform>Die beiden sind gleich: %Ln Buchung.</numerusform>
            <numerusform>Die beiden sind gleich: %Ln Buchungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations differ.</source>
        <translation>
            <numerusform>%Ln Organisation weicht ab.</numerusform>
            <numerusform>%Ln Organisationen weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports and ledgers (*.jsonl *.jsonl.zst *.tidemark)</source>
        <translation>Exporte und Ledger (*.jsonl *.jsonl.zst *.tidemark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>File A</source>
        <translation>Datei A</translation>
    </message>
    <message>
        <source>File B</source>
        <translation>Datei B</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message>
        <source>Organizations that differ</source>
        <translation>Abweichende Organisationen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>File &amp;A</source>
        <translation>Datei &amp;A</translation>
    </message>
    <message>
        <source>File &amp;B</source>
        <translation>Datei &amp;B</translation>
    </message>
    <message>
        <source>A ledger or a portable export</source>
        <translation>Ein Ledger oder ein portabler Export</translation>
    </message>
    <message>
        <source>Two files, entry by entry</source>
        <translation>Zwei Dateien, Buchung für Buchung</translation>
    </message>
    <message>
        <source>Name two ledgers or exports of the same organizations: an older and a newer one, or yours and the one that somebody sent you. Nothing is imported, and the files stay as they are.</source>
        <translation>Nennen Sie zwei Ledger oder Exporte derselben Organisationen: einen älteren und einen neueren Stand oder Ihren und den, den Ihnen jemand geschickt hat. Es wird nichts importiert, und die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Abweichende Buchungen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>Die beiden konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the first %1 of %2; the table of CSV has all of them</source>
        <translation>die ersten %1 von %2; die CSV-Tabelle enthält alle</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>The entries at %Ln places were written to %1.</source>
        <translation>
            <numerusform>Die Buchungen an %Ln Stelle wurden nach %1 geschrieben.</numerusform>
            <numerusform>Die Buchungen an %Ln Stellen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>differences.csv</source>
        <comment>name of a file</comment>
        <translation>abweichungen.csv</translation>
    </message>
    <message>
        <source>A has %1, B has %2.</source>
        <comment>10 entries, 11</comment>
        <translation>A hat %1, B hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from No. %2 on</source>
        <translation>%1 ab Nr. %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ConvertTrialDialog</name>
    <message>
        <source>Convert trial</source>
        <translation>Testphase umwandeln</translation>
    </message>
    <message>
        <source>What is left of the trial ends; purchased and promotional credits stay.</source>
        <translation>Restliche Credits der Testphase verfallen; gekaufte und Bonus-Credits bleiben erhalten.</translation>
    </message>
    <message>
        <source>A conversion cannot be undone.</source>
        <translation>Eine Umwandlung lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The subscription starts today.</source>
        <translation>Das Abonnement beginnt heute.</translation>
    </message>
    <message>
        <source>Choose a plan.</source>
        <translation>Wählen Sie einen Tarif.</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>In %1 umwandeln</translation>
    </message>
    <message>
        <source>Converted to %1.</source>
        <translation>Testphase in %1 umgewandelt.</translation>
    </message>
    <message>
        <source>Plan, and how the last months would have gone on each</source>
        <translation>Tarif, und wie die letzten Monate mit jedem verlaufen wären</translation>
    </message>
</context>
<context>
    <name>tidemark::CreditsBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count times price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>8.0 credits, Low</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::CreditsField</name>
    <message>
        <source>Need more credits?</source>
        <translation>Mehr Credits nötig?</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Credits: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CustomerMail</name>
    <message>
        <source>%1: your credits are used up</source>
        <translation>%1: Ihre Credits sind aufgebraucht</translation>
    </message>
    <message>
        <source>%1: your credits are running low</source>
        <translation>%1: Ihre Credits gehen zur Neige</translation>
    </message>
    <message>
        <source>%1: your credits</source>
        <translation>%1: Ihre Credits</translation>
    </message>
    <message>
        <source>the credits of %1 (%2) are used up: %3 are left.</source>
        <translation>die Credits von %1 (%2) sind aufgebraucht: Es verbleiben %3.</translation>
    </message>
    <message>
        <source>%1 (%2) has %3 credits left.</source>
        <translation>%1 (%2) hat noch %3 Credits.</translation>
    </message>
    <message>
        <source>At the pace of the last four weeks they last until the reset.</source>
        <translation>Beim Verbrauch der letzten vier Wochen reichen sie bis zur Erneuerung.</translation>
    </message>
    <message>
        <source>At the pace of the last four weeks, %1 a day, they run out on about %2 (%3).</source>
        <comment>credits a day, a day, a range of days</comment>
        <translation>Beim Verbrauch der letzten vier Wochen, %1 am Tag, reichen sie bis etwa %2 (%3).</translation>
    </message>
    <message>
        <source>The plan ends on %1.</source>
        <translation>Der Tarif endet am %1.</translation>
    </message>
    <message>
        <source>The next %1 credits come on %2.</source>
        <translation>Die nächsten %1 Credits kommen am %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between actions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Until there are credits again, these do not work: %1.

These still do: %2. Everything made so far stays.</source>
        <translation>Bis es wieder Credits gibt, ist nicht möglich: %1.

Weiterhin möglich: %2. Alles bisher Erstellte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Should they run out, new images have to wait; these go on working: %1.</source>
        <translation>Sollten sie ausgehen, müssen neue Bilder warten; weiterhin möglich bleibt: %1.</translation>
    </message>
    <message>
        <source>- a top-up: more credits at once, which do not end with the cycle;</source>
        <translation>- eine Aufladung: sofort mehr Credits, die nicht mit dem Zyklus verfallen;</translation>
    </message>
    <message>
        <source>- a plan: %1 with %2 credits a cycle;</source>
        <translation>- ein Tarif: %1 mit %2 Credits je Zyklus;</translation>
    </message>
    <message>
        <source>- a larger plan: %1 with %2 credits a cycle;</source>
        <translation>- ein größerer Tarif: %1 mit %2 Credits je Zyklus;</translation>
    </message>
    <message>
        <source>- limits for single users, so that the credits last for everybody.</source>
        <translation>- Limits für einzelne Benutzer, damit die Credits für alle reichen.</translation>
    </message>
    <message>
        <source>What we can do for you:</source>
        <translation>Das können wir für Sie tun:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>At the pace of the last four weeks, %1 a day, they run out on about %2.</source>
        <comment>credits a day, a day</comment>
        <translation>Beim Verbrauch der letzten vier Wochen, %1 am Tag, reichen sie etwa bis zum %2.</translation>
    </message>
    <message>
        <source>Just reply to this mail, and we will see to it.</source>
        <translation>Antworten Sie einfach auf diese E-Mail, wir kümmern uns darum.</translation>
    </message>
    <message>
        <source>%1 of them end on %2 unless they are used before.</source>
        <comment>credits, day</comment>
        <translation>%1 davon enden am %2, wenn sie nicht vorher verbraucht werden.</translation>
    </message>
    <message>
        <source>If we can help you to make the most of them, just reply to this mail.</source>
        <translation>Wenn wir Ihnen helfen können, sie gut zu nutzen, antworten Sie einfach auf diese E-Mail.</translation>
    </message>
</context>
<context>
    <name>tidemark::DataTable</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tidemark::DateFilter</name>
    <message>
        <source>&amp;Show these days</source>
        <translation>Diese Tage &amp;zeigen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>tidemark::DatePeriod</name>
    <message>
        <source>Any</source>
        <comment>time</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>tidemark::DefaultLimitDialog</name>
    <message>
        <source>&amp;No default</source>
        <translation>&amp;Kein Standard</translation>
    </message>
    <message>
        <source>Default limit</source>
        <translation>Standardlimit</translation>
    </message>
    <message>
        <source>Limit of users without one of their own</source>
        <translation>Limit für Benutzer ohne eigenes Limit</translation>
    </message>
    <message>
        <source>A limit of 0 blocks them from everything that costs credits.</source>
        <translation>Ein Limit von 0 sperrt sie für alles, was Credits kostet.</translation>
    </message>
    <message>
        <source>Set the default limit</source>
        <translation>Standardlimit festlegen</translation>
    </message>
    <message>
        <source>Default limit set.</source>
        <translation>Standardlimit festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>all have limits of their own</source>
        <translation>alle haben ein eigenes Limit</translation>
    </message>
    <message>
        <source>This is the default now.</source>
        <translation>Das ist der aktuelle Standard.</translation>
    </message>
</context>
<context>
    <name>tidemark::DemoLedger</name>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Making the demo ledger</source>
        <translation>Demo-Ledger wird erstellt</translation>
    </message>
    <message>
        <source>A dozen organizations, a year of use</source>
        <translation>Ein Dutzend Organisationen, ein Jahr Verbrauch</translation>
    </message>
    <message>
        <source>The demo ledger could not be made.</source>
        <translation>Das Demo-Ledger konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>tidemark::DifferenceWords</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of an entry, and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (out of range)</source>
        <translation>%1 (außerhalb des Bereichs)</translation>
    </message>
    <message numerus="yes">
        <source>Only in B: %Ln entries.</source>
        <translation>
            <numerusform>Nur in B: %Ln Buchung.</numerusform>
            <numerusform>Nur in B: %Ln Buchungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only in A: %Ln entries.</source>
        <translation>
            <numerusform>Nur in A: %Ln Buchung.</numerusform>
            <numerusform>Nur in A: %Ln Buchungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 From there on B differs by %2.</source>
        <translation>%1 Von da an weicht B um %2 ab.</translation>
    </message>
    <message numerus="yes">
        <source>B has %Ln entries more, which move no credits.</source>
        <translation>
            <numerusform>B hat %Ln Buchung mehr, die keine Credits bewegt.</numerusform>
            <numerusform>B hat %Ln Buchungen mehr, die keine Credits bewegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B has %Ln entries more: %1.</source>
        <translation>
            <numerusform>B hat %Ln Buchung mehr: %1.</numerusform>
            <numerusform>B hat %Ln Buchungen mehr: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A has %Ln entries more, which move no credits.</source>
        <translation>
            <numerusform>A hat %Ln Buchung mehr, die keine Credits bewegt.</numerusform>
            <numerusform>A hat %Ln Buchungen mehr, die keine Credits bewegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A has %Ln entries more; B lacks them, and differs by %1.</source>
        <translation>
            <numerusform>A hat %Ln Buchung mehr; sie fehlt in B, Unterschied: %1.</numerusform>
            <numerusform>A hat %Ln Buchungen mehr; sie fehlen in B, Unterschied: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chains part at No. %1.</source>
        <translation>Die Ketten gehen bei Nr. %1 auseinander.</translation>
    </message>
    <message>
        <source>The chains part at No. %1: %2 in A, %3 in B.</source>
        <translation>Die Ketten gehen bei Nr. %1 auseinander: %2 in A, %3 in B.</translation>
    </message>
</context>
<context>
    <name>tidemark::DifferingEntriesModel</name>
    <message>
        <source>No.</source>
        <comment>place of an entry in its organization&apos;s chain</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>A: booked</source>
        <translation>A: gebucht</translation>
    </message>
    <message>
        <source>A: what</source>
        <translation>A: Details</translation>
    </message>
    <message>
        <source>A: amount</source>
        <translation>A: Betrag</translation>
    </message>
    <message>
        <source>A: left after</source>
        <translation>A: Rest danach</translation>
    </message>
    <message>
        <source>B: booked</source>
        <translation>B: gebucht</translation>
    </message>
    <message>
        <source>B: what</source>
        <translation>B: Details</translation>
    </message>
    <message>
        <source>B: amount</source>
        <translation>B: Betrag</translation>
    </message>
    <message>
        <source>B: left after</source>
        <translation>B: Rest danach</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Same booking</source>
        <translation>Gleiche Buchung</translation>
    </message>
    <message>
        <source>Other booking</source>
        <translation>Andere Buchung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an entry: what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::EmptyState</name>
    <message>
        <source>Nothing yet on %1</source>
        <comment>day and time</comment>
        <translation>Noch nichts am %1</translation>
    </message>
    <message>
        <source>What is here today was booked later.</source>
        <translation>Was heute hier steht, wurde später gebucht.</translation>
    </message>
</context>
<context>
    <name>tidemark::EntriesModel</name>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place of an entry in its organization&apos;s chain</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>tidemark::EntryFilters</name>
    <message>
        <source>Grant: %1</source>
        <translation>Gutschrift: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>tidemark::EntryWords</name>
    <message>
        <source>Organization created</source>
        <translation>Org angelegt</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>User limit</source>
        <translation>Benutzerlimit</translation>
    </message>
    <message>
        <source>Default limit</source>
        <translation>Standardlimit</translation>
    </message>
    <message>
        <source>Low threshold</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>Plan change</source>
        <translation>Tarifwechsel</translation>
    </message>
    <message>
        <source>Trial converted</source>
        <translation>Testphase umgewandelt</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Free use</source>
        <translation>Gratisnutzung</translation>
    </message>
    <message>
        <source>Asset changed</source>
        <translation>Assetstatus</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Reopened for late use</source>
        <translation>Für Nachbuchung geöffnet</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Plan grant</source>
        <translation>Tarifgutschrift</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Promotional grant</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>user inactive</source>
        <translation>Benutzer inaktiv</translation>
    </message>
    <message>
        <source>user limit reached</source>
        <translation>Benutzerlimit erreicht</translation>
    </message>
    <message>
        <source>pool empty</source>
        <translation>zu wenige Credits</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>the day on which granted credits end</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>%1, from the next cycle</source>
        <translation>%1, ab dem nächsten Zyklus</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>In der Testphase</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 je Zyklus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>%1: made Org</source>
        <translation>%1: auf Org gesetzt</translation>
    </message>
    <message>
        <source>%1: made Personal</source>
        <translation>%1: auf Persönlich gesetzt</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>%1: archiviert</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1: wiederhergestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>of No. %1</source>
        <comment>a reversal; place in the chain of its organization</comment>
        <translation>von Nr. %1</translation>
    </message>
    <message>
        <source>grant No. %1</source>
        <comment>place in the chain of its organization</comment>
        <translation>Gutschrift Nr. %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default limit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of its own</source>
        <comment>limit</comment>
        <translation>kein eigenes Limit</translation>
    </message>
</context>
<context>
    <name>tidemark::ErrorWords</name>
    <message>
        <source>This organization is not in the ledger.</source>
        <translation>Diese Organisation steht nicht im Ledger.</translation>
    </message>
    <message>
        <source>This organization has no such user.</source>
        <translation>Diesen Benutzer gibt es in dieser Organisation nicht.</translation>
    </message>
    <message>
        <source>The program has no such plan.</source>
        <translation>Diesen Tarif gibt es im Programm nicht.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Diese Buchung gibt es nicht.</translation>
    </message>
    <message>
        <source>Credits have at most 3 digits after the decimal sign.</source>
        <translation>Credits haben höchstens 3 Nachkommastellen.</translation>
    </message>
    <message>
        <source>This is more than a ledger can hold.</source>
        <translation>Das ist mehr, als ein Ledger fassen kann.</translation>
    </message>
    <message>
        <source>Enter more than zero credits.</source>
        <translation>Geben Sie mehr als null Credits ein.</translation>
    </message>
    <message>
        <source>There are not enough credits.</source>
        <translation>Es sind nicht genügend Credits vorhanden.</translation>
    </message>
    <message>
        <source>The user&apos;s limit does not leave enough.</source>
        <translation>Das Limit des Benutzers reicht dafür nicht aus.</translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation>Der Benutzer ist inaktiv.</translation>
    </message>
    <message>
        <source>A trial has no plan to change. Convert it instead.</source>
        <translation>In der Testphase lässt sich kein Tarif wechseln. Wandeln Sie sie stattdessen um.</translation>
    </message>
    <message>
        <source>There is no subscription to cancel.</source>
        <translation>Es gibt kein Abonnement, das sich kündigen ließe.</translation>
    </message>
    <message>
        <source>This organization is no longer on trial.</source>
        <translation>Diese Organisation ist nicht mehr in der Testphase.</translation>
    </message>
    <message>
        <source>An entry of this kind cannot be reversed.</source>
        <translation>Eine Buchung dieser Art lässt sich nicht stornieren.</translation>
    </message>
    <message>
        <source>This was reversed already.</source>
        <translation>Das wurde bereits storniert.</translation>
    </message>
    <message>
        <source>Nothing is left of these credits to take back.</source>
        <translation>Von diesen Credits ist nichts mehr übrig, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Nothing was booked; try again.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Ledger. Es wurde nichts gebucht; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was booked; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gebucht; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program has no such action.</source>
        <translation>Diese Aktion gibt es im Programm nicht.</translation>
    </message>
    <message>
        <source>There is an organization of this id already.</source>
        <translation>Es gibt bereits eine Organisation mit dieser ID.</translation>
    </message>
    <message>
        <source>There is a user of this id already.</source>
        <translation>Es gibt bereits einen Benutzer mit dieser ID.</translation>
    </message>
    <message>
        <source>The end lies in the past. Choose a later day.</source>
        <translation>Das Ende liegt in der Vergangenheit. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>This needs the image that it works on.</source>
        <translation>Es fehlt das Bild, auf das die Aktion angewendet wird.</translation>
    </message>
</context>
<context>
    <name>tidemark::FailureDetails</name>
    <message>
        <source>%1: these are no notes of Tidemark. Move the file elsewhere.</source>
        <translation>%1: Das sind keine Notizen von Tidemark. Verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 Ask for the file again, and verify it.</source>
        <translation>%1, Zeile %2: %3 Fordern Sie die Datei noch einmal an, und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1: %2 Ask for the file again, and verify it.</source>
        <translation>%1: %2 Fordern Sie die Datei noch einmal an, und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The period has not begun yet; choose one that begins before %1.</source>
        <translation>Der Zeitraum hat noch nicht begonnen; wählen Sie einen, der vor dem %1 beginnt.</translation>
    </message>
    <message>
        <source>The period ends before it begins; the last day must not be earlier.</source>
        <translation>Der Zeitraum endet, bevor er beginnt; der letzte Tag darf nicht früher liegen.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; exists and differs; a version never changes. Give the file a new version.</source>
        <translation>Version %1 von „%2“ gibt es schon, und sie ist eine andere; eine Version ändert sich nie. Geben Sie der Datei eine neue Version.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>Die Notiz ist länger als %1 Zeichen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes. Shorten it.</source>
        <translation>%1 ist länger als %2 Bytes. Kürzen Sie das.</translation>
    </message>
    <message>
        <source>There are more than %1 tags. Remove some.</source>
        <translation>Es sind mehr als %1 Schlagwörter. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>%1: the end line is missing; the export was cut short.</source>
        <translation>%1: Die Zeile am Ende fehlt; der Export ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: its compressed data were cut short.</source>
        <translation>%1: Die gepackten Daten sind abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: its compressed data are damaged (%2).</source>
        <translation>%1: Die gepackten Daten sind beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1, line %2: this is no row that an import refused.</source>
        <translation>%1, Zeile %2: Das ist keine Zeile, die ein Import abgelehnt hat.</translation>
    </message>
    <message>
        <source>%1: this is no file of rows that an import refused.</source>
        <translation>%1: Das ist keine Datei mit Zeilen, die ein Import abgelehnt hat.</translation>
    </message>
    <message>
        <source>%1: there is no row of column names at its beginning.</source>
        <translation>%1: Am Anfang steht keine Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3 is gone.</source>
        <translation>%1: Die Buchung %2 von %3 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3 cannot be read.</source>
        <translation>%1: Die Buchung %2 von %3 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1: the file was changed meanwhile.</source>
        <translation>Zeile %1: Die Datei wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it is longer than 16 MiB.</source>
        <translation>Sie ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>An entry is a JSON object.</source>
        <translation>Eine Buchung ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no kind of entry &quot;%1&quot;.</source>
        <translation>Die Art „%1“ gibt es bei Buchungen nicht.</translation>
    </message>
    <message>
        <source>The entry (%1) is not well-formed: %2.</source>
        <translation>Die Buchung (%1) ist nicht wohlgeformt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be 1.</source>
        <translation>„%1“ muss 1 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an instant.</source>
        <translation>„%1“ muss ein Zeitpunkt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>It has a member that a header does not have.</source>
        <translation>Sie enthält etwas, das nicht in einen Kopf gehört.</translation>
    </message>
    <message>
        <source>The passphrase does not fit the secret key.</source>
        <translation>Die Passphrase passt nicht zum geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>The secret key is damaged.</source>
        <translation>Der geheime Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>This is no secret key of minisign.</source>
        <translation>Das ist kein geheimer Schlüssel von minisign.</translation>
    </message>
    <message>
        <source>%1: This is no public key of minisign.</source>
        <translation>%1: Das ist kein öffentlicher Schlüssel von minisign.</translation>
    </message>
    <message>
        <source>%1: this is neither a file nor a public key of minisign.</source>
        <translation>%1: Das ist weder eine Datei noch ein öffentlicher Schlüssel von minisign.</translation>
    </message>
    <message>
        <source>This is no public key of minisign.</source>
        <translation>Das ist kein öffentlicher Schlüssel von minisign.</translation>
    </message>
    <message>
        <source>This is no signature of minisign.</source>
        <translation>Das ist keine Signatur von minisign.</translation>
    </message>
    <message>
        <source>To unlock the secret key takes more work than any passphrase needs.</source>
        <translation>Den geheimen Schlüssel zu öffnen kostet mehr Aufwand, als irgendeine Passphrase braucht.</translation>
    </message>
    <message>
        <source>There is too little memory to unlock the secret key.</source>
        <translation>Der Speicher reicht nicht, um den geheimen Schlüssel zu öffnen.</translation>
    </message>
    <message>
        <source>it has more than %1 columns: it is no table that can be imported.</source>
        <translation>sie hat mehr als %1 Spalten: Das ist keine Tabelle, die importiert werden kann.</translation>
    </message>
    <message>
        <source>%1: this is not a ledger as Tidemark makes it: %2. Nothing was changed.</source>
        <translation>%1: Das ist kein Ledger, wie Tidemark es anlegt: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it lacks the table &quot;%1&quot;</source>
        <translation>die Tabelle „%1“ fehlt</translation>
    </message>
    <message>
        <source>it lacks the column &quot;%1&quot;</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is made in another way</source>
        <translation>die Tabelle „%1“ ist anders angelegt</translation>
    </message>
    <message>
        <source>it has the trigger &quot;%1&quot;, which no Tidemark made</source>
        <translation>es hat den Trigger „%1“, den kein Tidemark angelegt hat</translation>
    </message>
    <message>
        <source>the file ends in the middle of this line: it was cut short.</source>
        <translation>Die Datei endet mitten in dieser Zeile: Sie wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>tidemark::FailureWords</name>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check that its folder exists and that you may write to it.</source>
        <translation>Die Datei lässt sich nicht schreiben. Prüfen Sie, ob ihr Ordner vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>It is not a Tidemark ledger. Choose another file, or make a new ledger and import into it.</source>
        <translation>Die Datei ist kein Tidemark-Ledger. Wählen Sie eine andere Datei oder legen Sie ein neues Ledger an und importieren Sie dorthin.</translation>
    </message>
    <message>
        <source>A newer Tidemark wrote it. Install that version to open it; nothing was changed.</source>
        <translation>Die Datei stammt von einer neueren Version von Tidemark. Installieren Sie diese Version, um die Datei zu öffnen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The ledger is read-only. Ask for the right to write to the file and its folder, or open a copy.</source>
        <translation>Das Ledger ist schreibgeschützt. Lassen Sie sich Schreibrechte für die Datei und ihren Ordner geben oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in das Ledger. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was booked.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is, and restore it from a backup or an export.</source>
        <translation>Die Datei ist beschädigt. Lassen Sie sie unverändert und stellen Sie das Ledger aus einer Sicherung oder einem Export wieder her.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Check it, then try again.</source>
        <translation>Auf dem Datenträger ist ein Lese- oder Schreibfehler aufgetreten. Prüfen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such organization at that time.</source>
        <translation>Zu diesem Zeitpunkt gibt es diese Organisation nicht.</translation>
    </message>
    <message>
        <source>The organization has no such user.</source>
        <translation>Diesen Benutzer gibt es in der Organisation nicht.</translation>
    </message>
    <message>
        <source>The ledger knows no such program.</source>
        <translation>Dieses Programm ist dem Ledger nicht bekannt.</translation>
    </message>
    <message>
        <source>The program has no such plan.</source>
        <translation>Diesen Tarif gibt es im Programm nicht.</translation>
    </message>
    <message>
        <source>The program has no such action.</source>
        <translation>Diese Aktion gibt es im Programm nicht.</translation>
    </message>
    <message>
        <source>The organization has no such asset.</source>
        <translation>Dieses Asset gibt es in der Organisation nicht.</translation>
    </message>
    <message>
        <source>The organization has no such entry.</source>
        <translation>Diese Buchung gibt es in der Organisation nicht.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Diese Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <source>There is an organization of that name already.</source>
        <translation>Es gibt bereits eine Organisation dieses Namens.</translation>
    </message>
    <message>
        <source>The organization has a user of that name already.</source>
        <translation>Die Organisation hat bereits einen Benutzer dieses Namens.</translation>
    </message>
    <message>
        <source>The organization has an asset of that name already.</source>
        <translation>Die Organisation hat bereits ein Asset dieses Namens.</translation>
    </message>
    <message>
        <source>A field is missing or cannot be read.</source>
        <translation>Ein Feld fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its key was used for something else.</source>
        <translation>Der Schlüssel wurde bereits für etwas anderes verwendet.</translation>
    </message>
    <message>
        <source>It lies in the future. Check the clock of this computer.</source>
        <translation>Der Zeitpunkt liegt in der Zukunft. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The amount has more than three decimals.</source>
        <translation>Der Betrag hat mehr als drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu hoch.</translation>
    </message>
    <message>
        <source>The amount has the wrong sign.</source>
        <translation>Der Betrag hat das falsche Vorzeichen.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>Das Ende liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The action needs the asset that it works on.</source>
        <translation>Für die Aktion fehlt das Asset, auf das sie angewendet wird.</translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation>Der Benutzer ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The organization does not have enough credits left.</source>
        <translation>Die Organisation hat nicht mehr genügend Credits.</translation>
    </message>
    <message>
        <source>The user has reached their limit.</source>
        <translation>Der Benutzer hat sein Limit erreicht.</translation>
    </message>
    <message>
        <source>An organization on trial starts a plan first.</source>
        <translation>Eine Organisation in der Testphase braucht zuerst einen Tarif.</translation>
    </message>
    <message>
        <source>The organization has no plan.</source>
        <translation>Die Organisation hat keinen Tarif.</translation>
    </message>
    <message>
        <source>The organization is not on trial.</source>
        <translation>Die Organisation ist nicht in der Testphase.</translation>
    </message>
    <message>
        <source>An entry of this kind cannot be reversed.</source>
        <translation>Eine Buchung dieser Art lässt sich nicht stornieren.</translation>
    </message>
    <message>
        <source>The entry is reversed already.</source>
        <translation>Die Buchung ist bereits storniert.</translation>
    </message>
    <message>
        <source>The credits have ended already.</source>
        <translation>Die Credits sind bereits verfallen.</translation>
    </message>
    <message>
        <source>The credits are spent already.</source>
        <translation>Die Credits sind bereits verbraucht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and why: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tidemark::FigureColumn</name>
    <message>
        <source>%1: %2</source>
        <comment>caption: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::FigureLine</name>
    <message>
        <source>of %1</source>
        <comment>42.5 of 500</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what the file is</comment>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <comment>the name of a column</comment>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>tidemark::FindingWords</name>
    <message>
        <source>trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <comment>how often it ran dry</comment>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The user was inactive</source>
        <translation>Der Benutzer war inaktiv</translation>
    </message>
    <message>
        <source>A user&apos;s limit was reached</source>
        <translation>Das Limit eines Benutzers war erreicht</translation>
    </message>
    <message>
        <source>The pool was empty</source>
        <translation>Die Credits reichten nicht</translation>
    </message>
    <message>
        <source>They would have cost %1 credits</source>
        <translation>Sie hätten %1 Credits gekostet</translation>
    </message>
    <message>
        <source>then ran dry</source>
        <translation>danach leergelaufen</translation>
    </message>
    <message>
        <source>%1 → %2 credits a day</source>
        <comment>use before and after</comment>
        <translation>%1 → %2 Credits pro Tag</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>organization: plan before → plan after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3 → %4</source>
        <comment>user in organization: share before → share after</comment>
        <translation>%1 in %2: %3 → %4</translation>
    </message>
    <message>
        <source>of what was used in the cycle from %1</source>
        <comment>a day</comment>
        <translation>vom Verbrauch im Zyklus ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses, priced as any other model</source>
        <translation>
            <numerusform>%Ln Vorgang, berechnet wie alle anderen Modelle</numerusform>
            <numerusform>%Ln Vorgänge, berechnet wie alle anderen Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like %1; %2</source>
        <comment>known model; 12 uses, priced as any other model</comment>
        <translation>Ähnelt %1; %2</translation>
    </message>
    <message>
        <source>%1 credits in all, first on %2</source>
        <translation>insgesamt %1 Credits, zuerst am %2</translation>
    </message>
    <message>
        <source>Credits taken by adjustments</source>
        <translation>Durch Korrekturen abgezogene Credits</translation>
    </message>
    <message>
        <source>Bookings taken back</source>
        <translation>Zurückgenommene Buchungen</translation>
    </message>
    <message>
        <source>Top-ups that name no purchase</source>
        <translation>Aufladungen, die keinen Kauf nennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses when it hardly ever works, first on %1</source>
        <translation>
            <numerusform>%Ln Vorgang zu einer Zeit, in der sie kaum je arbeitet, zuerst am %1</numerusform>
            <numerusform>%Ln Vorgänge zu Zeiten, in denen sie kaum je arbeitet, zuerst am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ran dry</source>
        <translation>Leergelaufen</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Negative adjustments</source>
        <translation>Negative Korrekturen</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Top-ups without a reference</source>
        <translation>Aufladungen ohne Referenz</translation>
    </message>
    <message>
        <source>Plan changes</source>
        <translation>Tarifwechsel</translation>
    </message>
    <message>
        <source>Users whose share jumped</source>
        <translation>Benutzer mit sprunghaft höherem Anteil</translation>
    </message>
    <message>
        <source>Uses at odd hours</source>
        <translation>Vorgänge zu ungewöhnlichen Zeiten</translation>
    </message>
    <message>
        <source>Models not on the rate card</source>
        <translation>Modelle, die nicht in der Preisliste stehen</translation>
    </message>
    <message>
        <source>For %1, to the end</source>
        <comment>ran dry for 12 days</comment>
        <translation>%1 lang, bis zum Ende</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>ran dry for 12 days</comment>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>%1, for %2 in all, to the end</source>
        <comment>3 times; 12 days</comment>
        <translation>%1, insgesamt %2, bis zum Ende</translation>
    </message>
    <message>
        <source>%1, for %2 in all</source>
        <comment>3 times; 12 days</comment>
        <translation>%1, insgesamt %2</translation>
    </message>
</context>
<context>
    <name>tidemark::FindingsPanel</name>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Looking through the entries…</source>
        <translation>Buchungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing stands out. What was looked for:</source>
        <translation>Nichts fällt auf. Gesucht wurde nach:</translation>
    </message>
    <message>
        <source>Choose one to see its entries.</source>
        <translation>Wählen Sie eine Auffälligkeit, um ihre Buchungen zu sehen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of finding: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a finding; what is known of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of finding: which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no entries to look through.</source>
        <translation>Es gibt keine Einträge, die durchzusehen wären.</translation>
    </message>
</context>
<context>
    <name>tidemark::FormFields</name>
    <message>
        <source>“%1” is not a number of credits.</source>
        <translation>„%1“ ist keine gültige Anzahl Credits.</translation>
    </message>
</context>
<context>
    <name>tidemark::Formats</name>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 25–30 Nov</comment>
        <translation>%1.–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits remaining of the credits granted</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation>%1 Credit</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a duration</comment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <comment>a day</comment>
        <translation>%1 oder später</translation>
    </message>
</context>
<context>
    <name>tidemark::GalleryFilters</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Whose, and archived ones</source>
        <translation>Zuordnung und archivierte Bilder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Created by Org</source>
        <translation>Von der Org erstellt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Any user</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Choose an organization first</source>
        <translation>Zuerst eine Organisation wählen</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>%1 credits left this cycle</source>
        <comment>14.0 of 60</comment>
        <translation>noch %1 Credits in diesem Zyklus</translation>
    </message>
    <message>
        <source>%1 credits left</source>
        <comment>14.0 of 60</comment>
        <translation>noch %1 Credits</translation>
    </message>
</context>
<context>
    <name>tidemark::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Bilder filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No image fits</source>
        <translation>Kein passendes Bild</translation>
    </message>
    <message>
        <source>None has these words and is of this kind.</source>
        <translation>Kein Bild entspricht diesen Suchbegriffen und dieser Auswahl.</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Alle Bilder anzeigen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>What people make with credits appears here, and stays.</source>
        <translation>Was mit Credits erstellt wird, erscheint hier und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Grid or table</source>
        <translation>Raster oder Tabelle</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>tidemark::GrantDialog</name>
    <message>
        <source>Campaign, apology or agreement</source>
        <translation>Kampagne, Kulanz oder Vereinbarung</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>Grant credits</source>
        <translation>Credits gutschreiben</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>0 is used first, 100 last; plan credits and top-ups are 50</source>
        <translation>0 zuerst, 100 zuletzt; Tarif und Aufladungen: 50</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Enter how many credits to grant.</source>
        <translation>Geben Sie ein, wie viele Credits gutgeschrieben werden sollen.</translation>
    </message>
    <message>
        <source>What is left of them when %1 is over ends unused.</source>
        <comment>5 Dec 2026</comment>
        <translation>Was davon nach dem %1 noch übrig ist, verfällt.</translation>
    </message>
    <message>
        <source>They never end.</source>
        <translation>Sie verfallen nicht.</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <comment>credits</comment>
        <translation>%1 gutschreiben</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>credits</comment>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>Granted %1.</source>
        <comment>50.0 credits</comment>
        <translation>%1 gutgeschrieben.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAssistant</name>
    <message>
        <source>T&amp;ry it first</source>
        <translation>Erst &amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Copying the ledger, so that nothing is booked in it</source>
        <translation>Das Ledger wird kopiert, damit nichts darin gebucht wird</translation>
    </message>
    <message>
        <source>Says what would be applied and refused, and books nothing</source>
        <translation>Sagt, was gebucht und was abgelehnt würde, und bucht nichts</translation>
    </message>
    <message>
        <source>%1 holds no rows that could be imported. Choose the folder that has orgs.csv, users.csv, purchases.csv and usage.csv, or a file of usage.</source>
        <translation>%1 enthält keine Zeilen, die sich importieren ließen. Wählen Sie den Ordner mit orgs.csv, users.csv, purchases.csv und usage.csv oder eine Datei mit Verbrauch.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien zum Importieren</translation>
    </message>
    <message>
        <source>First events of the file</source>
        <translation>Die ersten Ereignisse der Datei</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>Erste Ereignisse</translation>
    </message>
    <message>
        <source>%1: choose the columns for: %2.</source>
        <comment>a file; fields</comment>
        <translation>%1: Wählen Sie die Spalten für: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Two files hold the same (%1): leave one out.</source>
        <translation>Zwei Dateien enthalten dasselbe (%1): Lassen Sie eine aus.</translation>
    </message>
    <message>
        <source>All files are left out.</source>
        <translation>Alle Dateien sind ausgelassen.</translation>
    </message>
    <message>
        <source>Recognised as usage in CloudEvents.</source>
        <translation>Als Verbrauch im Format CloudEvents erkannt.</translation>
    </message>
    <message>
        <source>One event a line. Press Import to book them.</source>
        <translation>Ein Ereignis je Zeile. „Importieren“ bucht sie.</translation>
    </message>
    <message>
        <source>Recognised as a backend export.</source>
        <translation>Als Backend-Export erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, read as they are. Press Import to book what is new.</source>
        <translation>
            <numerusform>%Ln Datei, unverändert gelesen. „Importieren“ bucht, was neu ist.</numerusform>
            <numerusform>%Ln Dateien, unverändert gelesen. „Importieren“ bucht, was neu ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether it is read rightly.</source>
        <translation>Prüfen Sie, ob richtig gelesen wird.</translation>
    </message>
    <message>
        <source>Some columns have to be named.</source>
        <translation>Einige Spalten müssen noch zugeordnet werden.</translation>
    </message>
    <message>
        <source>This is how the program reads it. What is wrong can be mended here; the next file with the same columns is read so at once.</source>
        <translation>So liest das Programm die Datei. Was nicht stimmt, lässt sich hier berichtigen; die nächste Datei mit denselben Spalten wird gleich so gelesen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Trying it on a copy</source>
        <translation>Probelauf mit einer Kopie</translation>
    </message>
    <message>
        <source>It could not be tried.</source>
        <translation>Der Probelauf ist gescheitert.</translation>
    </message>
    <message>
        <source>This is what an import would do now. Nothing is booked yet.</source>
        <translation>Das würde ein Import jetzt bewirken. Gebucht ist noch nichts.</translation>
    </message>
    <message>
        <source>It was tried on a copy of the ledger. What somebody books meanwhile can change it.</source>
        <translation>Probiert wurde mit einer Kopie des Ledgers. Was inzwischen gebucht wird, kann das Ergebnis ändern.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportFlow</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Trying refused rows again: %1 of %2</source>
        <translation>Erneuter Versuch mit abgelehnten Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Bilder: %1 von %2</translation>
    </message>
    <message>
        <source>The pictures of %1 were not kept.</source>
        <translation>Die Bilder von %1 wurden nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not kept:</source>
        <translation>
            <numerusform>%Ln Bild wurde nicht übernommen:</numerusform>
            <numerusform>%Ln Bilder wurden nicht übernommen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read as PNG, JPEG or WebP.</source>
        <translation>
            <numerusform>%Ln lässt sich nicht als PNG, JPEG oder WebP lesen.</numerusform>
            <numerusform>%Ln lassen sich nicht als PNG, JPEG oder WebP lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named as assets of several organizations; put each into a folder with its organization&apos;s id.</source>
        <translation>
            <numerusform>%Ln heißt wie Assets mehrerer Organisationen; legen Sie es in einen Ordner mit der ID seiner Organisation.</numerusform>
            <numerusform>%Ln heißen wie Assets mehrerer Organisationen; legen Sie jedes in einen Ordner mit der ID seiner Organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booking: %1 of %Ln rows</source>
        <translation>
            <numerusform>Buchen: %1 von %Ln Zeile</numerusform>
            <numerusform>Buchen: %1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ImportReport</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Across a reset</source>
        <translation>Nach Erneuerung</translation>
    </message>
    <message>
        <source>Imported rows by organization</source>
        <translation>Importierte Zeilen je Organisation</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Refused rows by organization and cause</source>
        <translation>Abgelehnte Zeilen je Organisation und Grund</translation>
    </message>
    <message>
        <source>Column %1 is not known and was left out</source>
        <translation>Spalte %1 ist unbekannt und wurde ausgelassen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Ledger</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>Im Export</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the export says otherwise</source>
        <translation>Abweichungen im Export</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportReportDialog</name>
    <message>
        <source>Cancelled. What was booked until then stays; import again to add the rest.</source>
        <translation>Abgebrochen. Was bis dahin gebucht wurde, bleibt erhalten; importieren Sie erneut, um den Rest zu ergänzen.</translation>
    </message>
    <message>
        <source>Nothing new: every row was there already.</source>
        <translation>Nichts Neues: Alle Zeilen waren bereits vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %Ln rows that could not be read.</source>
        <translation>
            <numerusform>Fertig, bis auf %Ln Zeile, die nicht gelesen werden konnte.</numerusform>
            <numerusform>Fertig, bis auf %Ln Zeilen, die nicht gelesen werden konnten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows were refused by the rules of the ledger.</source>
        <translation>
            <numerusform>Fertig. %Ln Zeile wurde nach den Regeln des Ledgers abgelehnt.</numerusform>
            <numerusform>Fertig. %Ln Zeilen wurden nach den Regeln des Ledgers abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Every row was taken.</source>
        <translation>Fertig. Alle Zeilen wurden übernommen.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were not taken. They are kept in</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht übernommen. Sie steht in</numerusform>
            <numerusform>%Ln Zeilen wurden nicht übernommen. Sie stehen in</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mend and try again…</source>
        <translation>&amp;Berichtigen und erneut versuchen …</translation>
    </message>
</context>
<context>
    <name>tidemark::KeyWords</name>
    <message>
        <source>The keychain of this system does not hold the secret key any more. Restore it there, or make another key and give its public part to those who trust you.</source>
        <translation>Der Schlüsselbund dieses Systems enthält den geheimen Schlüssel nicht mehr. Stellen Sie ihn dort wieder her oder erzeugen Sie einen anderen Schlüssel und geben Sie dessen öffentlichen Teil an alle weiter, die Ihnen vertrauen.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not opened. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain of the system answers.</source>
        <translation>Kein Schlüsselbund des Systems antwortet.</translation>
    </message>
    <message>
        <source>No keychain of the system answers (%1).</source>
        <translation>Kein Schlüsselbund des Systems antwortet (%1).</translation>
    </message>
    <message>
        <source>The secret part is kept in the keychain of this system.</source>
        <translation>Der geheime Teil liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>The secret part is kept in a file with a passphrase.</source>
        <translation>Der geheime Teil liegt in einer Datei mit Passphrase.</translation>
    </message>
    <message>
        <source>The secret part is kept in a file without a passphrase: whoever reads it may sign.</source>
        <translation>Der geheime Teil liegt in einer Datei ohne Passphrase: Wer sie liest, kann damit signieren.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Make a ke&amp;y</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Copy the public key</source>
        <translation>Öffentlichen Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the public key…</source>
        <translation>Öffentlichen Schlüssel &amp;speichern …</translation>
    </message>
    <message>
        <source>Ada in Oslo</source>
        <translation>Ada in Oslo</translation>
    </message>
    <message>
        <source>Paste the public key, or choose its file</source>
        <translation>Einfügen oder Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This desk&apos;s key</source>
        <translation>Schlüssel dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Vertrauenswürdige Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>Öffentlicher Sc&amp;hlüssel</translation>
    </message>
    <message>
        <source>The keys could not be read.</source>
        <translation>Die Schlüssel konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Noch keiner vorhanden</translation>
    </message>
    <message>
        <source>With a key of its own this desk signs exports, so that whoever gets one knows whose it is. Your name is what you trust it under yourself.</source>
        <translation>Mit einem eigenen Schlüssel signiert dieser Arbeitsplatz Exporte, damit jeder Empfänger weiß, von wem sie stammen. Unter Ihrem Namen vertrauen Sie ihm auch selbst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>None yet: what others sign proves nothing here</source>
        <translation>Noch keine: Was andere signieren, beweist hier nichts</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a key: it begins with a point, or has one of / \ : * ? &quot; &lt; &gt; |. Choose another name.</source>
        <translation>%1 kann nicht der Name eines Schlüssels sein: Er beginnt mit einem Punkt oder enthält eines von / \ : * ? &quot; &lt; &gt; |. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>Der Schlüssel wurde nicht erzeugt.</translation>
    </message>
    <message>
        <source>The key is made, and its secret part is in the keychain. Give the public key to whoever checks what you sign.</source>
        <translation>Der Schlüssel ist erzeugt, sein geheimer Teil liegt im Schlüsselbund. Geben Sie den öffentlichen Schlüssel an alle weiter, die Ihre Signaturen prüfen.</translation>
    </message>
    <message>
        <source>%1 The secret key is kept in a file instead, locked with a passphrase.</source>
        <comment>why</comment>
        <translation>%1 Der geheime Schlüssel kommt stattdessen in eine Datei, gesperrt mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Locking the key; this takes some seconds.</source>
        <translation>Der Schlüssel wird gesperrt; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The key is made. Without its passphrase nobody can sign with it, so keep that too.</source>
        <translation>Der Schlüssel ist erzeugt. Ohne seine Passphrase kann niemand damit signieren; bewahren Sie auch sie auf.</translation>
    </message>
    <message>
        <source>The public key is copied. Paste it into a mail to whoever checks what you sign.</source>
        <translation>Der öffentliche Schlüssel ist kopiert. Fügen Sie ihn in eine E-Mail an alle ein, die Ihre Signaturen prüfen.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Öffentlichen Schlüssel speichern</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Öffentliche Schlüssel (*.pub)</translation>
    </message>
    <message>
        <source>The public key was not saved.</source>
        <translation>Der öffentliche Schlüssel wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The public key is saved as %1.</source>
        <translation>Der öffentliche Schlüssel ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>A public key to trust</source>
        <translation>Öffentlicher Schlüssel, dem vertraut werden soll</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is a key of the name %1 already. Choose another name, or forget that one first.</source>
        <translation>Es gibt bereits einen Schlüssel mit dem Namen %1. Wählen Sie einen anderen Namen oder entfernen Sie zuerst den vorhandenen.</translation>
    </message>
    <message>
        <source>The key was not added.</source>
        <translation>Der Schlüssel wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is trusted: what this key has signed is said to be theirs.</source>
        <translation>%1 wird vertraut: Was dieser Schlüssel signiert hat, gilt als von dort.</translation>
    </message>
    <message>
        <source>The key was not renamed.</source>
        <translation>Der Schlüssel wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation>Der Schlüssel heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The key was not forgotten.</source>
        <translation>Der Schlüssel wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>%1 is trusted no longer: what this key signs proves nothing here.</source>
        <translation>%1 wird nicht mehr vertraut: Was dieser Schlüssel signiert, beweist hier nichts.</translation>
    </message>
</context>
<context>
    <name>tidemark::LayoutPanel</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>none can be read with these columns</source>
        <translation>keine ist mit diesen Spalten lesbar</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>Zeichen&amp;satz</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zeit&amp;format</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>Where the clock stood that the times were read from</source>
        <translation>Wo die Uhr stand, von der die Zeiten abgelesen wurden</translation>
    </message>
    <message>
        <source>The times say themselves where they were read</source>
        <translation>Die Zeiten nennen ihre Zeitzone selbst</translation>
    </message>
    <message>
        <source>Day and month could be the other way round: look at what is read.</source>
        <translation>Tag und Monat könnten auch umgekehrt gemeint sein: Sehen Sie nach, was gelesen wird.</translation>
    </message>
    <message>
        <source>The decimal sign could be either: look at what is read.</source>
        <translation>Das Dezimalzeichen könnte das eine oder das andere sein: Sehen Sie nach, was gelesen wird.</translation>
    </message>
</context>
<context>
    <name>tidemark::LayoutWords</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>as many as the program gives</source>
        <translation>so viele, wie das Programm gewährt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Trial credits</source>
        <translation>Test-Credits</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Kind of purchase</source>
        <translation>Art des Kaufs</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation>UTF-16 (Little Endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (Big Endian)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (westeuropäisch)</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Komma: 1.234,5</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Punkt: 1,234.5</translation>
    </message>
    <message>
        <source>Year-month-day: 2026-01-31</source>
        <translation>Jahr-Monat-Tag: 2026-01-31</translation>
    </message>
    <message>
        <source>Day, month, year: 31.1.2026</source>
        <translation>Tag, Monat, Jahr: 31.1.2026</translation>
    </message>
    <message>
        <source>Month, day, year: 1/31/2026</source>
        <translation>Monat, Tag, Jahr: 1/31/2026</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>a day with its year; a time of day</comment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Keine passende Buchung</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Buchungen anzeigen</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>Everything that is booked becomes an entry, and stays.</source>
        <translation>Alles, was gebucht wird, erscheint hier als Buchung und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Rever&amp;se…</source>
        <translation>Stornie&amp;ren …</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Zuerst eine Buchung auswählen</translation>
    </message>
    <message>
        <source>Only uses, adjustments and grants can be reversed</source>
        <translation>Nur Verbrauch, Korrekturen und Gutschriften lassen sich stornieren</translation>
    </message>
    <message>
        <source>&amp;Why this balance?</source>
        <translation>&amp;Warum dieser Stand?</translation>
    </message>
    <message>
        <source>How what was left after the current entry came about</source>
        <translation>Wie der Rest nach der aktuellen Buchung zustande kam</translation>
    </message>
    <message>
        <source>Why this balance?</source>
        <translation>Warum dieser Stand?</translation>
    </message>
    <message>
        <source>None is what all filters together ask for.</source>
        <translation>Nichts erfüllt alle Filter zugleich.</translation>
    </message>
    <message>
        <source>Go back to now to book this</source>
        <translation>Zum Buchen zurück zum aktuellen Stand gehen</translation>
    </message>
    <message>
        <source>in %1&amp;nbsp; out %2&amp;nbsp; net &lt;b&gt;%3&lt;/b&gt;</source>
        <comment>credits: in +4.0 out −7.0 net −3.0</comment>
        <translation>Zugang %1&amp;nbsp; Abgang %2&amp;nbsp; Saldo &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerStatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled to %1</source>
        <translation>Gebucht bis %1</translation>
    </message>
    <message>
        <source>Usage known to %1</source>
        <translation>Verbrauch bekannt bis %1</translation>
    </message>
    <message>
        <source>No usage known yet</source>
        <translation>Noch kein Verbrauch bekannt</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Kette beschädigt</translation>
    </message>
    <message>
        <source>Checking the chains…</source>
        <translation>Ketten werden geprüft …</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Read-write</source>
        <translation>Beschreibbar</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Chain intact to entry %1</source>
        <translation>Kette intakt bis Buchung %1</translation>
    </message>
    <message>
        <source>Last verified %1, to entry %2</source>
        <comment>when; how far</comment>
        <translation>Zuletzt geprüft %1, bis Buchung %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came after that and are not checked.</source>
        <translation>
            <numerusform>%Ln Buchung kam danach und ist nicht geprüft.</numerusform>
            <numerusform>%Ln Buchungen kamen danach und sind nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, dropped or put in up to there, and every entry is the one that the rules book. %1</source>
        <translation>Bis dahin wurde nichts geändert, weggelassen oder eingefügt, und jede Buchung ist die, welche die Regeln ergeben. %1</translation>
    </message>
    <message>
        <source>It was whole then. Whether it still is, only another check tells. %1</source>
        <translation>Damals war es unversehrt. Ob es das noch ist, zeigt nur eine neue Prüfung. %1</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Kette intakt</translation>
    </message>
    <message>
        <source>Chain not verified yet</source>
        <translation>Kette noch nicht geprüft</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>today 14:02</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>Verify in the tool bar checks every chain: its hashes, and that the rules booked it.</source>
        <translation>„Prüfen“ in der Werkzeugleiste prüft jede Kette: ihre Hashes, und dass die Regeln sie so gebucht haben.</translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerView</name>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Choose an organization first</source>
        <translation>Zuerst eine Organisation wählen</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Orgs, %Ln low or exhausted</source>
        <translation>
            <numerusform>Orgs, %Ln knapp oder aufgebraucht</numerusform>
            <numerusform>Orgs, %Ln knapp oder aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: the reversal is booked.</source>
        <translation>Rückgängig gemacht: Das Storno ist gebucht.</translation>
    </message>
    <message>
        <source>It could not be undone: something that came after depends on it.</source>
        <translation>Das ließ sich nicht rückgängig machen: Eine spätere Buchung hängt davon ab.</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>Das ließ sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n former value(s) booked again.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %n früherer Wert wieder gebucht.</numerusform>
            <numerusform>Rückgängig gemacht: %n frühere Werte wieder gebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Undone: the account is as it was.</source>
        <translation>Rückgängig gemacht: Das Kundenkonto ist, wie es war.</translation>
    </message>
    <message>
        <source>It could not be undone: somebody has changed the account since.</source>
        <translation>Es ließ sich nicht rückgängig machen: Jemand hat das Kundenkonto seitdem geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n reversals are booked.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %n Storno ist gebucht.</numerusform>
            <numerusform>Rückgängig gemacht: %n Stornos sind gebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>„%1“ &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerWork</name>
    <message>
        <source>Checking the chains</source>
        <translation>Ketten werden geprüft</translation>
    </message>
    <message>
        <source>The chains could not be checked.</source>
        <translation>Die Ketten konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries to %1.</source>
        <translation>
            <numerusform>%Ln Buchung nach %1 exportiert.</numerusform>
            <numerusform>%Ln Buchungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 von %Ln Buchung</numerusform>
            <numerusform>%1 von %Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 of %2 to %3.</source>
        <comment>5 entries of 2 organizations to a file</comment>
        <translation>%1 von %2 nach %3 exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <comment>5 entries of 2 organizations</comment>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::LimitForm</name>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;Unlimited</source>
        <translation>&amp;Unbegrenzt</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>credits a cycle</source>
        <translation>Credits je Zyklus</translation>
    </message>
    <message>
        <source>credits in all</source>
        <translation>Credits insgesamt</translation>
    </message>
    <message>
        <source>Enter how many credits each user may spend.</source>
        <translation>Geben Sie ein, wie viele Credits jeder Benutzer verbrauchen darf.</translation>
    </message>
    <message>
        <source>“%1” is not a number of credits.</source>
        <translation>„%1“ ist keine gültige Anzahl Credits.</translation>
    </message>
    <message>
        <source>A limit is zero or more credits.</source>
        <translation>Ein Limit beträgt null oder mehr Credits.</translation>
    </message>
</context>
<context>
    <name>tidemark::LimitsDialog</name>
    <message>
        <source>The organization&apos;s &amp;default</source>
        <translation>&amp;Standard der Organisation</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Limits festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Limit of %n user(s)</source>
        <translation>
            <numerusform>Limit für %n Benutzer</numerusform>
            <numerusform>Limit für %n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of 0 blocks the user from everything that costs credits.</source>
        <translation>Ein Limit von 0 sperrt den Benutzer für alles, was Credits kostet.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n limit(s)</source>
        <translation>
            <numerusform>%n Limit festlegen</numerusform>
            <numerusform>%n Limits festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) set.</source>
        <translation>
            <numerusform>%n Limit festgelegt.</numerusform>
            <numerusform>%n Limits festgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the limit now.</source>
        <translation>Das ist das aktuelle Limit.</translation>
    </message>
    <message numerus="yes">
        <source>This is the limit of all %Ln users now.</source>
        <translation>
            <numerusform>Das ist bereits das Limit des Benutzers.</numerusform>
            <numerusform>Das ist bereits das Limit aller %Ln Benutzer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Liste konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows to copy. Filter them first, or export the ledger.</source>
        <translation>Das sind zu viele Zeilen zum Kopieren. Filtern Sie zuerst oder exportieren Sie das Ledger.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>12 users so far</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>%n Filter löschen</numerusform>
            <numerusform>%n Filter löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far, %2 searched</source>
        <comment>12 entries so far, 34 % searched</comment>
        <translation>bisher %1, %2 durchsucht</translation>
    </message>
</context>
<context>
    <name>tidemark::Main</name>
    <message>
        <source>A console for credit ledgers.</source>
        <translation>Eine Konsole für Credit-Ledger.</translation>
    </message>
    <message>
        <source>Open a ledger made up for trying things out.</source>
        <translation>Ein Beispiel-Ledger zum Ausprobieren öffnen.</translation>
    </message>
    <message>
        <source>Draw the windows to PNG files in DIR, and end.</source>
        <translation>Die Fenster als PNG-Dateien in DIR zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Farben: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not %1</source>
        <translation>--theme erwartet light oder dark, nicht %1</translation>
    </message>
    <message>
        <source>With --render-screens: draw what falls to this scale and language of six runs, each window once.</source>
        <translation>Mit --render-screens: zeichnen, was von sechs Läufen auf diese Größe und Sprache entfällt, jedes Fenster einmal.</translation>
    </message>
    <message>
        <source>Ledgers to open, and exports to review.</source>
        <translation>Ledger zum Öffnen und Exporte zum Prüfen.</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 was not made: there is a file of that name. Open it, or choose another name.</source>
        <translation>%1 wurde nicht angelegt: Es gibt bereits eine Datei dieses Namens. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Look for it in another folder, or restore it from a backup.</source>
        <translation>%1 ist nicht mehr vorhanden. Suchen Sie die Datei in einem anderen Ordner oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 – Tidemark</source>
        <comment>title of a window</comment>
        <translation>%1 – Tidemark</translation>
    </message>
    <message>
        <source>Read-only: you may look at everything and book nothing, because the file or its folder cannot be written to.</source>
        <translation>Schreibgeschützt: Sie können alles ansehen, aber nichts buchen, weil die Datei oder ihr Ordner nicht beschreibbar ist.</translation>
    </message>
    <message>
        <source>Open or make a ledger first</source>
        <translation>Zuerst ein Ledger öffnen oder anlegen</translation>
    </message>
    <message>
        <source>The ledger is read-only</source>
        <translation>Das Ledger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Ein Import läuft gerade</translation>
    </message>
    <message>
        <source>Import a folder that the backend exported (%1)</source>
        <translation>Einen vom Backend exportierten Ordner importieren (%1)</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ledger öffnen</translation>
    </message>
    <message>
        <source>Ledgers (*.tidemark)</source>
        <translation>Ledger (*.tidemark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>Neues Ledger</translation>
    </message>
    <message>
        <source>Import a backend export</source>
        <translation>Backend-Export importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export every entry</source>
        <translation>Alle Buchungen exportieren</translation>
    </message>
    <message>
        <source>Portable exports (*.jsonl)</source>
        <translation>Portable Exporte (*.jsonl)</translation>
    </message>
    <message>
        <source>Open a ledger, or make a new one, and then import into it.</source>
        <translation>Öffnen Sie ein Ledger oder legen Sie ein neues an und importieren Sie dann dorthin.</translation>
    </message>
    <message>
        <source>Nothing was imported. The ledger is read-only: open a copy in a folder that you may write to.</source>
        <translation>Es wurde nichts importiert. Das Ledger ist schreibgeschützt: Öffnen Sie eine Kopie in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>About Tidemark</source>
        <translation>Über Tidemark</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tidemark %1&lt;/h3&gt;&lt;p&gt;A console for credit ledgers: who is running out, why, and what happens if you do this.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tidemark %1&lt;/h3&gt;&lt;p&gt;Eine Konsole für Credit-Ledger: wem die Credits ausgehen, warum und was welche Maßnahme bewirkt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie wird ohne jede Gewährleistung bereitgestellt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Ein Import läuft noch.</translation>
    </message>
    <message>
        <source>If it is stopped, what is booked by then stays, and importing again adds the rest.</source>
        <translation>Wenn Sie ihn anhalten, bleibt das bis dahin Gebuchte erhalten; ein erneuter Import ergänzt den Rest.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep importing</source>
        <translation>&amp;Weiter importieren</translation>
    </message>
    <message numerus="yes">
        <source>The chains are intact: %Ln entries checked.</source>
        <translation>
            <numerusform>Die Ketten sind intakt: %Ln Buchung geprüft.</numerusform>
            <numerusform>Die Ketten sind intakt: %Ln Buchungen geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 But how far they went cannot be remembered for the next check.</source>
        <comment>the chains are intact</comment>
        <translation>%1 Wie weit sie reichten, lässt sich aber nicht für die nächste Prüfung merken.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Von hier fortfahren</translation>
    </message>
    <message>
        <source>Show row</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>The window shows a past instant: go back to now to import</source>
        <translation>Das Fenster zeigt einen früheren Zeitpunkt: Zum Importieren zurück zum aktuellen Stand gehen</translation>
    </message>
    <message>
        <source>As of %1: everything is shown as it was known then, and nothing can be booked. Names, owners, tags and notes are those of today.</source>
        <translation>Stand: %1. Alles wird so gezeigt, wie es damals bekannt war, und es kann nichts gebucht werden. Namen, Betreuer, Schlagwörter und Notizen sind die heutigen.</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Zurück zum aktuellen Stand (Esc)</translation>
    </message>
    <message>
        <source>An import is running. Cancel it, and nothing of it is there; or wait for its end, and close the window then.</source>
        <translation>Ein Import läuft noch. Brechen Sie ihn ab, dann bleibt nichts davon, oder warten Sie sein Ende ab und schließen Sie dann das Fenster.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>What can be imported (*.csv *.tsv *.txt *.jsonl *.jsonl.zst)</source>
        <translation>Was sich importieren lässt (*.csv *.tsv *.txt *.jsonl *.jsonl.zst)</translation>
    </message>
    <message>
        <source>Portable exports (*.jsonl *.jsonl.zst)</source>
        <translation>Portable Exporte (*.jsonl *.jsonl.zst)</translation>
    </message>
    <message>
        <source>This desk has no key to sign with yet. Make one first.</source>
        <translation>Dieser Arbeitsplatz hat noch keinen Schlüssel zum Signieren. Erzeugen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Signing keys…</source>
        <translation>Signierschlüssel …</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Sign a file</source>
        <translation>Datei signieren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compressed portable exports (*.jsonl.zst)</source>
        <translation>Komprimierte portable Exporte (*.jsonl.zst)</translation>
    </message>
    <message>
        <source>The ledger is being checked or exported. Try again when that is done.</source>
        <translation>Das Ledger wird gerade geprüft oder exportiert. Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Export every entry of %1</source>
        <translation>Alle Buchungen von %1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export every entry of %Ln organizations</source>
        <translation>
            <numerusform>Alle Buchungen von %Ln Organisation exportieren</numerusform>
            <numerusform>Alle Buchungen von %Ln Organisationen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n organizations</source>
        <comment>name of a file, without its suffix</comment>
        <translation>
            <numerusform>%1 %n Organisation</numerusform>
            <numerusform>%1 %n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder, not a ledger. Open a ledger and import the folder, or choose a file in it.</source>
        <translation>%1 ist ein Ordner, kein Ledger. Öffnen Sie ein Ledger und importieren Sie den Ordner, oder wählen Sie eine Datei darin.</translation>
    </message>
</context>
<context>
    <name>tidemark::Meter</name>
    <message>
        <source>Low threshold: %1</source>
        <translation>Warnschwelle: %1</translation>
    </message>
    <message>
        <source>Below the low threshold of %1</source>
        <translation>Unter der Warnschwelle von %1</translation>
    </message>
    <message>
        <source>At the low threshold of %1</source>
        <translation>An der Warnschwelle von %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Below the low threshold of 50 since 19 Nov 17:32</comment>
        <translation>%1 seit dem %2</translation>
    </message>
    <message>
        <source>Nothing that costs credits can be made.</source>
        <translation>Alles, was Credits kostet, ist gesperrt.</translation>
    </message>
    <message>
        <source>Since %1 nothing that costs credits can be made.</source>
        <translation>Seit dem %1 ist alles gesperrt, was Credits kostet.</translation>
    </message>
    <message>
        <source>Org Credits Remaining</source>
        <translation>Verbleibende Credits</translation>
    </message>
    <message>
        <source>Need more credits?</source>
        <translation>Mehr Credits nötig?</translation>
    </message>
    <message>
        <source>Top up or upgrade the plan</source>
        <translation>Aufladen oder Tarif-Upgrade</translation>
    </message>
    <message>
        <source>Still possible: browse, download, use in templates, create templates with images already made.</source>
        <translation>Weiterhin möglich: ansehen, herunterladen, in Vorlagen verwenden, Vorlagen mit bereits erstellten Bildern anlegen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading: 42.5 of 500, Low</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>42.5 of 500, Low</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveOrgsDialog</name>
    <message>
        <source>Move organizations</source>
        <translation>Organisationen umstellen</translation>
    </message>
    <message>
        <source>To %1, version %2</source>
        <comment>program, number</comment>
        <translation>Auf %1, Version %2</translation>
    </message>
    <message>
        <source>Prices change at once; what plans grant changes with each organization&apos;s next cycle. Moving back is another move: what was charged meanwhile stays charged.</source>
        <translation>Preise ändern sich sofort; was ein Tarif gutschreibt, ändert sich mit dem nächsten Zyklus der jeweiligen Organisation. Zurück führt nur eine weitere Umstellung: Was inzwischen berechnet wurde, bleibt berechnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The organizations could not be read.</source>
        <translation>Die Organisationen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Every organization of this program is on this version.</source>
        <translation>Alle Organisationen dieses Programms nutzen bereits diese Version.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation &amp;umstellen</numerusform>
            <numerusform>%Ln Organisationen &amp;umstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations moved to version %1.</source>
        <translation>
            <numerusform>%Ln Organisation auf Version %1 umgestellt.</numerusform>
            <numerusform>%Ln Organisationen auf Version %1 umgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizations could not be moved.</source>
        <translation>Die Organisationen konnten nicht umgestellt werden.</translation>
    </message>
    <message>
        <source>Meanwhile something else was booked, so this would now come out differently. Nothing was booked; the organizations are read anew.</source>
        <translation>Inzwischen wurde etwas anderes gebucht, das Ergebnis wäre jetzt ein anderes. Nichts wurde gebucht; die Organisationen werden neu gelesen.</translation>
    </message>
</context>
<context>
    <name>tidemark::NewOrgDialog</name>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>An organization cannot be removed again.</source>
        <translation>Eine Organisation lässt sich nicht wieder entfernen.</translation>
    </message>
    <message>
        <source>Its program and time zone stay as chosen here.</source>
        <translation>Programm und Zeitzone bleiben so, wie sie hier gewählt werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>As the product calls it</source>
        <translation>ID im Produkt</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <comment>a plan, or trial</comment>
        <translation>&amp;Beginnt mit</translation>
    </message>
    <message>
        <source>Trial &amp;credits</source>
        <translation>Test-&amp;Credits</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>%1, %2 credits a cycle</source>
        <comment>plan</comment>
        <translation>%1, %2 Credits je Zyklus</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht. Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Enter a name, and the id under which the product knows it.</source>
        <translation>Geben Sie einen Namen ein sowie die ID, unter der das Produkt die Organisation führt.</translation>
    </message>
    <message>
        <source>Choose a time zone: cycles turn at its midnights.</source>
        <translation>Wählen Sie eine Zeitzone: Die Zyklen wechseln um Mitternacht dieser Zone.</translation>
    </message>
    <message>
        <source>Enter how many credits the trial has.</source>
        <translation>Geben Sie ein, wie viele Credits die Testphase umfasst.</translation>
    </message>
    <message>
        <source>There is an organization “%1” already.</source>
        <translation>Es gibt bereits eine Organisation „%1“.</translation>
    </message>
    <message>
        <source>A trial has zero or more credits.</source>
        <translation>Eine Testphase umfasst null oder mehr Credits.</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>an organization</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>%1 is in the ledger.</source>
        <comment>name of an organization</comment>
        <translation>%1 ist im Ledger angelegt.</translation>
    </message>
</context>
<context>
    <name>tidemark::NewUserDialog</name>
    <message>
        <source>As the product calls them</source>
        <translation>ID im Produkt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Optional, such as designer</source>
        <translation>Optional, z. B. Designer</translation>
    </message>
    <message>
        <source>The organization&apos;s default</source>
        <translation>Standard der Organisation</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>credits a cycle</source>
        <translation>Credits je Zyklus</translation>
    </message>
    <message>
        <source>credits in all</source>
        <translation>Credits insgesamt</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>A user cannot be removed again.</source>
        <translation>Ein Benutzer lässt sich nicht wieder entfernen.</translation>
    </message>
    <message>
        <source>Who leaves is made inactive; what they did stays.</source>
        <translation>Wer ausscheidet, wird deaktiviert; alles bisher Gebuchte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Enter the id under which the product knows the user.</source>
        <translation>Geben Sie die ID ein, unter der das Produkt den Benutzer führt.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>Es gibt bereits einen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>A limit is zero or more credits.</source>
        <translation>Ein Limit beträgt null oder mehr Credits.</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>%1 is a user now.</source>
        <comment>name of a user</comment>
        <translation>%1 ist als Benutzer angelegt.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
</context>
<context>
    <name>tidemark::NewVersionDialog</name>
    <message>
        <source>&amp;Preview on last month</source>
        <translation>&amp;Vorschau am letzten Monat</translation>
    </message>
    <message>
        <source>&amp;Add to the ledger</source>
        <translation>Ins &amp;Ledger aufnehmen</translation>
    </message>
    <message>
        <source>New version of a program</source>
        <translation>Neue Version eines Programms</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>program, number</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bereiche des Programms</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>A version never changes once it is in the ledger.</source>
        <translation>Eine Version ändert sich nie mehr, sobald sie im Ledger steht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Months from the start of the subscription</source>
        <translation>Monate ab Beginn des Abonnements</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>Kalendermonate</translation>
    </message>
    <message>
        <source>Rolls over, without end</source>
        <translation>Werden übertragen, ohne Ende</translation>
    </message>
    <message>
        <source>Ends with the cycle</source>
        <translation>Verfallen mit dem Zyklus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Cycles</source>
        <translation>&amp;Zyklen</translation>
    </message>
    <message>
        <source>&amp;Unspent plan credits</source>
        <translation>&amp;Ungenutzte Tarif-Credits</translation>
    </message>
    <message>
        <source>Credits of a &amp;trial</source>
        <translation>&amp;Credits einer Testphase</translation>
    </message>
    <message>
        <source>&amp;Days that late usage reaches back</source>
        <translation>&amp;Tage, die Nachbuchungen zurückreichen</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve the row</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Every other model</source>
        <translation>Alle &amp;anderen Modelle</translation>
    </message>
    <message>
        <source>Price of every other model</source>
        <translation>Preis aller anderen Modelle</translation>
    </message>
    <message>
        <source>Credits of a trial: %1</source>
        <comment>what is wrong</comment>
        <translation>Credits einer Testphase: %1</translation>
    </message>
    <message>
        <source>Price of every other model: %1</source>
        <comment>what is wrong</comment>
        <translation>Preis aller anderen Modelle: %1</translation>
    </message>
    <message>
        <source>Preview it to see what each organization would have used, and what would have been refused.</source>
        <translation>Die Vorschau zeigt, was jede Organisation verbraucht hätte und was abgelehnt worden wäre.</translation>
    </message>
    <message>
        <source>Version %1 is in the ledger already, and differs. Close this and begin a new version.</source>
        <translation>Version %1 steht schon im Ledger und ist anders. Schließen Sie dieses Fenster und beginnen Sie eine neue Version.</translation>
    </message>
    <message>
        <source>The version was not added.</source>
        <translation>Die Version wurde nicht aufgenommen.</translation>
    </message>
</context>
<context>
    <name>tidemark::NoteDialog</name>
    <message>
        <source>&amp;Add note</source>
        <translation>Notiz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you found, whom you asked, what was agreed</source>
        <translation>Was Sie gefunden haben, wen Sie gefragt haben, was vereinbart wurde</translation>
    </message>
    <message>
        <source>Notes lie beside the file and go where it goes; the file itself stays as it is.</source>
        <translation>Notizen liegen neben der Datei und gehen mit ihr mit; die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %Ln characters</source>
        <translation>
            <numerusform>Eine Notiz hat höchstens %Ln Zeichen</numerusform>
            <numerusform>Eine Notiz hat höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1 · %2, %3 remaining</source>
        <comment>program · plan, 42.5 of 500 remaining</comment>
        <translation>%1 · %2, %3 verbleibend</translation>
    </message>
    <message>
        <source>Figures of %1, usage known to %2</source>
        <translation>Stand: %1; Verbrauch bekannt bis %2</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Meanwhile something else was booked, so this would now come out differently. Nothing was booked; look at the new figures and confirm again.</source>
        <translation>Inzwischen wurde etwas anderes gebucht; das Ergebnis wäre nun ein anderes. Ihr Vorgang wurde nicht gebucht: Prüfen Sie die neuen Zahlen und bestätigen Sie erneut.</translation>
    </message>
    <message>
        <source>This waits until what is being booked now, such as an import, has ended. Cancel withdraws it.</source>
        <translation>Dieser Vorgang wartet, bis die laufende Buchung – etwa ein Import – beendet ist. „Abbrechen“ zieht ihn zurück.</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Reicht bis</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgActions</name>
    <message>
        <source>%1: %2</source>
        <comment>organization, what was booked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The ledger is read-only: nothing can be booked</source>
        <translation>Das Ledger ist schreibgeschützt: Es kann nichts gebucht werden</translation>
    </message>
    <message>
        <source>To&amp;p up…</source>
        <translation>Aufla&amp;den …</translation>
    </message>
    <message>
        <source>Convert tr&amp;ial…</source>
        <translation>Testphase &amp;umwandeln …</translation>
    </message>
    <message>
        <source>Change p&amp;lan…</source>
        <translation>Tari&amp;f wechseln …</translation>
    </message>
    <message>
        <source>&amp;New organization…</source>
        <translation>&amp;Neue Organisation …</translation>
    </message>
    <message>
        <source>&amp;Grant credits…</source>
        <translation>Credits &amp;gutschreiben …</translation>
    </message>
    <message>
        <source>&amp;Adjust credits…</source>
        <translation>Credits &amp;korrigieren …</translation>
    </message>
    <message>
        <source>&amp;Record action…</source>
        <translation>&amp;Aktion erfassen …</translation>
    </message>
    <message>
        <source>New &amp;user…</source>
        <translation>Neuer &amp;Benutzer …</translation>
    </message>
    <message>
        <source>Low &amp;threshold…</source>
        <translation>&amp;Warnschwelle …</translation>
    </message>
    <message>
        <source>&amp;Cancel plan…</source>
        <translation>&amp;Tarif kündigen …</translation>
    </message>
    <message>
        <source>Acc&amp;ount…</source>
        <translation>Kundenk&amp;onto …</translation>
    </message>
    <message>
        <source>The window shows %1: go back to now to change anything</source>
        <translation>Das Fenster zeigt den Stand %1: Für Änderungen zurück zum aktuellen Stand gehen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Top up %n organization(s)…</source>
        <translation>
            <numerusform>%n Organisation &amp;aufladen …</numerusform>
            <numerusform>%n Organisationen &amp;aufladen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Grant credits to %n organization(s)…</source>
        <translation>
            <numerusform>%n Organisation Credits &amp;gutschreiben …</numerusform>
            <numerusform>%n Organisationen Credits &amp;gutschreiben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;plan of %n organization(s)…</source>
        <translation>
            <numerusform>&amp;Tarif von %n Organisation wechseln …</numerusform>
            <numerusform>&amp;Tarif von %n Organisationen wechseln …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Low threshold of %n organization(s)…</source>
        <translation>
            <numerusform>&amp;Warnschwelle von %n Organisation …</numerusform>
            <numerusform>&amp;Warnschwelle von %n Organisationen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to custo&amp;mer…</source>
        <translation>An Kunden &amp;schreiben …</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>Was wä&amp;re, wenn …</translation>
    </message>
    <message>
        <source>&amp;Default limit…</source>
        <translation>Standard&amp;limit …</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>Aus&amp;zug …</translation>
    </message>
    <message>
        <source>Portable e&amp;xport…</source>
        <translation>Portabler E&amp;xport…</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgBreakdownTab</name>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Dieser Zyklus</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Letzter Zyklus</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time that is broken down</source>
        <translation>Aufgeschlüsselter Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Credits used by day</source>
        <translation>Verbrauchte Credits nach Tag</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>In diesem Zeitraum wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>There was no cycle before this one.</source>
        <translation>Vor diesem Zyklus gab es keinen.</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>days: credits in uses</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgChoices</name>
    <message numerus="yes">
        <source>%n org(s)</source>
        <translation>
            <numerusform>%n Org</numerusform>
            <numerusform>%n Orgs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgDifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Left in A</source>
        <translation>Rest in A</translation>
    </message>
    <message>
        <source>Left in B</source>
        <translation>Rest in B</translation>
    </message>
    <message>
        <source>B less A</source>
        <translation>B minus A</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgMeterPanel</name>
    <message>
        <source>Runs out</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Used this cycle</source>
        <translation>Verbrauch im Zyklus</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until somebody tops up</source>
        <translation>bis aufgeladen wird</translation>
    </message>
    <message>
        <source>Not soon</source>
        <translation>Auf Weiteres</translation>
    </message>
    <message numerus="yes">
        <source>not within %Ln days</source>
        <translation>
            <numerusform>länger als %Ln Tag</numerusform>
            <numerusform>länger als %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <translation>zu wenig für eine Prognose</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about a day</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>not before the reset</source>
        <translation>nach der Erneuerung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>a trial has no cycles</source>
        <translation>Testphase ohne Zyklen</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>%1, then no plan</source>
        <comment>in 11 days, then no plan</comment>
        <translation>%1, dann kein Tarif</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>in 11 days, to 500</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>in 11 days, +500</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 in the last 7 days</source>
        <translation>letzte 7 Tage: %1</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation>frühestens %1</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgPage</name>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program · plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from %2 %3</source>
        <comment>program · plan, from 1 Dec Starter</comment>
        <translation>%1, ab %2 %3</translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation>A&amp;ufladen …</translation>
    </message>
    <message>
        <source>Change &amp;plan…</source>
        <translation>&amp;Tarif wechseln …</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Zurück zur Liste (%1)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1 konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Id in the product: %1</source>
        <translation>ID im Produkt: %1</translation>
    </message>
    <message>
        <source>Convert t&amp;rial…</source>
        <translation>T&amp;estphase umwandeln …</translation>
    </message>
    <message>
        <source>Start a &amp;plan…</source>
        <translation>&amp;Tarif wählen …</translation>
    </message>
    <message>
        <source>Upgrade plan…</source>
        <translation>Tarif-Upgrade …</translation>
    </message>
    <message>
        <source>Parts of the organization</source>
        <translation>Bereiche der Organisation</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>%1 did not exist yet on %2.</source>
        <comment>organization, day and time</comment>
        <translation>%1 gab es am %2 noch nicht.</translation>
    </message>
    <message>
        <source>Record &amp;action…</source>
        <translation>Aktion er&amp;fassen …</translation>
    </message>
    <message>
        <source>Wr&amp;ite to customer…</source>
        <translation>Ans&amp;chreiben …</translation>
    </message>
    <message>
        <source>Usage known to %1</source>
        <translation>Verbrauch bekannt bis %1</translation>
    </message>
    <message>
        <source>No usage known yet</source>
        <translation>Noch kein Verbrauch bekannt</translation>
    </message>
    <message>
        <source>Why this &amp;balance?</source>
        <translation>&amp;Warum dieser Stand?</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgSummaryTab</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>By user, this cycle</source>
        <translation>Nach Benutzer in diesem Zyklus</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>By action, this cycle</source>
        <translation>Nach Aktion in diesem Zyklus</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Left of limit</source>
        <translation>Rest vom Limit</translation>
    </message>
    <message>
        <source>Nothing was used in this cycle yet.</source>
        <translation>In diesem Zyklus wurde noch nichts verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users</source>
        <comment>5 of 14 users</comment>
        <translation>
            <numerusform>%1 von %Ln Benutzer</numerusform>
            <numerusform>%1 von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>Nothing was used yet.</source>
        <translation>Noch nichts verbraucht.</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgsModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Org Credits Remaining</source>
        <translation>Verbleibende Credits</translation>
    </message>
    <message>
        <source>Used this cycle</source>
        <translation>Zyklusverbrauch</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Tarif</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a day: its renewal has passed</comment>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <comment>a day: its renewal is near</comment>
        <translation>%1, bald</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about a day</comment>
        <translation>~%1</translation>
    </message>
</context>
<context>
    <name>tidemark::OrgsPage</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%Ln knapp</numerusform>
            <numerusform>%Ln knapp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%Ln aufgebraucht</numerusform>
            <numerusform>%Ln aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a count: 12 organizations, 3 low</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No organization fits</source>
        <translation>Keine passende Organisation</translation>
    </message>
    <message>
        <source>Show all organizations</source>
        <translation>Alle Organisationen anzeigen</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Import what the backend exported: a folder with orgs.csv, users.csv, purchases.csv and usage.csv. You can drop it here, too.</source>
        <translation>Importieren Sie, was das Backend exportiert hat: einen Ordner mit orgs.csv, users.csv, purchases.csv und usage.csv. Sie können ihn auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation>Keine Organisationen</translation>
    </message>
    <message>
        <source>The ledger is empty, and it is read-only.</source>
        <translation>Das Ledger ist leer und schreibgeschützt.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Tarif</translation>
    </message>
    <message>
        <source>None is what all filters together ask for.</source>
        <translation>Nichts erfüllt alle Filter zugleich.</translation>
    </message>
    <message>
        <source>&amp;Statements…</source>
        <translation>Aus&amp;züge …</translation>
    </message>
    <message>
        <source>Some of the rows that are selected are still being read. Try again in a moment.</source>
        <translation>Einige der ausgewählten Zeilen werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>remaining &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>credits</comment>
        <translation>verbleibend &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Akt&amp;ionen</translation>
    </message>
    <message>
        <source>Actions for what is selected</source>
        <translation>Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>Choose an organization first</source>
        <translation>Zuerst eine Organisation wählen</translation>
    </message>
    <message>
        <source>The selected rows are being read: try again in a moment</source>
        <translation>Die ausgewählten Zeilen werden gelesen: Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln organizations</source>
        <translation>
            <numerusform>Höchstens %Ln Organisation auswählen</numerusform>
            <numerusform>Höchstens %Ln Organisationen auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organizations</source>
        <translation>
            <numerusform>%1 von %Ln Organisation</numerusform>
            <numerusform>%1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Computing the figures as of now</source>
        <translation>Aktuelle Zahlen werden berechnet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>The overview could not be computed.</source>
        <translation>Die Übersicht konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>S&amp;noozed %1</source>
        <translation>&amp;Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organizations, worst first</source>
        <translation>
            <numerusform>%1 von %Ln Organisation</numerusform>
            <numerusform>%1 von %Ln Organisationen, dringendste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are being computed as of now.</source>
        <translation>Die aktuellen Zahlen werden gerade berechnet.</translation>
    </message>
    <message>
        <source>Who was set aside is awake again.</source>
        <translation>Alle zurückgestellten Organisationen stehen wieder in der Liste.</translation>
    </message>
    <message>
        <source>Show who needs attention</source>
        <translation>Handlungsbedarf anzeigen</translation>
    </message>
    <message>
        <source>Nobody of this program needs anything</source>
        <translation>Kein Handlungsbedarf in diesem Programm</translation>
    </message>
    <message>
        <source>Everyone has credits to the next reset, and nobody is blocked.</source>
        <translation>Alle haben Credits bis zur nächsten Erneuerung, und niemand ist blockiert.</translation>
    </message>
    <message>
        <source>Show all programs</source>
        <translation>Alle Programme anzeigen</translation>
    </message>
    <message>
        <source>Nobody needs anything</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Import what the backend exported: a folder with orgs.csv, users.csv, purchases.csv and usage.csv. You can drop it here, too.</source>
        <translation>Importieren Sie, was das Backend exportiert hat: einen Ordner mit orgs.csv, users.csv, purchases.csv und usage.csv. Sie können ihn auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation>Keine Organisationen</translation>
    </message>
    <message>
        <source>The ledger is empty, and it is read-only.</source>
        <translation>Das Ledger ist leer und schreibgeschützt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>%1 could not be snoozed.</source>
        <translation>%1 konnte nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>%1 could not be woken.</source>
        <translation>%1 konnte nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>They were not computed to the end.</source>
        <translation>Die Berechnung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Compute them</source>
        <translation>Zahlen berechnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts of mine, worst first</source>
        <translation>
            <numerusform>%1 von %Ln eigenem Kundenkonto, dringendste zuerst</numerusform>
            <numerusform>%1 von %Ln eigenen Kundenkonten, dringendste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is yours</source>
        <translation>Kein Kundenkonto ist Ihres</translation>
    </message>
    <message>
        <source>Here you are called %1. Open an organization, then its account, and say that it is yours.</source>
        <translation>Hier heißen Sie %1. Öffnen Sie eine Organisation, dann ihr Kundenkonto, und tragen Sie sich als Betreuer ein.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Kundenkonten zeigen</translation>
    </message>
    <message>
        <source>None of your accounts needs anything</source>
        <translation>Keines Ihrer Kundenkonten braucht etwas</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Kundenkonto …</translation>
    </message>
</context>
<context>
    <name>tidemark::OwnerControl</name>
    <message>
        <source>Whose accounts</source>
        <translation>Wessen Kundenkonten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>My accounts</source>
        <translation>Meine</translation>
    </message>
</context>
<context>
    <name>tidemark::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>tidemark::PaletteModel</name>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>User %1, %2</source>
        <comment>name, organization</comment>
        <translation>Benutzer %1, %2</translation>
    </message>
    <message>
        <source>Asset %1, %2</source>
        <comment>id, organization</comment>
        <translation>Asset %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, menu</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::PassphraseDialog</name>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>tidemark::PictureBox</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PlanHistory</name>
    <message>
        <source>From %1</source>
        <comment>a cycle, by its first day: From 15 Sep</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>short, %1</source>
        <comment>176.0 credits short, since 17 Sep</comment>
        <translation>fehlen, %1</translation>
    </message>
    <message>
        <source>left</source>
        <comment>32.0 credits left</comment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>%1, %2 wanted</source>
        <comment>Oct, 542.0 wanted</comment>
        <translation>%1, Bedarf %2</translation>
    </message>
    <message>
        <source>%1, %2 used</source>
        <comment>Sep, 376.0 used</comment>
        <translation>%1, Verbrauch %2</translation>
    </message>
    <message>
        <source>How the last cycles would have gone on each plan shows here once a cycle has ended.</source>
        <translation>Wie die letzten Zyklen mit jedem Tarif verlaufen wären, steht hier, sobald ein Zyklus geendet hat.</translation>
    </message>
    <message>
        <source>Plan credits alone, without top-ups and limits of users.</source>
        <translation>Nur Credits des Tarifs, ohne Aufladungen und Limits von Benutzern.</translation>
    </message>
    <message>
        <source>Plan credits alone, without top-ups and limits of users; what is left rolls over.</source>
        <translation>Nur Credits des Tarifs, ohne Aufladungen und Limits von Benutzern; was übrig bleibt, wird übertragen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cycles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>credits in a month: 18.0 in Oct</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>credits in a cycle, by its first day: 18.0 from 15 Sep</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Counts what was refused: %1.</source>
        <comment>12.0 in Aug, 18.0 in Oct</comment>
        <translation>Zählt Abgelehntes mit: %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::PlanList</name>
    <message>
        <source>%1, %2 credits a cycle, current plan</source>
        <translation>%1, %2 Credits je Zyklus, aktueller Tarif</translation>
    </message>
    <message>
        <source>%1, %2 credits a cycle</source>
        <translation>%1, %2 Credits je Zyklus</translation>
    </message>
    <message>
        <source>current</source>
        <comment>plan</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>A cycle</source>
        <comment>credits</comment>
        <translation>Je Zyklus</translation>
    </message>
</context>
<context>
    <name>tidemark::PlanPicker</name>
    <message>
        <source>Replaying the last cycles on each plan…</source>
        <translation>Die letzten Zyklen werden mit jedem Tarif nachgespielt …</translation>
    </message>
    <message>
        <source>Replaying the last cycles on each plan… %1</source>
        <comment>a percentage</comment>
        <translation>Die letzten Zyklen werden mit jedem Tarif nachgespielt … %1</translation>
    </message>
    <message>
        <source>The last cycles could not be replayed.</source>
        <translation>Die letzten Zyklen ließen sich nicht nachspielen.</translation>
    </message>
</context>
<context>
    <name>tidemark::PlanWords</name>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Tarif</translation>
    </message>
</context>
<context>
    <name>tidemark::PortableImportFlow</name>
    <message>
        <source>Nothing was added: all that %1 holds is here already.</source>
        <translation>Nichts hinzugefügt: Alles aus %1 ist hier bereits vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln Buchung hinzugefügt</numerusform>
            <numerusform>%Ln Buchungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations new</source>
        <translation>
            <numerusform>%Ln neue Organisation</numerusform>
            <numerusform>%Ln neue Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln continued</source>
        <comment>organizations whose chains go on</comment>
        <translation>
            <numerusform>%Ln fortgesetzt</numerusform>
            <numerusform>%Ln fortgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1: %2, %3, %4.</source>
        <comment>name; entries added; organizations new; continued</comment>
        <translation>%1 importiert: %2, %3, %4.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Everything is checked; writing it to the disk</source>
        <translation>Alles ist geprüft und wird auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Nothing of %1 was imported. %2</source>
        <comment>name; where, what is wrong, and what to do</comment>
        <translation>Aus %1 wurde nichts importiert. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: what was imported; who signed it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tidemark::PortfolioPanel</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Remaining in total</source>
        <translation>Insgesamt verbleibend</translation>
    </message>
    <message>
        <source>Credits used a day, by program</source>
        <translation>Tagesverbrauch nach Programm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in %1</source>
        <comment>month</comment>
        <translation>Verbrauch %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no usage known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Top-ups in %1</source>
        <comment>month</comment>
        <translation>Aufladungen %1</translation>
    </message>
    <message>
        <source>%1 OK</source>
        <comment>organizations</comment>
        <translation>%1 OK</translation>
    </message>
    <message>
        <source>%1 Low</source>
        <comment>organizations</comment>
        <translation>%1 knapp</translation>
    </message>
    <message>
        <source>%1 Exhausted</source>
        <comment>organizations</comment>
        <translation>%1 aufgebraucht</translation>
    </message>
    <message>
        <source>%1, known to %2</source>
        <comment>days of a chart</comment>
        <translation>%1, bekannt bis %2</translation>
    </message>
    <message>
        <source>Figures of %1, usage known to %2</source>
        <translation>Stand: %1; Verbrauch bekannt bis %2</translation>
    </message>
    <message>
        <source>Figures of %1, no usage known yet</source>
        <translation>Stand: %1; noch kein Verbrauch bekannt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>Used %1</source>
        <comment>month</comment>
        <translation>Verbrauch %1</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>tidemark::ProgramProblemWords</name>
    <message>
        <source>The program is not well-formed: %1.</source>
        <translation>Das Programm ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>This is too large for a program.</source>
        <translation>Für ein Programm ist die Datei zu groß.</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>plan %1 (&quot;%2&quot;): %3</source>
        <translation>Tarif %1 („%2“): %3</translation>
    </message>
    <message>
        <source>plan %1: %2</source>
        <translation>Tarif %1: %2</translation>
    </message>
    <message>
        <source>action %1 (&quot;%2&quot;): %3</source>
        <translation>Aktion %1 („%2“): %3</translation>
    </message>
    <message>
        <source>action %1: %2</source>
        <translation>Aktion %1: %2</translation>
    </message>
    <message>
        <source>&quot;plans&quot; must be a list of at least one plan</source>
        <translation>„plans“ muss eine Liste mit mindestens einem Tarif sein</translation>
    </message>
    <message>
        <source>&quot;actions&quot; must be a list of at least one action</source>
        <translation>„actions“ muss eine Liste mit mindestens einer Aktion sein</translation>
    </message>
    <message>
        <source>the plan id &quot;%1&quot; is taken</source>
        <translation>die Tarif-ID „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>the action id &quot;%1&quot; is taken</source>
        <translation>die Aktions-ID „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>it is either free or has a price</source>
        <translation>sie ist entweder kostenlos oder hat einen Preis</translation>
    </message>
    <message>
        <source>it has neither a price nor &quot;free&quot;: true</source>
        <translation>sie hat weder einen Preis noch „&quot;free&quot;: true“</translation>
    </message>
    <message>
        <source>its price is &quot;by_source_model&quot;, so it must have &quot;model&quot;: &quot;of_source&quot;</source>
        <translation>der Preis ist „by_source_model“, daher ist „&quot;model&quot;: &quot;of_source&quot;“ nötig</translation>
    </message>
    <message>
        <source>&quot;price&quot; must be positive</source>
        <translation>„price“ muss größer als null sein</translation>
    </message>
    <message>
        <source>&quot;models&quot; is missing, but an action is priced by model</source>
        <translation>„models“ fehlt, aber der Preis einer Aktion hängt vom Modell ab</translation>
    </message>
    <message>
        <source>the default price must be positive</source>
        <translation>der Standardpreis muss größer als null sein</translation>
    </message>
    <message>
        <source>&quot;prices&quot; must name a price for each model</source>
        <translation>„prices“ muss für jedes Modell einen Preis nennen</translation>
    </message>
    <message>
        <source>the price of &quot;%1&quot; must be positive and stand once</source>
        <translation>der Preis von „%1“ muss größer als null sein und darf nur einmal vorkommen</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>„%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of 1 to 100 characters</source>
        <translation>„%1“ muss ein Text von 1 bis 100 Zeichen sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an amount such as &quot;0.5&quot;</source>
        <translation>„%1“ muss ein Betrag sein wie „0.5“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be between 0 and 1000000000, with at most 3 fraction digits</source>
        <translation>„%1“ muss zwischen 0 und 1000000000 liegen und höchstens 3 Nachkommastellen haben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number between %2 and %3</source>
        <translation>„%1“ muss eine ganze Zahl zwischen %2 und %3 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be &quot;%2&quot; or &quot;%3&quot;</source>
        <translation>„%1“ muss „%2“ oder „%3“ sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>„%1“ muss „%2“ sein</translation>
    </message>
</context>
<context>
    <name>tidemark::ProgramReplayModel</name>
    <message>
        <source>lacks its plan</source>
        <comment>a program version, for an organization</comment>
        <translation>Tarif fehlt</translation>
    </message>
    <message>
        <source>no use then</source>
        <comment>of an organization</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Rest am Ende</translation>
    </message>
</context>
<context>
    <name>tidemark::ProgramSheets</name>
    <message>
        <source>An id is missing.</source>
        <translation>Eine ID fehlt.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>%1 is not a number of credits.</source>
        <translation>%1 ist keine gültige Anzahl Credits.</translation>
    </message>
    <message>
        <source>Credits have at most three decimals.</source>
        <translation>Credits haben höchstens drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>Das ist zu viel.</translation>
    </message>
    <message>
        <source>It cannot be negative.</source>
        <translation>Der Wert darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>Der Wert muss größer als null sein.</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By its source&apos;s model</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Free, makes an asset</source>
        <translation>Kostenloses Asset</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Its source&apos;s</source>
        <translation>Das der Quelle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Credits a cycle</source>
        <translation>Credits je Zyklus</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Model of the asset</source>
        <translation>Modell des Assets</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 has a meaning of its own; choose another id.</source>
        <translation>%1 hat eine eigene Bedeutung; wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>A program needs at least one plan.</source>
        <translation>Ein Programm braucht mindestens einen Tarif.</translation>
    </message>
    <message>
        <source>Plans, row %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Tarife, Zeile %1: %2</translation>
    </message>
    <message>
        <source>An action priced by its source&apos;s model passes that model on.</source>
        <translation>Eine Aktion, deren Preis das Modell ihrer Quelle bestimmt, gibt dieses Modell weiter.</translation>
    </message>
    <message>
        <source>A program needs at least one action.</source>
        <translation>Ein Programm braucht mindestens eine Aktion.</translation>
    </message>
    <message>
        <source>Actions, row %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Aktionen, Zeile %1: %2</translation>
    </message>
    <message>
        <source>The model&apos;s name is missing.</source>
        <translation>Der Name des Modells fehlt.</translation>
    </message>
    <message>
        <source>Models, row %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Modelle, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ProgramView</name>
    <message>
        <source>Cycles are calendar months in the organization&apos;s time zone.</source>
        <translation>Zyklen sind Kalendermonate in der Zeitzone der Organisation.</translation>
    </message>
    <message>
        <source>Cycles are months, counted from the instant at which the subscription started.</source>
        <translation>Zyklen sind Monate, gezählt ab Beginn des Abonnements.</translation>
    </message>
    <message>
        <source>What is left of a plan&apos;s credits ends with the cycle.</source>
        <translation>Was von den Credits eines Tarifs übrig ist, verfällt mit dem Zyklus.</translation>
    </message>
    <message>
        <source>What is left of a plan&apos;s credits rolls over, without end.</source>
        <translation>Was von den Credits eines Tarifs übrig ist, wird ohne Ende übertragen.</translation>
    </message>
    <message>
        <source>A trial has %1 credits unless it names another number.</source>
        <translation>Eine Testphase umfasst %1 Credits, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message numerus="yes">
        <source>Late usage can draw on credits that ended up to %n day(s) before.</source>
        <translation>
            <numerusform>Verspäteter Verbrauch kann Credits nutzen, die bis zu %n Tag zuvor verfallen sind.</numerusform>
            <numerusform>Verspäteter Verbrauch kann Credits nutzen, die bis zu %n Tage zuvor verfallen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Every other model: %1</source>
        <translation>Alle anderen Modelle: %1</translation>
    </message>
    <message>
        <source>Nothing is priced by model.</source>
        <translation>Kein Preis hängt vom Modell ab.</translation>
    </message>
</context>
<context>
    <name>tidemark::ProgramsDialog</name>
    <message>
        <source>%1, version %2</source>
        <comment>program, number</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Neue Version …</translation>
    </message>
    <message>
        <source>&amp;Read from a file…</source>
        <translation>Aus Datei &amp;lesen …</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>In Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Move organizations…</source>
        <translation>Organisationen &amp;umstellen …</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs and their versions</source>
        <translation>Programme und ihre Versionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The ledger is read-only: nothing can be changed</source>
        <translation>Das Ledger ist schreibgeschützt: Es kann nichts geändert werden</translation>
    </message>
    <message>
        <source>The programs could not be read.</source>
        <translation>Die Programme konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is in the ledger. New organizations get it; move others to it.</source>
        <translation>%1 steht im Ledger. Neue Organisationen bekommen diese Version; stellen Sie andere darauf um.</translation>
    </message>
    <message>
        <source>Program from a file</source>
        <translation>Programm aus Datei</translation>
    </message>
    <message>
        <source>Read a program</source>
        <translation>Programm lesen</translation>
    </message>
    <message>
        <source>Programs (*.json)</source>
        <translation>Programme (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is not a program. %2</source>
        <comment>a file; what is wrong</comment>
        <translation>%1 ist kein Programm. %2</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Programm speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>a file; why</comment>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>tidemark::RangeFilter</name>
    <message>
        <source>“%1” is no range. Type 10, 10–50, ≥ 10 or &lt; 5.</source>
        <translation>„%1“ ist kein Bereich. Geben Sie 10, 10–50, ≥ 10 oder &lt; 5 ein.</translation>
    </message>
    <message>
        <source>A figure or a range: 10, 10–50, ≥ 10 or &lt; 5</source>
        <translation>Ein Wert oder ein Bereich: 10, 10–50, ≥ 10 oder &lt; 5</translation>
    </message>
</context>
<context>
    <name>tidemark::ReconcileWindow</name>
    <message>
        <source>The file has no row that could be read.</source>
        <translation>Die Datei enthält keine lesbare Zeile.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one instant to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>File and ledger agree on %Ln rows that occurred %1.</source>
        <translation>
            <numerusform>Datei und Ledger stimmen bei %Ln Zeile überein (Zeitraum: %1).</numerusform>
            <numerusform>Datei und Ledger stimmen bei %Ln Zeilen überein (Zeitraum: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits too few were charged in sum.</source>
        <translation>Insgesamt wurden %1 Credits zu wenig berechnet.</translation>
    </message>
    <message>
        <source>%1 credits too many were charged in sum.</source>
        <translation>Insgesamt wurden %1 Credits zu viel berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>They would cost %1 credits. The ledger refused %Ln of them.</source>
        <translation>
            <numerusform>Sie würden %1 Credits kosten. %Ln davon hat das Ledger abgelehnt.</numerusform>
            <numerusform>Sie würden %1 Credits kosten. %Ln davon hat das Ledger abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits were charged for them.</source>
        <translation>Dafür wurden %1 Credits berechnet.</translation>
    </message>
    <message>
        <source>They cost the same.</source>
        <translation>Sie kosten dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are of actions that are free, and book nothing.</source>
        <translation>
            <numerusform>%Ln weitere Zeile nennt eine kostenlose Aktion, die nichts bucht.</numerusform>
            <numerusform>%Ln weitere Zeilen nennen kostenlose Aktionen, die nichts buchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Exports and ledgers (*.jsonl *.jsonl.zst *.tidemark)</source>
        <translation>Exporte und Ledger (*.jsonl *.jsonl.zst *.tidemark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Usage file</source>
        <translation>Verbrauchsdatei</translation>
    </message>
    <message>
        <source>Usage (*.csv *.jsonl)</source>
        <translation>Verbrauch (*.csv *.jsonl)</translation>
    </message>
    <message>
        <source>Only &amp;organizations that the file names</source>
        <translation>Nur &amp;Organisationen, die in der Datei stehen</translation>
    </message>
    <message>
        <source>&amp;Prices of now, not of when it was booked</source>
        <translation>&amp;Preise von heute, nicht die bei der Buchung</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>&amp;Import the file…</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>Reconcile usage</source>
        <translation>Verbrauch abgleichen</translation>
    </message>
    <message>
        <source>What the backend says, and what was booked</source>
        <translation>Was das Backend meldet und was gebucht ist</translation>
    </message>
    <message>
        <source>Name the usage.csv of a backend export, or its CloudEvents. Its rows are laid beside what the ledger has booked, by key. Nothing is booked.</source>
        <translation>Nennen Sie die usage.csv eines Backend-Exports oder dessen CloudEvents. Die Zeilen werden anhand ihres Schlüssels mit den Buchungen des Ledgers verglichen. Gebucht wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Ledger</translation>
    </message>
    <message>
        <source>&amp;Usage file</source>
        <translation>&amp;Verbrauchsdatei</translation>
    </message>
    <message>
        <source>A ledger or a portable export</source>
        <translation>Ein Ledger oder ein portabler Export</translation>
    </message>
    <message>
        <source>usage.csv, or CloudEvents in JSON Lines</source>
        <translation>usage.csv oder CloudEvents als JSON Lines</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Buchung zeigen</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>Das Ledger konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The usage file could not be read.</source>
        <translation>Die Verbrauchsdatei konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile der Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Zeilen der Datei konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first is in line %2.</source>
        <translation>%1 Die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>the first %1 of %2; the table of CSV has all of them</source>
        <translation>die ersten %1 von %2; die CSV-Tabelle enthält alle</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>reconciled.csv</source>
        <comment>name of a file</comment>
        <translation>abgleich.csv</translation>
    </message>
    <message>
        <source>%1 of the file and %2 in the ledger that occurred %3.</source>
        <comment>4 rows, 3 uses, from day to day</comment>
        <translation>%1 der Datei und %2 im Ledger (Zeitraum: %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReconcileWords</name>
    <message>
        <source>The ledger refused it: the user was inactive.</source>
        <translation>Das Ledger hat abgelehnt: Der Benutzer war inaktiv.</translation>
    </message>
    <message>
        <source>The ledger refused it: the user&apos;s limit was reached.</source>
        <translation>Das Ledger hat abgelehnt: Das Limit des Benutzers war erreicht.</translation>
    </message>
    <message>
        <source>The ledger refused it: there were not enough credits.</source>
        <translation>Das Ledger hat abgelehnt: Es waren nicht genügend Credits vorhanden.</translation>
    </message>
    <message>
        <source>The ledger has no such organization.</source>
        <translation>Diese Organisation steht nicht im Ledger.</translation>
    </message>
    <message>
        <source>The ledger has no such user.</source>
        <translation>Diesen Benutzer gibt es im Ledger nicht.</translation>
    </message>
    <message>
        <source>The program has no such action.</source>
        <translation>Diese Aktion gibt es im Programm nicht.</translation>
    </message>
    <message>
        <source>It was never booked.</source>
        <translation>Wurde nie gebucht.</translation>
    </message>
    <message>
        <source>The file does not name the organization.</source>
        <translation>Die Datei nennt die Organisation nicht.</translation>
    </message>
    <message>
        <source>It has no key: it was recorded at a desk.</source>
        <translation>Ohne Schlüssel: an einem Arbeitsplatz erfasst.</translation>
    </message>
    <message>
        <source>The file has no row with its key.</source>
        <translation>Die Datei hat keine Zeile mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what a cell says</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Time: %1 in the file, %2 in the ledger.</source>
        <translation>Zeitpunkt: %1 in der Datei, %2 im Ledger.</translation>
    </message>
    <message>
        <source>User: %1 in the file, %2 in the ledger.</source>
        <translation>Benutzer: %1 in der Datei, %2 im Ledger.</translation>
    </message>
    <message>
        <source>Action: %1 in the file, %2 in the ledger.</source>
        <translation>Aktion: %1 in der Datei, %2 im Ledger.</translation>
    </message>
    <message>
        <source>Model: %1 in the file, %2 in the ledger.</source>
        <translation>Modell: %1 in der Datei, %2 im Ledger.</translation>
    </message>
    <message>
        <source>Asset: %1 in the file, %2 in the ledger.</source>
        <translation>Asset: %1 in der Datei, %2 im Ledger.</translation>
    </message>
    <message>
        <source>Source: %1 in the file, %2 in the ledger.</source>
        <translation>Quelle: %1 in der Datei, %2 im Ledger.</translation>
    </message>
    <message>
        <source>Charged %1; by the rate card it costs %2.</source>
        <translation>Berechnet: %1; laut Preisliste kostet es %2.</translation>
    </message>
    <message>
        <source>Charged %1; by the file it costs %2.</source>
        <translation>Berechnet: %1; laut Datei kostet es %2.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>Priced differently</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>Andere Angaben</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Nur in der Datei</translation>
    </message>
    <message>
        <source>Only in the ledger</source>
        <translation>Nur im Ledger</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>It was reversed since.</source>
        <translation>Wurde seither storniert.</translation>
    </message>
    <message>
        <source>It was refused first, and charged later.</source>
        <translation>Wurde erst abgelehnt und später nachberechnet.</translation>
    </message>
    <message>
        <source>A row before it has the same key.</source>
        <translation>Eine frühere Zeile hat denselben Schlüssel.</translation>
    </message>
</context>
<context>
    <name>tidemark::ReconciledModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place of an entry in its organization&apos;s chain</comment>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordActionDialog</name>
    <message>
        <source>Record action</source>
        <translation>Aktion erfassen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Source image</source>
        <translation>&amp;Quellbild</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>A&amp;nzahl</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <comment>a user</comment>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Its model sets the price</source>
        <translation>Sein Modell bestimmt den Preis</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Nothing that costs credits can be made. Still possible: %1.</source>
        <comment>names of free actions</comment>
        <translation>Alles, was Credits kostet, ist gesperrt. Weiterhin möglich: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of actions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This organization has no users yet. Add one first.</source>
        <translation>Diese Organisation hat noch keine Benutzer. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Choose the source image: its model sets the price.</source>
        <translation>Wählen Sie das Quellbild: Sein Modell bestimmt den Preis.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a free action</comment>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Booked %1 for %2.</source>
        <comment>8.0 credits, user</comment>
        <translation>%1 für %2 gebucht.</translation>
    </message>
    <message>
        <source>Recorded for %1.</source>
        <comment>user</comment>
        <translation>Für %1 erfasst.</translation>
    </message>
    <message>
        <source>&amp;Try, book nothing</source>
        <translation>Nur &amp;testen</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Nothing was booked. %1</source>
        <comment>why it would be refused</comment>
        <translation>Nichts wurde gebucht. %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <comment>8.0 credits</comment>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Quellbild</translation>
    </message>
</context>
<context>
    <name>tidemark::RejectsDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Mend the cells that are wrong: F2 or a double click. Every row is offered again under the key that it had, so nothing is booked twice.</source>
        <translation>Berichtigen Sie falsche Zellen mit F2 oder Doppelklick. Jede Zeile wird mit ihrem bisherigen Schlüssel erneut vorgelegt; nichts wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were not taken</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht übernommen</numerusform>
            <numerusform>%Ln Zeilen wurden nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows mended</source>
        <translation>
            <numerusform>%Ln Zeile berichtigt</numerusform>
            <numerusform>%Ln Zeilen berichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be offered again.</source>
        <translation>Die Zeilen konnten nicht erneut vorgelegt werden.</translation>
    </message>
</context>
<context>
    <name>tidemark::RejectsModel</name>
    <message>
        <source>Was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>The row as it stands</source>
        <translation>Die Zeile im Original</translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingChart</name>
    <message>
        <source>Usage known to</source>
        <comment>then a day and time</comment>
        <translation>Verbrauch bekannt bis</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about this day</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Low: below %1</source>
        <translation>Knapp: unter %1</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <comment>1 Oct reset</comment>
        <translation>Erneuerung %1</translation>
    </message>
    <message>
        <source>Exhausted %1</source>
        <comment>29–31 Oct</comment>
        <translation>Aufgebraucht %1</translation>
    </message>
    <message>
        <source>Credits remaining over time</source>
        <translation>Verbleibende Credits im Zeitverlauf</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>3 cycles</source>
        <translation>3 Zyklen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Angezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Nothing was booked in this time.</source>
        <translation>In diesem Zeitraum wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>%1 remaining on %2.</source>
        <translation>Am %2 verbleibend: %1.</translation>
    </message>
    <message>
        <source>Highest %1, lowest %2.</source>
        <translation>Höchststand %1, Tiefststand %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day: what was booked</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Exhausted %1.</source>
        <translation>Aufgebraucht (%1).</translation>
    </message>
    <message>
        <source>Runs out about %1 (%2).</source>
        <comment>a day, and the range of days</comment>
        <translation>Reicht voraussichtlich bis %1 (%2).</translation>
    </message>
    <message>
        <source>Why this balance?</source>
        <translation>Warum dieser Stand?</translation>
    </message>
    <message>
        <source>How what remains came about; a click into the chart asks the same of another instant</source>
        <translation>Wie der Stand zustande kam; ein Klick in das Diagramm fragt dasselbe für einen anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>No usage known yet</source>
        <comment>then a day and time</comment>
        <translation>Noch kein Verbrauch bekannt</translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingChartData</name>
    <message>
        <source>Top-up %1</source>
        <comment>+100</comment>
        <translation>Aufladung %1</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <comment>+100</comment>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>Starter → Plus</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Starter → Plus, +300</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <comment>+100, of a top-up</comment>
        <translation>%1, storniert</translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingDelegate</name>
    <message>
        <source>of %1</source>
        <comment>42.5 of 500</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingPlot</name>
    <message>
        <source>Nothing was booked in this time.</source>
        <translation>In diesem Zeitraum wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: credits</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayPanel</name>
    <message>
        <source>Used %1, would be %2. Refused %3, would be %4.</source>
        <comment>credits, credits, actions, actions</comment>
        <translation>Verbrauch: %1, dann %2. Abgelehnt: %3, dann %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations cannot move: the version lacks their plan.</source>
        <translation>
            <numerusform>%Ln Organisation lässt sich nicht umstellen: Ihr Tarif fehlt in der Version.</numerusform>
            <numerusform>%Ln Organisationen lassen sich nicht umstellen: Ihr Tarif fehlt in der Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it would have meant for %1</source>
        <comment>a month and year</comment>
        <translation>Auswirkung im %1</translation>
    </message>
    <message>
        <source>Organizations, before and after</source>
        <translation>Organisationen, vorher und nachher</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Replaying last month</source>
        <translation>Der letzte Monat wird durchgespielt</translation>
    </message>
    <message>
        <source>Everything that was booked is decided anew, as if they had been moved the day before.</source>
        <translation>Alles Gebuchte wird neu entschieden, als wären die Organisationen am Vortag umgestellt worden.</translation>
    </message>
    <message>
        <source>Last month could not be replayed.</source>
        <translation>Der letzte Monat konnte nicht durchgespielt werden.</translation>
    </message>
    <message>
        <source>No organization was on this program then.</source>
        <translation>Keine Organisation nutzte damals dieses Programm.</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayedCyclesModel</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Vom Tarif</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayedSidePanel</name>
    <message>
        <source>Ran out</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>%1, by cycle</source>
        <translation>%1, nach Zyklen</translation>
    </message>
    <message>
        <source>%1: credits remaining over time</source>
        <translation>%1: verbleibende Credits im Zeitverlauf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 credits</source>
        <translation>für %1 Credits</translation>
    </message>
    <message>
        <source>of %1 of the plan</source>
        <translation>von %1 des Tarifs</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 berechnet</translation>
    </message>
</context>
<context>
    <name>tidemark::ReportPage</name>
    <message>
        <source>%1, %2</source>
        <comment>credit statement, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReportPanel</name>
    <message>
        <source>Applied</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>added nothing</source>
        <translation>nichts hinzugefügt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>by the ledger&apos;s rules</source>
        <translation>nach Ledger-Regeln</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>%1 across a reset</source>
        <comment>number of late rows</comment>
        <translation>%1 nach Erneuerung</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>rows or files</source>
        <translation>Zeilen oder Dateien</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Bereiche des Berichts</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Je Organisation</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln rows</source>
        <translation>
            <numerusform>von %Ln Zeile</numerusform>
            <numerusform>von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReverseDialog</name>
    <message>
        <source>Why it is taken back</source>
        <translation>Warum storniert wird</translation>
    </message>
    <message>
        <source>Reverse entry</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <comment>number, kind of entry</comment>
        <translation>Buchung %1: %2</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A reversal cannot be undone.</source>
        <translation>Ein Storno lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The image stays in the gallery, marked as reversed.</source>
        <translation>Das Bild bleibt in der Galerie, als storniert gekennzeichnet.</translation>
    </message>
    <message>
        <source>The entry stays in the ledger, marked as reversed.</source>
        <translation>Die Buchung bleibt im Ledger, als storniert gekennzeichnet.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of what an entry is</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Enter the reason. It stays with the reversal.</source>
        <translation>Geben Sie den Grund ein. Er bleibt beim Storno.</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <comment>60.0 credits</comment>
        <translation>Nimmt %1 zurück.</translation>
    </message>
    <message>
        <source>Takes back %1 of %2; the rest is spent.</source>
        <comment>12.5 of 60.0 credits</comment>
        <translation>Nimmt %1 von %2 zurück; der Rest ist verbraucht.</translation>
    </message>
    <message>
        <source>Gives back %1.</source>
        <comment>4.0 credits</comment>
        <translation>Gibt %1 zurück.</translation>
    </message>
    <message>
        <source>Gives back nothing: the credits that were spent have ended since.</source>
        <translation>Gibt nichts zurück: Die verbrauchten Credits wären inzwischen verfallen.</translation>
    </message>
    <message>
        <source>Gives back %1 of %2; the rest was spent from credits that have ended since.</source>
        <comment>2.0 of 4.0 credits</comment>
        <translation>Gibt %1 von %2 zurück; der Rest stammte aus Credits, die inzwischen verfallen sind.</translation>
    </message>
    <message>
        <source>Credits that come with a plan, a trial or a refund cannot be reversed. Adjust credits instead.</source>
        <translation>Credits aus einem Tarif, einer Testphase oder einer Erstattung lassen sich nicht stornieren. Korrigieren Sie stattdessen die Credits.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <comment>an entry</comment>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reversed entry %1.</source>
        <translation>Buchung %1 storniert.</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewEntriesPage</name>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Buchungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n org(s)</source>
        <translation>
            <numerusform>%n Org</numerusform>
            <numerusform>%n Orgs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Keine passende Buchung</translation>
    </message>
    <message>
        <source>None is what all filters together ask for.</source>
        <translation>Nichts erfüllt alle Filter zugleich.</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Buchungen</translation>
    </message>
    <message>
        <source>The file holds no entry that can be read.</source>
        <translation>Die Datei enthält keine lesbare Buchung.</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewNotesPage</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Entry No. %1 of %2</source>
        <translation>Buchung Nr. %1 von %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Write down what you found, about the file or about one of its entries. Notes lie beside the file; the file itself stays as it is.</source>
        <translation>Halten Sie fest, was Sie zur Datei oder zu einer ihrer Buchungen gefunden haben. Notizen liegen neben der Datei; die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Buchung zeigen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>The notes could not be read.</source>
        <translation>Die Notizen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Liegt neben der Datei, in %1</translation>
    </message>
    <message>
        <source>Kept in %1, as the file&apos;s folder cannot be written to</source>
        <translation>Liegt in %1, weil der Ordner der Datei nicht beschreibbar ist</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>Die Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The note was not removed.</source>
        <translation>Die Notiz wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewOrgsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message>
        <source>Show its entries</source>
        <translation>Buchungen zeigen</translation>
    </message>
    <message>
        <source>No organization fits</source>
        <translation>Keine passende Organisation</translation>
    </message>
    <message>
        <source>None has these words in its id.</source>
        <translation>Keine Organisation hat diese Wörter in ihrer ID.</translation>
    </message>
    <message>
        <source>Show all organizations</source>
        <translation>Alle Organisationen anzeigen</translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation>Keine Organisationen</translation>
    </message>
    <message>
        <source>The file holds no entry that can be read.</source>
        <translation>Die Datei enthält keine lesbare Buchung.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The organizations are listed once all entries are known.</source>
        <translation>Die Organisationen erscheinen, sobald alle Buchungen bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Statements…</source>
        <translation>Aus&amp;züge …</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>Aus&amp;zug …</translation>
    </message>
    <message>
        <source>Choose organizations first</source>
        <translation>Zuerst Organisationen auswählen</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewStatements</name>
    <message>
        <source>Reading %1 for statements</source>
        <translation>%1 wird für Auszüge gelesen</translation>
    </message>
    <message>
        <source>No statement can be made of %1.</source>
        <translation>Aus %1 lässt sich kein Auszug erstellen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewVerdict</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Rewound</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Unknown key %1</source>
        <translation>Unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>This desk</source>
        <comment>who signed</comment>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewWindow</name>
    <message>
        <source>%1 – Review – Tidemark</source>
        <comment>title of a window</comment>
        <translation>%1 – Prüfung – Tidemark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open for revie&amp;w…</source>
        <translation>Zur &amp;Prüfung öffnen …</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Noch &amp;einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Read-only: nothing is imported, and the file stays as it is.</source>
        <translation>Nur lesend: Es wird nichts importiert, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Both layers, and the signature beside it</source>
        <translation>Beide Ebenen und die Signatur daneben</translation>
    </message>
    <message>
        <source>The check was cancelled: what is shown here may have been changed.</source>
        <translation>Die Prüfung wurde abgebrochen: Was hier steht, kann verändert sein.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Bereiche der Prüfung</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Ledger of %1, opened read-only</source>
        <comment>a size</comment>
        <translation>Ledger von %1, nur lesend geöffnet</translation>
    </message>
    <message>
        <source>Exported on %1 at %2, %3</source>
        <comment>day, time, size</comment>
        <translation>Exportiert am %1 um %2, %3</translation>
    </message>
    <message>
        <source>Only what stands before that is listed: %1</source>
        <translation>Aufgeführt ist nur, was davor steht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as entries and are not listed.</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht als Buchung lesen und ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht als Buchungen lesen und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty. Ask whoever sent it for the file once more.</source>
        <translation>%1 ist leer. Bitten Sie den Absender noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>%1 is neither a ledger nor an export of one: it does not begin as one. Choose another file, or ask whoever sent it for the file once more.</source>
        <translation>%1 ist weder ein Ledger noch ein Export davon: Die Datei beginnt nicht wie eins. Wählen Sie eine andere Datei oder bitten Sie den Absender noch einmal darum.</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Reconcile &amp;usage…</source>
        <translation>Verbrauch &amp;abgleichen …</translation>
    </message>
    <message>
        <source>Signing &amp;keys…</source>
        <translation>Signierschlüsse&amp;l …</translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Open for revie&amp;w…</source>
        <translation>Zur &amp;Prüfung öffnen …</translation>
    </message>
    <message>
        <source>Nothing reviewed yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Open an export or a ledger that somebody sent you. It is checked, and shown with what is worth a look; nothing is imported, and the file stays as it is.</source>
        <translation>Öffnen Sie einen Export oder ein Ledger, das Ihnen jemand geschickt hat. Es wird geprüft und mit allem gezeigt, was einen Blick wert ist; es wird nichts importiert, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open for review…</source>
        <translation>Zur Prüfung öffnen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Reconcile &amp;usage…</source>
        <translation>Verbrauch abgl&amp;eichen …</translation>
    </message>
    <message>
        <source>Lay two ledgers or exports side by side, entry by entry</source>
        <translation>Zwei Ledger oder Exporte Buchung für Buchung nebeneinanderlegen</translation>
    </message>
    <message>
        <source>Lay a usage file of the backend beside what was booked</source>
        <translation>Eine Verbrauchsdatei des Backends mit den Buchungen vergleichen</translation>
    </message>
</context>
<context>
    <name>tidemark::RowProblemWords</name>
    <message>
        <source>Column %1: %2.</source>
        <translation>Spalte %1: %2.</translation>
    </message>
    <message>
        <source>%1: line %2: %3.</source>
        <translation>%1: Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; is missing.</source>
        <translation>%1: Die Spalte „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>%1: Die Spalte „%2“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The plan of a %1 is missing.</source>
        <translation>„plan“ fehlt; %1 braucht einen Tarif.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The %1 must have 1 to 100 characters and no control characters.</source>
        <translation>„%1“ muss 1 bis 100 Zeichen ohne Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>The key must have at most 200 characters.</source>
        <translation>Der Schlüssel darf höchstens 200 Zeichen haben.</translation>
    </message>
    <message>
        <source>The time must be an instant such as %1.</source>
        <translation>Der Zeitpunkt muss eine Angabe sein wie %1.</translation>
    </message>
    <message>
        <source>The trial must be an amount such as 25, or true.</source>
        <translation>„trial“ muss ein Betrag sein wie 25, oder true.</translation>
    </message>
    <message>
        <source>Either a plan or a trial must be given.</source>
        <translation>Entweder ein Tarif oder eine Testphase muss angegeben sein.</translation>
    </message>
    <message>
        <source>The limit must be an amount such as 25, or unlimited.</source>
        <translation>Das Limit muss ein Betrag sein wie 25, oder unlimited.</translation>
    </message>
    <message>
        <source>The credits of a topup must be an amount such as 50.</source>
        <translation>Die Credits einer Aufladung müssen ein Betrag sein wie 50.</translation>
    </message>
    <message>
        <source>The kind must be topup, plan_change, conversion or cancellation.</source>
        <translation>Die Art des Kaufs muss topup, plan_change, conversion oder cancellation sein.</translation>
    </message>
    <message>
        <source>the row is longer than a mebibyte</source>
        <translation>die Zeile ist länger als ein Mebibyte</translation>
    </message>
    <message>
        <source>there is a NUL character</source>
        <translation>dort steht ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the row is not valid UTF-8</source>
        <translation>die Zeile ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the row has %1 cells and the header %2</source>
        <translation>die Zeile hat %1 Zellen, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>a quote is opened here and not closed</source>
        <translation>ein Anführungszeichen öffnet sich hier und schließt sich nicht</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>nach einem schließenden Anführungszeichen steht noch Text</translation>
    </message>
    <message>
        <source>there is a quote inside a cell that is not in quotes</source>
        <translation>ein Anführungszeichen steht in einer Zelle ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB</source>
        <translation>die Zeile ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>&quot;specversion&quot; is not &quot;1.0&quot;</source>
        <translation>„specversion“ ist nicht „1.0“</translation>
    </message>
    <message>
        <source>&quot;data&quot; is not an object</source>
        <translation>„data“ ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a string</source>
        <translation>„%1“ ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>&quot;id&quot; is missing</source>
        <translation>„id“ fehlt</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tidemark::SideBySideWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>tidemark::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tidemark::SidebarViews</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>saved view, its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
</context>
<context>
    <name>tidemark::SignFlow</name>
    <message>
        <source>%1 was not signed.</source>
        <translation>%1 wurde nicht signiert.</translation>
    </message>
    <message>
        <source>%1 was not signed. %2</source>
        <comment>a file; why</comment>
        <translation>%1 wurde nicht signiert. %2</translation>
    </message>
    <message>
        <source>The key that signs %1 is kept in a file with a passphrase.</source>
        <translation>Der Schlüssel zum Signieren von %1 liegt in einer Datei mit Passphrase.</translation>
    </message>
    <message>
        <source>%1 is signed: give %2 along with it.</source>
        <translation>%1 ist signiert: Geben Sie %2 mit weiter.</translation>
    </message>
    <message>
        <source>%1 was not signed: the passphrase does not fit the key. Try again.</source>
        <translation>%1 wurde nicht signiert: Die Passphrase passt nicht zum Schlüssel. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>tidemark::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was agreed, or whom you asked</source>
        <translation>Was vereinbart wurde oder wen Sie gefragt haben</translation>
    </message>
    <message>
        <source>It comes back on that day, or sooner where it gets worse. Nothing is booked.</source>
        <translation>Die Organisation erscheint an diesem Tag wieder, oder früher, wenn sich ihre Lage verschlechtert. Gebucht wird nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
</context>
<context>
    <name>tidemark::SourceField</name>
    <message>
        <source>The image could not be looked up.</source>
        <translation>Das Bild konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>%1, version %2 of %3</source>
        <comment>Image, version 2 of 4</comment>
        <translation>%1, Version %2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an image, its model</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Quellbild auswählen</translation>
    </message>
    <message>
        <source>%1 has no image of this name.</source>
        <comment>organization</comment>
        <translation>%1 hat kein Bild dieses Namens.</translation>
    </message>
</context>
<context>
    <name>tidemark::StatementDialog</name>
    <message>
        <source>The organization was created after this period.</source>
        <translation>Die Organisation wurde erst nach diesem Zeitraum angelegt.</translation>
    </message>
    <message>
        <source>The statement could not be made.</source>
        <translation>Der Auszug konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Auszüge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>October 2026, so far</comment>
        <translation>%1, bis jetzt</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From, first day</source>
        <translation>Von, erster Tag</translation>
    </message>
    <message>
        <source>To, last day</source>
        <translation>Bis, letzter Tag</translation>
    </message>
    <message>
        <source>Statements %1</source>
        <comment>name of a folder, with a period</comment>
        <translation>Auszüge %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The last day must not be earlier than the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Die Zahlen werden gelesen.</translation>
    </message>
    <message>
        <source>Provisional: late usage can still be booked in this period.</source>
        <translation>Vorläufig: In diesem Zeitraum kann noch verspäteter Verbrauch gebucht werden.</translation>
    </message>
    <message>
        <source>The statement could not be written.</source>
        <translation>Der Auszug konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements are written.</source>
        <translation>
            <numerusform>%Ln Auszug ist geschrieben.</numerusform>
            <numerusform>%Ln Auszüge sind geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations were created later and have none.</source>
        <translation>
            <numerusform>%Ln Organisation wurde später angelegt und hat keinen.</numerusform>
            <numerusform>%Ln Organisationen wurden später angelegt und haben keinen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StatementDocument</name>
    <message>
        <source>Granted by the plan</source>
        <translation>Gutschrift aus dem Tarif</translation>
    </message>
    <message>
        <source>Granted by an upgrade</source>
        <translation>Gutschrift aus einem Upgrade</translation>
    </message>
    <message>
        <source>Granted for the trial</source>
        <translation>Gutschrift für die Testphase</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>Aufladungen</translation>
    </message>
    <message>
        <source>Promotional grants</source>
        <translation>Bonusgutschriften</translation>
    </message>
    <message>
        <source>Adjustments in favor</source>
        <translation>Korrekturen zugunsten</translation>
    </message>
    <message>
        <source>Refunds of reversed use</source>
        <translation>Erstattungen stornierten Verbrauchs</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program · plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Verbrauch gesamt</translation>
    </message>
    <message>
        <source>of entry %1</source>
        <translation>von Buchung %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between a reference and a reason</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Bookings one by one</source>
        <translation>Buchungen im Einzelnen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reference and reason</source>
        <translation>Referenz und Grund</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, which the ledger lists.</source>
        <translation>
            <numerusform>Und %Ln weitere, die im Ledger steht.</numerusform>
            <numerusform>Und %Ln weitere, die im Ledger stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits remaining</source>
        <translation>Verbleibende Credits</translation>
    </message>
    <message>
        <source>Credits remaining over time, from %1 to %2; at least %3, at most %4.</source>
        <translation>Verbleibende Credits im Zeitverlauf, von %1 bis %2; mindestens %3, höchstens %4.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Plan at the end</source>
        <translation>Tarif am Ende</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days end at midnight in</source>
        <translation>Tage enden um Mitternacht in</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: October 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1st quarter %1</source>
        <comment>year</comment>
        <translation>1. Quartal %1</translation>
    </message>
    <message>
        <source>2nd quarter %1</source>
        <comment>year</comment>
        <translation>2. Quartal %1</translation>
    </message>
    <message>
        <source>3rd quarter %1</source>
        <comment>year</comment>
        <translation>3. Quartal %1</translation>
    </message>
    <message>
        <source>4th quarter %1</source>
        <comment>year</comment>
        <translation>4. Quartal %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Opening balance, %1</source>
        <translation>Anfangsstand, %1</translation>
    </message>
    <message>
        <source>Reopened for late use</source>
        <translation>Wieder geöffnet für verspäteten Verbrauch</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>of it used before %1</source>
        <comment>a day</comment>
        <translation>davon vor dem %1 verbraucht</translation>
    </message>
    <message>
        <source>Given back by reversals</source>
        <translation>Durch Stornos zurückgegeben</translation>
    </message>
    <message>
        <source>Grants withdrawn by reversals</source>
        <translation>Durch Stornos zurückgenommene Gutschriften</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Closing balance, %1</source>
        <translation>Endstand, %1</translation>
    </message>
    <message>
        <source>Credit statement</source>
        <translation>Credit-Auszug</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangsstand</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endstand</translation>
    </message>
    <message>
        <source>Use by action</source>
        <translation>Verbrauch nach Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Use by user</source>
        <translation>Verbrauch nach Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Use by model</source>
        <translation>Verbrauch nach Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>How to read this statement</source>
        <translation>So liest sich dieser Auszug</translation>
    </message>
</context>
<context>
    <name>tidemark::StatementNotes</name>
    <message>
        <source>Every booking counts on the day on which it was booked. The opening balance and all bookings add up to the closing balance exactly.</source>
        <translation>Jede Buchung zählt an dem Tag, an dem sie gebucht wurde. Anfangsstand und alle Buchungen ergeben genau den Endstand.</translation>
    </message>
    <message>
        <source>This statement is provisional: nothing has been booked after the period yet, so usage that arrives late can still be booked in it.</source>
        <translation>Dieser Auszug ist vorläufig: Nach dem Zeitraum ist noch nichts gebucht, verspätet eintreffender Verbrauch kann also noch darin gebucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses, %1, happened before the period but arrived in it. The books before it were closed, so they stand here.</source>
        <translation>
            <numerusform>%Ln Vorgang, %1, geschah vor dem Zeitraum, traf aber erst darin ein. Die Bücher davor waren geschlossen, deshalb steht er hier.</numerusform>
            <numerusform>%Ln Vorgänge, %1, geschahen vor dem Zeitraum, trafen aber erst darin ein. Die Bücher davor waren geschlossen, deshalb stehen sie hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late use is paid from the credits of its own time where they had ended unused. %1 were reopened for that and used at once, so they took nothing from this period&apos;s credits.</source>
        <translation>Verspäteter Verbrauch wird aus den Credits seiner eigenen Zeit bezahlt, soweit sie verfallen waren. %1 wurden dafür wieder geöffnet und sofort verbraucht, den Credits dieses Zeitraums wurde also nichts entnommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses of this period, %1, arrived after it. They stand in a later statement.</source>
        <translation>
            <numerusform>%Ln Vorgang dieses Zeitraums, %1, traf erst danach ein. Er steht in einem späteren Auszug.</numerusform>
            <numerusform>%Ln Vorgänge dieses Zeitraums, %1, trafen erst danach ein. Sie stehen in einem späteren Auszug.</numerusform>
        </translation>
    </message>
    <message>
        <source>A use that was reversed stays among the uses. What it cost is given back by the reversal, or as a refund where the credits it was paid from had ended.</source>
        <translation>Ein stornierter Vorgang bleibt unter den Vorgängen. Was er kostete, gibt das Storno zurück, oder eine Erstattung, wo die Credits, aus denen er bezahlt wurde, verfallen waren.</translation>
    </message>
    <message>
        <source>Credits that ended unused cannot be spent any more, but for use that happened before they ended and arrives late.</source>
        <translation>Verfallene Credits können nicht mehr ausgegeben werden, außer für Verbrauch, der vor ihrem Ende geschah und verspätet eintrifft.</translation>
    </message>
</context>
<context>
    <name>tidemark::StatementPreview</name>
    <message>
        <source>What the statement says</source>
        <translation>Was im Auszug steht</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>tidemark::TableExport</name>
    <message>
        <source>%1 (UTC)</source>
        <comment>column with times</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a sheet of a workbook</comment>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>tidemark::TableExportAction</name>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Angezeigtes &amp;exportieren …</translation>
    </message>
</context>
<context>
    <name>tidemark::TableExportDialog</name>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that do not guess UTF-8</source>
        <translation>Mit &amp;BOM, damit Tabellenprogramme UTF-8 erkennen</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, as they are filtered and sorted now.</source>
        <translation>
            <numerusform>%Ln Zeile, wie derzeit gefiltert und sortiert.</numerusform>
            <numerusform>%Ln Zeilen, wie derzeit gefiltert und sortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, in the order in which they stand.</source>
        <translation>
            <numerusform>%Ln Spalte.</numerusform>
            <numerusform>%Ln Spalten, in der angezeigten Reihenfolge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are numbers, and times are in UTC.</source>
        <translation>Zahlen werden als Zahlen geschrieben, Zeiten in UTC.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>%Ln Zeile ist geschrieben.</numerusform>
            <numerusform>%Ln Zeilen sind geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tidemark::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Takes the tag away</source>
        <translation>Entfernt das Schlagwort</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
</context>
<context>
    <name>tidemark::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>tidemark::TextFilter</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tidemark::ThresholdDialog</name>
    <message>
        <source>&amp;Percent of the plan</source>
        <comment>a threshold in percent</comment>
        <translation>&amp;Prozent des Tarifs</translation>
    </message>
    <message>
        <source>C&amp;redits</source>
        <comment>a threshold in credits</comment>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>Low threshold</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>Percent of the plan</source>
        <translation>Prozent des Tarifs</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a percentage</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>A percentage follows the plan when it changes; credits stay as they are.</source>
        <translation>Ein Prozentwert richtet sich nach dem jeweiligen Tarif; Credits bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>„%1“ ist kein gültiger Prozentwert.</translation>
    </message>
    <message>
        <source>This is the threshold now.</source>
        <translation>Das ist die aktuelle Warnschwelle.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100.</source>
        <translation>Geben Sie einen Prozentwert von 0 bis 100 ein.</translation>
    </message>
    <message>
        <source>Enter how many credits.</source>
        <translation>Geben Sie eine Anzahl Credits ein.</translation>
    </message>
    <message>
        <source>A percentage is from 0 to 100.</source>
        <translation>Ein Prozentwert liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>A percentage has at most 3 digits after the decimal sign.</source>
        <translation>Ein Prozentwert hat höchstens 3 Nachkommastellen.</translation>
    </message>
    <message>
        <source>A threshold is zero or more credits.</source>
        <translation>Eine Warnschwelle beträgt null oder mehr Credits.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <comment>a threshold</comment>
        <translation>Auf %1 festlegen</translation>
    </message>
    <message>
        <source>Set threshold</source>
        <translation>Warnschwelle festlegen</translation>
    </message>
    <message>
        <source>The low threshold is now %1.</source>
        <translation>Die Warnschwelle liegt jetzt bei %1.</translation>
    </message>
    <message>
        <source>Low at or below</source>
        <translation>Knapp ab</translation>
    </message>
</context>
<context>
    <name>tidemark::ThumbnailDelegate</name>
    <message numerus="yes">
        <source>%Ln+ versions</source>
        <translation>
            <numerusform>%Ln+ Version</numerusform>
            <numerusform>%Ln+ Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln Version</numerusform>
            <numerusform>%Ln Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::TopUpDialog</name>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Order or invoice number</source>
        <translation>Bestell- oder Rechnungsnummer</translation>
    </message>
    <message>
        <source>Enter how many credits to add.</source>
        <translation>Geben Sie ein, wie viele Credits aufgeladen werden sollen.</translation>
    </message>
    <message>
        <source>“%1” is not a number of credits.</source>
        <translation>„%1“ ist keine gültige Anzahl Credits.</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>%1 aufladen</translation>
    </message>
    <message>
        <source>Topped up %1 credits.</source>
        <translation>%1 Credits aufgeladen.</translation>
    </message>
</context>
<context>
    <name>tidemark::TriedWords</name>
    <message>
        <source>%1 from %2, which ends %3</source>
        <comment>8.0, Plan, 1 Dec</comment>
        <translation>%1 aus %2, endet %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>8.0, Top-up</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>Nothing was booked. It would be accepted, and costs nothing.</source>
        <translation>Nichts wurde gebucht. Es würde angenommen und kostet nichts.</translation>
    </message>
    <message>
        <source>Nothing was booked. It would be accepted: %1.</source>
        <comment>8.0 from Plan, which ends 1 Dec</comment>
        <translation>Nichts wurde gebucht. Es würde angenommen: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between grants</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>tidemark::UnbilledColumn</name>
    <message>
        <source>Unbilled usage</source>
        <translation>Unberechneter Verbrauch</translation>
    </message>
    <message>
        <source>Charge now…</source>
        <translation>Berechnen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>all delivered is booked</source>
        <translation>alles Gelieferte ist gebucht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many actions, and why: 104 for lack of credits</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tidemark::UnbilledWords</name>
    <message>
        <source>of an inactive user</source>
        <translation>bei inaktivem Benutzer</translation>
    </message>
    <message>
        <source>at a user&apos;s limit</source>
        <translation>am Benutzerlimit</translation>
    </message>
    <message>
        <source>for lack of credits</source>
        <translation>mangels Credits</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 actions, for lack of credits</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits delivered, unbilled: %2.</source>
        <translation>%1 Credits geliefert, aber unberechnet: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tidemark::UsedByDayChart</name>
    <message>
        <source>Credits used a day, by program</source>
        <translation>Tagesverbrauch an Credits nach Programm</translation>
    </message>
    <message>
        <source>%1: %2 credits used</source>
        <comment>day, sum</comment>
        <translation>%1: %2 Credits verbraucht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>program, credits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tidemark::UserLeavesDialog</name>
    <message>
        <source>User leaves</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>User returns</source>
        <translation>Benutzer reaktivieren</translation>
    </message>
    <message>
        <source>Who is active again can spend credits, within the limit that was kept.</source>
        <translation>Reaktivierte Benutzer können wieder Credits verbrauchen; ihr bisheriges Limit gilt weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln users inactive</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln users active</source>
        <translation>
            <numerusform>%Ln Benutzer reaktivieren</numerusform>
            <numerusform>%Ln Benutzer reaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 inactive</source>
        <comment>a user</comment>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Make %1 active</source>
        <comment>a user</comment>
        <translation>%1 reaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are inactive.</source>
        <translation>
            <numerusform>%Ln Benutzer ist inaktiv.</numerusform>
            <numerusform>%Ln Benutzer sind inaktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are active again.</source>
        <translation>
            <numerusform>%Ln Benutzer ist wieder aktiv.</numerusform>
            <numerusform>%Ln Benutzer sind wieder aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <comment>a user</comment>
        <translation>%1 ist inaktiv.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <comment>a user</comment>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>a user</comment>
        <translation>Inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive user can do nothing that is recorded here, free actions included. Images already made stay in the gallery, and the limit is kept.</source>
        <translation>Ein inaktiver Benutzer kann nichts tun, was hier erfasst wird, auch keine kostenlosen Aktionen. Bereits erstellte Bilder bleiben in der Galerie, und das Limit bleibt bestehen.</translation>
    </message>
    <message>
        <source>All of them are inactive already.</source>
        <translation>Alle sind bereits inaktiv.</translation>
    </message>
    <message>
        <source>All of them are active already.</source>
        <translation>Alle sind bereits aktiv.</translation>
    </message>
    <message>
        <source>%1 is inactive already.</source>
        <comment>a user</comment>
        <translation>%1 ist bereits inaktiv.</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <comment>a user</comment>
        <translation>%1 ist bereits aktiv.</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <comment>a user</comment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Make active</source>
        <comment>a user</comment>
        <translation>Reaktivieren</translation>
    </message>
</context>
<context>
    <name>tidemark::UsersModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>A cycle</source>
        <translation>Je Zyklus</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>tidemark::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation>&amp;Limits festlegen …</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Select users first</source>
        <translation>Zuerst Benutzer auswählen</translation>
    </message>
    <message>
        <source>No user fits</source>
        <translation>Kein passender Benutzer</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Alle Benutzer anzeigen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Users come with the backend&apos;s export, in users.csv.</source>
        <translation>Benutzer kommen mit dem Backend-Export, aus users.csv.</translation>
    </message>
    <message>
        <source>&amp;User leaves…</source>
        <translation>Deakti&amp;vieren …</translation>
    </message>
    <message>
        <source>&amp;User returns…</source>
        <translation>Reakti&amp;vieren …</translation>
    </message>
    <message>
        <source>A cycle</source>
        <translation>Je Zyklus</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is what all filters together ask for.</source>
        <translation>Nichts erfüllt alle Filter zugleich.</translation>
    </message>
    <message>
        <source>Go back to now to change this</source>
        <translation>Für Änderungen zurück zum aktuellen Stand gehen</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln users</source>
        <translation>
            <numerusform>Höchstens %Ln Benutzer auswählen</numerusform>
            <numerusform>Höchstens %Ln Benutzer auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>used &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>credits</comment>
        <translation>verbraucht &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>tidemark::VerdictStrip</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: every hash is right, and the rules book each entry as it stands.</source>
        <comment>1,204 entries of 8 organizations</comment>
        <translation>%1 von %2: Jeder Hash stimmt, und die Regeln buchen jede Buchung so, wie sie dasteht.</translation>
    </message>
    <message>
        <source>Show the &amp;row</source>
        <translation>Zeile &amp;zeigen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Noch &amp;einmal prüfen</translation>
    </message>
    <message>
        <source>The check has not begun.</source>
        <translation>Die Prüfung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>%1 What the signer wrote: %2</source>
        <comment>a sentence; a comment</comment>
        <translation>%1 Anmerkung des Unterzeichners: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::VersionsModel</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>user, day time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Version %1: %2, %3 credits, %4</source>
        <comment>number, action, price, who and when</comment>
        <translation>Version %1: %2, %3 Credits, %4</translation>
    </message>
    <message>
        <source>Version %1, made from version %2: %3, %4 credits, %5</source>
        <comment>number, number, action, price, who and when</comment>
        <translation>Version %1, erstellt aus Version %2: %3, %4 Credits, %5</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <comment>asset, model</comment>
        <translation>%1, erstellt mit %2</translation>
    </message>
</context>
<context>
    <name>tidemark::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewCounts</name>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>V&amp;iews</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;No view</source>
        <translation>&amp;Keine Ansicht</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Update “%1” to what is shown</source>
        <translation>„%1“ auf das Angezeigte &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”…</source>
        <translation>„%1“ &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “%1”? Nothing in the ledger changes.</source>
        <translation>Die Ansicht „%1“ löschen? Am Ledger ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewNameDialog</name>
    <message>
        <source>Such as: renewing this quarter</source>
        <translation>Etwa: Verlängerung in diesem Quartal</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another view of this list is called “%1”.</source>
        <translation>Eine andere Ansicht dieser Liste heißt „%1“.</translation>
    </message>
    <message>
        <source>What it shows stays as it is.</source>
        <translation>Was sie zeigt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” is replaced by what the list shows now.</source>
        <translation>Die Ansicht „%1“ wird durch das ersetzt, was die Liste jetzt zeigt.</translation>
    </message>
    <message>
        <source>It keeps the filters, the order and the columns, and stands in the side bar.</source>
        <translation>Sie behält Filter, Reihenfolge und Spalten und steht in der Seitenleiste.</translation>
    </message>
    <message>
        <source>&amp;Replace view</source>
        <translation>Ansicht &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
</context>
<context>
    <name>tidemark::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ledger öffnen</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Neues Ledger …</translation>
    </message>
    <message>
        <source>A ledger holds the credits of your customers&apos; organizations: who is running out, why, and what helps. Drop one here, a folder that the backend exported, or an export to look at.</source>
        <translation>Ein Ledger enthält die Credits der Organisationen Ihrer Kunden: wem sie ausgehen, warum und was hilft. Ziehen Sie eines hierher, einen vom Backend exportierten Ordner oder einen Export zum Ansehen.</translation>
    </message>
    <message>
        <source>Open for revie&amp;w…</source>
        <translation>Zur &amp;Prüfung öffnen …</translation>
    </message>
</context>
<context>
    <name>tidemark::WhatIfWindow</name>
    <message>
        <source>%1: nothing would have been different.</source>
        <translation>%1: Nichts wäre anders gewesen.</translation>
    </message>
    <message>
        <source>%1: the credits would have run out on %2.</source>
        <translation>%1: Die Credits wären am %2 aufgebraucht gewesen.</translation>
    </message>
    <message>
        <source>%1: the credits would not have run out, as they did on %2.</source>
        <translation>%1: Die Credits wären nicht aufgebraucht gewesen; tatsächlich waren sie es am %2.</translation>
    </message>
    <message>
        <source>%1: the credits would not have run out either.</source>
        <translation>%1: Die Credits wären ebenfalls nicht aufgebraucht gewesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses would have been refused instead of %1.</source>
        <translation>
            <numerusform>%Ln Vorgang wäre abgelehnt worden statt %1.</numerusform>
            <numerusform>%Ln Vorgänge wären abgelehnt worden statt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits would have ended unused instead of %2.</source>
        <translation>%1 Credits wären verfallen statt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses are left out: that version does not offer their action.</source>
        <translation>
            <numerusform>%Ln Vorgang ist nicht berücksichtigt: Diese Version bietet seine Aktion nicht an.</numerusform>
            <numerusform>%Ln Vorgänge sind nicht berücksichtigt: Diese Version bietet ihre Aktion nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>Prices of &amp;version</source>
        <translation>Preise der &amp;Version</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>The same usage, top-ups, grants and limits, decided by the rules of the ledger; what was refused is offered again. Nothing is booked.</source>
        <translation>Derselbe Verbrauch, dieselben Aufladungen, Gutschriften und Limits, entschieden nach den Regeln des Ledgers; Abgelehntes wird noch einmal versucht. Gebucht wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The organization could not be read.</source>
        <translation>Die Organisation konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program · plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>%1, %2 a cycle</source>
        <comment>a plan and its credits</comment>
        <translation>%1, %2 je Zyklus</translation>
    </message>
    <message>
        <source>On %1, at prices of version %2</source>
        <comment>a plan</comment>
        <translation>Mit %1, zu Preisen der Version %2</translation>
    </message>
    <message>
        <source>At prices of version %1</source>
        <translation>Zu Preisen der Version %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a plan</comment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Wird durchgespielt</translation>
    </message>
    <message>
        <source>That version does not have the plan of this organization. Choose a plan too.</source>
        <translation>Diese Version enthält den Tarif der Organisation nicht. Wählen Sie auch einen Tarif.</translation>
    </message>
    <message>
        <source>The organization&apos;s past could not be replayed.</source>
        <translation>Die Vergangenheit der Organisation konnte nicht durchgespielt werden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>tidemark::WhyPanel</name>
    <message>
        <source>Why this balance?</source>
        <translation>Warum dieser Stand?</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close “Why this balance?”</source>
        <translation>„Warum dieser Stand?“ schließen</translation>
    </message>
    <message>
        <source>Open org</source>
        <translation>Org öffnen</translation>
    </message>
    <message>
        <source>Choose an entry: here it says how what was left after it came about.</source>
        <translation>Wählen Sie eine Buchung: Hier steht, wie der Rest danach zustande kam.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>The balance could not be explained.</source>
        <translation>Der Stand ließ sich nicht erklären.</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <translation>nach Buchung %1</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Leads to the entry</source>
        <translation>Führt zur Buchung</translation>
    </message>
    <message>
        <source>Grants alive</source>
        <translation>Laufende Gutschriften</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>%1 erhalten</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>grants</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None has anything left.</source>
        <translation>Keine hat noch etwas übrig.</translation>
    </message>
    <message>
        <source>Last three steps</source>
        <translation>Letzte drei Schritte</translation>
    </message>
    <message>
        <source>What went back, and to which grant</source>
        <translation>Was zurückging, und an welche Gutschrift</translation>
    </message>
    <message>
        <source>Which grants it drew on</source>
        <translation>Aus welchen Gutschriften bezahlt</translation>
    </message>
    <message>
        <source>%1, reopened</source>
        <comment>a grant that had ended</comment>
        <translation>%1, wieder geöffnet</translation>
    </message>
    <message>
        <source>What it paid for since: %1</source>
        <comment>credits</comment>
        <translation>Was sie seitdem bezahlt hat: %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1 went back by reversals.</source>
        <translation>%1 gingen durch Stornos zurück.</translation>
    </message>
    <message>
        <source>%1 ended unused.</source>
        <translation>%1 sind verfallen.</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <comment>uses</comment>
        <translation>
            <numerusform>Mehr von %Ln zeigen</numerusform>
            <numerusform>Mehr von %Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain intact to here</source>
        <translation>Kette bis hier intakt</translation>
    </message>
    <message>
        <source>Instant that is explained</source>
        <translation>Zeitpunkt, der erklärt wird</translation>
    </message>
    <message>
        <source>at this instant</source>
        <translation>zu diesem Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>tidemark::WhyWords</name>
    <message>
        <source>%1, %2</source>
        <comment>what, how many: Upscale, 113</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left from before</source>
        <translation>Rest von davor</translation>
    </message>
    <message>
        <source>%1 grant, %2</source>
        <comment>plan, day</comment>
        <translation>Gutschrift %1, %2</translation>
    </message>
    <message>
        <source>Upgrade, %1</source>
        <comment>day</comment>
        <translation>Upgrade, %1</translation>
    </message>
    <message>
        <source>Trial, %1</source>
        <comment>day</comment>
        <translation>Testphase, %1</translation>
    </message>
    <message>
        <source>Top-up, %1</source>
        <comment>day</comment>
        <translation>Aufladung, %1</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>Aufladungen</translation>
    </message>
    <message>
        <source>Grant, %1</source>
        <comment>day</comment>
        <translation>Gutschrift, %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Reopened for late use</source>
        <translation>Für Nachbuchung geöffnet</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <comment>source of credits, day</comment>
        <translation>%1, endet %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>source of credits, day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1. Above the low threshold of %2.</source>
        <translation>%1. Über der Warnschwelle von %2.</translation>
    </message>
    <message>
        <source>%1. Less than the cheapest action costs since %2.</source>
        <translation>%1. Seit %2 weniger, als die billigste Aktion kostet.</translation>
    </message>
    <message>
        <source>%1. At or below the low threshold of %2 since %3.</source>
        <translation>%1. Seit %3 an oder unter der Warnschwelle von %2.</translation>
    </message>
    <message>
        <source>This cycle, %1</source>
        <comment>days: 1–20 Nov</comment>
        <translation>Dieser Zyklus, %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Neues Ledger …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import a backend export…</source>
        <translation>Backend-Export &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Verify the chains</source>
        <translation>&amp;Ketten prüfen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Ü&amp;ber Tidemark</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ledger öffnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder that the backend exported</source>
        <translation>Einen vom Backend exportierten Ordner importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write every entry to a portable file</source>
        <translation>Alle Buchungen in eine portable Datei schreiben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check every chain: its hashes, and that the rules booked it</source>
        <translation>Jede Kette prüfen: ihre Hashes und ob sie regelgerecht gebucht ist</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo the last booking</source>
        <translation>Letzte Buchung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Open for revie&amp;w…</source>
        <translation>Zur &amp;Prüfung öffnen …</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>&amp;Datei importieren …</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>P&amp;rogramme …</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Reconcile &amp;usage…</source>
        <translation>Verbrauch &amp;abgleichen …</translation>
    </message>
    <message>
        <source>Si&amp;gn a file…</source>
        <translation>Datei si&amp;gnieren …</translation>
    </message>
    <message>
        <source>Signing &amp;keys…</source>
        <translation>Signierschlüsse&amp;l …</translation>
    </message>
    <message>
        <source>&amp;As of…</source>
        <translation>S&amp;tand wählen …</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zum aktuellen Stan&amp;d</translation>
    </message>
    <message>
        <source>Find org, user, asset…</source>
        <translation>Org, Benutzer, Asset finden …</translation>
    </message>
    <message>
        <source>Show everything as it was at another time</source>
        <translation>Alles zeigen, wie es zu einem anderen Zeitpunkt war</translation>
    </message>
    <message>
        <source>Verify a fi&amp;le…</source>
        <translation>Da&amp;tei prüfen …</translation>
    </message>
</context>
<context>
    <name>tidemark::WriteCustomerDialog</name>
    <message>
        <source>No administrator has an address: type one</source>
        <translation>Kein Administrator hat eine Adresse: Geben Sie eine ein</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>Im Mailprogramm ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Write to customer</source>
        <translation>An Kunden schreiben</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>No mail program took the draft. Copy the text, and paste it where you write mails.</source>
        <translation>Kein Mailprogramm hat den Entwurf angenommen. Kopieren Sie den Text und fügen Sie ihn dort ein, wo Sie E-Mails schreiben.</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Von hier wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>tidemark::WriteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Z&amp;iel</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Geben Sie ein Ziel an.</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation>Diese Datei gibt es bereits; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancelled. What was whole by then stays.</source>
        <translation>Abgebrochen. Was bis dahin vollständig war, bleibt erhalten.</translation>
    </message>
</context>
</TS>
