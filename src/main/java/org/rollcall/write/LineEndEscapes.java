package org.rollcall.write;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes the line ends outside ASCII. JSON allows them in strings, but many readers of JSON Lines
 * would take them for the end of a record.
 */
final class LineEndEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean endsLine = c == 0x85 || c == 0x2028 || c == 0x2029;
    return endsLine ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
  }
}
