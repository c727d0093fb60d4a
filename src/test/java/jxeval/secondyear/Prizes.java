package jxeval.secondyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 年终考评奖: the slots of a group filled in the order of its ranks. */
final class Prizes {
  private final String id;
  private final Map<String, Object> award;
  private final Ending ending;
  private final List<Map<String, Object>> slots = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private int filled;

  private Prizes(String id, Map<String, Object> award, Ending ending) {
    this.id = id;
    this.award = award;
    this.ending = ending;
    for (Object each : Tree.list(award.get("slots"))) {
      for (int n = Tree.whole(Tree.map(each), "count", 0); n > 0; n--) {
        slots.add(Tree.map(each));
      }
    }
  }

  static List<Entry> of(String id, Map<String, Object> award, Ending ending) {
    Prizes prizes = new Prizes(id, award, ending);
    prizes.fill();
    return prizes.entries;
  }

  private void fill() {
    String[] named = Tree.text(award, "group", "").split("/");

    List<Standing> order =
        ending.assessed().groups().stream()
            .flatMap(List::stream)
            .filter(s -> s.assessment().equals(named[0]))
            .filter(s -> named.length == 1 || s.unit().group().equals(named[1]))
            .filter(s -> s.rank() > 0)
            .sorted(
                Comparator.comparing(Standing::rank)
                    .thenComparing(s -> ending.order(s.unit().id())))
            .toList();
    for (int at = 0; at < order.size() && filled < slots.size(); ) {
      int rank = order.get(at).rank();
      List<Standing> tied = order.stream().filter(s -> s.rank() == rank).toList();
      give(tied);
      at += tied.size();
    }
    slots.subList(filled, slots.size()).forEach(s -> entries.add(entry(s).as("empty")));
  }

  private void give(List<Standing> tied) {
    List<Standing> able = tied.stream().filter(s -> barred(s).isEmpty()).toList();
    int end = Math.min(filled + able.size(), slots.size());
    boolean settled =
        filled + able.size() <= slots.size()
            && (able.isEmpty() || slots.get(filled).equals(slots.get(end - 1)));
    for (Standing s : tied) {
      Entry line = Entry.of(id, "prize").under(award).to(s.unit().id());
      if (!able.contains(s)) {
        entries.add(line.as(barred(s)));
      } else if (settled) {
        entries.add(
            ending.amount(slots.get(filled), s.unit(), entry(slots.get(filled)).to(s.unit().id())));
      } else {
        entries.add(entry(slots.get(filled)).to(s.unit().id()).as("undecided"));
      }
    }
    filled = end;
  }

  private Entry entry(Map<String, Object> slot) {
    return Entry.of(id, "prize").under(award).slot(Objects.toString(slot.get("id")));
  }

  private String barred(Standing standing) {
    return ending.barred(standing.unit().id(), id);
  }
}
