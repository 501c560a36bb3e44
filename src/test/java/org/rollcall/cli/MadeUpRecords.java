package org.rollcall.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Articles with marked names, and cells of tables, made up at random; a seed gives the same. */
final class MadeUpRecords {
  private static final String[] GIVEN = {"Mira", "Olan", "Tessa", "Bruno", "Ilka", "Pavo", "José"};
  private static final String[] SURNAMES = {"Tolland", "Brandel", "Okoro", "Vesely", "Lindqvist"};
  private static final String[] MISSPELT = {"Toland", "Brandell", "Okorro", "Veseli", "Lindkvist"};
  private static final String[] FIRMS = {"Northgate Mills", "Harbour Lines", "Oru Energy Ltd"};
  private static final String[] PLACES = {"Lisbon", "Accra", "Port Vale", "São Tomé"};
  private static final String[] PIECES = {
    ",",
    "\"",
    "\n",
    "\r\n",
    "\t",
    "'",
    ";",
    "|",
    " ",
    "=",
    "+",
    "-",
    "@",
    "a",
    "É",
    "\uD83D\uDE00",
    "\\",
    "\u2028",
    "\u202E",
    "\u001B[31m",
    "0",
    "12",
    "<b>",
    "&amp;",
    "{",
    "]",
    "#"
  };
  private static final int ARTICLES = 9;
  private static final int SENTENCES = 7;

  private final Random random;
  private final String space;

  /** An article. */
  record Entry(String id, String text, List<int[]> spans, List<String> types) {}

  /**
   * A maker of records.
   *
   * @param space what stands between words
   */
  MadeUpRecords(int seed, String space) {
    random = new Random(seed);
    this.space = space;
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** Some articles that share people. */
  List<Entry> make() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      entries.add(entry("article " + i));
    }
    return entries;
  }

  private Entry entry(String id) {
    StringBuilder text = new StringBuilder(any("", "\uD83D\uDE00 ", "É. "));
    Entry entry = new Entry(id, "", new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < SENTENCES; i++) {
      mention(text, person(), "person", entry);
      text.append(words(any(" met ", " wrote to ", " paid "))).append(random.nextInt(9000) + 11);
      text.append(words(any(" dollars to ", " men of ", " boats near ")));
      boolean firm = random.nextBoolean();
      mention(text, firm ? any(FIRMS) : any(PLACES), firm ? "organisation" : "place", entry);
      text.append('.').append(space);
    }
    return new Entry(id, text.toString(), entry.spans(), entry.types());
  }

  private String person() {
    int who = random.nextInt(SURNAMES.length);
    String full = GIVEN[who] + " " + SURNAMES[who];
    return any(full, full, SURNAMES[who], MISSPELT[who], GIVEN[who + 2] + " " + SURNAMES[who]);
  }

  private String words(String text) {
    return text.replace(" ", space);
  }

  private void mention(StringBuilder text, String name, String type, Entry entry) {
    int start = text.codePointCount(0, text.length());
    text.append(words(name));
    entry.spans().add(new int[] {start, text.codePointCount(0, text.length())});
    entry.types().add(type);
  }

  /** As JSON Lines with their names. */
  static String tagged(List<Entry> entries) {
    return entries.stream().map(MadeUpRecords::tagged).collect(Collectors.joining());
  }

  private static String tagged(Entry entry) {
    List<String> mentions = new ArrayList<>();
    for (int i = 0; i < entry.spans().size(); i++) {
      int[] span = entry.spans().get(i);
      String type = entry.types().get(i);
      mentions.add("{\"start\":" + span[0] + ",\"end\":" + span[1] + ",\"type\":\"" + type + "\"}");
    }
    return "{\"doc\":"
        + json(entry.id())
        + ",\"text\":"
        + json(entry.text())
        + ",\"mentions\":"
        + mentions
        + "}\n";
  }

  /** As JSON Lines of articles. */
  static String plain(List<Entry> entries) {
    return entries.stream()
        .map(e -> "{\"id\":" + json(e.id()) + ",\"text\":" + json(e.text()) + "}\n")
        .collect(Collectors.joining());
  }

  private static String json(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** Rows of cells of what is hard on formats. */
  List<List<String>> cells(int columns, int rows) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        StringBuilder cell = new StringBuilder();
        for (int k = random.nextInt(6); k > 0; k--) {
          cell.append(any(PIECES));
        }
        row.add(cell.toString());
      }
      all.add(row);
    }
    return all;
  }
}
