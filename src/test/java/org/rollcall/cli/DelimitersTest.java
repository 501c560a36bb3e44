package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DelimitersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"Semicolon ;", "TAB '\t'", "\\t '\t'", "'\t' '\t'", "pipe |", "SPACE ' '", "§ §"})
  void signsAndTheirNames(String text, char sign) {
    assertEquals(sign, new Delimiters().convert(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "#", "\n", "\0", "x", "é", "7", ";;", "\uD83D\uDE00", "dot"})
  void othersAreRefused(String text) {
    assertThrows(TypeConversionException.class, () -> new Delimiters().convert(text));
  }
}
