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
   * Drops the number inside a name ("Channel 4") and the name inside a number ("May 3"); where the
   * two only touch, the shorter goes, and the number if they are equally long.
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
        // The longer one of the two contains the other, if either does.
        if (nameSpan.length() >= numberSpan.length()) {
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
}
