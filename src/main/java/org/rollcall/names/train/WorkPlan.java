package org.rollcall.names.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a training will do, and how long each phase is likely to take: seconds by megabyte of text,
 * as measured once on the stock recipe. Only their proportions matter.
 */
final class WorkPlan {
  static final String READ = "reading text";
  static final String CLUSTER = "clustering words";
  static final String GATHER = "gathering decisions";
  static final String LEARN = "learning";
  static final String LABEL = "labelling plain text";
  static final String GATHER_ALL = "gathering decisions with plain text";
  static final String LEARN_ALL = "learning with plain text";

  private static final double READING = 1;
  private static final double CLUSTERING = 1;
  private static final double GATHERING = 1;
  private static final double EPOCH = 1;
  private static final double LABELLING = 1;

  private WorkPlan() {}

  /** Plans the phases of a recipe; a file that is not there counts as empty until it is read. */
  static void of(Recipe recipe, Path corpora, Progress progress) {
    double labelled = megabytes(recipe.corpora(), corpora);
    double plain = megabytes(recipe.unlabelled(), corpora);
    double epochs = recipe.number("epochs", 8);
    progress.plan(READ, READING * (labelled + plain));
    progress.plan(CLUSTER, CLUSTERING * (labelled + plain));
    progress.plan(GATHER, GATHERING * labelled);
    progress.plan(LEARN, EPOCH * epochs * labelled);
    if (plain > 0) {
      progress.plan(LABEL, LABELLING * plain);
      progress.plan(GATHER_ALL, GATHERING * (labelled + plain));
      progress.plan(LEARN_ALL, EPOCH * epochs * (labelled + plain));
    }
  }

  /** Of annotated files, about a third is annotation. */
  private static double megabytes(List<Recipe.Source> sources, Path corpora) {
    double bytes = 0;
    for (Recipe.Source source : sources) {
      try {
        bytes += Files.size(corpora.resolve(source.path()));
      } catch (IOException e) {
        // Reading it will tell.
      }
    }
    return bytes / 1e6;
  }
}
