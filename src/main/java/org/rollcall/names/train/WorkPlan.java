package org.rollcall.names.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a training will do, and how long each phase is likely to take: seconds by megabyte of text,
 * as measured once on a busy machine. Only their proportions matter.
 */
final class WorkPlan {
  static final String READ = "reading text";
  static final String GATHER = "gathering decisions";
  static final String LEARN = "learning";
  static final String LABEL = "labelling plain text";
  static final String GATHER_ALL = "gathering decisions with plain text";
  static final String LEARN_ALL = "learning with plain text";

  private static final double READING = 1.4;
  private static final double GATHERING = 7;
  private static final double EPOCH = 2.4;
  private static final double LABELLING = 20;

  private WorkPlan() {}

  /** Plans the phases of a recipe; a file that is not there counts as empty until it is read. */
  static void of(Recipe recipe, Path corpora, Progress progress) {
    double labelled = megabytes(recipe, recipe.corpora(), corpora);
    double plain = megabytes(recipe, recipe.unlabelled(), corpora);
    double epochs = recipe.number("epochs", 8);
    progress.plan(READ, READING * (labelled + plain));
    progress.plan(GATHER, GATHERING * labelled);
    progress.plan(LEARN, EPOCH * epochs * labelled);
    if (recipe.unlabelled().stream().anyMatch(source -> source.weight() > 0)) {
      progress.plan(LABEL, LABELLING * plain);
      progress.plan(GATHER_ALL, GATHERING * (labelled + plain));
      progress.plan(LEARN_ALL, EPOCH * epochs * (labelled + plain));
    }
  }

  private static double megabytes(Recipe recipe, List<Recipe.Source> sources, Path corpora) {
    double bytes = 0;
    for (Recipe.Source source : sources) {
      try {
        bytes += Files.size(recipe.find(source.path(), corpora));
      } catch (IOException e) {
        // Reading it will tell.
      }
    }
    return bytes / 1e6;
  }
}
