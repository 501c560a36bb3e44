package org.rollcall.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/**
 * Names and numbers of an article that share no character.
 *
 * @param names in the order of the text
 * @param numbers in the order of the text
 */
record Overlaps(List<Mention> names, List<Quantity> numbers) {
  /**
   * Drops the number inside a name ("Boeing 737") and the name inside a number ("Friday, 3 May");
   * where the two only touch, the shorter goes. Of the same words, a number with a unit and a date
   * ("3 May") stay, and a bare number ("Seven") goes.
   *
   * @param names in order, none overlapping another name
   * @param numbers in order, none overlapping another number
   */
  static Overlaps resolve(List<Mention> names, List<Quantity> numbers) {
    List<Mention> keptNames = new ArrayList<>();
    List<Quantity> keptNumbers = new ArrayList<>();
    int name = 0;
    int number = 0;
    while (name < names.size() && number < numbers.size()) {
      Span nameSpan = names.get(name).span();
      Span numberSpan = numbers.get(number).span();
      if (nameSpan.overlaps(numberSpan)) {
        if (isName(nameSpan, numbers.get(number))) {
          number++;
        } else {
          name++;
        }
      } else if (nameSpan.start() < numberSpan.start()) {
        keptNames.add(names.get(name++));
      } else {
        keptNumbers.add(numbers.get(number++));
      }
    }
    keptNames.addAll(names.subList(name, names.size()));
    keptNumbers.addAll(numbers.subList(number, numbers.size()));
    return new Overlaps(keptNames, keptNumbers);
  }

  /** Whether the name is the better reading: the longer one contains the other, if either does. */
  private static boolean isName(Span name, Quantity number) {
    boolean bare =
        number.kind() == Quantity.Kind.CARDINAL || number.kind() == Quantity.Kind.ORDINAL;
    return name.equals(number.span()) ? bare : name.length() >= number.span().length();
  }
}
