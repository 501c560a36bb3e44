package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of making out of a workbook, which the library always writes: the same rows are
 * the same bytes. Java reads zip files from a disk or from their beginning, and of a stream as the
 * library writes it the sizes are known only at the end; so the directory there is read here
 * (APPNOTE.TXT of PKWARE, 4.3.12).
 */
final class Undated {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String BEGIN = "<dcterms:created";
  private static final String END = "</dcterms:created>";

  /** The first that zip files know. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private final ByteBuffer zip;

  private Undated(byte[] workbook) {
    zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Writes a workbook anew.
   *
   * @param out where; it is left open
   */
  static void write(byte[] workbook, OutputStream out) throws IOException {
    ZipOutputStream anew = new ZipOutputStream(out);
    new Undated(workbook).copy(anew);
    anew.finish();
  }

  private void copy(ZipOutputStream out) throws IOException {
    int end = zip.limit() - END_LENGTH;
    int entries = zip.getShort(end + 10);
    int at = zip.getInt(end + 16);
    for (int i = 0; i < entries; i++) {
      int nameLength = zip.getShort(at + 28);
      String name = text(at + DIRECTORY_LENGTH, nameLength);
      byte[] content = content(zip.getInt(at + 42), zip.getInt(at + 20), zip.getInt(at + 24));
      ZipEntry undated = new ZipEntry(name);
      undated.setTimeLocal(NO_TIME);
      out.putNextEntry(undated);
      out.write(name.equals(PROPERTIES) ? withoutTime(content) : content);
      out.closeEntry();
      at += DIRECTORY_LENGTH + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
  }

  private byte[] content(int header, int compressed, int size) throws IOException {
    int start = header + HEADER_LENGTH + zip.getShort(header + 26) + zip.getShort(header + 28);
    byte[] content = new byte[size];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), start, compressed);
      if (inflater.inflate(content) != size) {
        throw new IOException("the workbook is not whole");
      }
      return content;
    } catch (DataFormatException e) {
      throw new IOException("the workbook is not whole", e);
    } finally {
      inflater.end();
    }
  }

  private String text(int start, int length) {
    return new String(zip.array(), start, length, StandardCharsets.US_ASCII);
  }

  private static byte[] withoutTime(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    int begin = xml.indexOf(BEGIN);
    int end = xml.indexOf(END) + END.length();
    return (xml.substring(0, begin) + xml.substring(end)).getBytes(StandardCharsets.UTF_8);
  }
}
