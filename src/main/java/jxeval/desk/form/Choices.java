package jxeval.desk.form;

import java.util.List;
import jxeval.intake.form.Kind;
import jxeval.text.Words;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The checks that the spreadsheet makes while a cell is filled in, with a prompt in words. */
final class Choices {
  /** Excel's limit of a list written into the check itself. */
  private static final int LONGEST_LIST = 255;

  private static final int LONGEST_PROMPT = 250;
  private static final int LONGEST_TITLE = 30;
  private static final int MONTHS = 12;
  private static final String LARGEST = "1000000000000";

  private final GuideSheet guide;
  private final Words words;

  Choices(GuideSheet guide, Words words) {
    this.guide = guide;
    this.words = words;
  }

  /** Adds the check of a column between two 0-based rows. */
  void add(XSSFSheet sheet, FieldDemand demand, int column, int firstRow, int lastRow) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint = constraint(helper, demand);
    boolean strict = constraint != null && !several(demand);
    DataValidation check =
        helper.createValidation(
            constraint == null ? anything(helper) : constraint,
            new CellRangeAddressList(firstRow, lastRow, column, column));
    check.setEmptyCellAllowed(true);
    check.setSuppressDropDownArrow(true);
    String title = cut(demand.field().header(), LONGEST_TITLE);
    String prompt = cut(demand.inWords(words), LONGEST_PROMPT);
    check.createPromptBox(title, prompt);
    check.setShowPromptBox(true);
    check.setShowErrorBox(strict);
    if (strict) {
      check.setErrorStyle(DataValidation.ErrorStyle.STOP);
      check.createErrorBox(words.of("desk", "form.wrong"), prompt);
    }
    sheet.addValidationData(check);
  }

  private @Nullable DataValidationConstraint constraint(
      DataValidationHelper helper, FieldDemand demand) {
    return switch (demand.field().kind()) {
      case NUMBER -> number(helper, demand);
      case DATE ->
          helper.createDateConstraint(
              OperatorType.BETWEEN,
              Long.toString((long) DateUtil.getExcelDate(demand.first())),
              Long.toString((long) DateUtil.getExcelDate(demand.last())),
              null);
      case MONTH -> list(helper, months(demand.year()));
      case WORD -> list(helper, demand.field().words());
      case UNIT, UNITS -> helper.createFormulaListConstraint(guide.roster());
      case TEXT, NAMES, SHARES, EXTRA, IGNORED -> null;
    };
  }

  private static DataValidationConstraint number(DataValidationHelper helper, FieldDemand demand) {
    String most = demand.field().most() == null ? LARGEST : demand.field().most().toPlainString();
    String least = demand.field().signed() ? "-" + LARGEST : "0";
    return demand.isWhole()
        ? helper.createIntegerConstraint(OperatorType.BETWEEN, least, most)
        : helper.createDecimalConstraint(OperatorType.BETWEEN, least, most);
  }

  /** A list of words; a long one or one with commas cannot stand in the check itself. */
  private @Nullable DataValidationConstraint list(DataValidationHelper helper, List<String> list) {
    String joined = String.join(",", list);
    boolean fits =
        joined.length() <= LONGEST_LIST
            && list.stream().noneMatch(w -> w.contains(",") || w.contains("\""));
    return fits && !list.isEmpty()
        ? helper.createExplicitListConstraint(list.toArray(new String[0]))
        : null;
  }

  private static List<String> months(int year) {
    return java.util.stream.IntStream.rangeClosed(1, MONTHS)
        .mapToObj(m -> java.time.YearMonth.of(year, m).toString())
        .toList();
  }

  private static boolean several(FieldDemand demand) {
    return demand.field().kind() == Kind.UNITS || demand.field().several();
  }

  /** A check that every entry passes: it only carries the prompt. */
  private static DataValidationConstraint anything(DataValidationHelper helper) {
    return helper.createCustomConstraint("TRUE");
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
