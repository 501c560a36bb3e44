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
import org.rollcall.model.Aliases;
import org.rollcall.names.NameModel;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;

/**
 * The name model, loaded once an executor and shared by its tasks.
 *
 * @param folder of the model on every machine; if empty, the model that the job's jar has
 */
record ExecutorModel(String folder) implements StageSource {
  private static final long serialVersionUID = 1;
  private static final List<String> FILES = List.of(NameModel.FILE, NameModel.FILE + ".compiled");
  private static final Map<String, Supplier<Stages>> LOADED = new HashMap<>();

  @Override
  public Stages stages() throws IOException {
    synchronized (LOADED) {
      Supplier<Stages> loaded = LOADED.get(folder);
      if (loaded == null) {
        loaded = folder.isEmpty() ? fromJar() : from(Path.of(folder));
        LOADED.put(folder, loaded);
      }
      return loaded.get();
    }
  }

  private static Supplier<Stages> from(Path models) throws IOException {
    return StageFactory.withModels(Optional.of(models), Aliases.NONE);
  }

  /** The model is read from files only, so it becomes some for a moment. */
  private static Supplier<Stages> fromJar() throws IOException {
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
