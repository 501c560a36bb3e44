package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
  private static final String TEXT = "Łódź, 東京 \uD83D\uDE00\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void byteOrderMarkDecidesAndIsNoText(String charset) {
    byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertEquals(Optional.of(new Decoded(TEXT, Optional.empty())), Decoded.of(content));
  }

  @Test
  void plainUtf8() {
    byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of(new Decoded(TEXT, Optional.empty())), Decoded.of(content));
  }

  @Test
  void invalidUtf8IsWindows1252WithAWarning() {
    Decoded decoded = Decoded.of("“café” €5".getBytes(Charset.forName("windows-1252"))).get();
    assertEquals("“café” €5", decoded.text());
    assertTrue(decoded.warning().isPresent());
  }

  @Test
  void brokenTextBehindAMarkIsReplacedWithAWarning() {
    Decoded decoded = Decoded.of(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0}).get();
    assertEquals("a\uFFFD", decoded.text());
    assertTrue(decoded.warning().isPresent());
  }

  @Test
  void zeroByteNearTheStartIsBinary() {
    byte[] content = new byte[10_000];
    Arrays.fill(content, (byte) 'a');
    content[8 * 1024] = 0;
    assertTrue(Decoded.of(content).isPresent(), "behind the first 8 KiB");
    content[8 * 1024 - 1] = 0;
    assertTrue(Decoded.of(content).isEmpty(), "in the first 8 KiB");
  }

  @Test
  void nothingIsEmptyText() {
    assertEquals("", Decoded.of(new byte[0]).get().text());
  }
}
