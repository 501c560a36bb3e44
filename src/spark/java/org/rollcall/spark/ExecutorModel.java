package org.rollcall.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.names.NameModel;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;

/**
 * The stages with the name model, which is loaded once an executor and shared by its tasks.
 *
 * @param folder of the model on every machine; if empty, the model that the job's jar has
 * @param aliases what the user says of names
 * @param named whether names are wanted; numbers are read without a model
 */
record ExecutorModel(String folder, SpreadAliases aliases, boolean named) implements StageSource {
  private static final long serialVersionUID = 1;
  private static final List<String> FILES = List.of(NameModel.FILE, NameModel.FILE + ".compiled");
  private static final Map<ExecutorModel, Supplier<Stages>> LOADED = new HashMap<>();

  @Override
  public Stages stages() throws IOException {
    synchronized (LOADED) {
      Supplier<Stages> loaded = LOADED.get(this);
      if (loaded == null) {
        loaded = load();
        LOADED.put(this, loaded);
      }
      return loaded.get();
    }
  }

  private Supplier<Stages> load() throws IOException {
    if (!named) {
      return StageFactory.withoutNames(aliases.aliases());
    }
    return folder.isEmpty() ? fromJar() : from(Path.of(folder));
  }

  private Supplier<Stages> from(Path models) throws IOException {
    return StageFactory.withModels(Optional.of(models), aliases.aliases());
  }

  /** The model is read from files only, so it becomes some for a moment. */
  private Supplier<Stages> fromJar() throws IOException {
    Path models = Files.createTempDirectory("rollcall-models");
    try {
      for (String file : FILES) {
        try (InputStream in = ExecutorModel.class.getResourceAsStream("/models/" + file)) {
          if (in == null) {
            throw new FileNotFoundException("no name model in the job's jar; name its folder");
          }
          Files.copy(in, models.resolve(file));
        }
      }
      return from(models);
    } finally {
      for (String file : FILES) {
        Files.deleteIfExists(models.resolve(file));
      }
      Files.deleteIfExists(models);
    }
  }
}
