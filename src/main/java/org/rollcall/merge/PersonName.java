package org.rollcall.merge;

import java.util.List;
import java.util.function.UnaryOperator;

/** A person's name taken apart. */
final class PersonName implements Name {
  private final List<String> tokens;
  private final List<String> plain;
  private final List<String> nicknames;
  private final String generation;
  private final String key;

  /**
   * @param tokens given names and surname, folded, without titles and particles, at least one;
   *     "abdul" is one token with what it serves
   * @param plain the words that stand there, particles among them
   * @param nicknames what stands in quotes or brackets inside the name
   * @param generation {@code jr}, {@code sr}, a Roman numeral, or empty
   */
  PersonName(List<String> tokens, List<String> plain, List<String> nicknames, String generation) {
    this(tokens, plain, nicknames, generation, key(tokens, nicknames, generation));
  }

  private PersonName(
      List<String> tokens,
      List<String> plain,
      List<String> nicknames,
      String generation,
      String key) {
    this.tokens = tokens;
    this.plain = plain;
    this.nicknames = nicknames;
    this.generation = generation;
    this.key = key;
  }

  static PersonName of(String surface) {
    return new PersonNameParser(surface).parse();
  }

  private static String key(List<String> tokens, List<String> nicknames, String generation) {
    String key = OrganisationName.joined(tokens);
    if (!generation.isEmpty()) {
      key += ", " + generation;
    }
    return nicknames.isEmpty() ? key : key + " (" + String.join(" ", nicknames) + ")";
  }

  /** Given names and surname, folded, without titles and particles, at least one. */
  List<String> tokens() {
    return tokens;
  }

  /** The words that stand there, particles among them; the tokens themselves if they are equal. */
  List<String> plain() {
    return plain;
  }

  /** What stands in quotes or brackets inside the name. */
  List<String> nicknames() {
    return nicknames;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean full() {
    return tokens.size() > 1 || !generation.isEmpty();
  }

  @Override
  public PersonName sharing(UnaryOperator<List<String>> words) {
    List<String> shared = words.apply(tokens);
    List<String> sharedPlain = plain.equals(tokens) ? shared : words.apply(plain);
    return new PersonName(shared, sharedPlain, nicknames, generation, key);
  }

  String surname() {
    return tokens.get(tokens.size() - 1);
  }

  String given() {
    return tokens.get(0);
  }

  /** The given names, first to last; empty for a bare name. */
  List<String> givens() {
    return tokens.subList(0, tokens.size() - 1);
  }

  /** Whether one is junior where the other is senior, or the like. */
  boolean otherGeneration(PersonName other) {
    return !generation.isEmpty()
        && !other.generation.isEmpty()
        && !generation.equals(other.generation);
  }

  @Override
  public boolean agrees(Name other) {
    return other instanceof PersonName person && PersonNames.agree(this, person);
  }
}
