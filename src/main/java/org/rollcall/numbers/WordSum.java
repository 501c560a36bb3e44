package org.rollcall.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Scale;

/**
 * Adds number words up as they come, refusing one that doesn't fit ("two three"). What it is worth
 * is known after each whole group: "five thousand six" may go on with "hundred".
 */
final class WordSum {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_PRECISION = Lexer.MOST_DIGITS;

  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal group;
  private @Nullable BigDecimal lastScale;
  private int last = -1;
  private boolean scaled;
  private boolean afterScale;

  /** Takes the next word, or says that it doesn't belong to this numeral. */
  boolean add(String word) {
    Integer small = Lexicon.NUMERALS.get(word);
    if (small != null) {
      return addSmall(small);
    }
    if (word.equals("dozen") || word.equals("dozens")) {
      return addDozen(word);
    }
    Scale scale = Lexicon.SCALES.get(word);
    return scale != null && scale.isWord() && addScale(scale.factor());
  }

  private boolean addSmall(int n) {
    boolean fits =
        group == null
            ? lastScale == null || (lastScale.compareTo(BigDecimal.valueOf(n)) > 0 && n > 0)
            : (last == 100 && n > 0) || (last >= 20 && last < 100 && n > 0 && n < 10);
    if (!fits) {
      return false;
    }
    group = group == null ? BigDecimal.valueOf(n) : group.add(BigDecimal.valueOf(n));
    last = n;
    afterScale = false;
    return true;
  }

  private boolean addDozen(String word) {
    if (lastScale != null || (group == null && word.equals("dozens"))) {
      return false;
    }
    group = (group == null ? BigDecimal.ONE : group).multiply(BigDecimal.valueOf(12));
    last = 12;
    lastScale = BigDecimal.ONE;
    return true;
  }

  private boolean addScale(BigDecimal factor) {
    if (factor.compareTo(HUNDRED) == 0) {
      if (group != null && (last < 0 || group.compareTo(HUNDRED) >= 0 || group.signum() == 0)) {
        return false;
      }
      if (group == null && lastScale != null) {
        return false;
      }
      group = (group == null ? BigDecimal.ONE : group).multiply(HUNDRED);
      last = 100;
      scaled = true;
      return true;
    }
    if (group == null
        && afterScale
        && lastScale != null
        && total.precision() < MOST_PRECISION
        && total.compareTo(lastScale) >= 0) {
      // "three lakh crore", "a thousand million"
      total = total.multiply(factor);
      lastScale = lastScale.min(factor);
      return total.precision() - total.scale() <= MOST_PRECISION;
    }
    if (lastScale != null && (group == null || factor.compareTo(lastScale) >= 0)) {
      return false;
    }
    total = total.add((group == null ? BigDecimal.ONE : group).multiply(factor));
    group = null;
    last = -1;
    lastScale = factor;
    scaled = true;
    afterScale = true;
    return true;
  }

  boolean takesAnd() {
    return last == 100 || afterScale;
  }

  boolean isScaled() {
    return scaled;
  }

  BigDecimal value() {
    return group == null ? total : total.add(group);
  }
}
