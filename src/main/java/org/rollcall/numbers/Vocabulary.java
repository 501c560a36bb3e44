package org.rollcall.numbers;

import java.util.Arrays;

/**
 * The words and signs of the grammar with their roles, found without making a string of each word
 * of a text. Filled once, then read-only. An open hash table that is never more than half full.
 */
final class Vocabulary {
  private static final int ASCII = 128;

  private String[] words = new String[1 << 13];
  private int[] hashes = new int[words.length];
  private int[] roles = new int[words.length];
  private int size;
  private int longest;
  private final String[] signs = new String[ASCII];
  private final int[] signRoles = new int[ASCII];

  Vocabulary() {
    for (char c = 0; c < ASCII; c++) {
      signs[c] = String.valueOf(c).intern();
    }
  }

  /**
   * Adds a word or a sign, or another role of one.
   *
   * @param word in lower case
   * @param role of {@link Roles}, or 0
   * @return the word; equal words are the same object as the literal in code
   */
  String add(String word, int role) {
    char[] chars = word.toCharArray();
    int hash = 0;
    for (char c : chars) {
      hash = hash(hash, c);
    }
    int slot = slot(hash, chars, 0, chars.length);
    if (words[slot] == null) {
      words[slot] = word.intern();
      hashes[slot] = spread(hash);
      longest = Math.max(longest, chars.length);
      size++;
    }
    roles[slot] |= role;
    if (chars.length == 1 && chars[0] < ASCII) {
      signRoles[chars[0]] |= role;
    }
    String known = words[slot];
    if (2 * size > words.length) {
      grow();
    }
    return known;
  }

  private void grow() {
    String[] known = words;
    int[] had = roles;
    words = new String[2 * known.length];
    hashes = new int[words.length];
    roles = new int[words.length];
    size = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        add(known[i], had[i]);
      }
    }
  }

  /**
   * The slot of the word in {@code text}, whatever its case; -1 if it is none of the vocabulary.
   *
   * @param hash of the word's letters in turn, by {@link #hash(int, char)}
   */
  int find(int hash, char[] text, int start, int end) {
    if (end - start > longest) {
      return -1;
    }
    int slot = slot(hash, text, start, end);
    return hashes[slot] == 0 ? -1 : slot;
  }

  /** The hash of a word that goes on with {@code letter}; that of no letters is 0. */
  static int hash(int hash, char letter) {
    return 31 * hash + Chars.lower(letter);
  }

  /** Never 0, which is the hash of an empty slot; every bit tells of all letters. */
  private static int spread(int hash) {
    return hash ^ hash >>> 15 | 1 << 31;
  }

  /** The word; equal words are the same object as the literal in code. */
  String word(int slot) {
    return words[slot];
  }

  int roles(int slot) {
    return roles[slot];
  }

  /** Whether {@code word}, in lower case, is one of the vocabulary. */
  boolean has(String word) {
    return Arrays.asList(words).contains(word);
  }

  /** The sign as the same object as the literal in code; null if the grammar doesn't know it. */
  String sign(char sign) {
    return sign < ASCII ? signs[sign] : words[slotOf(sign)];
  }

  /** The roles of a sign. */
  int signRoles(char sign) {
    return sign < ASCII ? signRoles[sign] : roles[slotOf(sign)];
  }

  private int slotOf(char sign) {
    return slot(hash(0, sign), new char[] {sign}, 0, 1);
  }

  /** Where the word is or would be. */
  private int slot(int hash, char[] text, int start, int end) {
    int wanted = spread(hash);
    int mask = words.length - 1;
    int slot = wanted & mask;
    while (hashes[slot] != 0 && (hashes[slot] != wanted || !isAt(words[slot], text, start, end))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static boolean isAt(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != Chars.lower(text[i])) {
        return false;
      }
    }
    return true;
  }
}
