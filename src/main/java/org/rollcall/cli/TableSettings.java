package org.rollcall.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.write.Format;

/**
 * What a run of the main command is to do: its options, checked and complete.
 *
 * @param input what to read
 * @param types what to list, at least one
 * @param rows which rows to print
 * @param models the folder of the name model
 * @param output where to and how
 * @param threads 1 or more
 * @param aliases what the user says of names
 * @param watch what to compare with and what to fail on
 */
record TableSettings(
    InputSettings input,
    Set<EntityType> types,
    RowSettings rows,
    Path models,
    Output output,
    int threads,
    Aliases aliases,
    Watch watch) {

  /** Whether annotations are wanted instead of rows. */
  boolean annotations() {
    return output.format() == Format.GITHUB;
  }

  /** Whether the places of mentions are needed. */
  boolean withPlaces() {
    return rows.withPlaces() || annotations() || output.format() == Format.HTML;
  }

  /** The folder of the model if it is needed: numbers are read without. */
  Optional<Path> neededModels() {
    return types.equals(EnumSet.of(EntityType.NUMBER)) ? Optional.empty() : Optional.of(models);
  }
}
