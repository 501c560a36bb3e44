package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> OPTIONS =
      List.of("--top", "--types", "--min-mentions", "--mentions", "-t");

  @ParameterizedTest
  @CsvSource({
    "--typ, --types", // begun, though --top has fewer slips
    "--min, --min-mentions",
    "--tpo, --top",
    "--tops, --top",
    "--mantions, --mentions",
    "--mentionz, --mentions",
    "--colour,",
    "--t, ", // too short to tell
    "-x,",
  })
  void nearest(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), Suggestion.nearest(typed, OPTIONS));
  }
}
