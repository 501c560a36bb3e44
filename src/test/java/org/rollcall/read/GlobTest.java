package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*.log a.log true",
        "*.log deep/er/a.log true",
        "*.log a.LOG false",
        "a?c abc true",
        "a?c ac false",
        "/a.txt a.txt true",
        "/a.txt deep/a.txt false",
        "news/*.txt news/a.txt true",
        "news/*.txt news/old/a.txt false",
        "news/**/*.txt news/a.txt true",
        "news/**/*.txt news/old/er/a.txt true",
        "**/old/*.txt x/old/a.txt true",
        "news/** news/old/a.txt true",
        "./news/a.txt news/a.txt true",
        "*.{txt,md} a.md true",
        "{a,b{1,2}}.txt b2.txt true",
        "{a,b{1,2}}.txt b3.txt false",
        "[a-c]x bx true",
        "[!a-c]x bx false",
        "[^a-c]x dx true",
        "[]x]y ]y true",
        "[a-]b -b true",
        "\\*.txt *.txt true",
        "\\*.txt a.txt false",
        "\\\\x \\x true",
        "old/ old false",
      })
  void matchesAsInRipgrep(String glob, String path, boolean expected) {
    assertEquals(expected, Glob.of(glob).matches(List.of(path.split("/", 0)), false));
  }

  @Test
  void slashAtTheEndIsAboutFolders() {
    Glob old = Glob.of("old/");
    assertEquals(true, old.matches(List.of("x", "old"), true));
    assertEquals(true, old.covers(List.of("old", "a.txt")));
    assertFalse(old.covers(List.of("old")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[a", "{a,b", "a{b,{c}"})
  void malformedIsRefused(String glob) {
    assertThrows(IllegalArgumentException.class, () -> Glob.of(glob));
  }

  @Test
  void alternativesAreLimited() {
    assertThrows(IllegalArgumentException.class, () -> Glob.of("{a,b}".repeat(20)));
  }

  @Test
  void starsDoNotMultiply() {
    Glob stars = Glob.of("*a".repeat(100) + "b");
    assertTimeout(
        Duration.ofSeconds(5), () -> assertFalse(stars.matches(List.of("a".repeat(5000)), false)));
  }
}
