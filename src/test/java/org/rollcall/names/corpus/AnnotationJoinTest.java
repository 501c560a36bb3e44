package org.rollcall.names.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.model.Article;

class AnnotationJoinTest {
  private static final String FERRY =
      "Ferry to Ostrel stopped\n"
          + "Marta Quill, 41, runs the ferry. 😀 Her brother  Piet Quill\u00a0mends it.\n\n"
          + "It stopped. It stopped.\n";

  @TempDir Path folder;
  private Path corpus;
  private Path annotations;

  @BeforeEach
  void export() throws IOException {
    corpus = folder.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        record("ferry", FERRY, sentences(FERRY), "Ostrel", "Marta Quill", "Piet Quill")
            + record("port", "The port of Dunbrook\nis old.\nIt floods.\n", "[]", "Dunbrook"));
    annotations = folder.resolve("corpus.tsv");
    try (var out = Files.newOutputStream(annotations)) {
      new AnnotationExport(corpus, AnnotationJoinTest::noWarning).write(out);
    }
  }

  private static void noWarning(String warning) {
    throw new AssertionError(warning);
  }

  private static String sentences(String text) {
    int second = text.codePointCount(0, text.indexOf("😀"));
    int first = text.codePointCount(0, text.indexOf("Marta"));
    return "[[" + first + "," + (second - 1) + "]]";
  }

  private static String record(String id, String text, String sentences, String... names) {
    List<String> mentions = new ArrayList<>();
    for (String name : names) {
      int start = text.codePointCount(0, text.indexOf(name));
      String type = name.endsWith("Quill") ? "PER" : "LOC";
      mentions.add(
          "{\"start\":"
              + start
              + ",\"end\":"
              + (start + name.length())
              + ",\"type\":\""
              + type
              + "\"}");
    }
    String escaped = text.replace("\n", "\\n");
    return "{\"doc\":\""
        + id
        + "\",\"source\":\"own\",\"licence\":\"CC0\",\"text\":\""
        + escaped
        + "\",\"sentences\":"
        + sentences
        + ",\"mentions\":"
        + mentions
        + "}\n";
  }

  private record Joined(List<AnnotatedText> texts, List<AnnotationJoin.Outcome> outcomes) {}

  private Joined join(Article... articles) throws IOException {
    AnnotationJoin join = new AnnotationJoin(annotations);
    List.of(articles).forEach(join::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<AnnotationJoin.Outcome> outcomes = join.write(out);
    Path file = Files.write(folder.resolve("joined.jsonl"), out.toByteArray());
    return new Joined(CorpusReader.read(file, AnnotationJoinTest::noWarning), outcomes);
  }

  private static List<String> marked(AnnotatedText text) {
    return text.names().stream().map(n -> n.label() + "=" + n.span().of(text.text())).toList();
  }

  @Test
  void annotationsHoldNoWordOfTheText() throws IOException {
    String lines = Files.readString(annotations, StandardCharsets.UTF_8);
    for (String line : lines.lines().toList()) {
      assertTrue(line.matches("(#|doc\t).*|\\+?\\d+\t[0-9a-f]{12}(\t\\d+-\\d+ (PER|LOC))*|"), line);
    }
    assertTrue(lines.contains("doc\tferry\town\tCC0\n23\t"), lines);
    assertTrue(lines.contains("\t9-15 LOC\n"), lines);
    assertTrue(lines.contains("\n+"), "a sentence in the line of the one before: " + lines);
  }

  @Test
  void joinedTextIsTheAnnotatedOne() throws IOException {
    Joined joined =
        join(
            new Article("texts/ferry.txt", FERRY),
            new Article("port", "The port of Dunbrook\nis old.\nIt floods.\n"));
    assertEquals(0, joined.outcomes.get(0).missing());
    String collapsed = FERRY.replace("  ", " ").replace('\u00a0', ' ');
    assertEquals(collapsed, joined.texts.get(0).text());
    assertEquals(
        List.of("place=Ostrel", "person=Marta Quill", "person=Piet Quill"),
        marked(joined.texts.get(0)));
    assertEquals("The port of Dunbrook\nis old.\nIt floods.\n", joined.texts.get(1).text());
    assertEquals(List.of("place=Dunbrook"), marked(joined.texts.get(1)));
  }

  @Test
  void findsSentencesInOtherWrappingWithTextBetweenAndInOtherOrder() throws IOException {
    String page =
        "Home | News | It stopped. By our reporter\nMarta Quill, 41,\nruns the ferry. More: 😀 Her brother"
            + " Piet Quill mends it. (Advertisement) Ferry to Ostrel stopped - It stopped. It stopped.";
    Joined joined = join(new Article("ferry", page));
    assertEquals(new AnnotationJoin.Outcome("ferry", 4, 0), joined.outcomes.get(0));
    assertTrue(joined.texts.get(0).text().startsWith("Ferry to Ostrel stopped\nMarta Quill"));
  }

  @Test
  void sentenceThatIsNotThereCostsNoOther() throws IOException {
    Joined joined = join(new Article("ferry", FERRY.replace("41", "42")));
    assertEquals(new AnnotationJoin.Outcome("ferry", 4, 1), joined.outcomes.get(0));
    assertEquals(new AnnotationJoin.Outcome("port", 3, 3), joined.outcomes.get(1));
    assertEquals(1, joined.texts.size());
    assertEquals(List.of("place=Ostrel", "person=Piet Quill"), marked(joined.texts.get(0)));
    assertFalse(joined.texts.get(0).text().contains("Marta"));
  }

  @Test
  void documentsWithoutATextOfTheirOwnAreFoundInAnyOther() throws IOException {
    Joined joined =
        join(new Article("archive.txt", "Fog.\nIt floods.\nIt rained. The port of Dunbrook\n"));
    assertEquals(new AnnotationJoin.Outcome("ferry", 4, 4), joined.outcomes.get(0));
    assertEquals(new AnnotationJoin.Outcome("port", 3, 1), joined.outcomes.get(1));
    assertEquals("The port of Dunbrook\n\nIt floods.\n", joined.texts.get(0).text());
  }

  @Test
  void namesTheLineThatIsNoAnnotation() throws IOException {
    for (String line :
        List.of("5\tnothex", "x\t0123456789ab", "5\t0123456789ab\t3-9 LOC", "doc\tid")) {
      Path file = Files.writeString(folder.resolve("bad.tsv"), "doc\ta\t\t\n" + line + "\n");
      IOException fault = assertThrows(IOException.class, () -> new AnnotationJoin(file), line);
      assertTrue(fault.getMessage().contains("bad.tsv:2: "), fault.getMessage());
    }
  }
}
