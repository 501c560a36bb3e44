package org.rollcall.model;

import java.util.function.UnaryOperator;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;

/** Writes numbers as rows call them: {@code 27000000 voters}, {@code 12000 to 14000 people}. */
final class NormalForm {
  private NormalForm() {}

  /** The normal form, as {@link Quantity#name} describes it. */
  static String of(Quantity q) {
    Kind kind = q.kind();
    String amount = kind == Kind.ORDINAL ? amount(q) + suffix(amount(q)) : readable(q);
    if (kind == Kind.DATE || kind == Kind.DURATION) {
      return amount;
    }
    if (q.unit().isPresent()) {
      String unit = q.unit().get();
      boolean symbol = kind == Kind.MONEY || unit.equals("%");
      return amount + " " + (symbol || amount.equals("1") ? unit : plural(unit)).replace('_', ' ');
    }
    return q.counted().filter(c -> q.isCounting()).map(c -> amount + " " + c).orElse(amount);
  }

  /** The value, or the two ends of a range. */
  static String amount(Quantity q) {
    return amount(q, UnaryOperator.identity());
  }

  private static String amount(Quantity q, UnaryOperator<String> form) {
    if (q.bound() == Bound.VAGUE) {
      return q.low().or(q::value).orElse("") + "+";
    }
    return q.value()
        .map(form)
        .orElseGet(() -> form.apply(q.low().orElse("")) + " to " + form.apply(q.high().orElse("")));
  }

  /** A third is {@code 1/3}, and not the twelve digits that a column of numbers needs. */
  private static String readable(Quantity q) {
    boolean plain = q.isCounting() || q.kind() == Kind.QUANTITY;
    return plain ? amount(q, CommonFraction::readable) : amount(q);
  }

  private static String suffix(String number) {
    if (number.endsWith("11") || number.endsWith("12") || number.endsWith("13")) {
      return "th";
    }
    return switch (number.charAt(number.length() - 1)) {
      case '1' -> "st";
      case '2' -> "nd";
      case '3' -> "rd";
      default -> "th";
    };
  }

  /** The plural of a unit's name; of "mile_per_hour" and "degree_celsius" the first word's. */
  private static String plural(String unit) {
    int stem = unit.startsWith("degree_") ? 6 : unit.indexOf("_per_");
    String noun = stem < 0 ? unit : unit.substring(0, stem);
    String rest = stem < 0 ? "" : unit.substring(stem);
    if (noun.endsWith("foot")) {
      return noun.substring(0, noun.length() - 4) + "feet" + rest;
    }
    if (noun.endsWith("y")) {
      return noun.endsWith("day")
          ? noun + "s" + rest
          : noun.substring(0, noun.length() - 1) + "ies" + rest;
    }
    return noun + (noun.endsWith("z") ? "" : noun.endsWith("inch") ? "es" : "s") + rest;
  }
}
