package org.rollcall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rollcall.model.Article;

/** Every sentence and token is where OpenNLP's own sentence detector and strings put it. */
class StockSegmenterTest {
  private static final String[] PIECES = {
    ".",
    "!",
    "?",
    "...",
    ". ",
    "? ",
    "! ",
    ".\n",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\t",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\u200b",
    "\u2009",
    "\"",
    "'",
    "’",
    "(",
    ")",
    "[",
    "”",
    "«",
    "-",
    "—",
    ",",
    ":",
    "@",
    "#",
    "/",
    "www.",
    "http://",
    "https://a.b/c",
    "a@b.org",
    "x.y/z",
    "U.S.",
    "J.R.R.",
    "Gen.",
    "Mr.",
    "e.g.",
    "p.m.",
    "Jan.",
    "No.",
    "n't",
    "N’T",
    "won't",
    "I",
    "The",
    "It",
    "We",
    "and",
    "who",
    "1",
    "2.5",
    "1,200",
    "٣",
    "ß",
    "É",
    "e\u0301",
    "Ωmega",
    "東京",
    "д",
    "Ж",
    "ǅ",
    "𝐀",
    "𝟙",
    "😀",
    "\ud83d",
    "\ude00",
    "\u0903",
    "ª",
    "²",
    "\u0001",
    "Okafor",
    "said",
    "river",
    "Quill",
    "x",
    "Z",
    "...",
    "?!",
    ".)",
    ".\"",
    ".”",
    "*",
    "\\",
    "<LF>",
    "=",
    "x=",
    "s",
    "n"
  };

  private final Segmenter segmenter = new Segmenter();
  private final StockSegmenter stock = new StockSegmenter();

  @Test
  void articlesAreCutAlike() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("models/articles", "samples", "src/test/resources", "README.md")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    assertTrue(files.size() > 100, files.size() + " files");
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (int i = 0; i < text.length(); i += 20_000) {
        String part = text.substring(i, Math.min(text.length(), i + 20_000));
        alike(part);
        alike(part.replace('\n', ' '));
      }
    }
  }

  @Test
  void junkIsCutAlike() {
    Random random = new Random(20261122);
    for (int i = 0; i < 8_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(i % 100 == 0 ? 1500 : 25);
      int choice = 2 + random.nextInt(PIECES.length - 1);
      int spaces = random.nextInt(3);
      for (int j = 0; j < length; j++) {
        text.append(PIECES[random.nextInt(choice)]).append(random.nextInt(3) < spaces ? " " : "");
      }
      alike(text.toString());
    }
  }

  @Test
  void anyCharactersAreCutAlike() {
    Random random = new Random(1122);
    for (int i = 0; i < 1_500; i++) {
      int[] points = random.ints(40, 0, i % 2 == 0 ? 0x3000 : 0x20000).toArray();
      StringBuilder text = new StringBuilder("A word. ");
      for (int point : points) {
        text.appendCodePoint(point).append(random.nextInt(4) == 0 ? ". B " : "");
      }
      alike(text.toString());
    }
  }

  private void alike(String text) {
    Article article = new Article("a", text);
    assertEquals(stock.segment(article), segmenter.segment(article));
  }
}
