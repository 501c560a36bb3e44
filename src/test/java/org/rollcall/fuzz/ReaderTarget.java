package org.rollcall.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Article;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Boilerplate;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;

/** Bytes to articles: every input, and every line of JSON Lines, is an article or a problem. */
final class ReaderTarget {
  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-16", "UTF-32LE", "windows-1252", "Shift_JIS", "ISO-2022-JP", "GB18030");

  private ReaderTarget() {}

  static void check(byte[] data) {
    Bytes bytes = new Bytes(data);
    InputMode mode = InputMode.values()[bytes.choice(InputMode.values().length)];
    int named = bytes.choice(2 * CHARSETS.size()) - CHARSETS.size();
    Optional<Charset> charset =
        named < 0 ? Optional.empty() : Optional.of(Charset.forName(CHARSETS.get(named)));
    int maxBytes = bytes.choice(2) == 0 ? Reading.MAX_BYTES : 1 + bytes.choice(256);
    Boilerplate boilerplate = Boilerplate.values()[bytes.choice(3)];
    byte[] content = bytes.rest();
    Told told = new Told();
    List<Article> articles = new ArrayList<>();
    Reading reading = new Reading(mode, maxBytes, charset, false, boilerplate);
    new ArticleReader(new ByteArrayInputStream(content), reading, told)
        .read(List.of(new Input("-", Optional.empty())), articles::add);
    if (mode != InputMode.JSONL) {
      Expect.same(1, articles.size() + told.problems(), "one article or problem");
      Expect.that(content.length > maxBytes || told.problems() == 0 || !isText(content), "lost");
    } else if (charset.isEmpty() && !hasOtherMark(content)) {
      int lines = lines(content, maxBytes);
      Expect.same(lines, articles.size() + told.problems(), "articles and problems");
    }
    boolean plain = mode == InputMode.TEXT && boilerplate != Boilerplate.DROP;
    if (plain && charset.isEmpty() && isText(content)) {
      articles.forEach(a -> Expect.same(stripMark(content), a.text(), "the text"));
    }
  }

  /** Lines that are not blank, or too long to be looked at, as bytes have them. */
  static int lines(byte[] content, int maxBytes) {
    String latin = stripMark(content, StandardCharsets.ISO_8859_1, "ï»¿");
    int lines = 0;
    for (String line : latin.split("\n", 0)) {
      boolean blank = line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
      lines += blank && line.length() <= maxBytes ? 0 : 1;
    }
    return lines;
  }

  /** Whether a mark says that the content is in UTF-16 or UTF-32. */
  static boolean hasOtherMark(byte[] content) {
    String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
    return start.startsWith("þÿ") || start.startsWith("ÿþ") || start.equals("\0\0þÿ");
  }

  private static boolean isText(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.indexOf('\0') < 0
        && java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content);
  }

  private static String stripMark(byte[] content) {
    return stripMark(content, StandardCharsets.UTF_8, "\uFEFF");
  }

  private static String stripMark(byte[] content, Charset charset, String mark) {
    String text = new String(content, charset);
    return text.startsWith(mark) ? text.substring(mark.length()) : text;
  }
}
