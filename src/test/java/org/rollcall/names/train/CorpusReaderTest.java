package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  @TempDir Path folder;

  private List<AnnotatedText> read(String name, String content) throws IOException {
    return CorpusReader.read(Files.writeString(folder.resolve(name), content));
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
        assertThrows(IOException.class, () -> read("bad.txt", "fine .\n<START:star> X <END>\n"));
    assertTrue(fault.getMessage().contains("bad.txt:2: unknown label star"), fault.getMessage());
    fault = assertThrows(IOException.class, () -> read("bad.jsonl", "{\"doc\":\"x\"}\n"));
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
}
