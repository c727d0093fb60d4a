package jxeval.desk.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jxeval.model.Unit;
import jxeval.output.ooxml.FixedZip;
import jxeval.scheme.Scheme;
import jxeval.text.Words;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes blank forms as .xlsx; equal forms give equal bytes. */
public final class FormWriter {
  private static final String MAKER = "jx-eval";
  private static final Date MADE = Date.from(Instant.parse("2021-01-01T00:00:00Z"));

  private final Scheme scheme;
  private final Words words;
  private final Map<String, String> unitNames;

  public FormWriter(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
    this.unitNames =
        scheme.units().stream().collect(Collectors.toMap(Unit::id, Unit::name, (a, b) -> a));
  }

  /** The name of the form's file, without extension. */
  public String fileName(BlankForm form) {
    BlankForm.Cover cover = form.cover();
    return cover == null
        ? words.of("desk", "form.ledger_file", "name", form.title(), "year", form.year())
        : words.of(
            "desk",
            "form.file",
            "unit",
            cover.unit().name(),
            "year",
            cover.month().getYear(),
            "month",
            cover.month().getMonthValue());
  }

  /** The bytes of the .xlsx file. */
  public byte[] write(BlankForm form) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FormStyles styles = new FormStyles(workbook);
      GuideSheet guide = new GuideSheet(form, words);
      Choices choices = new Choices(guide, words);
      BlankForm.Cover cover = form.cover();
      if (cover != null) {
        FormSheet sheet = new FormSheet(workbook.createSheet(cover.form().name()), styles);
        new CoverSheet(cover, scheme.calendar().deadline(cover.month()), words)
            .write(sheet, title(form, form.title()));
      }
      for (BlankForm.Asked asked : form.sheets()) {
        FormSheet sheet = new FormSheet(workbook.createSheet(asked.form().name()), styles);
        new TableSheet(form, asked, sheet, words, unitNames)
            .write(title(form, asked.form().name()), heading(form), choices);
      }
      guide.write(new FormSheet(workbook.createSheet(guide.name()), styles));
      properties(workbook.getProperties(), title(form, form.title()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String title(BlankForm form, String name) {
    BlankForm.Cover cover = form.cover();
    if (cover == null) {
      return words.of("desk", "form.ledger_title", "year", form.year(), "name", name);
    }
    YearMonth month = cover.month();
    return words.of(
        "desk",
        "form.title",
        "unit",
        cover.unit().name(),
        "year",
        month.getYear(),
        "month",
        month.getMonthValue(),
        "name",
        name);
  }

  private String heading(BlankForm form) {
    BlankForm.Cover cover = form.cover();
    return cover == null
        ? words.of("desk", "form.ledger_heading")
        : words.of("desk", "form.heading", "unit", cover.unit().name(), "month", cover.month());
  }

  private static void properties(POIXMLProperties properties, String title) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(title);
    core.setCreator(MAKER);
    core.setLastModifiedByUser(MAKER);
    core.setCreated(Optional.of(MADE));
    core.setModified(Optional.of(MADE));
    properties.getExtendedProperties().setApplication(MAKER);
  }
}
