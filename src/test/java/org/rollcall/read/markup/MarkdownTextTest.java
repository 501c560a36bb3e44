package org.rollcall.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  private static String text(String markdown) {
    return MarkdownText.of(markdown).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "# Head *line*|Head line",
        "Head\\n====|Head",
        "**Alma** _Quist_ wrote|Alma Quist wrote",
        "[Alma](http://x.org/y 'T') and [Odile][o]\\n\\n[o]: http://x.org|Alma and Odile",
        "see <https://x.org/y> now|see now",
        "![Alma on the quay](a.jpg)|Alma on the quay",
        "a `Quist` b|a Quist b",
        "wrapped\\nline|wrapped line",
        "hard  \\nbreak|hard\\nbreak",
        "a<!-- x -->b<br>c<b>d</b>|ab\\ncd",
        "- one\\n- two|one\\n\\ntwo",
        "> quoted|quoted",
        "before\\n\\n```\\ncode\\n```\\n\\nafter|before\\n\\nafter",
        "before\\n\\n    indented|before\\n\\nindented",
        "<div><p>block</p><script>x</script></div>|block",
        "snake_case &amp; \\\\*star|snake_case & *star",
      })
  void marksGoAndTextStays(String markdown, String expected) {
    assertEquals(expected.replace("\\n", "\n") + "\n", text(unescaped(markdown)));
  }

  private static String unescaped(String markdown) {
    return markdown.replace("\\n", "\n").replace("\\\\", "\\");
  }

  @Test
  void tableIsReadByRows() {
    assertEquals(
        "Name | Votes\n\nAlma Quist | 4,200\n",
        text("| Name | Votes |\n|------|------:|\n| Alma Quist | 4,200 |\n"));
  }

  /** So many cells, most of which are not even written, would take all memory. */
  @Test
  void tablesOfTooManyCellsAreReadByLines() {
    String head = "a|".repeat(1_000) + "\n" + "-|".repeat(1_000) + "\n";
    String text = text("# Votes\n\n" + head + "Alma Quist\n".repeat(500));
    assertEquals("Votes", text.lines().findFirst().orElse(""));
    assertEquals(500, Pattern.compile("Alma Quist").matcher(text).results().count());
  }

  @Test
  void frontMatterGivesTheDateAndGoes() {
    PageText page = MarkdownText.of("---\ntitle: X\ndate: \"2026-05-03T10:00\"\n---\nStory\n");
    assertEquals(new PageText("Story\n", Optional.of(LocalDate.of(2026, 5, 3))), page);
    page = MarkdownText.of("+++\r\ndate = 2026-05-03\r\n+++\r\nStory\r\n");
    assertEquals(new PageText("Story\n", Optional.of(LocalDate.of(2026, 5, 3))), page);
    assertEquals(
        "A rule above\n\ndate: 2026-05-03\n", text("---\nA rule above\n\ndate: 2026-05-03"));
  }

  /** More marks than a book has: nobody wrote them to mean something. */
  @Test
  void aParagraphOfNothingButMarksIsTakenAsItStands() {
    String marks = "*a* ".repeat(25_000);
    assertEquals("a ".repeat(25_000).strip() + "\n", text(marks));
    assertEquals(marks + "*a*\n", text(marks + "*a*"));
    assertEquals("b\n\n" + "[".repeat(5_001) + "\n", text("*b*\n\n" + "[".repeat(5_001)));
  }

  @Test
  void hostileNestingCostsNoSquareOfTime() {
    int n = 50_000;
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          text("[[]()".repeat(n));
          text("![[]()".repeat(n));
          text("*a **b ".repeat(n));
          text("> ".repeat(n) + "a");
          text("- ".repeat(n) + "a");
        });
  }
}
