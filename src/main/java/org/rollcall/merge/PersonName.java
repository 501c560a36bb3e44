package org.rollcall.merge;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A person's name taken apart.
 *
 * @param tokens given names and surname, folded, without titles and particles, at least one;
 *     "abdul" is one token with what it serves
 * @param plain the words that stand there, particles among them
 * @param nicknames what stands in quotes or brackets inside the name
 * @param generation {@code jr}, {@code sr}, a Roman numeral, or empty
 */
record PersonName(
    List<String> tokens, List<String> plain, List<String> nicknames, String generation)
    implements Name {

  static PersonName of(String surface) {
    return new PersonNameParser(surface).parse();
  }

  @Override
  public String key() {
    StringBuilder key = new StringBuilder(String.join(" ", tokens));
    if (!generation.isEmpty()) {
      key.append(", ").append(generation);
    }
    if (!nicknames.isEmpty()) {
      key.append(" (").append(String.join(" ", nicknames)).append(')');
    }
    return key.toString();
  }

  @Override
  public boolean full() {
    return tokens.size() > 1 || !generation.isEmpty();
  }

  @Override
  public PersonName sharing(UnaryOperator<List<String>> words) {
    List<String> shared = words.apply(tokens);
    return new PersonName(
        shared, plain.equals(tokens) ? shared : words.apply(plain), nicknames, generation);
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
