package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'',0",
    "Łódź,4",
    "Ce\u0301line,6",
    "東京,4",
    "ｶﾅ,2",
    "\uD83D\uDE00,2",
    "김,2",
    "\u1100\u1175\u11B7,2"
  })
  void countsColumns(String text, int width) {
    assertEquals(width, DisplayWidth.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Oslo, 4, Oslo",
    "Oslo, 3, Os…",
    "東京都, 5, 東京…",
    "東京都, 4, 東…",
    "A b c, 3, A…",
    "Oslo, 1, …",
    "e\u0301e\u0301e\u0301, 2, e\u0301…"
  })
  void cutsBetweenCharacters(String text, int width, String cut) {
    assertEquals(cut, DisplayWidth.cut(text, width));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "plain text é 東京|plain text é 東京",
        "a\u001b[31mred|a\\u001b[31mred",
        "to\u202Epots|to\\u202epots",
        "می\u200Cخواهم|می\u200Cخواهم",
        "a\u0085b\u2028c|a\\u0085b\\u2028c"
      },
      delimiter = '|')
  void showsWhatWouldTakeEffect(String text, String visible) {
    assertEquals(visible, Visible.of(text));
  }

  @Test
  void countsAreNeverCutAndTheRestIsShared() {
    List<Boolean> fixed = List.of(false, true, false, false);
    assertEquals(
        List.of(6, 8, 20, 46),
        java.util.Arrays.stream(Fit.widths(new int[] {6, 8, 20, 200}, fixed, 80)).boxed().toList());
    assertEquals(
        List.of(6, 8, 33, 33),
        java.util.Arrays.stream(Fit.widths(new int[] {6, 8, 90, 200}, fixed, 80)).boxed().toList());
    assertEquals(
        List.of(6, 8, 8, 8),
        java.util.Arrays.stream(Fit.widths(new int[] {6, 8, 90, 200}, fixed, 9)).boxed().toList());
  }
}
