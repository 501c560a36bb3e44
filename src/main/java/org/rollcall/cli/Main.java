package org.rollcall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import org.rollcall.pipeline.HeadStart;

/** The program's entry; nothing else touches the process or its streams. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    // Bare streams: System.out would hide that a disk is full, and both know only the locale's
    // encoding.
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    if (Boolean.getBoolean("rollcall.rehearsal")) {
      System.exit(Rehearsal.run(ModelFolder.HOME));
    }
    List<String> line = List.of(args);
    if (readsArticles(line)) {
      HeadStart.begin(ModelFolder.likely(line));
    }
    System.exit(
        new Application(System.in, out, err, Terminal.ofLauncher(), System.getenv()).run(args));
  }

  /** Whether a run is likely to need all that a table needs; a wrong guess only costs time. */
  private static boolean readsArticles(List<String> line) {
    return !line.isEmpty()
        && !Subcommand.isNamed(line.get(0))
        && !line.contains("--help")
        && !line.contains("-h")
        && !line.contains("--version");
  }
}
