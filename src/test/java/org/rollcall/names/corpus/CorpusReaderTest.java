package org.rollcall.names.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  @TempDir Path folder;
  private final List<String> warnings = new ArrayList<>();

  private List<AnnotatedText> read(String name, String content) throws IOException {
    return CorpusReader.read(Files.writeString(folder.resolve(name), content), warnings::add);
  }

  private static List<String> marked(AnnotatedText text) {
    return text.names().stream().map(n -> n.label() + "=" + n.span().of(text.text())).toList();
  }

  @Test
  void readsNameSamples() throws IOException {
    List<AnnotatedText> texts =
        read(
            "a.txt",
            "<START:person> Ana Ruiz <END> left <START:location> Quito <END> .\nShe sang .\n\n"
                + "<START:norp> Danish <END> ships\n");
    assertEquals(2, texts.size());
    assertEquals("Ana Ruiz left Quito .\n\nShe sang .", texts.get(0).text());
    assertEquals(List.of("person=Ana Ruiz", "place=Quito"), marked(texts.get(0)));
    assertEquals(List.of("people=Danish"), marked(texts.get(1)));
  }

  @Test
  void readsJsonLinesInCodePoints() throws IOException {
    List<AnnotatedText> texts =
        read(
            "a.jsonl",
            "{\"doc\":\"x\",\"more\":[1],\"text\":\"\uD83D\uDE00 Ana Ruiz\","
                + "\"mentions\":[{\"start\":2,\"end\":10,\"type\":\"PER\"}]}\n");
    assertEquals(List.of("person=Ana Ruiz"), marked(texts.get(0)));
  }

  @Test
  void namesFileAndLineOfAFault() {
    IOException fault =
        assertThrows(IOException.class, () -> read("bad.jsonl", "{\"doc\":\"x\"}\n"));
    assertTrue(fault.getMessage().contains("bad.jsonl:1: "), fault.getMessage());
    fault =
        assertThrows(
            IOException.class,
            () ->
                read(
                    "far.jsonl",
                    "{\"doc\":\"x\",\"text\":\"ab\",\"mentions\":"
                        + "[{\"start\":1,\"end\":9,\"type\":\"PER\"}]}\n"));
    assertTrue(fault.getMessage().endsWith("from 1 to 9 is not in the text"), fault.getMessage());
    fault = assertThrows(IOException.class, () -> read("broken.jsonl", "{\"doc\":\n"));
    assertTrue(fault.getMessage().endsWith("broken.jsonl:1: not valid JSON"), fault.getMessage());
    fault =
        assertThrows(
            IOException.class,
            () -> read("two.txt", "<START:person> A <START:location> B <END>\n"));
    assertTrue(fault.getMessage().contains("inside another name"), fault.getMessage());
    fault = assertThrows(IOException.class, () -> read("open.txt", "<START:person> Ana\n"));
    assertTrue(fault.getMessage().contains("open.txt:1: "), fault.getMessage());
  }

  @Test
  void unknownLabelsAreOtherNamesAndTold() throws IOException {
    List<AnnotatedText> texts =
        read("a.txt", "<START:star> Vega <END> and <START:date> May <END>\n");
    assertEquals(List.of("other_name=Vega"), marked(texts.get(0)));
    assertEquals(List.of(folder.resolve("a.txt") + ": taken for other names: star (1)"), warnings);
  }

  @Test
  void linesLeadBackToTheFile() throws IOException {
    AnnotatedText text = read("a.txt", "\nOne .\nTwo .\n").get(0);
    assertEquals(2, text.origin().line(0));
    assertEquals(3, text.origin().line(text.text().indexOf("Two")));
  }
}
