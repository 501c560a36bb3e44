package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.EntityType;

class NameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilse Brandel            | ilse brandel",
        "Dr. Ilse BRANDÉL’s      | ilse brandel",
        "Gen Sir Ilse Brandel    | ilse brandel",
        "Brandel, Ilse           | ilse brandel",
        "IlseBrandel             | ilse brandel",
        "Jan van der Loo         | jan loo",
        "Van der Loo             | loo",
        "Idris al-Hamra          | idris hamra",
        "Al-Hamra                | hamra",
        "Al Harmon               | al harmon",
        "Abdul Rahim Sorkhan     | abdul-rahim sorkhan",
        "J.R. Okoro              | j r okoro",
        "JR Okoro                | j r okoro",
        "Paul Vesper, Jr.        | paul vesper, jr",
        "Paul Vesper Senior      | paul vesper, sr",
        "Harald II               | harald, ii",
        "Rory McAllister         | rory mcallister",
        "Tomasz “Bolo” Krenz     | tomasz krenz (bolo)",
        "Seán O’Dorran           | sean odorran",
        "Dr.                     | dr",
      })
  void personKeys(String surface, String key) {
    assertEquals(key, PersonName.of(surface).key());
  }

  @ParameterizedTest
  @CsvSource({
    "the United Mills, united mills",
    "The Mills' Union, mills union",
    "Mill & Sons, mill and sons",
    "U.N., un",
    "Weather-Watch, weather watch",
    "A, a",
  })
  void organisationKeys(String surface, String key) {
    assertEquals(key, OrganisationName.of(surface).key());
  }

  @ParameterizedTest
  @CsvSource({
    "Amel Province, amel",
    "Republic of Amel, amel",
    "Kingdom of the Amels, amels",
    "Amel County, amel county",
    "Mexico City, mexico city",
    "City, city",
  })
  void placeBases(String surface, String base) {
    assertEquals(base, String.join(" ", PlaceName.of(surface).base()));
  }

  @ParameterizedTest
  @CsvSource({
    "John Halloway, John Peter Halloway, true",
    "John Adam Halloway, John Peter Halloway, false",
    "J. Halloway, John Halloway, true",
    "J. Halloway, Peter Halloway, false",
    "Peter Halloway, J. Peter Halloway, true",
    "Peter Halloway, John Peter Halloway, true",
    "Bob Halloway, Robert Halloway, true",
    "Halloway John, John Halloway, true",
    "John Halloway, John Halloway Brent, true",
    "Halloway Brent, John Halloway Brent, true",
    "John Brent, John Halloway Brent, true",
    "John Halloway Jr, John Halloway, true",
    "John Halloway Jr, John Halloway Sr, false",
    "Harald II, Harald III, false",
    "Rahim Sorkhan, Abdul Rahim Sorkhan, true",
  })
  void fullNamesAgree(String one, String other, boolean agree) {
    assertEquals(agree, PersonName.of(one).agrees(PersonName.of(other)));
    assertEquals(agree, PersonName.of(other).agrees(PersonName.of(one)));
  }

  /** Of two names that agree one must find the other, or a big corpus would never compare them. */
  @Test
  void oneOfTwoNamesThatAgreeFindsTheOther() {
    String[] parts =
        "John Jack J. P. Peter Pete Abdul Rahim Sergei Sergey van Smith Vos-Lund II".split(" ", 0);
    Random random = new Random(7);
    List<PersonName> names = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      StringBuilder surface = new StringBuilder();
      for (int n = 2 + random.nextInt(3); n > 0; n--) {
        surface.append(parts[random.nextInt(parts.length)]).append(' ');
      }
      names.add(PersonName.of(surface.append(i % 9 == 0 ? "\"Bo\" Krenz" : "Krenz").toString()));
    }
    int agreeing = 0;
    for (PersonName name : names) {
      Set<String> wanted = PersonBlocks.wanted(name);
      for (PersonName other : names) {
        if (name.full() && other.full() && !name.equals(other) && name.agrees(other)) {
          agreeing++;
          assertTrue(
              !Collections.disjoint(wanted, PersonBlocks.offered(other))
                  || !Collections.disjoint(PersonBlocks.wanted(other), PersonBlocks.offered(name)),
              name.key() + ", " + other.key());
        }
      }
    }
    assertTrue(agreeing > 1000, agreeing + " pairs");
  }

  @Test
  void acronymsWithAndWithoutTheSmallWords() {
    OrganisationName name = OrganisationName.of("Society of Lake Pilots of Upper Amel");
    assertEquals("[slp, slpua, solp, solpoua]", name.acronyms().toString());
    assertTrue(OrganisationName.of("S.L.P.").acronym());
    assertFalse(OrganisationName.of("Slp").acronym());
    assertFalse(OrganisationName.of("S").acronym());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brandel", "McAllister", "DeLuca", "FitzHarold", "JPMorgan", "Ilse B"})
  void notGlued(String surface) {
    assertFalse(Glued.isGlued(surface));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Gen. Tarik Omvali’s, Tarik Omvali",
    "PERSON, President, President",
    "ORGANISATION, the Weather Watch, Weather Watch",
    "PLACE, The Hague, The Hague",
  })
  void shownWithoutTitleAndArticle(EntityType type, String surface, String shown) {
    assertEquals(shown, Surface.shown(type, surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amel Province | Amel | true",
        "Amel, Ruritania | Amel | true",
        "Amel Province, Ruritania | Amel, Ruritania | true",
        "Upper Amel | Amel | true",
        "Upper Amel | Lower Amel | false",
        "Norway | Norwegian | true",
        "Norway | Sweden | false",
      })
  void placesAgree(String one, String other, boolean agree) {
    assertEquals(agree, PlaceName.of(one).agrees(PlaceName.of(other)));
    assertEquals(agree, PlaceName.of(other).agrees(PlaceName.of(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Amel, Ruritania', 'amel, ruritania'",
    "'The Amel', amel",
    "'A, B', 'a, b'",
    "', Amel', amel",
  })
  void placeKeys(String surface, String key) {
    assertEquals(key, PlaceName.keyOf(surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NRF | NRFA | true",
        "NRF | NFR | false",
        "NRF | Lake Pilots | true",
        "Lake Pilots | Society of Lake Pilots | true",
        "Lake Pilots | Lake Painters | false",
        "Amel Colt | Amel Colts | true",
        "Pilots Lake | Lake Pilots | true",
      })
  void organisationsAgree(String one, String other, boolean agree) {
    OrganisationName a = OrganisationName.of(one);
    OrganisationName b = OrganisationName.of(other);
    assertEquals(agree, OrganisationNames.agree(a, b));
    assertEquals(agree, OrganisationNames.agree(b, a));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Farmers Party | Amelian Farmers Party | true",
        "Farmers | Party of Farmers | false",
        "Tidewater Works | Tidewater Works Europe | false",
        "Tidewater | Tidewater Works Europe | true",
        "Tidewater Works | Tidewater Works of Amel | true",
        "Tidewater Works | Tidewater Works | false",
        "Tidewater Works Europe | Tidewater Works | false",
        "Water Works | Tidewater Works | false",
      })
  void shortFormsOfOrganisations(String few, String many, boolean shortens) {
    assertEquals(
        shortens, OrganisationNames.shortens(OrganisationName.of(few), OrganisationName.of(many)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lapi | Lake Pilots | true",
        "lkp | Lake Pilots | true",
        "pil | Lake Pilots | true",
        "psl | Lake Pilots | false",
        "ake | Lake Pilots | false",
        "lx | Lake Pilots | false",
      })
  void acronymsSpelledByAName(String acronym, String name, boolean spells) {
    assertEquals(spells, OrganisationNames.spells(acronym, OrganisationName.of(name)));
  }

  @ParameterizedTest
  @CsvSource({"pilots,pilot", "class,class", "boats,boats", "boaters,boater", "pilot,pilot"})
  void singularsOfLongWords(String key, String singular) {
    assertEquals(singular, OrganisationNames.singular(key));
  }
}
