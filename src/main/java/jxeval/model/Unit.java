package jxeval.model;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the target file.
 *
 * @param kind {@code team}, {@code squad}, {@code department}, {@code township}, or the county's
 *     own
 * @param team id of the team that a member belongs to
 * @param lead whether a member leads its team and answers for its submissions
 * @param leader the leading official of a team; {@code head} that of any unit
 * @param vertical 条管: its superior is told of the survey
 * @param group ranking group inside an assessment; empty text for none
 * @param tasks measure id to annual task in the measure's unit
 */
public record Unit(
    String id,
    String name,
    List<String> aliases,
    String kind,
    @Nullable String team,
    boolean lead,
    @Nullable String leader,
    @Nullable String head,
    Focus focus,
    boolean vertical,
    String group,
    Map<String, BigFraction> tasks) {

  /** The industries and regions that a team or squad is to work. */
  public record Focus(List<String> industries, List<String> regions) {}
}
