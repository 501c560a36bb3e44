package org.rollcall.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A place's name taken apart. */
final class PlaceName implements Name {
  private final List<String> words;
  private final String region;
  private final String key;

  private PlaceName(List<String> words, String region, String key) {
    this.words = words;
    this.region = region;
    this.key = key;
  }

  static PlaceName of(String surface) {
    int comma = surface.indexOf(',');
    List<String> words =
        OrganisationName.wordsOf(comma <= 0 ? surface : surface.substring(0, comma));
    String region = comma <= 0 ? "" : OrganisationName.keyOf(surface.substring(comma + 1));
    String key = OrganisationName.joined(words);
    return new PlaceName(words, region, region.isEmpty() ? key : key + ", " + region);
  }

  static String keyOf(String surface) {
    return of(surface).key();
  }

  /** Folded, without articles at the front, up to the comma. */
  List<String> words() {
    return words;
  }

  /** What stands behind the first comma, folded; empty if nothing does. */
  String region() {
    return region;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean full() {
    return true;
  }

  @Override
  public PlaceName sharing(UnaryOperator<List<String>> words) {
    return new PlaceName(words.apply(this.words), region, key);
  }

  /** The country or well-known place of this name, if the table has it. */
  Optional<String> usual() {
    return OtherNames.PLACES.nameOf(key());
  }

  /** The country whose people or things are called so. */
  Optional<String> demonymOf() {
    return OtherNames.PLACES.countryOf(key());
  }

  /** What both names of a country have in common, or the key. */
  String country() {
    return usual().or(this::demonymOf).orElse(key());
  }

  /**
   * The words without a safe designator (province, valley, city, republic, kingdom); the words
   * themselves where the rest would be a country of its own (Kuwait City).
   */
  List<String> base() {
    List<String> base = words;
    int size = words.size();
    boolean city = words.get(size - 1).equals("city");
    if (usual().isPresent() && !city) {
      return words; // "Republic of Korea" is in the table, "Korea" is another
    }
    if (size > 1 && Words.DESIGNATORS.contains(words.get(size - 1))) {
      base = words.subList(0, size - 1);
    } else if (size > 2 && Words.DESIGNATORS.contains(words.get(0)) && words.get(1).equals("of")) {
      base = words.subList(words.get(2).equals("the") && size > 3 ? 3 : 2, size);
    }
    return city && OtherNames.PLACES.nameOf(OrganisationName.joined(base)).isPresent()
        ? words
        : base;
  }

  @Override
  public boolean agrees(Name other) {
    return other instanceof PlaceName place
        && (country().equals(place.country())
            || (base().equals(place.base()) && regionAgrees(place))
            || OrganisationNames.isRun(words, place.words)
            || OrganisationNames.isRun(place.words, words));
  }

  private boolean regionAgrees(PlaceName other) {
    return region.isEmpty() || other.region.isEmpty() || region.equals(other.region);
  }
}
