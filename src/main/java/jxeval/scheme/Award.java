package jxeval.scheme;

import java.util.List;
import java.util.Map;
import jxeval.scheme.condition.Condition;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An award of the year's end (五-一). */
public sealed interface Award {

  String id();

  /** Its name in print. */
  String label();

  @Nullable String clause();

  /** Where it stands in the target file. */
  String path();

  /** The words that stand for it in {@code bars}, {@code won} and {@code within}. */
  default List<String> words() {
    return List.of(id());
  }

  /** Whether it can only be computed once the other awards are. */
  default boolean asksOthers() {
    return false;
  }

  /** The case of the reader that fits this kind of award. */
  <T> T read(Reader<T> reader);

  /** One case a kind of award. */
  interface Reader<T> {
    T prizes(Prizes award);

    T taskCompletion(TaskCompletion award);

    T tiered(Tiered award);

    T exports(Exports award);

    T nominations(Nominations award);

    T people(People award);
  }

  /**
   * Prizes by rank.
   *
   * @param assessment the assessment whose ranks count
   * @param group the group inside it; null: the whole assessment
   */
  record Prizes(
      String id,
      String label,
      String assessment,
      @Nullable String group,
      List<Slot> slots,
      @Nullable String clause,
      String path)
      implements Award {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.prizes(this);
    }

    @Override
    public List<String> words() {
      return List.of(id(), "prizes");
    }
  }

  /** A class of prize: how many, and how much each. */
  record Slot(String id, int count, Amount amount) {}

  /** 完成任务奖: to the units that meet the condition, divided among a team's members. */
  record TaskCompletion(
      String id,
      String label,
      List<String> units,
      @Nullable Condition when,
      Amount amount,
      @Nullable String divideBy,
      @Nullable String clause,
      String path)
      implements Award {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.taskCompletion(this);
    }
  }

  /**
   * 项目进资奖, 税收贡献奖: per project on a base field, split to the introducing units by share.
   *
   * @param set {@code verification} or {@code tax}; {@code field} the base in it
   * @param tiers null: 金额未配置
   * @param capProject 元; null for none
   * @param capUnit 元 a unit and award; null for none
   */
  record Tiered(
      String id,
      String label,
      String set,
      String field,
      Filter where,
      @Nullable Tiers tiers,
      @Nullable BigFraction capProject,
      @Nullable BigFraction capUnit,
      List<Rewarded> alreadyRewarded,
      @Nullable String clause,
      String path)
      implements Award {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.tiered(this);
    }
  }

  /** A base of a project that an earlier year rewarded. */
  record Rewarded(String project, BigFraction base, int year) {}

  /** 企业外贸出口奖 per product class; {@code bases}: last year's exports of an enterprise, 万美元. */
  record Exports(
      String id,
      String label,
      Map<String, ExportClass> classes,
      Map<String, BigFraction> bases,
      @Nullable String clause,
      String path)
      implements Award {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.exports(this);
    }
  }

  /**
   * @param ofIncrease on the increase over the base, else on the total
   * @param threshold least total of the year, 万美元; null for none
   * @param growth least (total − base)/base; null for none
   * @param cap 元 an enterprise; null for none
   */
  record ExportClass(
      boolean ofIncrease,
      @Nullable BigFraction threshold,
      @Nullable BigFraction growth,
      @Nullable Tiers tiers,
      @Nullable BigFraction cap,
      @Nullable String clause,
      String path) {}

  /** 激励招商奖: one person of each unit that qualifies. */
  record Nominations(
      String id,
      String label,
      List<String> units,
      @Nullable Condition when,
      @Nullable String clause,
      String path)
      implements Award {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.nominations(this);
    }

    @Override
    public boolean asksOthers() {
      return true;
    }

    @Override
    public List<String> words() {
      return List.of(id(), "nominations");
    }
  }

  /** 有功人员: at most {@code cap} 元 a person, a unit's rows within its award {@code within}. */
  record People(
      String id,
      String label,
      @Nullable BigFraction cap,
      @Nullable String within,
      @Nullable String clause,
      String path)
      implements Award {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.people(this);
    }

    @Override
    public boolean asksOthers() {
      return true;
    }
  }
}
