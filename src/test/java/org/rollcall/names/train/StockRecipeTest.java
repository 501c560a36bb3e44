package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.text.Segmenter;

/** The stock recipe with a few sentences in the place of each of its files. */
class StockRecipeTest {
  private static final String SAMPLES =
      "<START:person> Marta Quill <END> lives in <START:location> Dunbrook <END> .\n"
          + "<START:person> Quill <END> said <START:organization> Dunbrook Ferries <END> was late .\n";
  private static final String RECORD =
      "{\"doc\":\"a\",\"text\":\"Lina Marsh went to Ostrel. Marsh said it rained in Ostrel.\",\"mentions\":["
          + "{\"start\":0,\"end\":10,\"type\":\"PER\"},{\"start\":19,\"end\":25,\"type\":\"LOC\"},"
          + "{\"start\":27,\"end\":32,\"type\":\"PER\"},{\"start\":51,\"end\":57,\"type\":\"LOC\"}]}\n";
  private static final String PLAIN =
      "Marta Marsh went to Dunbrook.\nThe boat to Ostrel was late.\n";

  @TempDir Path corpora;

  @Test
  void trainsTheSameModelTwice() throws IOException {
    Path copy = corpora.resolve("recipe.tsv"); // where none of its files stands beside it
    Files.copy(Path.of("models/recipe.tsv"), copy);
    Recipe recipe = Recipe.read(copy);
    for (Recipe.Source source : recipe.corpora()) {
      write(source.path(), sample(source.path()));
    }
    for (Recipe.Source source : recipe.unlabelled()) {
      write(source.path(), PLAIN);
    }
    for (String path : recipe.classes()) {
      writeClasses(corpora.resolve(path));
    }
    for (Recipe.Gazetteer list : recipe.gazetteers()) {
      write(list.path(), "name,country,subcountry,Romanized Name\nMarta,Ostrel,Dunbrook,Lina\n");
    }
    byte[] model = train(recipe);
    assertTrue(model.length > 1000, model.length + " bytes");
    assertArrayEquals(model, train(recipe));
  }

  private static String sample(String path) {
    if (path.endsWith(".marked")) {
      return "[PER Lina Quill] of [ORG Ostrel Radio] went to [LOC Dunbrook].\n";
    }
    return path.contains(".jsonl") ? RECORD : SAMPLES;
  }

  private static void writeClasses(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("boat\t00\nmarta\t01\nlina\t01\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private byte[] train(Recipe recipe) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ModelTrainer(new Segmenter()::segment, corpora, recipe, line -> {}).train().write(out);
    return out.toByteArray();
  }

  private void write(String path, String content) throws IOException {
    Path file = corpora.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
