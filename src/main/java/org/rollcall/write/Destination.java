package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Where a result goes. */
public interface Destination {
  /** Writes a result; it may be called once. */
  interface Body {
    /** Writes all of the result to {@code out}. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Finds out before the work what would make the writing fail after it.
   *
   * @param inputs the files that will be read, none of which may be overwritten
   * @throws IOException if the result can not go there
   */
  void check(List<Path> inputs) throws IOException;

  /**
   * Writes a result.
   *
   * @throws IOException if the result is not there, or not whole
   */
  void write(Body body) throws IOException;
}
