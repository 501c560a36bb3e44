package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.rollcall.write.Destination;
import org.rollcall.write.StandardOutput;
import org.rollcall.write.WholeFile;
import picocli.CommandLine.Option;

/** Where annotations go. */
final class AnnotationOutput {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE, whole or not at all; packed if it ends in .gz (default: standard"
              + " output).")
  private Path file;

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
    boolean packed = file != null && file.toString().endsWith(".gz");
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
    return file == null ? new StandardOutput(session.out()) : new WholeFile(file);
  }

  private String name() {
    return file == null ? "standard output" : file.toString();
  }
}
