package org.rollcall.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.model.Span;
import org.rollcall.numbers.Phrases.Match;

/** Makes quantities of what was read, with what they count; numerals inside names are none. */
final class Quantities {
  private final String text;
  private final Tokens tokens;
  private final List<Span> names;
  private final Appositions ages;
  private final List<Quantity> found = new ArrayList<>();
  private int nextName;

  /**
   * @param names in the order of the text
   */
  Quantities(String text, Tokens tokens, List<Span> names) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.ages = new Appositions(tokens);
  }

  /** The quantities in the order of the text. */
  List<Quantity> list() {
    return found;
  }

  /** Adds what was read; to be called in the order of the text. */
  void add(Reading reading) {
    int possessive = tokens.isPossessive(reading.end() - 1) ? 2 : 0;
    int end = tokens.end(reading.end() - 1) - possessive;
    boolean named = isInName(new Span(tokens.start(reading.core()), end));
    if (!named || reading.kind() == Kind.DATE) {
      found.add(quantity(new Span(tokens.start(reading.first()), end), reading));
    }
  }

  private Quantity quantity(Span span, Reading reading) {
    Nouns.Phrase noun = noun(reading);
    Reading r = noun == null ? reading : bounded(reading, noun.end());
    boolean age = r.kind() == Kind.CARDINAL && noun == null && ages.isAge(r);
    String unit = age ? "year" : r.unit();
    return new Quantity(
        span,
        span.of(text),
        age ? Kind.AGE : r.kind(),
        Optional.ofNullable(r.value()),
        Optional.ofNullable(r.low()),
        Optional.ofNullable(r.high()),
        r.bound(),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit),
        Optional.ofNullable(noun == null ? null : tokens.written(noun.first(), noun.end())),
        Optional.ofNullable(noun == null ? null : noun.head()));
  }

  /** "12 people or more": with the bound behind what is counted. */
  private Reading bounded(Reading r, int end) {
    boolean may =
        r.bound() == Bound.EXACT && r.kind() == Kind.CARDINAL && tokens.isAny(end, "or", "and");
    Match<Bound> behind = may ? Bounds.after(tokens, end) : null;
    return behind == null ? r : r.bounded(r.first(), behind.meaning());
  }

  /** What {@code r} counts; of a hyphened word ("12-member panel") its second part; or null. */
  private Nouns.@Nullable Phrase noun(Reading r) {
    if (r.kind() == Kind.MONEY && tokens.is(r.first() - 1, "worth")) {
      return Nouns.before(tokens, r.first() - 1);
    }
    boolean parted =
        tokens.isAny(r.noun(), "the", "a", "an") && !tokens.isAny(r.noun() - 1, "of", "half");
    if (r.noun() < 0 || parted) {
      return null;
    }
    boolean acting =
        r.kind() == Kind.CARDINAL
            && r.noun() == r.end()
            && tokens.endsIn(r.end(), "ing")
            && tokens.has(r.end() + 1, Roles.STOP);
    if (acting) {
      return null;
    }
    boolean hyphened =
        r.kind() == Kind.CARDINAL && r.noun() == r.end() + 1 && tokens.joins(r.end(), "-");
    return hyphened
        ? new Nouns.Phrase(r.noun(), r.noun() + 1, Plurals.singular(tokens.key(r.noun())))
        : Nouns.at(tokens, r.noun(), isOne(r));
  }

  private static boolean isOne(Reading r) {
    return r.kind() == Kind.ORDINAL || "1".equals(r.value());
  }

  /** Whether {@code core} lies in a name; asked in the order of the text. */
  private boolean isInName(Span core) {
    while (nextName < names.size() && names.get(nextName).end() < core.end()) {
      nextName++;
    }
    return nextName < names.size() && names.get(nextName).contains(core);
  }
}
