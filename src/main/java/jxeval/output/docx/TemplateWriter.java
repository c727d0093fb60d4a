package jxeval.output.docx;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.output.xlsx.FixedZip;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Fills in a bureau's own Word template: {@code {{标题}}}, sections {@code {{?正文}}…{{/正文}}}, and
 * tables whose first cell holds {@code {{县直单位排名}}} and whose next row {@code [名次]}, {@code [单位]} …
 * is repeated. Equal templates and figures give equal bytes.
 */
public final class TemplateWriter {
  private static final Pattern TABLE = Pattern.compile("\\{\\{#?([\\p{L}\\p{N}]+)}}");
  private static final Pattern COLUMN = Pattern.compile("\\[([\\p{L}\\p{N}]+)]");

  private TemplateWriter() {}

  /** The document as bytes. */
  public static byte[] write(byte[] template, TemplateModel model) throws TemplateException {
    ConfigureBuilder configure = Configure.builder();
    LoopRowTableRenderPolicy rows = new LoopRowTableRenderPolicy();
    model.tables().stream()
        .filter(t -> !t.equals(TemplateModel.BODY))
        .forEach(t -> configure.bind(t, rows));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (XWPFTemplate compiled =
        XWPFTemplate.compile(new ByteArrayInputStream(template), configure.build())) {
      check(compiled, model);
      compiled.render(model.values()).write(document);
    } catch (IOException
        | IllegalArgumentException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RenderException
        | ResolverException e) {
      throw TemplateException.unreadable();
    }
    return FixedZip.of(document.toByteArray());
  }

  private static void check(XWPFTemplate template, TemplateModel model) throws TemplateException {
    Set<String> known = new TreeSet<>(model.values().keySet());
    for (MetaTemplate placeholder : template.getElementTemplates()) {
      String name = placeholder.variable().replaceAll("[^\\p{L}\\p{N}]", "");
      if (!known.contains(name)) {
        throw TemplateException.unknown("{{" + name + "}}", known);
      }
    }
    XWPFDocument document = template.getXWPFDocument();
    for (XWPFTable table : document.getTables()) {
      Matcher of = TABLE.matcher(table.getText());
      Matcher column = COLUMN.matcher(table.getText());
      while (of.find()) {
        Set<String> columns = model.columns(of.group(1));
        while (!columns.isEmpty() && column.find()) {
          if (!columns.contains(column.group(1))) {
            throw TemplateException.unknown("[" + column.group(1) + "]", columns);
          }
        }
      }
    }
  }
}
