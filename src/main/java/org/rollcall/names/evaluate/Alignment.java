package org.rollcall.names.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Span;
import org.rollcall.names.corpus.AnnotatedText.Name;

/**
 * Pairs the marked names of a text with the found ones, one to one, where they overlap: first those
 * that are the same, then those with the same label, then the others, the longer overlap first.
 */
final class Alignment {
  /**
   * A marked name and what was found in its place; one of them may be absent.
   *
   * @param marked absent if the found name is spurious
   * @param found absent if the marked name was missed
   */
  record Pair(Optional<Name> marked, Optional<Name> found) {
    /** Whether both are there with the same label. */
    boolean sameLabel() {
      return marked.isPresent()
          && found.isPresent()
          && marked.get().label().equals(found.get().label());
    }

    /** Whether both are there with the same span. */
    boolean sameSpan() {
      return marked.isPresent()
          && found.isPresent()
          && marked.get().span().equals(found.get().span());
    }

    /** What the two together cover. */
    Span span() {
      Span one = marked.or(() -> found).orElseThrow().span();
      Span two = found.or(() -> marked).orElseThrow().span();
      return new Span(Math.min(one.start(), two.start()), Math.max(one.end(), two.end()));
    }
  }

  private record Candidate(int marked, int found, int rank, int overlap) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt(Candidate::rank)
            .thenComparing(Comparator.comparingInt(Candidate::overlap).reversed())
            .thenComparingInt(Candidate::marked)
            .thenComparingInt(Candidate::found);
  }

  private Alignment() {}

  /**
   * The pairs in the order of the text.
   *
   * @param marked ordered, none overlapping; so is {@code found}
   */
  static List<Pair> of(List<Name> marked, List<Name> found) {
    List<Candidate> candidates = candidates(marked, found);
    candidates.sort(Candidate.BEST_FIRST);
    boolean[] markedTaken = new boolean[marked.size()];
    boolean[] foundTaken = new boolean[found.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!markedTaken[candidate.marked] && !foundTaken[candidate.found]) {
        markedTaken[candidate.marked] = true;
        foundTaken[candidate.found] = true;
        pairs.add(
            new Pair(
                Optional.of(marked.get(candidate.marked)),
                Optional.of(found.get(candidate.found))));
      }
    }
    for (int i = 0; i < markedTaken.length; i++) {
      if (!markedTaken[i]) {
        pairs.add(new Pair(Optional.of(marked.get(i)), Optional.empty()));
      }
    }
    for (int i = 0; i < foundTaken.length; i++) {
      if (!foundTaken[i]) {
        pairs.add(new Pair(Optional.empty(), Optional.of(found.get(i))));
      }
    }
    pairs.sort(Comparator.comparing(Pair::span));
    return pairs;
  }

  private static List<Candidate> candidates(List<Name> marked, List<Name> found) {
    List<Candidate> candidates = new ArrayList<>();
    int first = 0;
    for (int m = 0; m < marked.size(); m++) {
      Span span = marked.get(m).span();
      while (first < found.size() && found.get(first).span().end() <= span.start()) {
        first++;
      }
      for (int f = first; f < found.size() && found.get(f).span().start() < span.end(); f++) {
        Span other = found.get(f).span();
        int overlap = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
        candidates.add(new Candidate(m, f, rank(marked.get(m), found.get(f)), overlap));
      }
    }
    return candidates;
  }

  private static int rank(Name marked, Name found) {
    if (marked.label().equals(found.label())) {
      return marked.span().equals(found.span()) ? 0 : 1;
    }
    return Evaluation.TYPES.contains(marked.label()) ? 2 : 3;
  }
}
