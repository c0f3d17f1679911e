"""Small cells of a published table, protected so that nobody can compute them back from what is left.

A cell of 1 to 4 tells of persons and is left out. Its row and its column with their sums would give it away, so other
cells are left out beside it until an attacker who knows every published number and its sums can bound each small cell
no more tightly than `SLACK` to either side (as far as zero allows). The attacker is exact, not guessed: a table with
sums is a network in which each cell, sums included, is an edge between its row and its column, so the least and the
greatest value of a cell are flows (the classical result for two-dimensional tables; see L. H. Cox on network models for
suppression). One table at a time: a number that stands in two tables has to be left out of both.
"""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

SMALL = 5
SLACK = 3

Cell = tuple[int, int]
Table = list[list[int]]


@dataclass(frozen=True, slots=True)
class Protected:
    """A table with its sums in the last row and the last column; None where a number is left out."""

    cells: list[list[int | None]]

    @property
    def rows(self) -> list[list[int | None]]:
        """Without the row of sums."""
        return self.cells[:-1]

    @property
    def sums(self) -> list[int | None]:
        """The last row."""
        return self.cells[-1]


def is_small(value: int) -> bool:
    """Whether a count tells of persons. Nobody is nobody: a zero does not."""
    return 0 < value < SMALL


def with_sums(body: Table) -> Table:
    """The table with a column of row sums and a row of column sums."""
    rows = [[*row, sum(row)] for row in body]
    width = len(rows[0]) if rows else 1
    return [*rows, [sum(row[n] for row in rows) for n in range(width)]]


def protect(body: Table, *, hidden: Iterable[Cell] = ()) -> Protected:
    """The table with sums, small cells and what would give them away left out.

    `hidden` are cells that must not be shown in any case, because another table leaves them out.
    """
    whole = with_sums(body)
    left_out = {at for at, value in _cells(whole) if is_small(value)} | set(hidden)
    primary = sorted(left_out)
    while unsafe := _unsafe(whole, left_out, primary):
        beside = _cheapest(whole, left_out, unsafe)
        if beside is None:
            break
        left_out.add(beside)
    return Protected(
        [[None if (i, j) in left_out else value for j, value in enumerate(row)] for i, row in enumerate(whole)]
    )


def protect_list(values: list[int]) -> list[int | None]:
    """A list with its sum at the end, protected: of numbers that add up along one line only.

    Two numbers left out bound each other from below by zero and from above by what they have together.
    """
    left_out = {n for n, value in enumerate(values) if is_small(value)}
    total = sum(values)
    if not is_small(total):
        for n in sorted(range(len(values)), key=lambda n: (values[n] == 0, values[n])):
            if not any(_is_bounded(values, left_out, small) for small in left_out if is_small(values[small])):
                break
            left_out.add(n)
    shown: list[int | None] = [None if n in left_out else value for n, value in enumerate(values)]
    return [*shown, None if is_small(total) else total]


def _is_bounded(values: list[int], left_out: set[int], small: int) -> bool:
    others = sum(values[n] for n in left_out if n != small)
    return others < SLACK


def bounds(whole: Table, left_out: set[Cell], cell: Cell) -> tuple[int, int | None]:
    """What an attacker knows of a cell that was left out: at least, at most (None: no limit)."""
    value = whole[cell[0]][cell[1]]
    up = _most_flow(whole, left_out, cell, grow=True)
    down = _most_flow(whole, left_out, cell, grow=False)
    least = 0 if down is None else max(0, value - down)
    return least, None if up is None else value + up


def _cells(whole: Table) -> Iterator[tuple[Cell, int]]:
    for i, row in enumerate(whole):
        for j, value in enumerate(row):
            yield (i, j), value


def _unsafe(whole: Table, left_out: set[Cell], primary: list[Cell]) -> Cell | None:
    """The first small cell that can be bounded too tightly."""
    for cell in primary:
        value = whole[cell[0]][cell[1]]
        least, most = bounds(whole, left_out, cell)
        if least > max(0, value - SLACK) or (most is not None and most < value + SLACK):
            return cell
    return None


def _cheapest(whole: Table, left_out: set[Cell], unsafe: Cell) -> Cell | None:
    """The cell to leave out next: where a line has a single hole, near the unsafe one, the smallest, sums last."""
    last_row, last_column = len(whole) - 1, len(whole[0]) - 1
    in_row, in_column = Counter(i for i, _ in left_out), Counter(j for _, j in left_out)

    def cost(entry: tuple[Cell, int]) -> tuple[bool, int, bool, bool, int, Cell]:
        (i, j), value = entry
        is_sum = i == last_row or j == last_column
        # A line with a single hole gives it away: fill those first, two at once where possible.
        closes = (in_row[i] == 1) + (in_column[j] == 1)
        touches = i == unsafe[0] or j == unsafe[1]
        return (is_sum, -closes, not touches, value == 0, value, (i, j))

    return min((entry for entry in _cells(whole) if entry[0] not in left_out), key=cost, default=(None, 0))[0]


_Node = tuple[str, int]


def _edge(whole: Table, cell: Cell) -> tuple[_Node, _Node]:
    """From where to where a cell flows: in the body and at the corner from row to column, sums the other way round."""
    (i, j), last_row, last_column = cell, len(whole) - 1, len(whole[0]) - 1
    row, column = ("row", i), ("column", j)
    is_turned = (i == last_row) != (j == last_column)
    return (column, row) if is_turned else (row, column)


def _most_flow(whole: Table, left_out: set[Cell], cell: Cell, *, grow: bool) -> int | None:
    """By how much a cell can grow or shrink while all published numbers and sums stay; None for without limit.

    A change of the cell has to flow back from where it leads to where it comes from through other left-out cells. Those
    can grow without limit and shrink to zero.
    """
    start, end = _edge(whole, cell)
    source, sink = (end, start) if grow else (start, end)
    room = _residual(whole, left_out - {cell})
    total = 0
    while path := _path(room, source, sink):
        steps = [room[a][b] for a, b in path]
        limited = [step for step in steps if step is not None]
        if not limited:
            return None
        amount = min(limited)
        for edge in path:
            _shift(room, edge, amount)
        total += amount
    return total


_Room = dict[_Node, dict[_Node, int | None]]


def _residual(whole: Table, left_out: set[Cell]) -> _Room:
    room: _Room = {}
    for cell in left_out:
        a, b = _edge(whole, cell)
        room.setdefault(a, {})[b] = None
        room.setdefault(b, {})[a] = whole[cell[0]][cell[1]]
    return room


def _shift(room: _Room, edge: tuple[_Node, _Node], amount: int) -> None:
    a, b = edge
    forth, back = room[a][b], room[b][a]
    room[a][b] = None if forth is None else forth - amount
    room[b][a] = None if back is None else back + amount


def _path(room: Mapping[_Node, Mapping[_Node, int | None]], source: _Node, sink: _Node) -> list[tuple[_Node, _Node]]:
    """A shortest path with room left; [] where there is none."""
    came_from: dict[_Node, _Node] = {source: source}
    queue = deque([source])
    while queue:
        here = queue.popleft()
        if here == sink:
            break
        for there, left in room.get(here, {}).items():
            if there not in came_from and left != 0:
                came_from[there] = here
                queue.append(there)
    if sink not in came_from:
        return []
    path, here = [], sink
    while here != source:
        path.append((came_from[here], here))
        here = came_from[here]
    return path[::-1]
