package jxeval.evaluation.robust;

import java.util.List;
import java.util.Optional;

/**
 * What one trial tells.
 *
 * @param untried what is doubtful and could not be tried; empty where it was
 * @param hanging the doubts on which something hangs
 */
record Trial(Doubt.Kind kind, Optional<String> untried, List<Hanging> hanging) {

  static Trial of(Doubt.Kind kind, List<Hanging> hanging) {
    return new Trial(kind, Optional.empty(), hanging);
  }

  /** One doubt, on which nothing hangs if it changes nothing. */
  static Trial of(Doubt doubt, List<Hanging.Change> changes) {
    return of(doubt.kind(), Hanging.of(doubt, changes));
  }

  static Trial untried(Doubt.Kind kind, String what) {
    return new Trial(kind, Optional.of(what), List.of());
  }
}
