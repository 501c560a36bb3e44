package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** Surfaces are kept while they are in use, and the memory that they take is bounded. */
class ReadingsTest {
  private final Readings readings = new Readings();

  @Test
  void whatIsAskedAgainIsKept() {
    Reading first = readings.of("Ilse Brandel");
    for (int i = 0; i < 20_000; i++) {
      readings.of("Ilse Brandel " + i);
      if (i % 1_500 == 0) {
        assertSame(first, readings.of("Ilse Brandel"));
      }
    }
    assertEquals("ilse brandel", first.person().key());
  }

  @Test
  void whatIsNotIsForgotten() {
    Reading first = readings.of("Ilse Brandel");
    for (int i = 0; i < 5_000; i++) {
      readings.of("Ilse Brandel " + i);
    }
    assertNotSame(first, readings.of("Ilse Brandel"));
  }
}
