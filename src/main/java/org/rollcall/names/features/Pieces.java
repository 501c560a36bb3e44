package org.rollcall.names.features;

import java.util.HashMap;
import java.util.Map;

/** The few pieces that many word types share. Not thread-safe. */
final class Pieces {
  private final Map<String, Piece> texts = new HashMap<>();
  private final Map<Integer, Piece> numbers = new HashMap<>();
  private final Map<String, ClassPath> paths = new HashMap<>();

  Piece of(String text) {
    return texts.computeIfAbsent(text, Piece::of);
  }

  Piece of(int number) {
    return numbers.computeIfAbsent(number, n -> Piece.of(n.toString()));
  }

  ClassPath path(String path) {
    return paths.computeIfAbsent(path, ClassPath::of);
  }
}
