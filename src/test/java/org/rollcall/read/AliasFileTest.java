package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

class AliasFileTest {
  private static final String HEADING = "type,name,mentions,variants,id\n";

  @TempDir Path folder;

  @Test
  void rowsOfAllSeparatorsWithCommentsAndFilledUp() throws IOException {
    Aliases expected =
        new Aliases(
            List.of(
                new Aliases.Same("Ada Moss", "Iron, Finch", Optional.of(EntityType.PERSON)),
                new Aliases.Same("Halden", "Haldane", Optional.empty())),
            List.of(new Aliases.Apart("Ada Moss", "Eva Moss")));
    assertEquals(
        expected,
        read(
            "# mine\n\nsame,Ada Moss,\"Iron, Finch\",person\nSAME,Halden,Haldane,\r\n"
                + "apart,Ada Moss,Eva Moss,,\n,,,\n"));
    assertEquals(
        expected,
        read("same\tAda Moss\tIron, Finch\tPER\nsame\tHalden\tHaldane\napart\tAda Moss\tEva Moss"));
    assertEquals(
        expected,
        read(
            "\uFEFFsame;Ada Moss;Iron, Finch;person\nsame;Halden;Haldane\napart;Ada Moss;Eva Moss"));
    assertEquals(
        expected,
        read("same|Ada Moss|Iron, Finch|person\nsame|Halden|Haldane\napart|Ada Moss|Eva Moss"));
    assertEquals(Aliases.NONE, read(""));
  }

