package org.rollcall.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** How many of the most frequent words around a word are told. */
  private static final int NEIGHBOURS = 3;

  /** A word's place in its longest run: words before it, and behind it, up to 2. */
  private static final Piece[][] PLACES = new Piece[3][3];

  static {
    for (int before = 0; before < PLACES.length; before++) {
      for (int behind = 0; behind < PLACES.length; behind++) {
        PLACES[before][behind] = Piece.of(before + "/" + behind);
      }
    }
  }

  private final Map<Piece, Facts> factsByForm = new HashMap<>();
  private final Set<Piece> lowerCase = new HashSet<>();
  private final Map<String, Piece> lastWordByInitials = new HashMap<>();

  /** What the article tells of one form. */
  final class Facts {
    /** What {@link Decoder} worked out for this form; null until it first meets it. */
    long[] sums;

    private final Word word;
    private int count;
    private int longestRun;
    private int placeInLongest;
    private Word firstOfLongest;
    private Word lastOfLongest;
    private boolean bracketed;
    private final Map<Piece, Integer> before = new LinkedHashMap<>(4);
    private final Map<Piece, Integer> behind = new LinkedHashMap<>(4);
    private final Map<Piece, Integer> pathsBefore = new LinkedHashMap<>(4);
    private final Map<Piece, Integer> pathsBehind = new LinkedHashMap<>(4);

    private Facts(Word word) {
      this.word = word;
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
      before.merge(wordBefore, 1, Integer::sum);
      behind.merge(wordBehind, 1, Integer::sum);
      if (start > 0) {
        pathsBefore.merge(words[start - 1].path.whole(), 1, Integer::sum);
      }
      if (end < words.length) {
        pathsBehind.merge(words[end].path.whole(), 1, Integer::sum);
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
      addNeighbours(out, place.before, before);
      addNeighbours(out, place.behind, behind);
      addNeighbours(out, place.pathBefore, pathsBefore);
      addNeighbours(out, place.pathBehind, pathsBehind);
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
      int[] start = new int[words.length];
      int[] end = new int[words.length];
      CapitalRuns.find(words, start, end);
      for (int i = 0; i < words.length; i++) {
        if (!words[i].capitalised) {
          lowerCase.add(words[i].key);
        } else {
          Facts facts = factsByForm.get(words[i].form);
          if (facts == null) {
            facts = new Facts(words[i]);
            factsByForm.put(words[i].form, facts);
          }
          facts.note(words, i, start[i], end[i]);
          if (start[i] == i) {
            noteInitials(words, i, end[i]);
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

  /** What the article tells of a word; null of one in lower case, or that it does not have. */
  Facts of(Word word) {
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

  /** The same as OpenNLP's "additional context": an array of strings a token. */
  String[][] texts(Word[] words) {
    String[][] texts = new String[words.length][];
    SentenceFeatures.Hints hints = of(words);
    for (int i = 0; i < words.length; i++) {
      FeatureTexts out = new FeatureTexts();
      hints.addTo(out, i, ArticleFeatures.BARE);
      texts[i] = out.toArray();
    }
    return texts;
  }

  private static void addNeighbours(FeatureSink out, Piece kind, Map<Piece, Integer> counts) {
    List<Map.Entry<Piece, Integer>> ranked = new ArrayList<>(counts.entrySet());
    if (ranked.size() > 1) {
      ranked.sort(
          Map.Entry.comparingByValue(Comparator.reverseOrder())); // stable: first seen first
    }
    for (int i = 0; i < Math.min(NEIGHBOURS, ranked.size()); i++) {
      out.add(kind, ranked.get(i).getKey());
    }
  }
}
