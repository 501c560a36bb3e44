package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.diff.Change;
import org.rollcall.model.WrittenRow;

class DiffWritersTest {
  private static final WrittenRow OLD =
      row("type=person", "name=Okoro", "mentions=3", "articles=1", "variants=Okoro | Ms Okoro");

  private static final WrittenRow NEW =
      row(
          "type=person",
          "name=Ines Okoro",
          "mentions=4",
          "articles=1",
          "variants=Ines Okoro | Okoro",
          "unit=");

  private static final Change ADDED =
      new Change(Change.Kind.ADDED, Optional.empty(), Optional.of(NEW), List.of());
  private static final Change REMOVED =
      new Change(Change.Kind.REMOVED, Optional.of(OLD), Optional.empty(), List.of());
  private static final Change CHANGED =
      new Change(
          Change.Kind.CHANGED,
          Optional.of(OLD),
          Optional.of(NEW),
          List.of("name", "mentions", "variants"));

  private static WrittenRow row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String cell : cells) {
      row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
    }
    return new WrittenRow(row);
  }

  private static String text(Paint paint, Change... changes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DiffText(paint).write(List.of(changes), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(boolean list, Change... changes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffJson.write(List.of(changes), list, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void textHasALineAChangeAndTheirNumber() throws IOException {
    assertEquals(
        """
        + person  Ines Okoro  (4 mentions in 1 article)
        - person  Okoro  (3 mentions in 1 article)
        ~ person  Ines Okoro
            name: Okoro -> Ines Okoro
            mentions: 3 -> 4
            variants: + Ines Okoro, - Ms Okoro
        1 added, 1 removed, 1 changed
        """,
        text(Paint.PLAIN, ADDED, REMOVED, CHANGED));
    assertEquals("", text(Paint.PLAIN));
    assertEquals("no difference", DiffText.summary(List.of()));
    assertEquals("2 removed", DiffText.summary(List.of(REMOVED, REMOVED)));
  }

  @Test
  void textPaintsTheRowButNotItsCounts() throws IOException {
    assertEquals(
        "\u001b[32m+ person  Ines Okoro\u001b[0m  (4 mentions in 1 article)\n1 added\n",
        text(Paint.COLOURED, ADDED));
  }

  @Test
  void textShowsAnEmptyCellAndWhatATerminalWouldObey() throws IOException {
    WrittenRow before = row("type=number", "name=5", "unit=");
    WrittenRow after = row("type=number", "name=5", "unit=a\u001b[2Jb");
    Change change =
        new Change(
            Change.Kind.CHANGED, Optional.of(before), Optional.of(after), List.of("unit", "low"));
    assertEquals(
        "~ number  5\n    unit: (none) -> a\\u001b[2Jb\n    low: (none) -> (none)\n1 changed\n",
        text(Paint.PLAIN, change));
  }

  /** What annotations say behind the name. */
  @Test
  void detailIsOneLine() {
    assertEquals("4 mentions in 1 article", DiffText.detail(ADDED));
    assertEquals(
        "name: Okoro -> Ines Okoro; mentions: 3 -> 4; variants: + Ines Okoro, - Ms Okoro",
        DiffText.detail(CHANGED));
    assertEquals("1 mention", DiffText.counts(row("mentions=1")));
    assertEquals("", DiffText.counts(row("name=5")));
  }

  @Test
  void jsonHasWholeRowsButOfAChangedOneWhatDiffers() throws IOException {
    String added =
        "{\"change\":\"added\",\"type\":\"person\",\"name\":\"Ines Okoro\",\"new\":{\"type\":\"person\","
            + "\"name\":\"Ines Okoro\",\"mentions\":4,\"articles\":1,"
            + "\"variants\":[\"Ines Okoro\",\"Okoro\"]}}";
    String removed =
        "{\"change\":\"removed\",\"type\":\"person\",\"name\":\"Okoro\",\"old\":{\"type\":\"person\","
            + "\"name\":\"Okoro\",\"mentions\":3,\"articles\":1,"
            + "\"variants\":[\"Okoro\",\"Ms Okoro\"]}}";
    String changed =
        "{\"change\":\"changed\",\"type\":\"person\",\"name\":\"Ines Okoro\","
            + "\"old\":{\"name\":\"Okoro\",\"mentions\":3,\"variants\":[\"Okoro\",\"Ms Okoro\"]},"
            + "\"new\":{\"name\":\"Ines Okoro\",\"mentions\":4,"
            + "\"variants\":[\"Ines Okoro\",\"Okoro\"]}}";
    assertEquals(added + "\n" + removed + "\n", json(false, ADDED, REMOVED));
    assertEquals("[\n" + added + ",\n" + changed + "\n]\n", json(true, ADDED, CHANGED));
  }

  @Test
  void jsonOfNoChanges() throws IOException {
    assertEquals("[]\n", json(true));
    assertEquals("", json(false));
  }
}
