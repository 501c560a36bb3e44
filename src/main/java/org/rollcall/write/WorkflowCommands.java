package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * Rows as GitHub's workflow commands, {@code ::notice file=a.txt,line=3::message}: the column
 * {@code level} is the command, {@code message} what it says, and all others are its properties.
 * What has a meaning in a command is escaped as GitHub's own toolkit does it (actions/toolkit,
 * packages/core/src/command.ts, escapeData and escapeProperty).
 */
final class WorkflowCommands {
  static final String LEVEL = "level";
  static final String MESSAGE = "message";

  private WorkflowCommands() {}

  static <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    for (R row : sheet.rows()) {
      String command = "";
      String message = "";
      StringJoiner properties = new StringJoiner(",");
      for (Column<R> column : sheet.columns()) {
        String cell = column.cell().apply(row).flat();
        switch (column.name()) {
          case LEVEL -> command = cell;
          case MESSAGE -> message = data(cell);
          default -> {
            if (!cell.isEmpty()) {
              properties.add(column.name() + "=" + property(cell));
            }
          }
        }
      }
      String line = "::" + command + " " + properties + "::" + message + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
