package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Sentence;

/**
 * Whom a name means that is introduced far from him: "Maria Lopez is a singer … better known as La
 * Paloma", "She also writes under the name of La Paloma". It is the one person at the beginning of
 * the sentence, or of the sentence before if this one begins with a pronoun.
 */
final class ProtagonistRule {
  private static final int FARTHEST = 400;
  private static final Set<String> COPULAS = Set.of("is", "was", "are", "were", "became");

  /** Words that say by themselves whose name is meant: "is", "under", "also". */
  private static final Set<String> OWN =
      Set.of("is", "was", "are", "were", "under", "by", "wrote", "writes", "he", "she");

  private final String text;
  private final List<Sentence> sentences;
  private final List<Named> named;

  /**
   * @param named all mentions in the order of the text
   */
  ProtagonistRule(String text, List<Sentence> sentences, List<Named> named) {
    this.text = text;
    this.sentences = sentences;
    this.named = named;
  }

  /**
   * The person that the name at a place in the list is another name of.
   *
   * @param at rank among all mentions
   */
  Optional<Named> of(int at) {
    Named name = named.get(at);
    if (!Introductions.isBehindKnownAs(text, name)) {
      return Optional.empty();
    }
    int sentence = sentenceAt(name.start());
    if (sentence < 0) {
      return Optional.empty();
    }
    int start = Math.max(sentences.get(sentence).span().start(), name.start() - FARTHEST);
    List<String> words = KnownAs.words(text.substring(start, name.start()));
    Optional<KnownAs> mark = KnownAs.atEnd(words).filter(KnownAs::strong);
    if (mark.isEmpty()
        || !isSaidOfSubject(words.subList(0, mark.get().start()))
        || isNamedBehind(at)) {
      return Optional.empty();
    }
    List<Named> before = peopleBefore(at, start);
    if (before.isEmpty()) {
      boolean pronoun = Words.PRONOUNS.contains(words.get(0));
      return pronoun ? subjectBefore(at, sentence) : Optional.empty();
    }
    Named first = before.get(0);
    return isOne(before) && isSubject(first, start) ? Optional.of(first) : Optional.empty();
  }

  /**
   * Whether the words before a mark leave it to the sentence's subject: "… and is better", "… under
   * the", but not "is the son of a man" or "met a singer".
   */
  private static boolean isSaidOfSubject(List<String> before) {
    if (!Collections.disjoint(before, Words.KIN) || before.contains("whose")) {
      return false;
    }
    int last = before.size() - 1;
    while (last >= 0 && Words.ALSO.contains(before.get(last))) {
      if (OWN.contains(before.get(last))) {
        return true;
      }
      last--;
    }
    for (; last >= 0 && !before.get(last).equals("and"); last--) {
      if (COPULAS.contains(before.get(last))) {
        return true;
      }
      if (Words.FUNCTION.contains(before.get(last)) && !Words.ARTICLES.contains(before.get(last))) {
        return false;
      }
    }
    return false;
  }

  /** "known as the Iron Finch, Ilse Brandel": the name behind is meant. */
  private boolean isNamedBehind(int at) {
    if (at + 1 >= named.size() || !named.get(at + 1).isPerson()) {
      return false;
    }
    int end = named.get(at).end();
    int next = named.get(at + 1).start();
    return next > end
        && next - end <= 3
        && Introductions.isBreak(text.substring(end, next).strip());
  }

  /** People named in a sentence up to a mention, in order. */
  private List<Named> peopleBefore(int at, int start) {
    int from = at;
    while (from > 0 && named.get(from - 1).start() >= start) {
      from--;
    }
    List<Named> people = new ArrayList<>();
    for (Named other : named.subList(from, at)) {
      if (other.isPerson()) {
        people.add(other);
      }
    }
    return people;
  }

  private static boolean isOne(List<Named> people) {
    for (Named other : people) {
      if (!other.form().equals(people.get(0).form())) {
        return false;
      }
    }
    return true;
  }

  /** The sentence is about the name: it begins with it, and "is", a comma or bracket follows. */
  private boolean isSubject(Named name, int sentence) {
    List<String> before = Pieces.words(text.substring(sentence, name.start()));
    boolean leads = before.size() <= 3 && Words.TITLES.containsAll(before);
    String behind = text.substring(name.end(), Math.min(text.length(), name.end() + 8)).strip();
    return leads
        && (behind.startsWith("is ")
            || behind.startsWith("was ")
            || behind.startsWith(",")
            || behind.startsWith("("));
  }

  /** Whom the pronoun means: the first person of the nearest sentence before that names any. */
  private Optional<Named> subjectBefore(int at, int sentence) {
    int from = at;
    while (from > 0 && named.get(from - 1).start() >= sentences.get(sentence).span().start()) {
      from--;
    }
    for (int s = sentence - 1; s >= 0 && s >= sentence - 3; s--) {
      List<Named> people = peopleBefore(from, sentences.get(s).span().start());
      if (!people.isEmpty()) {
        return isOne(people) ? Optional.of(people.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().end() <= offset) {
        low = middle + 1;
      } else if (sentence.span().start() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
