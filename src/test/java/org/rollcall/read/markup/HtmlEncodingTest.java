package org.rollcall.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEncodingTest {
  private static HtmlEncoding of(String html) {
    return new HtmlEncoding(html.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta charset=windows-1251>|windows-1251",
        "<META CHARSET = 'Shift_JIS' />|Shift_JIS",
        "<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">|KOI8-R",
        "<?xml version=\"1.0\" encoding=\"windows-1250\"?><html>|windows-1250",
        "<meta name=a content=b><meta charset=\"iso-8859-1\">|windows-1252",
        "<meta charset=utf-16>|UTF-8",
        "<!-- <meta charset=koi8-r> --><meta charset=utf-8>|UTF-8",
      })
  void declaredEncoding(String html, String charset) {
    assertEquals(Charset.forName(charset), of(html).declared().orElseThrow());
  }

  @Test
  void noneIsDeclared() {
    assertEquals(true, of("<meta charset=no-such-thing><p charset=koi8-r>").declared().isEmpty());
    assertEquals(true, of("<meta charset").declared().isEmpty());
  }

  @Test
  void pageIsToldByItsBeginning() {
    assertEquals(true, of("\u00EF\u00BB\u00BF \n<!-- x --><!DOCTYPE html>").isPage());
    assertEquals(true, of("<?xml version='1.0'?>\n<html xmlns='x'>").isPage());
    assertEquals(false, of("A text about <html>").isPage());
  }
}
