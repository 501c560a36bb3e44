package org.rollcall.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

class TableDiffTest {
  /** A table from lines; cells are separated by semicolons, the first line has the columns. */
  private static WrittenTable table(String... lines) {
    String[] columns = lines[0].split(";", 0);
    List<WrittenRow> rows = new ArrayList<>();
    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
      Map<String, String> cells = new LinkedHashMap<>();
      String[] parts = line.split(";", -1);
      for (int i = 0; i < columns.length; i++) {
        cells.put(columns[i], parts[i]);
      }
      rows.add(new WrittenRow(cells));
    }
    return new WrittenTable(new LinkedHashSet<>(List.of(columns)), rows);
  }

  /** Each change as kind, name before, name after and columns. */
  private static List<String> diff(WrittenTable before, WrittenTable after) {
    return TableDiff.of(before, after).stream()
        .map(
            c ->
                c.kind().label()
                    + c.before().map(r -> " " + r.name()).orElse("")
                    + c.after().map(r -> " " + r.name()).orElse("")
                    + (c.columns().isEmpty() ? "" : " " + String.join(",", c.columns())))
        .toList();
  }

  @Test
  void equalTablesDoNotDifferWhateverTheOrderOfRows() {
    WrittenTable one = table("type;name", "person;Ann Lee", "place;Rome");
    WrittenTable two = table("type;name", "place;Rome", "person;Ann Lee");
    assertEquals(List.of(), diff(one, two));
  }

  @Test
  void sameIdIsTheSameRowUnderAnotherName() {
    WrittenTable one = table("type;name;id", "person;Lee;1");
    WrittenTable two = table("type;name;id", "person;Ann Lee;1");
    assertEquals(List.of("changed Lee Ann Lee name"), diff(one, two));
  }

  @Test
  void fullerNameWithMostOfTheVariantsIsAChange() {
    WrittenTable one = table("type;name;variants;id", "person;Lee;Lee | Ms Lee;1");
    WrittenTable two = table("type;name;variants;id", "person;Ann Lee;Ann Lee | Lee | Ms Lee;2");
    assertEquals(List.of("changed Lee Ann Lee name,variants,id"), diff(one, two));
  }

  @Test
  void sharedSurnameAloneDoesNotMakeTwoPeopleOne() {
    WrittenTable one = table("type;name;variants", "person;Ann Lee;Ann Lee | Lee");
    WrittenTable two = table("type;name;variants", "person;Bob Lee;Bob Lee | Lee");
    assertEquals(
        List.of("added Bob Lee", "removed Ann Lee").stream().sorted().toList(),
        diff(one, two).stream().sorted().toList());
  }

  @Test
  void renamedRowGoesToTheBestMatchOnly() {
    WrittenTable one = table("type;name;variants", "person;Lee;Lee | Annie");
    WrittenTable two =
        table("type;name;variants", "person;Ann Lee;Lee | Annie | Ann Lee", "person;B. Lee;Lee");
    assertEquals(List.of("changed Lee Ann Lee name,variants", "added B. Lee"), diff(one, two));
  }

  @Test
  void sameNameOfAnotherTypeIsAChangeOfType() {
    WrittenTable one = table("type;name;id", "place;Hanbit;1");
    WrittenTable two = table("type;name;id", "organisation;Hanbit;2");
    assertEquals(List.of("changed Hanbit Hanbit type,id"), diff(one, two));
  }

  @Test
  void numberIsItsNameAndNeverRenamed() {
    WrittenTable one = table("type;name;variants", "number;3 ships;three");
    WrittenTable two = table("type;name;variants", "number;3 boats;three");
    assertEquals(List.of("added 3 boats", "removed 3 ships"), diff(one, two));
  }

  @Test
  void orderOfVariantsIsNoDifference() {
    WrittenTable one = table("type;name;variants", "person;Ann Lee;Ann Lee | Lee");
    WrittenTable two = table("type;name;variants", "person;Ann Lee;Lee | Ann Lee");
    assertEquals(List.of(), diff(one, two));
  }

  @Test
  void columnsOfOneTableAreNotCompared() {
    WrittenTable one = table("type;name;mentions", "person;Ann Lee;3");
    WrittenTable two = table("type;name", "person;Ann Lee");
    assertEquals(List.of(), diff(one, two));
  }

  @Test
  void namesakesArePairedInTheirOrder() {
    WrittenTable one = table("type;name;mentions", "person;Ann Lee;3", "person;Ann Lee;2");
    WrittenTable two = table("type;name;mentions", "person;Ann Lee;3", "person;Ann Lee;1");
    assertEquals(List.of("changed Ann Lee Ann Lee mentions"), diff(one, two));
  }

  @Test
  void articlesAreForThemselvesWhereTheTableHasThem() {
    WrittenTable one = table("type;name;id;article", "person;Ann Lee;1;a", "person;Ann Lee;1;b");
    WrittenTable two = table("type;name;id;article", "person;Ann Lee;1;b");
    assertEquals(List.of("removed Ann Lee"), diff(one, two));
  }

  /** Thousands of rows with one surname would else be compared each with each. */
  @Test
  void commonFormsCostNothing() {
    String[] one = new String[5_001];
    String[] two = new String[5_001];
    one[0] = "type;name;variants";
    two[0] = one[0];
    for (int i = 1; i < one.length; i++) {
      one[i] = "person;A" + i + " Lee;Lee";
      two[i] = "person;B" + i + " Lee;Lee";
    }
    assertEquals(10_000, diff(table(one), table(two)).size());
  }
}
