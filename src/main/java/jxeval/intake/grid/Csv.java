package jxeval.intake.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.FileRule;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Separated text: one sheet named like the file. */
final class Csv implements Content {
  /** More control characters than one in so many bytes are no text. */
  private static final int FEW = 50;

  private final Reading reading;
  private final String text;
  private final char separator;

  Csv(byte[] bytes, Reading reading) {
    this.reading = reading;
    checkIsText(bytes);
    String decoded = Charsets.decode(bytes);
    while (decoded.endsWith("\u001a")) {
      decoded = decoded.substring(0, decoded.length() - 1);
    }
    if (decoded.isBlank()) {
      throw new Refusal(FileRule.F101, Integer.toString(bytes.length));
    }
    boolean hint = decoded.regionMatches(true, 0, "sep=", 0, 4) && decoded.indexOf('\n') >= 5;
    text = hint ? decoded.substring(decoded.indexOf('\n') + 1) : decoded;
    separator = hint ? decoded.charAt(4) : Separator.of(text);
    if (separator == Separator.NONE || Character.isLetterOrDigit(separator)) {
      throw new Refusal(FileRule.F138, null).with("format", "TXT");
    }
  }

  /** A cell without the {@code ="…"} by which web systems keep digits as text. */
  private static String shown(String cell) {
    boolean kept = cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"");
    return kept ? cell.substring(2, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static void checkIsText(byte[] bytes) {
    if (Signature.starts(bytes, 0xff, 0xfe) || Signature.starts(bytes, 0xfe, 0xff)) {
      return;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new Refusal(FileRule.F140, null);
      }
      controls += b >= 0 && b < ' ' && "\t\r\n\f\u001a".indexOf(b) < 0 ? 1 : 0;
    }
    if ((long) controls * FEW > bytes.length) {
      throw new Refusal(FileRule.F140, null);
    }
  }

  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public List<Sheet> sheets() {
    SheetBuilder sheet = new SheetBuilder(reading, reading.stem());
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    Map<Integer, Integer> widths = new HashMap<>();
    List<BrokenLine> broken = new ArrayList<>();
    long lines = 0;
    int row = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        row++;
        widths.merge(record.size(), 1, Integer::sum);
        sheet.toRow(row);
        for (int i = 0; i < record.size(); i++) {
          String value = shown(record.get(i));
          sheet.add(Cells.text(i + 1, value, false));
          if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            broken.add(BrokenLine.of(row, i + 1, record.size(), value, separator));
          }
        }
        lines = parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Refusal(FileRule.F159, null)
          .with("row", Integer.toString(row + 1))
          .in(sheet.name(), A1.of(row + 1, 1));
    }
    BrokenLine.judge(broken, widths, lines, row, sheet.name(), reading);
    return List.of(sheet.build());
  }
}
