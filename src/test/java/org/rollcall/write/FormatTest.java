package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.model.EntityType;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Variant;

class FormatTest {
  private static String write(Format format, Sheet<?> sheet, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(sheet, out, width);
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
  void formatOfAFile() {
    assertEquals(Optional.of(Format.CSV), Format.ofFile("A.CSV"));
    assertEquals(Optional.of(Format.JSONL), Format.ofFile("a.jsonl"));
    assertEquals(Optional.empty(), Format.ofFile("a.xls"));
  }
}
