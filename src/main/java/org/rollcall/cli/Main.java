package org.rollcall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The program's entry; nothing else touches the process or its streams. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    // Bare streams: System.out would hide that a disk is full, and both know only the locale's
    // encoding.
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    System.exit(new Application(System.in, out, err, Terminal.ofLauncher()).run(args));
  }
}