  /** An apostrophe keeps a spreadsheet from running a name; other apostrophes are letters. */
  @Test
  void aTableForSpreadsheetsIsReadWithoutItsGuards() throws IOException {
    String table = "\uFEFF" + HEADING.replace(',', ';').replace("\n", "\r\n");
    assertEquals(
        List.of(
            new Aliases.Same("=Moss", "=Moss", Optional.of(EntityType.PERSON)),
            new Aliases.Same("=Moss", "-Ada", Optional.of(EntityType.PERSON)),
            new Aliases.Same("'t Hooft", "'t Hooft", Optional.of(EntityType.PERSON))),
        read(table + "person;'=Moss;2;'-Ada;0a\r\nperson;'t Hooft;1;'t Hooft;0b\r\n").same());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sme,A,B | \"sme\" is neither same nor apart",
        "same,A | the row is not same,CANONICAL,VARIANT[,TYPE]",
        "same,A,,person | the row is not same,CANONICAL,VARIANT[,TYPE]",
        "same,A,B,person,C | the row is not same,CANONICAL,VARIANT[,TYPE]",
        "same,A,B,dog | type \"dog\" is none of person, place, organisation",
        "same,C,X | \"X\" is another name of \"A\" in line 1",
        "apart,A | the row is not apart,NAME,NAME",
        "apart,A,B,C | the row is not apart,NAME,NAME",
      })
  void aMalformedRowIsToldWithFileAndLine(String row, String reason) {
    BadFileException e =
        assertThrows(BadFileException.class, () -> read("same,A,X\n\n" + row + "\n"));
    assertEquals(file() + ":3: " + reason, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same,A,B;apart,A,B | 2: \"A\" and \"B\" are the same by other rows",
        "apart,b,A;same,A,B | 1: \"b\" and \"A\" are the same by other rows",
        "same,A,B;same,A,C,person;apart,B,C | 3: \"B\" and \"C\" are the same by other rows",
        "same,A,B;same,B,C;apart,A,C | 3: \"A\" and \"C\" are the same by other rows",
        "same,A,B;same,B,A | 2: \"B\" is another name of \"A\" by other rows",
        "same,A,B;same,B,C;same,C,A,place | 3: \"C\" is another name of \"A\" by other rows",
        "same,A,b;same,b,C;same,C,B;same,B,D | 3: \"C\" is another name of \"B\" by other rows",
        "same,A,B;same,B,C;same,C,B,person;apart,B,D | 3: \"C\" is another name of \"B\" by other rows",
        "same,A,B;same,B,A;same,A,B | 2: \"B\" is another name of \"A\" by other rows",
        "same,C,D;same,D,C;same,A,B;same,B,A | 2: \"D\" is another name of \"C\" by other rows",
      })
  void rowsThatContradictOneAnother(String rows, String told) {
    BadFileException e = assertThrows(BadFileException.class, () -> read(rows.replace(';', '\n')));
    assertEquals(file() + ":" + told, e.getMessage());
  }

  @Test
  void rowsThatOnlySeemToContradict() throws IOException {
    String rows =
        "same,A,A\nsame,A,B\nsame,A,B\nsame,C,D,person\nsame,D,C,place\napart,A,C\napart,B,D\n";
    assertEquals(5, read(rows).same().size());
  }

  /** However the rows are ordered, each name is followed once. */
  @Test
  void aLongChainOfNamesIsReadAtOnce() {
    StringBuilder down = new StringBuilder();
    StringBuilder up = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      down.append("same,N").append(i).append(",N").append(i + 1).append('\n');
      up.append("same,N").append(i + 1).append(",N").append(i).append('\n');
    }
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertEquals(20_000, read(down.toString()).same().size());
          assertEquals(20_000, read(up.toString()).same().size());
        });
  }

  @Test
  void nobodyIsCalledByFiveHundredCharacters() throws IOException {
    String longest = "a".repeat(500);
    assertEquals(longest, read("same,Ada," + longest + "\n").same().get(0).variant());
    for (String rows :
        List.of(
            "same,Ada,a" + longest + "\n",
            "apart,a" + longest + ",Ada\n",
            HEADING.strip() + "\nperson,Ada,1,Ada | a" + longest + ",1\n",
            HEADING.strip() + "\nperson,a" + longest + ",1,Ada,1\n")) {
      BadFileException e = assertThrows(BadFileException.class, () -> read(rows));
      assertTrue(e.getMessage().endsWith("has more than 500 characters"), e.getMessage());
    }
  }

  @Test
  void aCorrectedTable() throws IOException {
    Optional<EntityType> person = Optional.of(EntityType.PERSON);
    assertEquals(
        new Aliases(
            List.of(
                new Aliases.Same("Ada Moss", "Ada Moss", person),
                new Aliases.Same("Ada Moss", "Mrs Moss", person),
                new Aliases.Same("Ada Moss", "Mos", person)),
            List.of()),
        read(
            HEADING
                + "person,Ada Moss,4,Ada Moss | Mrs Moss,1\nperson,Ada Moss,1,Mos,2\n"
                + "number,7 ships,1,seven ships,3\n"));
  }

  @Test
  void aVariantOfTwoRowsIsLeftToTheRules() throws IOException {
    Aliases aliases =
        read(
            HEADING + "person,Ada Moss,2,Ada Moss | Moss,1\nperson,Eva Moss,2,Eva Moss | Moss,2\n");
    assertEquals(
        List.of("Ada Moss", "Eva Moss"),
        aliases.same().stream().map(Aliases.Same::variant).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person,,4,Moss,1 | a row without a name",
        "dog,Ada,4,Moss,1 | type \"dog\" is none of person, place, organisation, number",
        "person,Ada | a row without the column variants",
      })
  void aMalformedRowOfATable(String row, String reason) {
    BadFileException e = assertThrows(BadFileException.class, () -> read(HEADING + row + "\n"));
    assertEquals(file() + ":2: " + reason, e.getMessage());
  }

  @Test
  void aTableNeedsItsVariants() {
    BadFileException e =
        assertThrows(BadFileException.class, () -> read("type,name\nperson,Ada\n"));
    assertEquals(file() + ":1: a table without the column variants", e.getMessage());
  }

  @Test
  void asSpreadsheetsOnWindowsSaveIt() throws IOException {
    Files.write(file(), "same;J\u00f6ran;Joran\n".getBytes(Charset.forName("windows-1252")));
    assertEquals("J\u00f6ran", AliasFile.read(file()).same().get(0).canonical());
  }

  @Test
  void aFolderIsTold() {
    FileSystemException e = assertThrows(FileSystemException.class, () -> AliasFile.read(folder));
    assertEquals(folder.toString(), e.getFile());
    assertEquals("this is a folder", Reason.of(e));
    assertThrows(FileSystemException.class, () -> IgnoreFile.read(folder));
  }

  @Test
  void namesToIgnore() throws IOException {
    Files.writeString(file(), "# not these\n\n Halden \nAda Moss\n", StandardCharsets.UTF_8);
    assertEquals(List.of("Halden", "Ada Moss"), IgnoreFile.read(file()));
  }

  private Path file() {
    return folder.resolve("names.csv");
  }

  private Aliases read(String content) throws IOException {
    Files.writeString(file(), content, StandardCharsets.UTF_8);
    return AliasFile.read(file());
  }
}
