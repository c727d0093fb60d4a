package jxeval.intake.grid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** An .xlsx or .xlsm workbook, transitional or strict. */
final class Xlsx implements Content {
  private static final String TYPES = "[Content_Types].xml";

  private final Container container;
  private final Reading reading;
  private final String workbook;
  private final Relations relations;
  private boolean macros;

  private Xlsx(Container container, Reading reading, String workbook) {
    this.container = container;
    this.reading = reading;
    this.workbook = workbook;
    relations = Relations.of(container, workbook);
  }

  /**
   * The workbook of a container.
   *
   * @throws Refusal naming what the container holds instead
   */
  static Xlsx of(byte[] bytes, Reading reading) {
    Container container = Container.open(bytes, reading);
    refuseOthers(container);
    Relations top = Relations.of(container, "");
    Relations.Relation document = top.ofType("officeDocument");
    if (document == null) {
      throw new Refusal(FileRule.F152, "_rels/.rels").with("part", "_rels/.rels");
    }
    if (document.external()) {
      throw new Refusal(FileRule.F155, document.target());
    }
    return new Xlsx(container, reading, document.target());
  }

  private static void refuseOthers(Container container) {
    byte[] mime = container.start("mimetype", 200);
    if (mime != null) {
      String type = new String(mime, StandardCharsets.ISO_8859_1);
      boolean sheet = type.contains("spreadsheet");
      throw named(sheet ? FileRule.F131 : FileRule.F132, sheet ? ".ods" : "OpenDocument");
    }
    Set<String> names = container.names();
    if (names.contains("xl/workbook.bin")) {
      throw named(FileRule.F131, ".xlsb");
    }
    if (container.hasEnding(".iwa")) {
      throw named(FileRule.F131, ".numbers");
    }
    if (names.contains("word/document.xml")) {
      throw named(FileRule.F132, ".docx");
    }
    if (names.contains("ppt/presentation.xml")) {
      throw named(FileRule.F132, ".pptx");
    }
    if (!container.has(TYPES)) {
      boolean excel = names.stream().anyMatch(name -> name.startsWith("xl/"));
      throw excel
          ? new Refusal(FileRule.F152, TYPES).with("part", TYPES)
          : named(FileRule.F136, "zip");
    }
  }

  private static Refusal named(FileRule rule, String format) {
    return new Refusal(rule, format).with("format", format);
  }

  @Override
  public Format format() {
    return Format.XLSX;
  }

  @Override
  public List<Sheet> sheets() {
    checkType();
    WorkbookPart book = WorkbookPart.of(container, workbook);
    tellOfMacrosAndLinks(book);
    Styles styles = Styles.of(container, partOf("styles"));
    SharedTexts texts = new SharedTexts(reading);
    List<SheetBuilder> builders = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    for (WorkbookPart.SheetEntry entry : book.sheets()) {
      Relations.Relation relation = relations.of(entry.relation());
      if (relation == null) {
        throw new Refusal(FileRule.F152, entry.name())
            .with("part", entry.name())
            .in(entry.name(), null);
      }
      if (relation.external() || !parts.add(relation.target())) {
        throw new Refusal(FileRule.F155, relation.target()).in(entry.name(), null);
      }
      if (relation.type().equals("worksheet")) {
        SheetBuilder builder = new SheetBuilder(reading, entry.name());
        if (entry.hidden()) {
          builder.hide();
        }
        builders.add(builder);
        new SheetPart(container, relation.target(), builder, styles, texts, book.from1904()).read();
      }
    }
    if (builders.isEmpty()) {
      throw new Refusal(FileRule.F152, workbook).with("part", "worksheet");
    }
    texts.resolve(container, partOf("sharedStrings"), builders);
    List<Sheet> sheets = new ArrayList<>(builders.size());
    for (SheetBuilder builder : builders) {
      sheets.add(builder.build());
    }
    return sheets;
  }

  private void checkType() {
    String type = ContentTypes.of(container, TYPES).of(workbook);
    if (type.contains("excel.sheet.binary")) {
      throw named(FileRule.F131, ".xlsb");
    }
    macros |= type.contains("macroEnabled");
  }

  private void tellOfMacrosAndLinks(WorkbookPart book) {
    macros |= relations.ofType("vbaProject") != null || relations.ofType("xlMacrosheet") != null;
    if (macros || container.hasEnding("vbaproject.bin")) {
      reading.tell(FileRule.F170, null);
    }
    if (book.linked()
        || relations.ofType("externalLink") != null
        || relations.ofType("connections") != null) {
      reading.tell(FileRule.F171, null);
    }
  }

  private @Nullable String partOf(String type) {
    Relations.Relation relation = relations.ofType(type);
    if (relation == null) {
      return null;
    }
    if (relation.external()) {
      throw new Refusal(FileRule.F155, relation.target());
    }
    return relation.target();
  }
}
