package jxeval.output.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;

/** A bureau's own layout of a publication: a document or a workbook with placeholders. */
public sealed interface Template permits WordTemplate, BookTemplate {

  /** The template that a file holds, told by its content. */
  static Template of(byte[] file) throws TemplateException {
    if (FileMagic.valueOf(file) == FileMagic.OLE2) {
      throw TemplateException.of(TemplateException.Problem.OLD);
    }
    String type = mainType(file);
    if (type.contains("macroEnabled")) {
      throw TemplateException.of(TemplateException.Problem.MACROS);
    }
    if (type.endsWith("wordprocessingml.document.main+xml")) {
      return new WordTemplate(file);
    }
    if (type.endsWith("spreadsheetml.sheet.main+xml")) {
      return new BookTemplate(file);
    }
    throw TemplateException.of(TemplateException.Problem.UNREADABLE);
  }

  private static String mainType(byte[] file) throws TemplateException {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
      List<PackagePart> main =
          parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
      parts.revert();
      return main.isEmpty() ? "" : main.get(0).getContentType();
    } catch (IOException
        | InvalidFormatException
        | IllegalArgumentException
        | POIXMLException
        | OpenXML4JRuntimeException e) {
      throw TemplateException.of(TemplateException.Problem.UNREADABLE);
    }
  }

  /** The name of a document beside a workbook. */
  static String wordFile(String workbook) {
    return workbook.replace(".xlsx", ".docx");
  }

  /** The workbook beside which a workbook was filled in; empty for one that is ours. */
  static Optional<String> ours(String workbook) {
    return BookTemplate.ours(workbook);
  }

  /** Every name that {@link #nameBeside} can give. */
  static List<String> namesBeside(String workbook) {
    return List.of(wordFile(workbook), BookTemplate.beside(workbook));
  }

  /** The name of the file that it fills, beside a workbook of that name. */
  String nameBeside(String workbook);

  /** The file that it fills, as bytes; equal templates and figures give equal bytes. */
  byte[] filled(TemplateModel model) throws TemplateException;
}
