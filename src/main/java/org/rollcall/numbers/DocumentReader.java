package org.rollcall.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.model.Span;
import org.rollcall.numbers.Phrases.Match;

/** Reads the numbers of one document from left to right. For one thread. */
final class DocumentReader {
  private static final int NUMBER =
      Roles.DIGITS | Roles.NUMERAL | Roles.ORDINAL | Roles.AMOUNT | Roles.MONEY;
  private static final int OF_DECADE = Roles.DIGITS | Roles.ERA;
  private static final int BEHIND_ARTICLE = NUMBER | Roles.UNIT;

  private final String text;
  private final List<Span> names;
  private final Tokens tokens;
  private final DateParser dates;
  private final AgeDecades decades;
  private final AmountReader amounts;
  private final Dimensions dimensions;
  private final Repetitions repetitions;
  private final Ordinals ordinals;
  private final VagueNumbers vague;
  private final Traps traps;
  private final Appositions ages;
  private final List<Quantity> found = new ArrayList<>();
  private int nextName;

  DocumentReader(Document document, List<Span> names) {
    this.text = document.text();
    this.names = names;
    this.tokens = new Tokens(text);
    LocalDate day = document.article().date().orElse(null);
    LocalDate anchor = day == null ? Dateline.find(tokens, text) : day;
    this.traps = new Traps(tokens);
    this.ages = new Appositions(tokens);
    this.dates = new DateParser(tokens, anchor);
    this.amounts = new AmountReader(tokens, anchor, traps);
    this.decades = new AgeDecades(tokens);
    this.dimensions = new Dimensions(tokens);
    this.repetitions = new Repetitions(tokens);
    this.ordinals = new Ordinals(tokens);
    this.vague = new VagueNumbers(tokens);
  }

  /** The numbers in the order of the text. */
  List<Quantity> read() {
    int floor = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.has(i, Roles.START)) {
        continue;
      }
      Reading r = reading(i, floor);
      if (r == null) {
        i = tokens.has(i, NUMBER) ? Math.max(i, traps.hard(i) - 1) : i;
        continue;
      }
      add(r);
      floor = r.end();
      i = r.end() - 1;
    }
    return found;
  }

  /** The number at token {@code i} by precedence, or null. */
  private Reading reading(int i, int floor) {
    if (tokens.has(i, Roles.ARTICLE)) {
      return tokens.has(i + 1, BEHIND_ARTICLE) ? amounts.parse(i, floor) : null;
    }
    if (tokens.has(i, Roles.DASH)) {
      return negative(i, floor);
    }
    Reading r = tokens.has(i, OF_DECADE) ? decades.parse(i) : null;
    if (r == null) {
      r = dates.parse(i, floor);
    }
    if (r != null) {
      return r.first() >= floor ? r : null;
    }
    r = tokens.isDigits(i) ? dimensions.parse(i) : null;
    return r != null || !tokens.has(i, NUMBER) || traps.hard(i) >= 0 ? r : number(i, floor);
  }

  private Reading number(int i, int floor) {
    Reading r = vague.parse(i);
    if (r == null) {
      r = ordinals.parse(i);
    }
    if (r == null) {
      r = repetitions.parse(i, floor);
    }
    return r == null ? amounts.parse(i, floor) : r;
  }

  /** A number below zero has a unit or stands alone; otherwise the sign is a dash. */
  private Reading negative(int i, int floor) {
    boolean sign =
        !tokens.glued(i)
            && tokens.glued(i + 1)
            && (tokens.isDigits(i + 1) || Lexicon.CURRENCIES.signs.at(tokens, i + 1) != null);
    Reading r = sign ? amounts.parse(i, floor) : null;
    return r == null
            || r.kind() == Kind.CARDINAL && !tokens.isBarrier(r.end())
            || r.kind() == Kind.DURATION
        ? null
        : r;
  }

  private void add(Reading r) {
    int possessive = tokens.isPossessive(r.end() - 1) ? 2 : 0;
    Span span = new Span(tokens.start(r.first()), tokens.end(r.end() - 1) - possessive);
    Span core = new Span(tokens.start(r.core()), span.end());
    boolean named = isInName(core);
    if (named && r.kind() != Kind.DATE) {
      return;
    }
    Nouns.Phrase noun = noun(r);
    Match<Bound> behind =
        noun == null
                || r.bound() != Bound.EXACT
                || r.kind() != Kind.CARDINAL
                || !tokens.isAny(noun.end(), "or", "and")
            ? null
            : Bounds.after(tokens, noun.end());
    r = behind == null ? r : r.bounded(r.first(), behind.meaning());
    boolean age = r.kind() == Kind.CARDINAL && noun == null && ages.isAge(r);
    String unit = age ? "year" : r.unit();
    found.add(
        new Quantity(
            span,
            span.of(text),
            age ? Kind.AGE : r.kind(),
            Optional.ofNullable(r.value()),
            Optional.ofNullable(r.low()),
            Optional.ofNullable(r.high()),
            r.bound(),
            unit.isEmpty() ? Optional.empty() : Optional.of(unit),
            Optional.ofNullable(noun == null ? null : tokens.written(noun.first(), noun.end())),
            Optional.ofNullable(noun == null ? null : noun.head())));
  }

  /** What {@code r} counts; of a hyphened word ("12-member panel") its second part; or null. */
  private Nouns.Phrase noun(Reading r) {
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
