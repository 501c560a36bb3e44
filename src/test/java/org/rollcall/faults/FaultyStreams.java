package org.rollcall.faults;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.UnaryOperator;

/** Streams whose reading, writing and closing may fail. */
public final class FaultyStreams {
  private FaultyStreams() {}

  /** A stream of bytes out of a file of this name. */
  static InputStream of(InputStream in, String file) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        Faults.before("read", file);
        return super.read();
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        Faults.before("read", file);
        return super.read(bytes, from, length);
      }
    };
  }

  /** A stream of bytes into a file of this name. */
  public static OutputStream of(OutputStream out, String file) {
    return new FilterOutputStream(out) {
      @Override
      public void write(int b) throws IOException {
        Faults.before("write", file);
        out.write(b);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        Faults.before("write", file);
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        out.close();
        Faults.before("close", file);
      }
    };
  }

  /** The entries of a folder of this name. */
  static DirectoryStream<Path> of(
      DirectoryStream<Path> stream, String folder, UnaryOperator<Path> wrapped) {
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> entries = stream.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            try {
              Faults.before("list", folder);
            } catch (IOException e) {
              throw new DirectoryIteratorException(e);
            }
            return entries.hasNext();
          }

          @Override
          public Path next() {
            return wrapped.apply(entries.next());
          }
        };
      }

      @Override
      public void close() {
        try {
          stream.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
