package org.rollcall.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Standard output. A reader that has seen enough and closes the pipe is no failure. */
public final class StandardOutput implements Destination {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream out;

  /**
   * Standard output.
   *
   * @param out the bare stream: a {@link java.io.PrintStream} would hide failures
   */
  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void check(List<Path> inputs) {
    // Only writing shows whether it works.
  }

  @Override
  public void write(Body body) throws IOException {
    try {
      OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
      body.writeTo(buffered);
      buffered.flush();
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw e;
      }
    }
  }

  /** Java has no exception of its own for EPIPE, only the system's words, here and on Windows. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
