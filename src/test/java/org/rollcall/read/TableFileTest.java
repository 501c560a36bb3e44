package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

class TableFileTest {
  private static WrittenTable read(String name, String text) throws IOException {
    return TableFile.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type,name,variants\nperson,Ann Lee,Ann Lee | Lee\n",
        "\uFEFFtype,name,variants\r\nperson,Ann Lee,Ann Lee | Lee\r\n",
        "type\tname\tvariants\nperson\tAnn Lee\tAnn Lee | Lee\n",
        "Type;Name;Variants\nperson;Ann Lee;\"Ann Lee | Lee\"\n",
        "[\n{\"type\":\"person\",\"name\":\"Ann Lee\",\"variants\":[{\"text\":\"Ann Lee\",\"mentions\":2},"
            + "{\"text\":\"Lee\",\"mentions\":1}]}\n]\n",
        "{\"name\":\"Ann Lee\",\"type\":\"person\",\"variants\":[\"Ann Lee\",\"Lee\"],\"x\":{\"y\":[1]}}\n",
      })
  void everyFormatGivesTheSameRow(String text) throws IOException {
    WrittenTable table = read("table", text);
    assertEquals(1, table.rows().size());
    WrittenRow row = table.rows().get(0);
    assertEquals("person", row.type());
    assertEquals("Ann Lee", row.name());
    assertEquals("Ann Lee | Lee", row.cell("variants"));
  }

  /** An article's zero in a name came back as "binary, no table". */
  @Test
  void aNameMayHaveAZero() throws IOException {
    assertEquals("Ann \0Lee", read("a.csv", "type,name\nperson,Ann \0Lee\n").rows().get(0).name());
  }

  @Test
  void whatIsNoTextIsNoTable() {
    String told =
        assertThrows(BadFileException.class, () -> read("a.csv", "\0\1\2\nPK\3")).getMessage();
    assertEquals("a.csv:1: no table: neither a heading with type and name nor JSON", told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]\n", "type,name\n"})
  void tableMayBeEmpty(String text) throws IOException {
    assertEquals(0, read("table", text).rows().size());
  }

  @Test
  void noLinesAreATableOfJsonLinesOnly() throws IOException {
    assertEquals(0, read("a.jsonl", "").rows().size());
    assertThrows(BadFileException.class, () -> read("a.csv", ""));
  }

  /** A row that has no {@code possible} says so by leaving it out, if the table has whole rows. */
  @Test
  void absentKeysOfWholeJsonRowsAreEmptyCells() throws IOException {
    String whole =
        "{\"type\":\"person\",\"name\":\"Lee\",\"mentions\":1,\"articles\":1,\"variants\":[],"
            + "\"first\":\"a\",\"id\":\"1\"}";
    assertEquals(true, read("a", whole).columns().contains("possible"));
    assertEquals(
        false, read("a", "{\"type\":\"person\",\"name\":\"L\"}").columns().contains("possible"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A quiet day.                            | a:1: no table: neither a heading with type and name nor JSON
          'type,name\\nperson'                    | a:2: 1 cells under 2 headings
          'type,name\\nperson,"Ann" Lee'          | a:1: no table: not valid CSV
          {"type":"person"}                       | a:1: no table: an object without "type" and "name"
          {"type"                                 | a:1: not valid JSON
          '[1]'                                   | a:1: no table: not a list of objects
          'file,start,end,text,type,name,sentence'| a:1: a table of mentions; compare tables made without --mentions
          """)
  void whatIsNoTableIsToldWithItsLine(String text, String message) {
    IOException e =
        assertThrows(BadFileException.class, () -> read("a", text.replace("\\n", "\n")));
    assertEquals(message, e.getMessage());
  }
}
