package org.rollcall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.rollcall.fuzz.Expect;
import org.rollcall.fuzz.Scratch;

/** The user's settings: refused in one line, or a run goes by them to its end. */
public final class SettingsTarget {
  private static final Set<Integer> FORESEEN =
      Set.of(
          ExitCode.DONE,
          ExitCode.DIFFERENT,
          ExitCode.INCOMPLETE,
          ExitCode.USAGE,
          ExitCode.CANNOT_WRITE);

  private SettingsTarget() {}

  /** Runs a settings file. */
  public static void check(byte[] data) {
    String out = Scratch.path("out.csv").toString();
    Scratch.file("rollcall/rollcall.properties", data);
    String home = Scratch.path("").toString();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in =
        new ByteArrayInputStream("Five ships left.".getBytes(StandardCharsets.UTF_8));
    // What the file may not decide here: where is written, and that no model is loaded.
    int exit =
        new Application(
                in,
                new ByteArrayOutputStream(),
                err,
                Terminal.NONE,
                Map.of("XDG_CONFIG_HOME", home))
            .run("-o", out, "--types", "number", "--debug", "-");
    String told = err.toString(StandardCharsets.UTF_8);
    Expect.that(FORESEEN.contains(exit), "exit " + exit + ": " + told);
    Expect.that(exit == ExitCode.DONE || !told.isBlank(), "fails without a word");
  }
}
