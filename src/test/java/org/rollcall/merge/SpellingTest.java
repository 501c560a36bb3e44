package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.WordTable;

class SpellingTest {
  private static final String LETTERS = "aaeeiioouyhjbcdfgklmnpqrstvwxzдü大";

  @ParameterizedTest
  @CsvSource({
    "tolvesen, tolvisin",
    "tolvesen, tollweesen",
    "brankov, brankoff",
    "hamid, hameed",
    "shukri, schoukry",
    "kassar, qasar",
    "zelma, selma",
    "phadon, fadoon",
    "garvid, garvit",
    "ckirkan, kirkan",
    "khorat, korat",
    "maier, meyer",
    "adal, edal",
  })
  void soundAlike(String one, String other) {
    assertEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @ParameterizedTest
  @CsvSource({"tolvesen, tolveren", "hamid, samid", "adal, dal", "chora, kora", "shora, sora"})
  void soundUnlike(String one, String other) {
    assertNotEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @Test
  void anotherScriptIsItsOwnSkeleton() {
    assertEquals("大阪", Skeleton.of("大阪"));
    assertEquals("", Skeleton.of(""));
  }

  @Test
  void cMayBeSoftOrHard() {
    assertTrue(Skeleton.all("cenvak").contains(Skeleton.of("senvak")));
    assertTrue(Skeleton.all("cenvak").contains(Skeleton.of("kenvak")));
    assertEquals(1, Skeleton.all("chenvak").size());
  }

  @ParameterizedTest
  @CsvSource({
    "brankov, braknov, true", // swapped
    "brankov, brannkov, true", // one too many
    "brankovic, brankoic, true", // one left out
    "brankov, brandov, false", // another letter
    "brankov, rbankov, false", // the first letter is never wrong
    "bank, bnak, true",
    "ban, bna, false",
    "moor, moo, false",
    "tolvesen, tlovosen, true", // swapped, and another vowel
    "tolvesen, tollvezzen, true",
    "tolvesen, tolvarin, false",
    "zaya, zaia, true",
    "zaya, zoyo, false",
  })
  void spellingsOfOneName(String one, String other, boolean near) {
    assertEquals(near, SpellingCost.near(one, other));
    assertEquals(near, SpellingCost.near(other, one));
  }

  @Test
  void longerThanAnyNameIsNone() {
    assertTrue(SpellingCost.near("tolvesen".repeat(5), "tolvesen".repeat(5)));
    assertFalse(SpellingCost.near("tolvesen".repeat(6), "tolvesen".repeat(6)));
  }

  /** Words that are made from one another by letters left out, added, swapped and confused. */
  @Test
  void wordsThatAreNearShareABlock() {
    Random random = new Random(1);
    int near = 0;
    for (int round = 0; round < 40_000; round++) {
      String word = word(random, 4 + random.nextInt(6));
      StringBuilder other = new StringBuilder(word);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = 1 + random.nextInt(other.length() - 1);
        switch (random.nextInt(4)) {
          case 0 -> other.deleteCharAt(at).append("a".repeat(other.length() < 4 ? 1 : 0));
          case 1 -> other.insert(at, word(random, 1));
          case 2 -> other.setCharAt(at, word(random, 1).charAt(0));
          default -> other.append(other.charAt(at)).deleteCharAt(at);
        }
      }
      if (SpellingCost.near(word, other.toString())) {
        near++;
        assertTrue(meet(word, other.toString()), word + " " + other);
        assertTrue(meet(other.toString(), word), other + " " + word);
      }
    }
    assertTrue(near > 5_000, "so few were near: " + near);
  }

  /** Even an article that named all surnames in use would have each compared with few. */
  @Test
  void blocksAreSmall() {
    List<String> surnames = WordTable.lines(Words.class, "surnames.txt");
    Map<String, Integer> kept = new HashMap<>();
    for (String surname : surnames) {
      SpellingBlocks.kept(surname).forEach(key -> kept.merge(key, 1, Integer::sum));
    }
    long compared = 0;
    for (String surname : surnames) {
      for (String key : SpellingBlocks.sought(surname)) {
        compared += kept.getOrDefault(key, 0);
      }
    }
    long each = compared / surnames.size();
    assertTrue(each < surnames.size() / 100, each + " of " + surnames.size());
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static boolean meet(String kept, String sought) {
    return !Collections.disjoint(SpellingBlocks.kept(kept), SpellingBlocks.sought(sought));
  }

  @ParameterizedTest
  @ValueSource(strings = {"smith", "johnson", "nguyen", "wong", "petrova", "zywiec"})
  void surnamesInUse(String surname) {
    assertEquals(!surname.equals("zywiec"), Surnames.isAttested(surname));
  }

  @Test
  void everySurnameIsFoundAndNothingElse() {
    List<String> surnames = WordTable.lines(Words.class, "surnames.txt");
    assertEquals(surnames.stream().sorted().toList(), surnames);
    assertTrue(surnames.stream().allMatch(Surnames::isAttested));
    assertFalse(Surnames.isAttested(""));
    assertFalse(Surnames.isAttested("zzzzzz"));
    assertFalse(Surnames.isAttested("0"));
    assertFalse(Surnames.isAttested("smit\nh"));
  }

  @Test
  void nicknames() {
    assertTrue(Nicknames.related("bill", "william"));
    assertTrue(Nicknames.related("william", "bill"));
    assertFalse(Nicknames.related("bill", "thomas"));
    assertTrue(Nicknames.alternatives("william").containsAll(List.of("bill", "william")));
    assertTrue(Nicknames.related("ahmed", "ahmad"));
  }

  @Test
  void rulesAndVetoesHaveStableLabels() {
    assertEquals("bare-surname", Rule.BARE_SURNAME.label());
    assertEquals("side-by-side", Veto.SIDE_BY_SIDE.label());
    assertTrue(Arrays.stream(Rule.values()).allMatch(r -> r.label().matches("[a-z]+(-[a-z]+)*")));
    assertTrue(Arrays.stream(Rule.values()).allMatch(r -> r.strength() > 0 && r.strength() <= 1));
  }
}
