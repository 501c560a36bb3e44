package org.rollcall.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.names.NameModel;
import org.rollcall.read.TaggedArticle;

/**
 * Loads what a run needs on a thread of its own while the command line is still being read. It
 * decides nothing: without it, or if it fails, the run loads what it needs when it needs it.
 */
public final class HeadStart {
  private static final List<String> NAMES = List.of("Ana Ruiz", "Harbour Lines", "Lisbon", "Ruiz");
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.PERSON);
  private static final String TEXT =
      "Ana Ruiz of Harbour Lines in Lisbon paid about $5m on 3 May 2021. Ruiz, 41, left.";

  /** The model that is being loaded; null if none is. */
  private static volatile @Nullable ModelLoader loading;

  private HeadStart() {}

  /**
   * Begins, if there is a processor to spare.
   *
   * @param models the folder of the name model that is likely to be wanted, if one is
   */
  public static void begin(Optional<Path> models) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    if (models.isPresent()) {
      ModelLoader loader = new ModelLoader(models.get());
      loading = loader;
      loader.start();
    }
    new TableLoader().start();
  }

  /** The model of a folder, which may be under way or there already. */
  static NameModel nameModel(Path folder) throws IOException {
    ModelLoader begun = loading;
    if (begun != null && begun.folder.equals(folder)) {
      try {
        begun.join();
        NameModel model = begun.model;
        if (model != null) {
          return model;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return NameModel.in(folder); // what failed fails again, and says why
  }

  // Classes and no lambdas: the first lambda of a Java takes milliseconds, and the thread that
  // calls this has better things to do.

  /** Loads the name model. */
  private static final class ModelLoader extends Thread {
    private final Path folder;
    private @Nullable NameModel model; // seen by those who joined

    ModelLoader(Path folder) {
      super("name model");
      setDaemon(true);
      this.folder = folder;
    }

    @Override
    public void run() {
      try {
        model = NameModel.in(folder);
      } catch (IOException | RuntimeException | Error e) {
        // the run itself meets it again
      }
    }
  }

  /** Loads all other tables. */
  private static final class TableLoader extends Thread {
    TableLoader() {
      super("tables");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        loadTables();
      } catch (RuntimeException | Error e) {
        // the run itself meets it again
      }
    }
  }

  /** Works on an article of two sentences, as tables are loaded by the first who asks them. */
  private static void loadTables() {
    Article article = new Article("", TEXT);
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      from = TEXT.indexOf(name, from);
      mentions.add(new Mention(new Span(from, from + name.length()), TYPES.get(i), name));
      from += name.length();
    }
    Stages stages = StageFactory.withoutNames(Aliases.NONE).get();
    var unused = stages.readNumbers().apply(stages.segment().apply(article), List.of());
    new Pipeline(
            () -> stages,
            Scope.CORPUS,
            Aliases.NONE,
            EnumSet.allOf(EntityType.class),
            false,
            1,
            failed -> {})
        .merge(sink -> sink.accept(new TaggedArticle(article, mentions)))
        .entityRows();
  }
}
