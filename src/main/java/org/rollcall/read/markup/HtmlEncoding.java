package org.rollcall.read.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first bytes of a page tell: that it is one, and the encoding it says it has, as {@code
 * <meta charset="…">}, as {@code <meta http-equiv … content="text/html; charset=…">} or in the
 * first line of XML.
 */
public final class HtmlEncoding {
  /** Pages declare their encoding in the first 1024 bytes, or should. */
  private static final int WINDOW = 8 * 1024;

  private final String head;

  /**
   * Looks at a page.
   *
   * @param content all of it
   */
  public HtmlEncoding(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, WINDOW), StandardCharsets.ISO_8859_1);
    head = withoutComments(start.toLowerCase(Locale.ROOT)).stripLeading();
  }

  /** Whether this begins as a page does. */
  public boolean isPage() {
    String start = head.startsWith("ï»¿") ? head.substring(3).stripLeading() : head;
    if (start.startsWith("<?xml")) {
      start = start.substring(Math.max(0, start.indexOf('>') + 1)).stripLeading();
    }
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  /** The encoding it declares; nothing if it declares none that is known. */
  public Optional<Charset> declared() {
    if (head.startsWith("<?xml")) {
      return charset(value(head.substring(0, Math.max(0, head.indexOf('>'))), "encoding"));
    }
    for (int i = head.indexOf("<meta"); i >= 0; i = head.indexOf("<meta", i + 1)) {
      int end = head.indexOf('>', i);
      Optional<Charset> charset =
          charset(value(head.substring(i, end < 0 ? head.length() : end), "charset"));
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  private static String withoutComments(String html) {
    StringBuilder rest = new StringBuilder();
    int start = 0;
    for (int open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", start)) {
      rest.append(html, start, open);
      int close = html.indexOf("-->", open);
      start = close < 0 ? html.length() : close + 3;
    }
    return rest.append(html, start, html.length()).toString();
  }

  /** What stands behind a name and an equals sign, with or without quotes. */
  private static String value(String tag, String name) {
    int at = tag.indexOf(name);
    String rest = at < 0 ? "" : tag.substring(at + name.length()).stripLeading();
    if (!rest.startsWith("=")) {
      return "";
    }
    String value = rest.substring(1).stripLeading();
    int start = value.startsWith("\"") || value.startsWith("'") ? 1 : 0;
    int end = start;
    while (end < value.length() && " \t\r\n\"';/?".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return value.substring(start, end);
  }

  /**
   * As browsers read the names of encodings (WHATWG Encoding Standard): Latin-1 and ASCII mean
   * windows-1252; and what can be read as ASCII up to here is not UTF-16, whatever it says.
   */
  private static Optional<Charset> charset(String name) {
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
