package org.rollcall.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Takes the samples out of models/README.md, so that what stands there is what is tested. */
final class ModelReadme {
  private ModelReadme() {}

  /**
   * The samples of one language in a section.
   *
   * @param heading the section's, with its number signs
   * @param language the word behind the opening fence
   */
  static List<String> samples(String heading, String language) throws IOException {
    List<String> samples = new ArrayList<>();
    StringBuilder open = null;
    boolean inSection = false;
    for (String line : Files.readAllLines(Launcher.PROJECT.resolve("models/README.md"))) {
      if (open == null && line.startsWith("#")) {
        inSection = line.equals(heading);
      } else if (open != null && line.equals("```")) {
        samples.add(open.toString());
        open = null;
      } else if (open != null) {
        open.append(line).append('\n');
      } else if (inSection && line.equals("```" + language)) {
        open = new StringBuilder();
      }
    }
    if (samples.isEmpty()) {
      throw new IOException("models/README.md has no " + language + " under " + heading);
    }
    return samples;
  }
}
