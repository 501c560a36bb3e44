package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.rollcall.write.Destination;
import org.rollcall.write.StandardOutput;
import org.rollcall.write.WholeFile;

/** Where annotations go. */
final class AnnotationOutput extends Options {
  private final Argument<Path> file =
      option(
          "-o --output=FILE",
          ValueType.FILE,
          "Write to FILE, whole or not at all; packed if it ends in .gz (default: standard"
              + " output).");

  AnnotationOutput(Options others) {
    super(others);
  }

  /** Finds out before the work whether the result can be written. */
  void check(Session session, List<Path> inputs) throws Failure {
    try {
      destination(session).check(inputs);
    } catch (IOException e) {
      throw Failure.ofOutput(name(), e);
    }
  }

  /** Writes the result. */
  void write(Session session, Destination.Body body) throws Failure {
    boolean packed = file.value() != null && file.value().toString().endsWith(".gz");
    try {
      destination(session)
          .write(
              out -> {
                if (packed) {
                  GZIPOutputStream gzip = new GZIPOutputStream(out); // has no time in it
                  body.writeTo(gzip);
                  gzip.finish();
                } else {
                  body.writeTo(out);
                }
              });
    } catch (IOException e) {
      throw Failure.ofOutput(name(), e);
    }
  }

  private Destination destination(Session session) {
    return file.value() == null ? new StandardOutput(session.out()) : new WholeFile(file.value());
  }

  private String name() {
    return file.value() == null ? "standard output" : file.value().toString();
  }
}
