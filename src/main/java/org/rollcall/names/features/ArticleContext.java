package org.rollcall.names.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a whole article tells of a capitalised word, before any of it is tagged: the longest run of
 * capitals it stands in, the words around it wherever it stands, whether it is written in lower
 * case too, and what it is the acronym of. A bare surname so knows of the full name in another
 * paragraph, be it before or behind.
 *
 * <p>After Chieu and Ng, "Named Entity Recognition: A Maximum Entropy Approach Using Global
 * Information" (COLING 2002).
 */
final class ArticleContext {
  private static final Piece OPENING = Piece.of("(");
  private static final Piece CLOSING = Piece.of(")");

  /** A word's place in its longest run: words before it, and behind it, up to 2. */
  private static final Piece[][] PLACES = new Piece[3][3];

  static {
    for (int before = 0; before < PLACES.length; before++) {
      for (int behind = 0; behind < PLACES.length; behind++) {
        PLACES[before][behind] = Piece.of(before + "/" + behind);
      }
    }
  }

  private final List<CapitalRuns> runs = new ArrayList<>();
  private final Map<Piece, Facts> factsByForm = new HashMap<>();
  private final Set<Piece> lowerCase = new HashSet<>();
  private final Map<String, Piece> lastWordByInitials = new HashMap<>();

  /** What the article tells of one form. */
  final class Facts {
    /** What {@link Scorer} worked out for this form; null until it first meets it. */
    long @Nullable [] sums;

    private final Word word;
    private int count;
    private int longestRun;
    private int placeInLongest;
    private Word firstOfLongest;
    private Word lastOfLongest;
    private boolean bracketed;
    private final Tally before = new Tally();
    private final Tally behind = new Tally();
    private final Tally pathsBefore = new Tally();
    private final Tally pathsBehind = new Tally();

    private Facts(Word word) {
      this.word = word;
      this.firstOfLongest = word;
      this.lastOfLongest = word;
    }

    private void note(Word[] words, int i, int start, int end) {
      count++;
      if (end - start > longestRun) {
        longestRun = end - start;
        placeInLongest = i - start;
        firstOfLongest = words[start];
        lastOfLongest = words[end - 1];
      }
      Piece wordBefore = start > 0 ? words[start - 1].key : Piece.START;
      Piece wordBehind = end < words.length ? words[end].key : Piece.END;
      before.add(wordBefore);
      behind.add(wordBehind);
      if (start > 0) {
        pathsBefore.add(words[start - 1].path.whole());
      }
      if (end < words.length) {
        pathsBehind.add(words[end].path.whole());
      }
      bracketed |= end - start == 1 && wordBefore.equals(OPENING) && wordBehind.equals(CLOSING);
    }

    /** Adds all this as features of a token at {@code place}. */
    void addTo(FeatureSink out, ArticleFeatures place) {
      int magnitude = Integer.SIZE - Integer.numberOfLeadingZeros(count);
      out.add(place.counts[Math.min(ArticleFeatures.MOST, magnitude)]);
      if (lowerCase.contains(word.key)) {
        out.add(place.alsoLower);
      }
      if (bracketed) {
        out.add(place.bracketed);
      }
      Piece expansion = lastWordByInitials.get(word.form.text());
      if (expansion != null) {
        out.add(place.acronym);
        out.add(place.acronym, expansion);
      }
      addLongestRun(out, place);
      before.addTo(out, place.before);
      behind.addTo(out, place.behind);
      pathsBefore.addTo(out, place.pathBefore);
      pathsBehind.addTo(out, place.pathBehind);
    }

    private void addLongestRun(FeatureSink out, ArticleFeatures place) {
      Word first = firstOfLongest;
      Word last = lastOfLongest;
      int fromEnd = longestRun - 1 - placeInLongest;
      Piece at = PLACES[Math.min(2, placeInLongest)][Math.min(2, fromEnd)];
      out.add(place.run, at);
      if (longestRun > 1) {
        out.add(place.firstOfRun, first.key, at);
        out.add(place.lastOfRun, last.key, at);
        out.pair(place.gazetteersOfRun, first.gazetteer, last.gazetteer, at);
        out.pair(place.pathsOfRun, first.path.bits8(), last.path.bits8(), at);
      }
    }
  }

  /** Looks through all sentences of one article. */
  ArticleContext(List<Word[]> sentences) {
    for (Word[] words : sentences) {
      CapitalRuns found = CapitalRuns.of(words);
      runs.add(found);
      for (int i = 0; i < words.length; i++) {
        if (!words[i].capitalised) {
          lowerCase.add(words[i].key);
        } else {
          Facts facts = factsByForm.get(words[i].form);
          if (facts == null) {
            facts = new Facts(words[i]);
            factsByForm.put(words[i].form, facts);
          }
          int start = found.start()[i];
          int end = found.end()[i];
          facts.note(words, i, start, end);
          if (start == i) {
            noteInitials(words, i, end);
          }
        }
      }
    }
  }

  private void noteInitials(Word[] words, int start, int end) {
    if (end - start > 1) {
      StringBuilder initials = new StringBuilder();
      for (int i = start; i < end; i++) {
        if (words[i].capitalised) {
          initials.appendCodePoint(words[i].form.text().codePointAt(0));
        }
      }
      lastWordByInitials.putIfAbsent(initials.toString(), words[end - 1].key);
    }
  }

  /** The runs of capitalised words of a sentence, by its index. */
  CapitalRuns runs(int sentence) {
    return runs.get(sentence);
  }

  /** What the article tells of a word; null of one in lower case, or that it does not have. */
  @Nullable Facts of(Word word) {
    return word.capitalised ? factsByForm.get(word.form) : null;
  }

  /** What the article tells of the tokens of a sentence. */
  SentenceFeatures.Hints of(Word[] words) {
    return (out, i, place) -> {
      Facts facts = of(words[i]);
      if (facts != null) {
        facts.addTo(out, place);
      }
    };
  }
}
