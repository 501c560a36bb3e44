package org.rollcall.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param text without a byte-order mark
 * @param warning what the reader should know about the encoding, if anything
 */
record Decoded(String text, Optional<String> warning) {
  /** A zero byte this near to the start makes a file binary; what git and grep look at, too. */
  private static final int BINARY_WINDOW = 8 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private record Mark(Charset charset, byte... bytes) {
    boolean opens(byte[] content) {
      for (int i = 0; i < bytes.length; i++) {
        if (i >= content.length || content[i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** UTF-32 stands before UTF-16: the little-endian marks of both begin with the same bytes. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF),
          new Mark(Charset.forName("UTF-32BE"), (byte) 0, (byte) 0, (byte) 0xFE, (byte) 0xFF),
          new Mark(Charset.forName("UTF-32LE"), (byte) 0xFF, (byte) 0xFE, (byte) 0, (byte) 0),
          new Mark(StandardCharsets.UTF_16BE, (byte) 0xFE, (byte) 0xFF),
          new Mark(StandardCharsets.UTF_16LE, (byte) 0xFF, (byte) 0xFE));

  /**
   * A byte-order mark decides; without one it is UTF-8 if it is valid, else windows-1252.
   *
   * @return nothing if the content is binary
   */
  static Optional<Decoded> of(byte[] content) {
    for (Mark mark : MARKS) {
      if (mark.opens(content)) {
        return Optional.of(marked(content, mark));
      }
    }
    if (isBinary(content)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Decoded(strict(content, 0, StandardCharsets.UTF_8), Optional.empty()));
    } catch (CharacterCodingException e) {
      String text = new String(content, WINDOWS_1252);
      return Optional.of(new Decoded(text, Optional.of("not valid UTF-8, read as windows-1252")));
    }
  }

  private static Decoded marked(byte[] content, Mark mark) {
    int start = mark.bytes().length;
    try {
      return new Decoded(strict(content, start, mark.charset()), Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(content, start, content.length - start, mark.charset());
      String warning = "not valid " + mark.charset() + ", unreadable characters replaced";
      return new Decoded(text, Optional.of(warning));
    }
  }

  private static String strict(byte[] content, int start, Charset charset)
      throws CharacterCodingException {
    CharBuffer text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content, start, content.length - start));
    return text.toString();
  }

  private static boolean isBinary(byte[] content) {
    for (int i = 0; i < Math.min(content.length, BINARY_WINDOW); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
