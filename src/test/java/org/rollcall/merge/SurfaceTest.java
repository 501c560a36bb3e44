package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.EntityType;

class SurfaceTest {
  /** Whichever was met first. */
  @ParameterizedTest
  @CsvSource({
    "Joran Adlerfeld, 1, Jöran Adlerfeld, 2, Jöran Adlerfeld",
    "Joran Adlerfeld, 2, Jöran Adlerfeld, 1, Joran Adlerfeld",
    "Joran Adlerfeld, 2, Jöran Adlerfeld, 2, Joran Adlerfeld",
    "JORAN ADLERFELD, 9, Joran Adlerfeld, 1, Joran Adlerfeld",
    "JoranAdlerfeld, 9, Joran Adlerfeld, 1, Joran Adlerfeld",
    "JoranAdlerfeld, 9, JORAN ADLERFELD, 1, JORAN ADLERFELD",
    "JoranAdlerfeld, 2, JöranAdlerfeld, 3, JöranAdlerfeld",
  })
  void mostFrequentButNoneInCapitalsOrGlued(
      String one, int ones, String other, int others, String best) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(one, ones);
    counts.put(other, others);
    assertEquals(best, Surface.best(counts));
    Map<String, Integer> turned = new LinkedHashMap<>();
    turned.put(other, others);
    turned.put(one, ones);
    assertEquals(best, Surface.best(turned));
  }

  @Test
  void blanksAndLineBreaksAreOneBlank() {
    assertEquals("Ilse Brandel", Surface.best(Map.of("Ilse \n Brandel", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Gen. Dr Ilse Brandel, Ilse Brandel",
    "PERSON, General, General",
    "PERSON, Ilse Brandel’s, Ilse Brandel",
    "PERSON, Boris, Boris",
    "PERSON, ILSE O’DORRAN-TARVO, Ilse O’dorran-Tarvo",
    "PERSON, ABE, ABE",
    "PERSON, ABEL, Abel",
    "PLACE, the Amel Valley, Amel Valley",
    "PLACE, UAE, UAE",
    "PLACE, PORT-AMEL, Port-Amel",
    "PLACE, İZMAR, İZMAR",
    "PLACE, Gen. Amel, Gen. Amel",
    "ORGANISATION, the HALDEN TIMES, HALDEN TIMES",
    "ORGANISATION, The Halden Times, The Halden Times",
  })
  void shownWithoutTitleArticleAndPossessive(EntityType type, String surface, String shown) {
    assertEquals(shown, Surface.shown(type, surface));
  }

  @Test
  void possessiveAloneIsLeft() {
    assertEquals("’s", Surface.shown(EntityType.PERSON, "’s"));
    assertEquals("A", Surface.shown(EntityType.PERSON, "A’s"));
  }
}
