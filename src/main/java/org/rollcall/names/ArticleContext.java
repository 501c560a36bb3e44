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
  private static final String[] NOTHING = {};

  /** How many of the most frequent words around a word are told. */
  private static final int NEIGHBOURS = 3;

  private final Map<String, Facts> factsByForm = new HashMap<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Map<String, String> lastWordByInitials = new HashMap<>();
  private final Map<String, String[]> featuresByForm = new HashMap<>();

  private static final class Facts {
    private int count;
    private int longestRun;
    private int placeInLongest;
    private Word firstOfLongest;
    private Word lastOfLongest;
    private boolean bracketed;
    private final Map<String, Integer> before = new LinkedHashMap<>();
    private final Map<String, Integer> classesBefore = new LinkedHashMap<>();
    private final Map<String, Integer> classesAfter = new LinkedHashMap<>();
    private final Map<String, Integer> after = new LinkedHashMap<>();
  }

  /** Looks through all sentences of one article. */
  ArticleContext(List<Word[]> sentences) {
    for (Word[] words : sentences) {
      int[] start = new int[words.length];
      int[] end = new int[words.length];
      CapitalRuns.find(words, start, end);
      for (int i = 0; i < words.length; i++) {
        if (!words[i].capitalised()) {
          lowerCase.add(words[i].key());
        } else {
          note(words, i, start[i], end[i]);
          if (start[i] == i) {
            noteInitials(words, i, end[i]);
          }
        }
      }
    }
  }

  private void note(Word[] words, int i, int start, int end) {
    Facts facts = factsByForm.computeIfAbsent(words[i].form(), form -> new Facts());
    facts.count++;
    if (end - start > facts.longestRun) {
      facts.longestRun = end - start;
      facts.placeInLongest = i - start;
      facts.firstOfLongest = words[start];
      facts.lastOfLongest = words[end - 1];
    }
    String before = start > 0 ? words[start - 1].key() : "<s>";
    String after = end < words.length ? words[end].key() : "</s>";
    if (start > 0) facts.classesBefore.merge(words[start - 1].path(), 1, Integer::sum);
    if (end < words.length) facts.classesAfter.merge(words[end].path(), 1, Integer::sum);
    facts.before.merge(before, 1, Integer::sum);
    facts.after.merge(after, 1, Integer::sum);
    facts.bracketed |= end - start == 1 && before.equals("(") && after.equals(")");
  }

  private void noteInitials(Word[] words, int start, int end) {
    StringBuilder initials = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (words[i].capitalised()) {
        initials.appendCodePoint(words[i].form().codePointAt(0));
      }
    }
    if (initials.length() > 1) {
      lastWordByInitials.putIfAbsent(initials.toString(), words[end - 1].key());
    }
  }

  /** For each word of a sentence what the article tells of it; nothing of words in lower case. */
  String[][] features(Word[] words) {
    String[][] features = new String[words.length][];
    for (int i = 0; i < words.length; i++) {
      features[i] =
          words[i].capitalised()
              ? featuresByForm.computeIfAbsent(words[i].form(), this::featuresOf)
              : NOTHING;
    }
    return features;
  }

  private String[] featuresOf(String form) {
    Facts facts = factsByForm.get(form);
    if (facts == null) {
      return NOTHING;
    }
    List<String> features = new ArrayList<>();
    features.add("n" + Math.min(5, 32 - Integer.numberOfLeadingZeros(facts.count)));
    if (lowerCase.contains(Lexicon.key(form))) {
      features.add("lower");
    }
    if (facts.bracketed) {
      features.add("bracket");
    }
    String expansion = lastWordByInitials.get(form);
    if (expansion != null) {
      features.add("acronym");
      features.add("acronym" + expansion);
    }
    addLongestRun(features, facts);
    addNeighbours(features, "b", facts.before);
    addNeighbours(features, "f", facts.after);
    addNeighbours(features, "kb", facts.classesBefore);
    addNeighbours(features, "kf", facts.classesAfter);
    return features.toArray(String[]::new);
  }

  private static void addLongestRun(List<String> features, Facts facts) {
    int fromEnd = facts.longestRun - 1 - facts.placeInLongest;
    String place = Math.min(2, facts.placeInLongest) + "/" + Math.min(2, fromEnd);
    features.add("r" + place);
    if (facts.longestRun > 1) {
      features.add("rf" + facts.firstOfLongest.key() + place);
      features.add("rl" + facts.lastOfLongest.key() + place);
      features.add(
          "rg"
              + facts.firstOfLongest.entry().gazetteer()
              + "|"
              + facts.lastOfLongest.entry().gazetteer()
              + place);
      features.add("rk" + facts.firstOfLongest.path(8) + "|" + facts.lastOfLongest.path(8) + place);
    }
  }

  private static void addNeighbours(List<String> features, String at, Map<String, Integer> counts) {
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // stable: first seen first
        .limit(NEIGHBOURS)
        .forEach(neighbour -> features.add(at + neighbour.getKey()));
  }
}
