package org.rollcall.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

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
 */
record TableSettings(
    InputSettings input,
    Set<EntityType> types,
    RowSettings rows,
    Path models,
    Output output,
    int threads,
    Aliases aliases) {

  /** The folder of the model if it is needed: numbers are read without. */
  Optional<Path> neededModels() {
    return types.equals(EnumSet.of(EntityType.NUMBER)) ? Optional.empty() : Optional.of(models);
  }
}
