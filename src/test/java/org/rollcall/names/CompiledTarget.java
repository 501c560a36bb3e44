package org.rollcall.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.rollcall.fuzz.Bytes;
import org.rollcall.fuzz.Scratch;

/** A compiled model beside its model: passed over where it is damaged, else it finds names. */
public final class CompiledTarget {
  private static final Path MODEL = model();
  private static final byte[] COMPILED = compiled();

  private CompiledTarget() {}

  private static Path model() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ModelTarget.small().write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Scratch.file("compiled.bin", out.toByteArray());
  }

  private static byte[] compiled() {
    try {
      return CompiledModel.of(MODEL).compile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a whole file, or a body behind a head that is right. */
  public static void check(byte[] data) {
    Bytes bytes = new Bytes(data);
    boolean whole = bytes.choice(4) == 3;
    byte[] content = bytes.rest();
    Scratch.file("compiled.bin.compiled", whole ? content : behindHead(content));
    try {
      NameModel model = CompiledModel.of(MODEL).read();
      if (model != null) {
        ModelTarget.finds(model);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the model itself is whole", e);
    }
  }

  /** The head's last word is the checksum of what stands behind it. */
  private static byte[] behindHead(byte[] body) {
    CRC32 checksum = new CRC32();
    checksum.update(body);
    int length = CompiledModel.HEADER + body.length;
    return ByteBuffer.allocate(length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(COMPILED, 0, 2 * Long.BYTES)
        .putLong(length)
        .putLong(checksum.getValue())
        .put(body)
        .array();
  }
}
