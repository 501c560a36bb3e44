package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  private String shown() {
    String text = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return text;
  }

  @Test
  void terminalHasOneLineFromHalfASecondOn() {
    Messages messages = new Messages(err, true, Map.of());
    Progress progress = new Progress(messages, 400, now::get);
    Consumer<String> sink = progress.counting(article -> {});
    sink.accept("a");
    assertEquals("", shown());
    now.set(2 * SECOND);
    sink.accept("b");
    assertEquals(CLEAR + "rollcall: 2 of 400 articles, 1/s, 6:38 left", shown());
    sink.accept("c");
    assertEquals("", shown(), "not twice at once");
    messages.note("a word");
    assertEquals(CLEAR + "rollcall: a word\n", shown(), "a message stands alone");
    now.set(3 * SECOND);
    progress.read();
    assertEquals(CLEAR + "rollcall: 3 articles read, merging", shown());
    messages.clearStatus();
    messages.clearStatus();
    assertEquals(CLEAR, shown());
  }

  @Test
  void logHasALineEveryTenSeconds() {
    Progress progress = new Progress(new Messages(err, false, Map.of()), 1, now::get);
    Consumer<String> sink = progress.counting(article -> {});
    for (int second = 0; second <= 20; second++) {
      now.set(second * SECOND);
      sink.accept("an article of JSON Lines");
    }
    progress.read();
    assertEquals(
        List.of(
            "rollcall: 11 articles, 1/s",
            "rollcall: 21 articles, 1/s",
            "rollcall: 21 articles read, merging"),
        shown().lines().toList());
  }

  @Test
  void whenItIsShown() {
    Messages terminal = new Messages(err, true, Map.of("TERM", "xterm"));
    Messages pipe = new Messages(err, false, Map.of("TERM", "xterm"));
    Messages dumb = new Messages(err, true, Map.of("TERM", "dumb"));
    assertEquals(List.of(true, false, false), shows(terminal, pipe, dumb));
    List.of(terminal, pipe, dumb).forEach(m -> m.set(When.AUTO, When.ALWAYS));
    assertEquals(List.of(true, true, true), shows(terminal, pipe, dumb));
    List.of(terminal, pipe, dumb).forEach(m -> m.set(When.AUTO, When.NEVER));
    assertEquals(List.of(false, false, false), shows(terminal, pipe, dumb));
    terminal.set(When.AUTO, When.AUTO);
    terminal.set(Messages.Level.QUIET, false);
    assertEquals(List.of(false), shows(terminal));
  }

  private static List<Boolean> shows(Messages... messages) {
    return List.of(messages).stream().map(Messages::showsProgress).toList();
  }
}
