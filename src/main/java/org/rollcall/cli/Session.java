package org.rollcall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.rollcall.write.Destination;
import org.rollcall.write.StandardOutput;

/**
 * What a command has of the process it runs in.
 *
 * @param in standard input
 * @param out standard output, bare, for data
 * @param messages standard error
 * @param terminal which of them are a terminal
 * @param environment its variables
 */
record Session(
    InputStream in,
    OutputStream out,
    Messages messages,
    Terminal terminal,
    Map<String, String> environment) {
  /**
   * Writes all that a command prints to standard output.
   *
   * @throws Failure if it can't be written
   */
  void print(Destination.Body body) throws Failure {
    try {
      new StandardOutput(out).write(body);
    } catch (IOException e) {
      throw Failure.ofOutput("standard output", e);
    }
  }
}
