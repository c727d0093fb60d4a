package jxeval.intake.form;

import java.util.List;

/** The cover of a return: labels, each with its value beside it. */
public record CoverForm(String name, List<Label> labels) {
  public CoverForm {
    labels = List.copyOf(labels);
  }

  /** One label of the cover. */
  public record Label(String id, String label, boolean required) {}
}
