package jxeval.scheme.coverage;

import jxeval.scheme.Award;

/** Which kind of rule an award is. */
final class AwardKind implements Award.Reader<Use.Kind> {
  @Override
  public Use.Kind prizes(Award.Prizes award) {
    return Use.Kind.PRIZES;
  }

  @Override
  public Use.Kind taskCompletion(Award.TaskCompletion award) {
    return Use.Kind.TASK_COMPLETION;
  }

  @Override
  public Use.Kind tiered(Award.Tiered award) {
    return Use.Kind.TIERED;
  }

  @Override
  public Use.Kind exports(Award.Exports award) {
    return Use.Kind.EXPORTS;
  }

  @Override
  public Use.Kind nominations(Award.Nominations award) {
    return Use.Kind.NOMINATIONS;
  }

  @Override
  public Use.Kind people(Award.People award) {
    return Use.Kind.PEOPLE;
  }
}
