package org.rollcall.names.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedTextTest {
  @TempDir Path folder;

  private List<AnnotatedText> read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("town.marked"), content);
    return CorpusReader.read(file, warning -> {});
  }

  private static List<String> names(AnnotatedText text) {
    return text.names().stream().map(n -> n.label() + " " + n.span().of(text.text())).toList();
  }

  @Test
  void takesTheNamesOutOfTheirBrackets() throws IOException {
    List<AnnotatedText> texts =
        read("[ORG Lund Dairy]: a fire\n\n[PER Mira Holt] ([LOC Lund]'s mayor) spoke.\n");
    assertEquals(1, texts.size());
    assertEquals("Lund Dairy: a fire\n\nMira Holt (Lund's mayor) spoke.\n", texts.get(0).text());
    assertEquals(
        List.of("organisation Lund Dairy", "person Mira Holt", "place Lund"), names(texts.get(0)));
  }

  @Test
  void equalsSignsPartDocuments() throws IOException {
    List<AnnotatedText> texts = read("[PER Mira] came.\n=====\n=====\nNobody left [LOC Lund].\n");
    assertEquals(List.of("person Mira"), names(texts.get(0)));
    assertEquals(List.of("place Lund"), names(texts.get(1)));
    assertEquals(2, texts.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[PER Mira", "Mira]", "[PER]", "[PER ]", "[PER [LOC Lund]]", "[PER Mira came [x]"})
  void aBracketWithoutANameIsAFaultOfItsLine(String line) {
    IOException fault = assertThrows(IOException.class, () -> read("Fine.\n" + line + "\n"));
    assertTrue(fault.getMessage().contains("town.marked:2: "), fault.getMessage());
  }
}
