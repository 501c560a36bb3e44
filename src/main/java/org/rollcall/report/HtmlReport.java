package org.rollcall.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.rollcall.model.PackageFile;

/**
 * Writes the report: one page with everything in it. Its policy lets it load nothing, and run no
 * script but its own, which it names by their hashes.
 */
public final class HtmlReport {
  private static final String DATA = "<script type=\"application/json\" class=\"%s\">";
  private static final String END = "</script>\n";

  /** In this order: what comes later uses what came before. */
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "dom.js",
          "marks.js",
          "rows.js",
          "table.js",
          "entity.js",
          "article.js",
          "layout.js",
          "together.js",
          "timeline.js",
          "questions.js",
          "main.js");

  private static final List<String> STYLES = List.of("page.css", "parts.css", "media.css");

  private HtmlReport() {}

  /**
   * Writes a report.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(Material material, OutputStream out) throws IOException {
    String style = together(STYLES);
    String script = together(SCRIPTS);
    String[] page = resource("page.html").split("\\{data\\}\n", -1);
    String head =
        page[0]
            .replace("{style-hash}", hash(style))
            .replace("{script-hash}", hash(script))
            .replace("{style}", style);
    print(head, out);
    ReportData data = new ReportData(material);
    print(String.format(Locale.ROOT, DATA, "index"), out);
    data.writeIndex(out);
    print(END, out);
    TextData texts = data.texts();
    List<Integer> chunks = data.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      int to = i + 1 < chunks.size() ? chunks.get(i + 1) : data.articles();
      print(String.format(Locale.ROOT, DATA, "texts"), out);
      texts.write(chunks.get(i), to, out);
      print(END, out);
    }
    print(page[1].replace("{script}", script), out);
  }

  private static void print(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String together(List<String> files) {
    StringBuilder all = new StringBuilder("\n");
    for (String file : files) {
      all.append(resource(file));
    }
    return all.toString();
  }

  private static String resource(String file) {
    return new String(PackageFile.read(HtmlReport.class, file), StandardCharsets.UTF_8);
  }

  /** As a content security policy names what may run. */
  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
