package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;

/**
 * Relatives whose names agree: "Maria Lopez, daughter of Maria Elena Lopez" are two people. The
 * sign is a word such as "daughter" between two full names of a sentence, or "her mother" before
 * the second of two names that follow one another.
 */
final class Kinship {
  /** How many names further on a relative is looked for, so that long lists cost no square. */
  private static final int REACH = 8;

  private static final int LONGEST_EVIDENCE = 200;

  private final String text;
  private final Map<Set<Form>, Objection> relatives = new HashMap<>();

  /**
   * @param forms the forms of people
   * @param named all their mentions in the order of the text
   */
  Kinship(Document document, List<Form> forms, List<Named> named) {
    text = document.text();
    findPronouns(named);
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      int first = next;
      while (next < named.size() && named.get(next).start() < sentence.span().end()) {
        next++;
      }
      findBetween(named.subList(first, next));
    }
    if (!relatives.isEmpty()) {
      extend(forms);
    }
  }

  private void extend(List<Form> people) {
    List<Form> full = new ArrayList<>(people);
    full.removeIf(form -> !form.name().full());
    Index bySurname = new Index(full, form -> Set.of(FullNames.person(form).surname()));
    for (Form form : people) {
      if (!form.name().full()) {
        extend(form, bySurname);
      }
    }
  }

  /**
   * "Haleb's father, Omar Said Haleb": Omar Haleb is not his father either, if no other Haleb can
   * be meant.
   */
  private void extend(Form bare, Index bySurname) {
    List<Form> bearers = bySurname.get(FullNames.person(bare).surname());
    for (Form relative : bearers) {
      Optional<Objection> said = between(bare, relative);
      if (said.isPresent() && allAgree(bearers, relative)) {
        for (Form other : bearers) {
          if (!other.equals(relative)) {
            relatives.putIfAbsent(Set.of(other, relative), said.get());
          }
        }
      }
    }
  }

  private static boolean allAgree(List<Form> forms, Form with) {
    for (Form form : forms) {
      if (!form.name().agrees(with.name())) {
        return false;
      }
    }
    return true;
  }

  /** What the article says of the two, if it calls them relatives or names them as two. */
  Optional<Objection> between(Form a, Form b) {
    return relatives.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(relatives.get(Set.of(a, b)));
  }

  private void findBetween(List<Named> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      for (int j = i + 1; j < sentence.size() && j <= i + REACH; j++) {
        Named first = sentence.get(i);
        Named second = sentence.get(j);
        if (mistakable(first, second, j == i + 1)) {
          List<String> between = words(/* start= */ first.end(), /* end= */ second.start());
          if (namesKin(between)) {
            put(first, second, Veto.KINSHIP);
          } else if (isTwo(first, second, between)) {
            put(first, second, Veto.SIDE_BY_SIDE);
          }
        }
      }
    }
  }

  /**
   * "Maria Lopez and Maria Elena Lopez": nobody names one person by two full names with "and" or
   * "met" between; by "or", a bracket or "known as" he does.
   */
  private boolean isTwo(Named first, Named second, List<String> between) {
    PersonName a = FullNames.person(first.form());
    PersonName b = FullNames.person(second.form());
    String gap = text.substring(first.end(), second.start());
    List<String> coupling = new ArrayList<>(between);
    coupling.removeAll(Words.TITLES);
    return a.full()
        && b.full()
        && !coupling.isEmpty()
        && Words.COUPLING.containsAll(coupling)
        && gap.indexOf('(') < 0
        && (adds(a, b) || adds(b, a));
  }

  /** Whether the one has all names of the other, none by its initial, and more. */
  private static boolean adds(PersonName longer, PersonName shorter) {
    return longer.tokens().size() > shorter.tokens().size()
        && longer.tokens().containsAll(shorter.tokens())
        && !PersonNames.hasInitial(longer.tokens());
  }

  private void put(Named first, Named second, Veto veto) {
    int start = Math.min(first.start(), second.start());
    int end = Math.max(first.end(), second.end());
    String words = text.substring(start, Math.min(end, start + LONGEST_EVIDENCE)).strip();
    relatives.putIfAbsent(Set.of(first.form(), second.form()), new Objection(veto, words));
  }

  /** "Maria Lopez said. Her mother, Maria Elena Lopez, …" */
  private void findPronouns(List<Named> named) {
    for (int i = 1; i < named.size(); i++) {
      Named relative = named.get(i);
      if (relative.form().name().full() && behindPossessive(relative.start())) {
        for (int j = Math.max(0, i - REACH); j < i; j++) {
          if (mistakable(named.get(j), relative, j == i - 1)) {
            put(named.get(j), relative, Veto.KINSHIP);
          }
        }
      }
    }
  }

  private boolean behindPossessive(int start) {
    List<String> before = words(Math.max(0, start - 40), start);
    int last = before.size() - 1;
    for (int i = Math.max(0, last - 3); i <= last - 1; i++) {
      if (Words.POSSESSIVE.contains(before.get(i))) {
        return namesKin(before.subList(i + 1, before.size()));
      }
    }
    return false;
  }

  private static boolean namesKin(List<String> words) {
    return !Collections.disjoint(words, Words.KIN);
  }

  /** Two full names that agree, or a bare name next to a full one that it is a part of. */
  private static boolean mistakable(Named a, Named b, boolean next) {
    if (a.form().equals(b.form())) {
      return false;
    }
    PersonName first = FullNames.person(a.form());
    PersonName second = FullNames.person(b.form());
    return (first.full() && second.full())
        ? first.agrees(second)
        : next
            && first.full() != second.full()
            && (first.tokens().containsAll(second.tokens())
                || second.tokens().containsAll(first.tokens()));
  }

  private List<String> words(int start, int end) {
    return Pieces.words(text, start, end);
  }
}
