package org.rollcall.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rollcall.merge.ArticleMerger;
import org.rollcall.model.Aliases;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;
import org.rollcall.names.NameModel;
import org.rollcall.names.rules.NameRecogniser;
import org.rollcall.numbers.NumberReader;
import org.rollcall.text.Segmenter;

/**
 * The one place where the stages are put together. What is immutable is shared, what is not
 * thread-safe is made anew for every set.
 */
public final class StageFactory {
  private StageFactory() {}

  /**
   * Makes sets of stages.
   *
   * @param models the folder of the name model, which is loaded here, once; empty if no names are
   *     wanted
   * @param aliases what the user says of names
   * @throws IOException if the model is missing or broken
   */
  public static Supplier<Stages> withModels(Optional<Path> models, Aliases aliases)
      throws IOException {
    if (models.isEmpty()) {
      return withoutNames(aliases);
    }
    NameModel model = HeadStart.nameModel(models.get());
    return with(() -> new NameRecogniser(model)::recognise, aliases);
  }

  /** Makes sets of stages that find no names, for numbers alone and for names found elsewhere. */
  public static Supplier<Stages> withoutNames(Aliases aliases) {
    return with(() -> document -> List.of(), aliases);
  }

  private static Supplier<Stages> with(
      Supplier<Function<Document, List<Mention>>> recognisers, Aliases aliases) {
    NumberReader numbers = new NumberReader();
    return () ->
        new Stages(
            new Segmenter()::segment,
            recognisers.get(),
            numbers::read,
            new ArticleMerger(aliases)::merge);
  }
}
