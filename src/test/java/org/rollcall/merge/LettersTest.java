package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void quickFoldingIsThatOfUnicode() {
    for (char c = 0; c < 0x250; c++) {
      String text = "Ab" + c + "?z";
      assertEquals(Letters.foldAny(text.toLowerCase(Locale.ROOT)), Letters.fold(text), text);
    }
    assertEquals("sao tome", Letters.fold("São Tomé"));
    assertEquals("strasse", Letters.fold("Straße"));
  }
}
