package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Terminal terminal, String... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return new Application(in, out, err, terminal).run(args);
  }

  @Test
  void nothingToReadShowsTheHelpAndFails() {
    assertEquals(ExitCode.USAGE, run(new Terminal(true, true, true, 80)));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Usage: rollcall"));
  }

  @Test
  void terminalGetsATableAndAPipeCsv() {
    assertEquals(
        ExitCode.DONE, run(new Terminal(false, true, false, 80), "--types", "number", "-"));
    assertEquals(ExitCode.DONE, run(Terminal.NONE, "--types", "number"));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(0).startsWith("type  name"), lines::toString);
    assertTrue(lines.get(2).startsWith("type,name,"), lines::toString);
  }

  @Test
  void usageErrorIsOneLine() {
    for (String args :
        List.of("--nonsense", "-f", "-f nope", "-j x", "merge", "--types ,", "--top 0")) {
      err.reset();
      assertEquals(ExitCode.USAGE, run(Terminal.NONE, args.split(" ", 0)), args);
      assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), args);
    }
  }

  @Test
  void suggestionIsNearOrNone() {
    List<String> options = List.of("--types", "--threads", "--mentions", "-t");
    assertEquals(Optional.of("--types"), Suggestion.nearest("--tpyes", options));
    assertEquals(Optional.of("--mentions"), Suggestion.nearest("--mention", options));
    assertEquals(Optional.empty(), Suggestion.nearest("--baseline", options));
    assertEquals(Optional.empty(), Suggestion.nearest("-x", options));
  }
}
