package org.rollcall.numbers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;

/**
 * Finds the day an article was written in its head: a full date at the beginning of the text or of
 * one of its first lines, behind nothing but names and words like "Updated".
 */
final class Dateline {
  /** In characters: datelines stand higher than that. */
  private static final int HEAD = 1000;

  private static final int MOST_BEFORE = 12;
  private static final Set<String> BEFORE = Table.words("before-dateline");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "since", "after", "before", "until", "from", "born", "the");

  private Dateline() {}

  /** The day, or null if none is told. */
  static @Nullable LocalDate find(Tokens tokens, String text) {
    DatePoints points = new DatePoints(tokens, null);
    int before = 0;
    int lineEnd = 0;
    for (int i = 0; i < tokens.size() && tokens.start(i) < HEAD; i++) {
      boolean newLine =
          tokens.isBarrier(i) || hasNewLine(text, /* start= */ lineEnd, /* end= */ tokens.start(i));
      lineEnd = tokens.end(i);
      before = newLine ? 0 : before;
      if (tokens.isBarrier(i) || before > MOST_BEFORE) {
        continue;
      }
      boolean start = tokens.has(i, Roles.DIGITS | Roles.CALENDAR);
      boolean event = before == 1 && tokens.is(i - 1, "on");
      Point p = start && !event ? points.at(i) : null;
      if (p != null && p.date().isFull()) {
        return LocalDate.of(p.date().year(), p.date().month(), p.date().day());
      }
      before = isHead(tokens, i) ? before + 1 : MOST_BEFORE + 1;
    }
    return null;
  }

  private static boolean hasNewLine(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHead(Tokens tokens, int i) {
    if (tokens.isUnknown(i)) {
      return tokens.isCapital(i) || tokens.isIn(i, BEFORE);
    }
    String key = tokens.key(i);
    if (PREPOSITIONS.contains(key)) {
      return false;
    }
    return !tokens.isWord(i) || tokens.isCapital(i) || BEFORE.contains(key);
  }
}
