package org.rollcall.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param text without a byte-order mark
 * @param warning what the reader should know about the encoding, if anything
 */
record Decoded(String text, Optional<String> warning) {
  /** A zero byte this near to the start makes a file binary; what git and grep look at, too. */
  static final int BINARY_WINDOW = 8 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * A byte-order mark decides; without one it is UTF-8 if it is valid, else windows-1252.
   *
   * @return nothing if the content is binary
   */
  static Optional<Decoded> of(byte[] content) {
    return declared(content, StandardCharsets.UTF_8);
  }

  /**
   * A byte-order mark decides; without one the encoding that the content says it has, if it is
   * valid, else windows-1252.
   *
   * @return nothing if the content is binary
   */
  static Optional<Decoded> declared(byte[] content, Charset charset) {
    boolean binary = ByteOrderMark.of(content).isEmpty() && isBinary(content);
    return binary ? Optional.empty() : Optional.of(any(content, charset));
  }

  /** Likewise, but zeros are characters as all others. */
  static Decoded any(byte[] content, Charset charset) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
    if (mark.isPresent()) {
      return replaced(content, mark.get().length(), mark.get().charset());
    }
    try {
      return new Decoded(strict(content, 0, charset), Optional.empty());
    } catch (CharacterCodingException e) {
      String warning = "not valid " + charset + ", read as windows-1252";
      return new Decoded(new String(content, WINDOWS_1252), Optional.of(warning));
    }
  }

  /**
   * The encoding that the user names, whatever the content looks like.
   *
   * @return nothing if the content is binary
   */
  static Optional<Decoded> named(byte[] content, Charset charset) {
    boolean zerosAreText = "a".getBytes(charset).length > 1;
    if (!zerosAreText && isBinary(content)) {
      return Optional.empty();
    }
    Decoded decoded = replaced(content, 0, charset);
    boolean marked = decoded.text().startsWith("\uFEFF");
    return Optional.of(
        marked ? new Decoded(decoded.text().substring(1), decoded.warning()) : decoded);
  }

  private static Decoded replaced(byte[] content, int start, Charset charset) {
    try {
      return new Decoded(strict(content, start, charset), Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(content, start, content.length - start, charset);
      String warning = "not valid " + charset + ", unreadable characters replaced";
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
