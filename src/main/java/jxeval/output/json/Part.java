package jxeval.output.json;

import static jxeval.evaluation.Results.Kind.AWARDS;
import static jxeval.evaluation.Results.Kind.MIDYEAR;
import static jxeval.evaluation.Results.Kind.MONTHLY;
import static jxeval.evaluation.Results.Kind.SATISFACTION;
import static jxeval.evaluation.Results.Kind.SCREEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jxeval.evaluation.Results;

/** A list of results.json that only some kinds of run have, in the order of the document. */
enum Part {
  COUNTY("county", Parts::county, MONTHLY, MIDYEAR, AWARDS),
  GROUPS("groups", Parts::groups, MONTHLY, MIDYEAR, AWARDS),
  SUBMISSIONS("submissions", Parts::submissions, MONTHLY, MIDYEAR, AWARDS),
  CONSEQUENCES("consequences", Parts::consequences, MONTHLY, MIDYEAR, AWARDS, SATISFACTION),
  OUTINGS("outings", Parts::outings, MONTHLY, MIDYEAR, AWARDS),
  FUNDS("funds", Parts::funds, MONTHLY, MIDYEAR, AWARDS),
  AWARD_LINES("awards", Parts::awards, AWARDS),
  SURVEY("survey", Parts::survey, MIDYEAR, AWARDS, SATISFACTION),
  SCREENING("screening", Parts::screening, SCREEN);

  private final String key;
  private final Function<Parts, List<Fields>> content;
  private final Set<Results.Kind> kinds;

  Part(
      String key,
      Function<Parts, List<Fields>> content,
      Results.Kind first,
      Results.Kind... others) {
    this.key = key;
    this.content = content;
    this.kinds = EnumSet.of(first, others);
  }

  String key() {
    return key;
  }

  boolean isIn(Results.Kind kind) {
    return kinds.contains(kind);
  }

  List<Fields> of(Parts parts) {
    return content.apply(parts);
  }
}
