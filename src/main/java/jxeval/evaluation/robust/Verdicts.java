package jxeval.evaluation.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Raised;
import jxeval.evaluation.UnitResult;
import org.jspecify.annotations.Nullable;

/** All that one run says of its units: ranks, grades, penalties and prizes. */
final class Verdicts {
  private final Map<Verdict, String> said = new LinkedHashMap<>();

  Verdicts(List<GroupResult> groups, List<Raised> raised, List<AwardEntry> prizes) {
    for (GroupResult group : groups) {
      group.units().forEach(u -> ranked(group, u));
    }
    raised.forEach(r -> penalty(r));
    prizes.forEach(this::prize);
  }

  private void ranked(GroupResult group, UnitResult unit) {
    String id = group.assessment().id();
    put(unit.unit().id(), Verdict.Kind.RANK, id, unit.rank());
    put(unit.unit().id(), Verdict.Kind.GRADE, id, unit.grade());
  }

  private void penalty(Raised raised) {
    put(
        raised.unit().id(),
        Verdict.Kind.PENALTY,
        raised.consequence().id(),
        raised.consequence().says());
  }

  private void prize(AwardEntry entry) {
    String payee = entry.payee();
    boolean won = entry.status().isWon();
    if (payee != null && (won || entry.status() == AwardEntry.Status.UNDECIDED)) {
      String slot = entry.id().substring(entry.id().indexOf('/') + 1);
      put(payee, Verdict.Kind.PRIZE, entry.award().id(), won ? slot : slot + "?");
    }
  }

  private void put(String unit, Verdict.Kind kind, String of, @Nullable Object value) {
    if (value != null) {
      said.put(new Verdict(unit, kind, of), value.toString());
    }
  }

  /** What another run says otherwise: prizes first, then penalties, grades, ranks. */
  List<Hanging.Change> against(Verdicts other) {
    Set<Verdict> all = new LinkedHashSet<>(said.keySet());
    all.addAll(other.said.keySet());
    List<Hanging.Change> changes = new ArrayList<>();
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      for (Verdict verdict : all) {
        String was = said.get(verdict);
        String becomes = other.said.get(verdict);
        if (verdict.kind() == kind && !Objects.equals(was, becomes)) {
          changes.add(new Hanging.Change(verdict, was, becomes));
        }
      }
    }
    return List.copyOf(changes);
  }
}
