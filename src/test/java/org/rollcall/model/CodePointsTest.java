package org.rollcall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void textOfSingleCharacters() {
    CodePoints plain = new CodePoints("Bö ek");
    assertEquals(5, plain.utf16(5));
    assertEquals(Optional.of(new Span(0, 5)), plain.span(0, 5));
    assertEquals(Optional.empty(), plain.span(0, 6));
    assertEquals(Optional.empty(), plain.span(-1, 2));
    assertEquals(Optional.empty(), plain.span(2, 2));
    assertEquals(Optional.empty(), plain.span(3, 2));
  }

  /** A pair of surrogates is one code point, and so is half a pair. */
  @Test
  void textOfPairs() {
    CodePoints pairs = new CodePoints("a😀b\ud83dc😀");
    assertEquals(0, pairs.utf16(0));
    assertEquals(1, pairs.utf16(1));
    assertEquals(3, pairs.utf16(2));
    assertEquals(4, pairs.utf16(3));
    assertEquals(5, pairs.utf16(4));
    assertEquals(6, pairs.utf16(5));
    assertEquals(8, pairs.utf16(6));
    assertThrows(IndexOutOfBoundsException.class, () -> pairs.utf16(7));
    assertEquals(Optional.of(new Span(1, 3)), pairs.span(1, 2));
    assertEquals(Optional.of(new Span(6, 8)), pairs.span(5, 6));
    assertEquals(Optional.empty(), pairs.span(5, 7));
  }

  @Test
  void emptyText() {
    assertEquals(0, new CodePoints("").utf16(0));
    assertEquals(Optional.empty(), new CodePoints("").span(0, 0));
  }
}
