package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Profile;
import org.rollcall.model.Span;

class ProfilesTest {
  /** What is said of the person whose name stands in the first brackets. */
  private static Profile profile(String marked) {
    StringBuilder text = new StringBuilder();
    List<Named> people = new ArrayList<>();
    for (String part : marked.split("\\[", 0)) {
      int close = part.indexOf(']');
      if (close >= 0) {
        Span span = new Span(text.length(), text.length() + close);
        String name = part.substring(0, close);
        Form form = new Form(people.size(), EntityType.PERSON, PersonName.of(name), name, 1);
        people.add(new Named(form, new Mention(span, EntityType.PERSON, name)));
      }
      text.append(part.replace("]", ""));
    }
    return new Profiles(text.toString(), people)
        .of(List.of(new LinkedMention(people.get(0).mention(), "first")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`The striker [Ada Moss] left.`|`sport:striker`",
        "`The strikers [Ada Moss] and [Bo Lind] left.`|`sport:striker`",
        "`The coach of [Ada Moss] left.`|``",
        "`The coach met [Ada Moss] there.`|``",
        "`The coach praised [Ada Moss] there.`|``",
        "`The coach, [Ada Moss] left.`|``",
        "`[Ada Moss], a striker of note, left.`|`sport:striker`",
        "`[Ada Moss], former striker, left.`|`sport:striker`",
        "`[Ada Moss], striker, left.`|`sport:striker`",
        "`[Ada Moss], who met a striker, left.`|``",
        "`[Ada Moss] is a striker.`|`sport:striker`",
        "`[Ada Moss] was a striker.`|`sport:striker`",
        "`[Ada Moss] beat a striker.`|``",
        "`[Ada Moss] is old. A striker left.`|``",
        "`[Ada Moss]`|``",
      })
  void rolesStandRightBeforeOrBeside(String marked, String roles) {
    assertEquals(roles, String.join(" ", profile(marked).roles()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`The Norwegian [Ada Moss] left.`|`norway`",
        "`[Ada Moss], a coach from Norway, left.`|`norway`",
        "`[Ada Moss], Norwegian by birth, left.`|`norway`",
        "`[Ada Moss] left Norway.`|``",
      })
  void countries(String marked, String countries) {
    assertEquals(
        countries,
        String.join(" ", profile(marked).countries()).toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[Ada Moss] and her husband [Bo Lind] left.`|`husband:bo`",
        "`[Ada Moss], sister of [Bo Lind], left.`|`sister of:bo`",
        "`[Ada Moss] and a husband [Bo Lind] left.`|``",
        "`[Ada Moss] and her coach [Bo Lind] left.`|``",
        "`[Ada Moss], coach of [Bo Lind], left.`|``",
        "`[Ada Moss] left.`|``",
      })
  void relativesAreNamedNext(String marked, String relatives) {
    assertEquals(relatives, String.join(" ", profile(marked).relatives()));
  }

  @Test
  void relativesFarAwayAreNotAsked() {
    String far = "and walked on ".repeat(8);
    assertEquals("[]", profile("[Ada Moss] " + far + "her son [Bo Lind].").relatives().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[Ada Moss] (born 3 May 1931) left.`|1931",
        "`[Ada Moss] (1931-1999) left.`|1931",
        "`[Ada Moss] (aged 19311) left in (1950).`|-1",
        "`[Ada Moss] (193a) left.`|-1",
        "`[Ada Moss], (1931) left.`|-1",
        "`[Ada Moss] (1931 left.`|-1",
      })
  void yearOfBirthStandsInBrackets(String marked, int year) {
    assertEquals(year, profile(marked).born().orElse(-1));
  }
}
