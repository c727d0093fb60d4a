package jxeval.report.table;

/** A part of a sheet; blocks stand one below the other with a blank line between them. */
public sealed interface Block permits Table, Paragraph, Charts {}
