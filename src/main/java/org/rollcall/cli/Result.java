package org.rollcall.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.rollcall.report.HtmlReport;
import org.rollcall.report.KeptTexts;
import org.rollcall.report.Material;
import org.rollcall.table.Roll;
import org.rollcall.write.Sheet;

/** What a job made, ready to be written. */
sealed interface Result {
  /** How many rows it has. */
  int rows();

  /**
   * Writes it.
   *
   * @param output how it is to look
   * @throws IOException if {@code out} fails
   */
  void write(Output output, OutputStream out) throws IOException;

  /** Rows in any format but HTML. */
  record Table(Sheet<?> sheet) implements Result {
    @Override
    public int rows() {
      return sheet.rows().size();
    }

    @Override
    public void write(Output output, OutputStream out) throws IOException {
      output.format().write(sheet, out, output.style());
    }
  }

  /** A page to look at. */
  record Report(Material material) implements Result {
    /**
     * The page of what was found.
     *
     * @param texts of the articles
     * @param roll all that is to be shown
     */
    static Report of(KeptTexts texts, Roll roll) {
      return new Report(
          new Material(texts, roll.entityRows(), roll.mentionRows(), roll.explanations()));
    }

    @Override
    public int rows() {
      return material.rows().size();
    }

    @Override
    public void write(Output output, OutputStream out) throws IOException {
      HtmlReport.write(material, out);
    }
  }
}
