package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.numbers.Phrases.Match;

/** Phrases of a table and a vocabulary made for the test. */
final class PhrasesTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Phrases<String> phrases = new Phrases<>(vocabulary, Roles.UNIT);

  @BeforeEach
  void fill() {
    phrases.putBoth("mile", "mile");
    phrases.putBoth("mile an hour", "speed");
    phrases.putBoth("sea mile", "sea mile");
    phrases.putBoth("mile", "never: an equal one was first");
    phrases.put("km/h", "km/h");
    phrases.put("h", "hour");
    phrases.put("km 2", "figure");
  }

  private String at(String text, int i) {
    return told(phrases.at(tokens(text), i));
  }

  private String before(String text, int end) {
    return told(phrases.before(tokens(text), end));
  }

  private Tokens tokens(String text) {
    return new Tokens(text, Lexer.read(text, vocabulary));
  }

  private static String told(Match<String> match) {
    return match == null ? null : match.meaning() + " " + match.first() + "-" + match.end();
  }

  @Test
  void longestThatStartsThere() {
    assertEquals("mile 0-1", at("mile", 0));
    assertEquals("mile 1-2", at("a mile long", 1));
    assertEquals("speed 1-4", at("a mile an hour long", 1));
    assertEquals("mile 1-2", at("a mile an", 1));
    assertEquals("sea mile 0-2", at("Sea Mile", 0));
    assertNull(at("sea", 0));
    assertNull(at("a mile", 0));
    assertNull(at("a mile", 2));
  }

  @Test
  void longestThatEndsThere() {
    assertEquals("mile 0-1", before("mile", 1));
    assertEquals("sea mile 1-3", before("a sea mile long", 3));
    assertEquals("speed 1-4", before("a mile an hour long", 4));
    assertNull(before("a mile an hour long", 3));
    assertNull(before("a mile", 0));
    assertNull(before("an hour", 2));
  }

  @Test
  void whatIsWrittenWithoutSpaceIsSoughtWithout() {
    assertEquals("km/h 0-3", at("km/h", 0));
    assertEquals("km/h 0-3", at("KM/H", 0));
    assertNull(at("km /h", 0));
    assertNull(at("km/ h", 0));
  }

  @Test
  void figureIsFoundAsItStands() {
    assertEquals("figure 0-2", at("km 2", 0));
    assertNull(at("km 3", 0));
  }

  @Test
  void singleLetterKeepsItsCase() {
    assertEquals("hour 1-2", at("5 h", 1));
    assertNull(at("5 H", 1));
    assertEquals("hour", phrases.at(tokens("5 H"), 1, true).meaning());
  }
}
