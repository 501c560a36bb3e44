package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.write.Destination;
import org.rollcall.write.Format;
import org.rollcall.write.Style;

/**
 * Where the result goes and how it looks.
 *
 * @param name of the destination, for messages
 * @param destination where
 * @param format how
 * @param style what the user chose within the format
 */
record Output(String name, Destination destination, Format format, Style style) {
  /** Finds out before the work whether the result can be written. */
  void check(List<Path> inputs) throws Failure {
    try {
      destination.check(inputs);
    } catch (IOException e) {
      throw Failure.ofOutput(name, e);
    }
  }

  /** Writes the result. */
  void write(Result result) throws Failure {
    try {
      destination.write(out -> result.write(this, out));
    } catch (IOException e) {
      throw Failure.ofOutput(name, e);
    }
  }
}
