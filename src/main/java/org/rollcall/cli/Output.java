package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.write.Destination;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;

/**
 * Where the result goes and how it looks.
 *
 * @param name of the destination, for messages
 * @param destination where
 * @param format how
 * @param width columns of the terminal; 0 if it is none
 */
record Output(String name, Destination destination, Format format, int width) {
  /** Finds out before the work whether the result can be written. */
  void check(List<Path> inputs) throws Failure {
    try {
      destination.check(inputs);
    } catch (IOException e) {
      throw Failure.ofOutput(name, e);
    }
  }

  /** Writes the result. */
  void write(Sheet<?> sheet) throws Failure {
    try {
      destination.write(out -> format.write(sheet, out, width));
    } catch (IOException e) {
      throw Failure.ofOutput(name, e);
    }
  }
}
