package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Moss & Lind|Moss and Lind",
        "Moss's boat|Moss boat",
        "Moss’S|Moss",
        "Moss' boat|Moss boat",
        "O’Dorran|ODorran",
        "'s Moss|s Moss",
        "Moss'sons|Mosssons",
        "Port-Amel/2|Port Amel 2",
        "Jose\u0301 \u0301 x|Jose\u0301 x",
        "a😀b|a😀b",
        "--|``",
      })
  void piecesAreWhatAnyWritingHas(String surface, String pieces) {
    assertEquals(pieces, String.join(" ", Pieces.of(surface)));
  }

  @ParameterizedTest
  @CsvSource({"MOSS,true", "MOSS-2,true", "Moss,false", "moss,false", "22,false", "ÅSA,true"})
  void capitals(String word, boolean capitals) {
    assertEquals(capitals, Letters.isCapitals(word));
  }

  @ParameterizedTest
  @CsvSource({"Moss,true", "Мосс,false", "Mo Ос,true", "Mo Осс,false", "22,true", "李,false"})
  void mostLettersAreLatin(String text, boolean latin) {
    assertEquals(latin, Letters.isLatin(text));
  }
}
