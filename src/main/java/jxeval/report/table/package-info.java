/**
 * What a workbook says, free of any file format.
 *
 * <p>A {@link jxeval.report.table.Workbook} is a list of {@link jxeval.report.table.Sheet}s; a
 * sheet is a title, a subtitle and blocks one below the other: {@link jxeval.report.table.Table}s,
 * {@link jxeval.report.table.Paragraph}s and {@link jxeval.report.table.Charts}. A {@link
 * jxeval.report.table.Cell} says what it is (text, score, grade, warning …), never how it looks.
 * Formulas, links and chart ranges name cells by sheet, table, row key and column key through
 * {@link jxeval.report.table.Ref}; nobody counts rows.
 *
 * <pre>{@code
 * Sheet.named("团队排名")
 *     .title("金溪县2021年5月招商引资团队排名")
 *     .subtitle("单位：万元", "制表：金溪县商务局", "2021年5月")
 *     .table(
 *         Table.of("teams")
 *             .column(Column.of("rank", "名次"))
 *             .column(Column.of("name", "单位"))
 *             .column(Column.of("actual", "实际进资", "完成"))
 *             .column(Column.of("rate", "实际进资", "完成率"))
 *             .row("t1", Cell.rank(1), Cell.text("第一招商团队"), Cell.amount(actual, 2),
 *                 Cell.percent(rate).formula(Formula.of("ROUND({0}/60000,4)", Ref.of("actual"))))
 *             .total("all", Cell.text("合计").across(2), Cell.covered(),
 *                 Cell.amount(sum, 2).formula(Formula.sum(Ref.column("actual"))), Cell.none()))
 *     .chart(15, Chart.columns("完成率").categories(Ref.column("name").in("teams")).bar("完成率", …))
 *     .note("本表依据二-1")
 *     .landscape()
 *     .build();
 * }</pre>
 */
@NullMarked
package jxeval.report.table;

import org.jspecify.annotations.NullMarked;
