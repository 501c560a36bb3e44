package org.rollcall.numbers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.model.Span;

/** Reads the numbers of one document from left to right. For one thread. */
final class DocumentReader {
  private static final int NUMBER =
      Roles.DIGITS | Roles.NUMERAL | Roles.ORDINAL | Roles.AMOUNT | Roles.MONEY;
  private static final int OF_DECADE = Roles.DIGITS | Roles.ERA;
  private static final int BEHIND_ARTICLE = NUMBER | Roles.UNIT;

  private final Tokens tokens;
  private final DateParser dates;
  private final AgeDecades decades;
  private final AmountReader amounts;
  private final Dimensions dimensions;
  private final Repetitions repetitions;
  private final Ordinals ordinals;
  private final VagueNumbers vague;
  private final Codes codes;
  private final Quantities found;

  DocumentReader(Document document, List<Span> names) {
    String text = document.text();
    this.tokens = new Tokens(text);
    LocalDate day = document.article().date().orElse(null);
    LocalDate anchor = day == null ? Dateline.find(tokens, text) : day;
    this.codes = new Codes(tokens);
    this.found = new Quantities(text, tokens, names);
    this.dates = new DateParser(tokens, anchor);
    this.amounts = new AmountReader(tokens, anchor);
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
        i = tokens.has(i, NUMBER) ? Math.max(i, codes.end(i) - 1) : i;
        continue;
      }
      found.add(r);
      floor = r.end();
      i = r.end() - 1;
    }
    return found.list();
  }

  /** The number at token {@code i} by precedence, or null. */
  private @Nullable Reading reading(int i, int floor) {
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
    return r != null || !tokens.has(i, NUMBER) || codes.end(i) >= 0 ? r : number(i, floor);
  }

  private @Nullable Reading number(int i, int floor) {
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
  private @Nullable Reading negative(int i, int floor) {
    boolean sign =
        !tokens.glued(i)
            && tokens.glued(i + 1)
            && (tokens.isDigits(i + 1) || Lexicon.CURRENCIES.signs.at(tokens, i + 1) != null);
    Reading r = sign ? amounts.parse(i, floor) : null;
    return r == null
            || (r.kind() == Kind.CARDINAL && !tokens.isBarrier(r.end()))
            || r.kind() == Kind.DURATION
        ? null
        : r;
  }
}
