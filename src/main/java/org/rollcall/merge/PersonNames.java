package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which full names of people don't contradict one another. */
final class PersonNames {
  private PersonNames() {}

  /** Whether two full names may be one person's. */
  static boolean agree(PersonName a, PersonName b) {
    if (a.otherGeneration(b)) {
      return false;
    }
    PersonName longer = a.tokens().size() >= b.tokens().size() ? a : b;
    PersonName shorter = longer == a ? b : a;
    return shorter.tokens().equals(longer.tokens())
        || sameSurname(shorter, longer)
        || isPart(shorter.tokens(), longer.tokens())
        || isEnd(a.plain(), b.plain())
        || isEnd(b.plain(), a.plain())
        || otherOrder(shorter, longer);
  }

  private static boolean sameSurname(PersonName shorter, PersonName longer) {
    return sameWord(shorter.surname(), longer.surname())
        && shorter.tokens().size() > 1
        && givensAgree(shorter, longer);
  }

  /** The shorter list of given names goes through the longer in order, beginning with its first. */
  private static boolean givensAgree(PersonName shorter, PersonName longer) {
    List<String> few = shorter.givens();
    List<String> many = longer.givens();
    if (few.size() == 1) {
      for (String nickname : longer.nicknames()) {
        if (sameGiven(few.get(0), nickname)) {
          return true;
        }
      }
    }
    if (!sameGiven(few.get(0), many.get(0))) {
      boolean initialDropped = many.get(0).length() == 1 && few.get(0).length() > 1;
      return initialDropped
          && many.size() > few.size()
          && inOrder(few, many.subList(1, many.size()));
    }
    boolean sameMiddle = few.size() < 2 || many.size() < 2 || sameGiven(few.get(1), many.get(1));
    return sameMiddle && inOrder(few, many);
  }

  private static boolean inOrder(List<String> few, List<String> many) {
    int found = 0;
    for (int i = 0; i < many.size() && found < few.size(); i++) {
      if (sameGiven(few.get(found), many.get(i))) {
        found++;
      }
    }
    return found == few.size();
  }

  /** Two or more names of the longer, its first among them or its last two: a name cut short. */
  private static boolean isPart(List<String> few, List<String> many) {
    if (few.size() < 2 || hasInitial(few)) {
      return false;
    }
    return few.equals(many.subList(0, few.size()))
        || few.equals(many.subList(many.size() - few.size(), many.size()));
  }

  /** Whether one of the words is a single letter. */
  static boolean hasInitial(List<String> words) {
    for (String word : words) {
      if (word.length() == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(List<String> few, List<String> many) {
    int from = many.size() - few.size();
    return few.size() > 1 && from > 0 && few.equals(many.subList(from, many.size()));
  }

  private static boolean otherOrder(PersonName a, PersonName b) {
    return a.tokens().size() > 1
        && a.tokens().size() == b.tokens().size()
        && sum(a.tokens()) == sum(b.tokens())
        && sorted(a.tokens()).equals(sorted(b.tokens()));
  }

  /** The same for the same words in any order, and hardly ever for others. */
  private static int sum(List<String> words) {
    int sum = 0;
    for (String word : words) {
      sum += word.hashCode();
    }
    return sum;
  }

  /** The words in the order of letters. */
  static List<String> sorted(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return sorted;
  }

  /** Equal, but for the particle that "Abdul" is. */
  static boolean sameWord(String a, String b) {
    return a.equals(b) || withoutServant(a).equals(withoutServant(b));
  }

  private static boolean sameGiven(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return sameWord(a, b) || Nicknames.related(a, b);
  }

  /** "abdulqader" as "qader"; any other word as it is. */
  static String withoutServant(String word) {
    int mark = word.indexOf(PersonNameParser.SERVES);
    return mark < 0 ? word : word.substring(mark + 1);
  }
}
