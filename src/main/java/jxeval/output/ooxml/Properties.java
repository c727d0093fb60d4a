package jxeval.output.ooxml;

/** What a package says about itself: title, subject, the program that made it, never a time. */
public final class Properties {
  private static final String MAKER = "jx-eval";
  private static final String MADE = "2021-01-01T00:00:00Z";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private Properties() {}

  /** Adds the parts that say it, and refers to them from the package. */
  public static void add(Parts parts, Relations root, String title, String subject) {
    root.to("extended-properties", "docProps/app.xml");
    root.toProperties("docProps/core.xml");
    parts.add("docProps/app.xml", "officedocument.extended-properties+xml", Properties::app);
    parts.add("docProps/core.xml", "package.core-properties+xml", () -> core(title, subject));
  }

  private static Xml app() {
    return Xml.part().open("Properties").with("xmlns", OFFICE).holding("Application", MAKER);
  }

  private static Xml core(String title, String subject) {
    Xml xml = Xml.ofPackage().open("cp:coreProperties").with("xmlns:cp", CORE);
    xml.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.with("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    time(xml, "dcterms:created").holding("dc:creator", MAKER);
    time(xml.holding("cp:lastModifiedBy", MAKER), "dcterms:modified");
    return xml.holding("dc:subject", subject).holding("dc:title", title);
  }

  private static Xml time(Xml xml, String name) {
    return xml.open(name).with("xsi:type", "dcterms:W3CDTF").text(MADE).end();
  }
}
