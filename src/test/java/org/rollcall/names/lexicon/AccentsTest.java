package org.rollcall.names.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class AccentsTest {
  @Test
  void knowsOfEveryLetterWhatUnicodeSays() {
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      String word = "b" + c + "n\u00e3o";
      assertEquals(
          Accents.ofAny(word),
          Accents.without(word),
          () -> "U+" + Integer.toHexString(word.charAt(1)));
    }
  }

  @Test
  void aWordWithoutAccentsStaysItself() {
    String word = "caf\u2019 \u2013 \u00a35";
    assertSame(word, Accents.without(word));
  }

  @Test
  void marksOfTheirOwnAreAccentsToo() {
    assertEquals("cafe", Accents.without("cafe\u0301"));
  }
}
