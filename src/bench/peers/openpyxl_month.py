"""A month's bulletin by plain openpyxl: what a clerk who knows Python writes in an afternoon.

Reads every return and ledger of a year folder up to a month, adds up, and writes one styled workbook with
charts, links and formulas. It checks nothing: a cell that is no number counts as 0. openpyxl reads no .xls;
those returns are left out, which is in its favour.

    openpyxl_month.py YEAR-FOLDER MONTH OUTPUT.xlsx
"""

import csv
import re
import sys
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.formatting.rule import DataBarRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

SHEETS = {
    "外出招商活动": "天数",
    "招商项目": "本月实际进资",
    "企业招工": "本月招工人数",
    "工作经费": "金额",
    "外贸进出口": "出口",
    "标准厂房": "本月完工面积",
}


def number(value):
    if isinstance(value, (int, float)):
        return float(value)
    try:
        return float(str(value).replace(",", "").strip())
    except ValueError:
        return 0.0


def tables(path):
    """Name and rows of each sheet."""
    if path.suffix in (".xlsx", ".xlsm"):
        book = load_workbook(path, data_only=True)
        for sheet in book.worksheets:
            yield sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]
    elif path.suffix == ".csv":
        data = path.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("gb18030")
        yield path.stem, list(csv.reader(text.splitlines()))


def header_row(rows, column):
    for at, row in enumerate(rows[:30]):
        for index, cell in enumerate(row):
            if cell is not None and str(cell).startswith(column):
                return at, index
    return None, None


def read(folder, month):
    entries = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix != ".yaml"):
        relative = path.relative_to(folder)
        if relative.parts[0] not in ("returns", "ledgers"):
            continue
        if relative.parts[0] == "returns" and relative.parts[1] > month:
            continue
        try:
            for title, rows in tables(path):
                column = SHEETS.get(title)
                at, index = header_row(rows, column) if column else (None, None)
                if at is None:
                    continue
                unit = relative.parts[2].split(".")[0] if relative.parts[0] == "returns" else "商务局台账"
                for line, row in enumerate(rows[at + 1 :], at + 2):
                    if any("合计" in str(c) for c in row[:3]) or not any(c not in (None, "") for c in row):
                        continue
                    entries.append((title, unit, str(relative), line, row, number(row[index])))
        except Exception as error:  # a broken return must not stop the others
            print(relative, error, file=sys.stderr)
    return entries


THIN = Side(style="thin")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD = PatternFill("solid", fgColor="D9E1F2")


def styled(sheet, title, header, rows, formats):
    sheet["A1"] = title
    sheet["A1"].font = Font(name="宋体", size=18, bold=True)
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(header))
    for c, name in enumerate(header, 1):
        cell = sheet.cell(2, c, name)
        cell.font, cell.fill, cell.border = Font(bold=True), HEAD, BORDER
        cell.alignment = Alignment(horizontal="center", wrap_text=True)
    for r, row in enumerate(rows, 3):
        for c, value in enumerate(row, 1):
            cell = sheet.cell(r, c, value)
            cell.border = BORDER
            if formats.get(c):
                cell.number_format = formats[c]
    for c in range(1, len(header) + 1):
        sheet.column_dimensions[get_column_letter(c)].width = 16
    sheet.freeze_panes = "B3"
    sheet.auto_filter.ref = f"A2:{get_column_letter(len(header))}{max(3, len(rows) + 2)}"
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:2"


def write(entries, month, target):
    book = Workbook()
    book.remove(book.active)
    for title in SHEETS:
        mine = [e for e in entries if e[0] == title]
        sums = {}
        for _, unit, _, _, _, value in mine:
            sums[unit] = sums.get(unit, 0) + value
        ranked = sorted(sums.items(), key=lambda s: -s[1])
        rows = [[u, v, f"=RANK(B{r},B$3:B${len(ranked) + 2})"] for r, (u, v) in enumerate(ranked, 3)]
        rank = book.create_sheet(title + "排名")
        styled(rank, f"{month} {title}", ["单位", SHEETS[title], "名次"], rows, {2: "#,##0.00"})
        last = len(rows) + 2
        rank.cell(last + 1, 1, "合计")
        rank.cell(last + 1, 2, f"=SUM(B3:B{last})").number_format = "#,##0.00"
        rank.conditional_formatting.add(f"B3:B{last}", DataBarRule("min", 0, "max", None, color="638EC6"))
        for chart in (BarChart(), PieChart()):
            chart.title = title
            chart.add_data(Reference(rank, min_col=2, min_row=2, max_row=last), titles_from_data=True)
            chart.set_categories(Reference(rank, min_col=1, min_row=3, max_row=last))
            rank.add_chart(chart, "E3" if isinstance(chart, BarChart) else "E20")
        width = max((len(e[4]) for e in mine), default=0)
        detail = book.create_sheet(title)
        body = [[e[1], *[c if c is None else str(c) for c in e[4]], e[5]] for e in mine]
        styled(detail, title, ["单位", *[f"栏{c}" for c in range(1, width + 1)], "数值"], body, {})
        for r, e in enumerate(mine, 3):
            detail.cell(r, 1).hyperlink = re.sub(r"\\", "/", "../../" + e[2])
            detail.cell(r, 1).style = "Hyperlink"
    book.save(target)


if __name__ == "__main__":
    write(read(Path(sys.argv[1]), sys.argv[2]), sys.argv[2], sys.argv[3])
