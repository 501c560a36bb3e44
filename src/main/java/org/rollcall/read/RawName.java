package org.rollcall.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of files that are not UTF-8. */
final class RawName {
  private RawName() {}

  /** The path with what is no UTF-8 as {@code \xE9}. */
  static String of(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(decoded(bytesOf(name))));
    return (path.isAbsolute() ? "/" : "") + String.join("/", names);
  }

  /** Java shows the bytes of a name nowhere but in a URI, there as {@code %E9}. */
  private static byte[] bytesOf(Path name) {
    String uri = name.toUri().getRawPath();
    int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
    String last = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    ByteBuffer bytes = ByteBuffer.allocate(last.length());
    for (int i = 0; i < last.length(); i++) {
      if (last.charAt(i) == '%') {
        bytes.put((byte) Integer.parseInt(last.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.put((byte) last.charAt(i));
      }
    }
    byte[] name8 = new byte[bytes.flip().remaining()];
    bytes.get(name8);
    return name8;
  }

  private static String decoded(byte[] name) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(name);
    CharBuffer out = CharBuffer.allocate(name.length);
    StringBuilder text = new StringBuilder();
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        for (int i = 0; i < result.length(); i++) {
          text.append(String.format(Locale.ROOT, "\\x%02X", in.get()));
        }
        decoder.reset();
      }
    }
    return text.toString();
  }
}
