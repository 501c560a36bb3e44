package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.EntityType;
import org.rollcall.model.Formula;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Variant;

class FormatTest {
  private static String write(Format format, Sheet<?> sheet, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(sheet, out, new Style(width, ',', false, Paint.PLAIN));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String entities(Format format) throws IOException {
    return write(format, Sheet.ofEntities(Rows.ENTITIES), 0);
  }

  private static String mentions(Format format) throws IOException {
    return write(format, Sheet.ofMentions(Rows.MENTIONS), 0);
  }

  @Test
  void csvHasTheColumnsOfTheContract() throws IOException {
    assertEquals(
        """
        type,name,mentions,articles,variants,possible,kind,value,low,high,bound,unit,counted,first,id
        person,"Ada ""the Count"" King",12,3,King | A. King,Bo King,,,,,,,,"a,b.txt",0123456789
        number,3–5 ships,1,1,3 to 5,,cardinal,,3,5,between,,ships,c.txt,abcdef0123
        """,
        entities(Format.CSV));
    assertEquals(
        """
        file,line,column,start,end,type,text,name,id,rule,kind,value,low,high,bound,unit,counted,sentence
        a.txt,2,5,31,35,person,"Ada\tKing
        ",Ada King,0123456789,exact,,,,,,,,That is# Ada.
        """
            .replace('#', '\u2028'),
        mentions(Format.CSV));
  }

  @Test
  void tsvQuotesACellWithATab() throws IOException {
    String[] lines = mentions(Format.TSV).split("\n", 2);
    assertTrue(lines[0].startsWith("file\tline\tcolumn\t"), lines[0]);
    assertTrue(lines[1].contains("\t\"Ada\tKing\n\"\t"), lines[1]);
  }

  @Test
  void jsonLeavesOutWhatIsAbsent() throws IOException {
    String person =
        """
        {"type":"person","name":"Ada \\"the Count\\" King","mentions":12,"articles":3,\
        "variants":[{"text":"King","mentions":9},{"text":"A. King","mentions":3}],\
        "possible":["Bo King"],"first":"a,b.txt","id":"0123456789"}""";
    String number =
        """
        {"type":"number","name":"3–5 ships","mentions":1,"articles":1,\
        "variants":[{"text":"3 to 5","mentions":1}],"kind":"cardinal","low":"3","high":"5",\
        "bound":"between","counted":"ships","first":"c.txt","id":"abcdef0123"}""";
    assertEquals(person + "\n" + number + "\n", entities(Format.JSONL));
    assertEquals("[\n" + person + ",\n" + number + "\n]\n", entities(Format.JSON));
  }

  @Test
  void jsonLineIsOneLineForEveryReader() throws IOException {
    assertEquals(
        """
        {"file":"a.txt","line":2,"column":5,"start":31,"end":35,"type":"person",\
        "text":"Ada\\tKing\\n","name":"Ada King","id":"0123456789","rule":"exact",\
        "sentence":"That is\\u2028 Ada."}
        """,
        mentions(Format.JSONL));
  }

  @Test
  void noRows() throws IOException {
    assertEquals("[]\n", write(Format.JSON, Sheet.ofEntities(List.of()), 0));
    assertEquals("", write(Format.JSONL, Sheet.ofEntities(List.of()), 0));
    assertEquals(1, write(Format.CSV, Sheet.ofEntities(List.of()), 0).lines().count());
    assertEquals(2, write(Format.TABLE, Sheet.ofEntities(List.of()), 0).lines().count());
  }

  @Test
  void tableIsForPeople() throws IOException {
    assertEquals(
        """
        type    name                  mentions  articles  also written    possible
        ──────  ────────────────────  ────────  ────────  ──────────────  ────────
        person  Ada "the Count" King        12         3  King | A. King  Bo King
        number  3–5 ships                    1         1  3 to 5
        """,
        entities(Format.TABLE));
    assertEquals(
        """
        where      type    text      name      rule   sentence
        ─────────  ──────  ────────  ────────  ─────  ─────────────
        a.txt:2:5  person  Ada King  Ada King  exact  That is Ada.
        """
            .replace("─────────────\n", "────────────\n"),
        mentions(Format.TABLE));
  }

  @Test
  void tableKeepsToTheTerminal() throws IOException {
    EntityRow row =
        new EntityRow(
            EntityType.PERSON,
            "東京 Ada\u001b[31m Ce\u0301line King of somewhere",
            7,
            1,
            List.of(new Variant("x ".repeat(100), 7)),
            List.of(),
            Optional.empty(),
            "a",
            "b");
    String table = write(Format.TABLE, Sheet.ofEntities(List.of(row)), 60);
    assertEquals(
        """
        type    name             mentions  articles  also written
        ──────  ───────────────  ────────  ────────  ───────────────
        person  東京 Ada\\u001b…         7         1  x x x x x x x…
        """,
        table);
  }

  @Test
  void markdownIsForPeople() throws IOException {
    assertEquals(
        """
        | type | name | mentions | articles | also written | possible |
        | --- | --- | ---: | ---: | --- | --- |
        | person | Ada "the Count" King | 12 | 3 | King \\| A. King | Bo King |
        | number | 3–5 ships | 1 | 1 | 3 to 5 |  |
        """,
        entities(Format.MD));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '#',
      value = {
        "a|b\\ # a\\|b\\\\",
        "\\| # \\\\\\|",
        "<b>&amp; # &lt;b&gt;&amp;amp;",
        "*x* _y_ `z` # \\*x\\* \\_y\\_ \\`z\\`",
        "![i](u) ~~s~~ $1$ # !\\[i\\](u) \\~\\~s\\~\\~ \\$1\\$",
        "^ a\r\nb\n\n\tc ^ # a b c",
        "to\u202Epots # to\\\\u202epots"
      })
  void markdownStaysTextOnOneLine(String text, String escaped) {
    assertEquals(escaped, MarkdownTable.escaped(text));
  }

  @Test
  void chosenColumnsAreShownEvenIfEmpty() throws IOException {
    Layout<EntityRow> layout = Layout.ofEntities().only(List.of("value", "type"));
    Sheet<EntityRow> sheet = new Sheet<>(layout, Rows.ENTITIES.subList(0, 1));
    assertEquals("value,type\n,person\n", write(Format.CSV, sheet, 0));
    assertEquals("{\"type\":\"person\"}\n", write(Format.JSONL, sheet, 0));
    assertEquals("value  type\n", write(Format.TABLE, sheet, 0).lines().findFirst().get() + "\n");
    assertThrows(IllegalArgumentException.class, () -> layout.only(List.of("id")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "=1+1, '=1+1",
        "@a, '@a",
        "+49, '+49",
        "-x, '-x",
        "^\tx^, ^'\tx^",
        "-, -",
        "a=1, a=1"
      })
  void textThatWouldRunIsGuarded(String text, String guarded) {
    assertEquals(guarded, Formula.guarded(text));
  }

  @Test
  void excelGuardsTextOnly() throws IOException {
    EntityRow row =
        new EntityRow(
            EntityType.NUMBER,
            "-3 degrees",
            1,
            1,
            List.of(),
            List.of(),
            Optional.of(Rows.decimal("-3")),
            "@a",
            "0a");
    Sheet<EntityRow> sheet =
        new Sheet<>(Layout.ofEntities().only(List.of("name", "value", "first")), List.of(row));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.CSV.write(sheet, out, new Style(0, ';', true, Paint.PLAIN));
    assertEquals(
        "\uFEFFname;value;first\r\n'-3 degrees;-3;'@a\r\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void formatOfAFile() {
    assertEquals(Optional.of(Format.CSV), Format.ofFile("A.CSV"));
    assertEquals(Optional.of(Format.MD), Format.ofFile("a.md"));
    assertEquals(Optional.of(Format.JSONL), Format.ofFile("a.jsonl"));
    assertEquals(Optional.empty(), Format.ofFile("a.xls"));
  }
}
