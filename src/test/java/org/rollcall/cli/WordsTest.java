package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.table.Order;
import org.rollcall.write.Format;
import picocli.CommandLine.TypeConversionException;

class WordsTest {
  @ParameterizedTest
  @EnumSource
  void userTypesOfATypeWhatTheTableSays(EntityType type) {
    assertEquals(type.label(), Words.of(type));
  }

  @ParameterizedTest
  @EnumSource
  void userTypesOfAKindWhatTheTableSays(Quantity.Kind kind) {
    assertEquals(kind.label(), Words.of(kind));
  }

  @ParameterizedTest
  @EnumSource
  void userTypesOfAFormatWhatMessagesSay(Format format) {
    assertEquals(format.label(), Words.of(format));
  }

  @ParameterizedTest
  @EnumSource
  void userTypesOfAnOrderTheNameOfItsColumn(Order order) {
    assertEquals(order.label(), Words.of(order));
  }

  @Test
  void capitalsAreNoMatterAndOthersAreRefused() {
    Words<When> words = new Words<>(When.class);
    assertEquals(When.NEVER, words.convert("Never"));
    Exception refused =
        assertThrows(TypeConversionException.class, () -> words.convert("sometimes"));
    assertEquals("'sometimes' is none of auto, always, never", refused.getMessage());
  }
}
