package org.rollcall.names.corpus;

import java.util.Locale;
import java.util.Optional;

/**
 * The tag of a token in columns: {@code O}, or a letter that says where in a name the token stands
 * and the name's label ({@code B-PER}). IOB1, IOB2, BILOU and BIOES are all read by one rule, which
 * asks only whether a name goes on; a bare label in capitals ({@code PERSON}) stands for {@code
 * I-}.
 *
 * @param place {@code B I E L S U}, or {@code O}
 * @param label the name's label; empty for {@code O}
 */
record ColumnTag(char place, String label) {
  static final ColumnTag OUTSIDE = new ColumnTag('O', "");

  private static final String PLACES = "BIELSU";
  private static final String FIRST = "BSU";
  private static final String LAST = "ELSU";

  /** The tag that a column holds, if it is one. */
  static Optional<ColumnTag> of(String column) {
    if (column.equals("O")) {
      return Optional.of(OUTSIDE);
    }
    if (column.length() > 2 && column.charAt(1) == '-' && PLACES.indexOf(column.charAt(0)) >= 0) {
      return Optional.of(new ColumnTag(column.charAt(0), column.substring(2)));
    }
    if (Labels.isKnown(column) && column.equals(column.toUpperCase(Locale.ROOT))) {
      return Optional.of(new ColumnTag('I', column));
    }
    return Optional.empty();
  }

  boolean isOutside() {
    return place == 'O';
  }

  /** Whether the token goes on with the name of the token before. */
  boolean continues(ColumnTag before) {
    return !isOutside()
        && FIRST.indexOf(place) < 0
        && LAST.indexOf(before.place) < 0
        && label.equals(before.label);
  }
}
