package org.rollcall.fuzz;

import java.io.IOException;
import org.rollcall.names.train.Recipe;

/** The recipe of a model: refused with a reason, or within the ranges that it promises. */
final class RecipeTarget {
  private RecipeTarget() {}

  static void check(byte[] data) {
    Recipe recipe;
    try {
      recipe = Recipe.read(Scratch.file("recipe.tsv", data));
    } catch (IOException e) {
      Expect.oneLine(e);
      return;
    }
    Expect.that(!recipe.corpora().isEmpty(), "no text to learn from");
    recipe.corpora().forEach(s -> Expect.that(s.weight() > 0, "weight " + s.weight()));
    recipe.unlabelled().forEach(s -> Expect.that(s.weight() >= 0, "weight " + s.weight()));
    recipe.gazetteers().forEach(g -> Expect.that(g.max() >= 1, "max " + g.max()));
    recipe
        .numbers()
        .values()
        .forEach(n -> Expect.that(n >= 0 && Double.isFinite(n), "number " + n));
  }
}
