package jxeval.output.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.output.ooxml.FixedZip;
import jxeval.report.table.Cell;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A Word document with {@code {{标题}}}, sections {@code {{?正文}}…{{/正文}}}, and tables whose first
 * cell holds {@code {{县直单位排名}}} and whose next row {@code [名次]}, {@code [单位]} … is repeated.
 */
final class WordTemplate implements Template {
  private static final Pattern TABLE = Pattern.compile("\\{\\{#?([\\p{L}\\p{N}]+)}}");
  private static final Pattern COLUMN = Pattern.compile("\\[([\\p{L}\\p{N}]+)]");

  private final byte[] file;

  WordTemplate(byte[] file) {
    this.file = file;
  }

  @Override
  public String nameBeside(String workbook) {
    return Template.wordFile(workbook);
  }

  @Override
  public byte[] filled(TemplateModel model) throws TemplateException {
    ConfigureBuilder configure = Configure.builder();
    LoopRowTableRenderPolicy rows = new LoopRowTableRenderPolicy();
    model.tables().keySet().stream()
        .filter(t -> !t.equals(TemplateModel.BODY))
        .forEach(t -> configure.bind(t, rows));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (XWPFTemplate compiled =
        XWPFTemplate.compile(new ByteArrayInputStream(file), configure.build())) {
      check(compiled, model);
      compiled.render(values(model)).write(document);
    } catch (IOException
        | IllegalArgumentException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RenderException
        | ResolverException e) {
      throw TemplateException.of(TemplateException.Problem.UNREADABLE);
    }
    return FixedZip.of(document.toByteArray());
  }

  private static Map<String, Object> values(TemplateModel model) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(TemplateModel.TITLE, model.title());
    model
        .tables()
        .forEach((t, of) -> values.put(t, of.rows().stream().map(WordTemplate::printed).toList()));
    return values;
  }

  private static Map<String, String> printed(Map<String, Cell> row) {
    Map<String, String> texts = new HashMap<>();
    row.forEach((column, cell) -> texts.put(column, cell.printed()));
    return texts;
  }

  private static void check(XWPFTemplate template, TemplateModel model) throws TemplateException {
    for (MetaTemplate placeholder : template.getElementTemplates()) {
      String name = TemplateModel.name(placeholder.variable());
      if (!model.names().contains(name)) {
        throw TemplateException.unknown("{{" + name + "}}", model.names());
      }
    }
    XWPFDocument document = template.getXWPFDocument();
    for (XWPFTable table : document.getTables()) {
      Matcher of = TABLE.matcher(table.getText());
      Matcher column = COLUMN.matcher(table.getText());
      while (of.find()) {
        TemplateModel.Listed listed = model.tables().get(of.group(1));
        Set<String> columns = listed == null ? Set.of() : listed.columns();
        while (!columns.isEmpty() && column.find()) {
          if (!columns.contains(column.group(1))) {
            throw TemplateException.unknown("[" + column.group(1) + "]", columns);
          }
        }
      }
    }
  }
}
