package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.write.Paint;

class ColoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          auto   | TERM=xterm                              | true  | coloured
          auto   | TERM=xterm                              | false | plain
          auto   | TERM=dumb                               | true  | plain
          auto   |                                         | true  | plain
          auto   | TERM=xterm NO_COLOR=1                   | true  | plain
          auto   | TERM=xterm NO_COLOR=                    | true  | coloured
          auto   | TERM=xterm CLICOLOR=0                   | true  | plain
          auto   | TERM=dumb CLICOLOR_FORCE=1              | false | coloured
          auto   | TERM=xterm CLICOLOR_FORCE=0             | false | plain
          auto   | TERM=xterm CLICOLOR_FORCE=1 NO_COLOR=1  | true  | plain
          always | TERM=dumb NO_COLOR=1                    | false | coloured
          never  | TERM=xterm CLICOLOR_FORCE=1             | true  | plain
          """)
  void optionThenNoColorThenForceThenTerminal(
      String when, String variables, boolean terminal, String paint) {
    Map<String, String> environment = new TreeMap<>();
    for (String variable : (variables == null ? "" : variables).split(" ", 0)) {
      String[] parts = variable.split("=", 2);
      environment.put(parts[0], parts.length < 2 ? "" : parts[1]);
    }
    Colours colours = new Colours(When.valueOf(when.toUpperCase(Locale.ROOT)), environment);
    assertEquals(Paint.valueOf(paint.toUpperCase(Locale.ROOT)), colours.on(terminal));
  }
}
