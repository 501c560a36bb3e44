package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownAsTest {
  /** What stands between two names, and whether the second is another name of the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`, also known as the `|true",
        "` (known as `|true",
        "`, better known to all as `|false",
        "`, sometimes referred to as `|true",
        "` referred to as `|true",
        "` thought of as `|false",
        "` as `|false",
        "`, aka `|true",
        "` a.k.a. `|true",
        "`, f.k.a. `|true",
        "` f.k.a. `|false",
        "`, née `|true",
        "`, under the name `|true",
        "`, by his stage name `|true",
        "`, the name `|false",
        "`, whose name `|false",
        "`, under the pseudonyms `|true",
        "`, pseudonym `|true",
        "`, also called `|true",
        "` called `|false",
        "`, called `|true",
        "`, formerly `|true",
        "` [formerly `|true",
        "`; born `|true",
        "` formerly `|false",
        "`, a singer better known as `|true",
        "`, brother of a man better known as `|false",
        "`, a singer, better known as `|false",
        "` a singer better known as `|false",
        "` (1950), known as `|true",
        "`, met by a crowd and known as `|false",
        "` met `|false",
        "`, the `|false",
        "``|false",
      })
  void linksTwoNames(String between, boolean links) {
    assertEquals(links, KnownAs.links(between));
  }

  @Test
  void tellsWhereTheMarkBeginsAndWhetherSeveralNamesFollow() {
    assertEquals(new KnownAs(1, true, false), KnownAs.atEnd(List.of("he", "known", "as")).get());
    assertEquals(
        new KnownAs(0, true, false), KnownAs.atEnd(List.of("referred", "to", "as", "the")).get());
    assertEquals(new KnownAs(2, true, true), KnownAs.atEnd(words("under the names")).get());
    assertEquals(new KnownAs(1, false, false), KnownAs.atEnd(words("man called")).get());
    assertEquals(true, KnownAs.atEnd(List.of()).isEmpty());
    assertEquals(true, KnownAs.atEnd(List.of("the")).isEmpty());
    assertEquals(true, KnownAs.atEnd(List.of("to", "as")).isEmpty());
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", 0));
  }
}
