package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

/**
 * Relatives whose names agree: "Maria Lopez, daughter of Maria Elena Lopez" are two people. The
 * sign is a word such as "daughter" between two full names of a sentence, or "her mother" before
 * the second of two names that follow one another.
 */
final class Kinship {
  /** How many names further on a relative is looked for, so that long lists cost no square. */
  private static final int REACH = 8;

  private record Named(Form form, Span span) {}

  private final String text;
  private final Set<Set<Form>> relatives = new HashSet<>();
  private final Index bySurname;

  /**
   * @param people each form of a person with its mentions
   */
  Kinship(Document document, Map<Form, List<Mention>> people) {
    text = document.text();
    bySurname =
        new Index(
            people.keySet().stream().filter(form -> form.name().full()).toList(),
            form -> Set.of(FullNames.person(form).surname()));
    List<Named> named = new ArrayList<>();
    people.forEach((form, all) -> all.forEach(m -> named.add(new Named(form, m.span()))));
    named.sort((a, b) -> a.span().compareTo(b.span()));
    findPronouns(named);
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<Named> inside = new ArrayList<>();
      while (next < named.size() && named.get(next).span().start() < sentence.span().end()) {
        inside.add(named.get(next++));
      }
      findBetween(inside);
    }
    people.keySet().stream().filter(form -> !form.name().full()).forEach(this::extend);
  }

  /**
   * "Haleb's father, Omar Said Haleb": Omar Haleb is not his father either, if no other Haleb can
   * be meant.
   */
  private void extend(Form bare) {
    List<Form> bearers = bySurname.get(FullNames.person(bare).surname());
    for (Form relative : bearers) {
      boolean onlyAlike = bearers.stream().allMatch(other -> other.name().agrees(relative.name()));
      if (between(bare, relative) && onlyAlike) {
        bearers.stream()
            .filter(other -> !other.equals(relative))
            .forEach(other -> relatives.add(Set.of(other, relative)));
      }
    }
  }

  /** Whether the article calls the two relatives. */
  boolean between(Form a, Form b) {
    return relatives.contains(Set.of(a, b));
  }

  private void findBetween(List<Named> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      for (int j = i + 1; j < sentence.size() && j <= i + REACH; j++) {
        Named first = sentence.get(i);
        Named second = sentence.get(j);
        boolean next = j == i + 1;
        if (mistakable(first, second, next)
            && words(first.span().end(), second.span().start()).stream()
                .anyMatch(Words.KIN::contains)) {
          relatives.add(Set.of(first.form(), second.form()));
        }
      }
    }
  }

  /** "Maria Lopez said. Her mother, Maria Elena Lopez, …" */
  private void findPronouns(List<Named> named) {
    for (int i = 1; i < named.size(); i++) {
      Named relative = named.get(i);
      if (relative.form().name().full() && behindPossessive(relative.span())) {
        for (int j = Math.max(0, i - REACH); j < i; j++) {
          if (mistakable(named.get(j), relative, j == i - 1)) {
            relatives.add(Set.of(named.get(j).form(), relative.form()));
          }
        }
      }
    }
  }

  private boolean behindPossessive(Span name) {
    List<String> before = words(Math.max(0, name.start() - 40), name.start());
    int last = before.size() - 1;
    for (int i = Math.max(0, last - 3); i <= last - 1; i++) {
      if (Words.POSSESSIVE.contains(before.get(i))) {
        return before.subList(i + 1, before.size()).stream().anyMatch(Words.KIN::contains);
      }
    }
    return false;
  }

  /** Two full names that agree, or a bare name next to a full one that it is a part of. */
  private static boolean mistakable(Named a, Named b, boolean next) {
    if (a.form().equals(b.form())) {
      return false;
    }
    PersonName first = FullNames.person(a.form());
    PersonName second = FullNames.person(b.form());
    return first.full() && second.full()
        ? first.agrees(second)
        : next
            && first.full() != second.full()
            && (first.tokens().containsAll(second.tokens())
                || second.tokens().containsAll(first.tokens()));
  }

  private List<String> words(int start, int end) {
    return Letters.words(text.substring(start, Math.max(start, end)));
  }
}
