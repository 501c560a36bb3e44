package org.rollcall.names;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.model.WordTable;

/**
 * Arrays as bytes, each behind its length, in the order that most machines have in memory: the
 * smallest byte first. What is put here is read from a buffer of that order by the method that is
 * called after its type; which throws a {@link RuntimeException} where the buffer holds less.
 */
final class ArrayBytes extends ByteArrayOutputStream {
  void put(int value) {
    write(value);
    write(value >> 8);
    write(value >> 16);
    write(value >> 24);
  }

  void put(long[] values) {
    put(values.length);
    for (long value : values) {
      put((int) value);
      put((int) (value >>> Integer.SIZE));
    }
  }

  void put(int[] values) {
    put(values.length);
    for (int value : values) {
      put(value);
    }
  }

  void put(short[] values) {
    put(values.length);
    for (short value : values) {
      write(value);
      write(value >> 8);
    }
  }

  void put(String[] values) {
    StringBuilder lines = new StringBuilder();
    for (String value : values) {
      lines.append(value).append('\n');
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    put(text.length);
    writeBytes(text);
  }

  static long[] longs(ByteBuffer in) {
    long[] values = new long[length(in, Long.BYTES)];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  static int[] ints(ByteBuffer in) {
    int[] values = new int[length(in, Integer.BYTES)];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  static short[] shorts(ByteBuffer in) {
    short[] values = new short[length(in, Short.BYTES)];
    in.asShortBuffer().get(values);
    in.position(in.position() + values.length * Short.BYTES);
    return values;
  }

  static String[] strings(ByteBuffer in) {
    byte[] lines = new byte[length(in, Byte.BYTES)];
    in.get(lines);
    List<String> values = WordTable.cells(new String(lines, StandardCharsets.UTF_8), '\n');
    return values.subList(0, values.size() - 1).toArray(new String[0]); // behind the last: nothing
  }

  /** A count of values, none of which is behind the end. */
  private static int length(ByteBuffer in, int bytes) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining() / bytes) {
      throw new BufferUnderflowException();
    }
    return length;
  }
}
