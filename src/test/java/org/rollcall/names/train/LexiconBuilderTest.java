package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.lexicon.LexiconText;

class LexiconBuilderTest {
  private final LexiconBuilder builder = new LexiconBuilder();

  /** The lexicon's lines, as they travel inside a model: word, lists, class, case. */
  private List<String> lines() {
    return new String(LexiconText.write(builder.build()), StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void wordsOfLongerNamesAreToldFromWholeNames() {
    builder.addNames("CITY", List.of("Lund", "Port Lund"));
    int whole = Lexicon.CITY | Lexicon.CITY_END;
    assertEquals(
        List.of("lund\t" + whole + "\t\t", "port\t" + Lexicon.CITY_START + "\t\t"), lines());
  }

  @Test
  void anUnknownListIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> builder.addNames("TOWN", List.of("Lund")));
  }

  @Test
  void caseIsCountedWhereItTells() {
    String[] sentence = {"Boats", "left", "Lund", "and", "left", "Lund"};
    builder.addText(List.<String[]>of(sentence, sentence));
    assertEquals(List.of("and\t0\t\te", "left\t0\t\te", "lund\t0\t\ta"), lines());
  }

  @Test
  void aWordHasItsClassInAnyCase() throws IOException {
    builder.addClasses(Map.of("Lund", "0110"));
    assertEquals(List.of("lund\t0\t0110\t"), lines());
    assertThrows(
        IOException.class, () -> LexiconText.read("lund\t0\n".getBytes(StandardCharsets.UTF_8)));
  }
}
