"""A few words of SVG: outlines, lines, groups, clips. No gradient and no transparency, so that a press can print it."""

from collections.abc import Iterable, Sequence
from hashlib import blake2s

Point = tuple[float, float]
# How far the handles of a smooth outline reach, in parts of the chord between its neighbours.
_REACH = 1 / 6


def _n(value: float) -> str:
    """One decimal is enough for a drawing a thousand units high."""
    return (
        f"{value:.1f}".removesuffix(".0").replace("-0", "0") if abs(value) < 0.1 else f"{value:.1f}".removesuffix(".0")
    )


def _at(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def smooth(points: Sequence[Point], *, closed: bool = True) -> str:
    """An outline through all points, round everywhere (Catmull-Rom as cubic curves)."""
    held = list(points)
    ring = [held[-1], *held, held[0], held[1]] if closed else [held[0], *held, held[-1]]
    path = [f"M{_at(ring[1])}"]
    for before, start, end, after in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        first = (start[0] + (end[0] - before[0]) * _REACH, start[1] + (end[1] - before[1]) * _REACH)
        second = (end[0] - (after[0] - start[0]) * _REACH, end[1] - (after[1] - start[1]) * _REACH)
        path.append(f"C{_at(first)} {_at(second)} {_at(end)}")
    return "".join(path) + ("Z" if closed else "")


def angular(points: Sequence[Point], *, closed: bool = True) -> str:
    """An outline with corners."""
    return "M" + "L".join(_at(point) for point in points) + ("Z" if closed else "")


def mirrored(right: Sequence[Point]) -> list[Point]:
    """Points of the right half, top to bottom, completed to a whole that is symmetric about x = 0."""
    left = [(-x, y) for x, y in reversed(right) if abs(x) > 0.01]
    return [*right, *left]


def oval(x: float, y: float, rx: float, ry: float) -> str:  # noqa: PLR0917 - in the order of every drawing
    """The outline of an ellipse."""
    return f"M{_n(x - rx)} {_n(y)}a{_n(rx)} {_n(ry)} 0 1 0 {_n(2 * rx)} 0a{_n(rx)} {_n(ry)} 0 1 0 {_n(-2 * rx)} 0Z"


def box(x: float, y: float, width: float, height: float, *, radius: float = 0) -> str:  # noqa: PLR0917 - in the order of every drawing
    """The outline of a rectangle, with round corners where a radius is given."""
    if not radius:
        return f"M{_n(x)} {_n(y)}h{_n(width)}v{_n(height)}h{_n(-width)}Z"
    r = min(radius, width / 2, height / 2)
    turn = f"a{_n(r)} {_n(r)} 0 0 1"
    return (
        f"M{_n(x + r)} {_n(y)}h{_n(width - 2 * r)}{turn} {_n(r)} {_n(r)}v{_n(height - 2 * r)}"
        f"{turn} {_n(-r)} {_n(r)}h{_n(2 * r - width)}{turn} {_n(-r)} {_n(-r)}"
        f"v{_n(2 * r - height)}{turn} {_n(r)} {_n(-r)}Z"
    )


def fill(path: str, ink: str) -> str:
    """A filled outline."""
    return f'<path d="{path}" fill="{ink}"/>'


def line(path: str, ink: str, width: float) -> str:
    """A line with round ends."""
    return (
        f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{_n(width)}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def dot(x: float, y: float, radius: float, ink: str) -> str:  # noqa: PLR0917 - in the order of every drawing
    """A filled circle."""
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{ink}"/>'


def group(parts: Iterable[str], *, at: Point = (0, 0), scale: float = 1, turn: float = 0, flip: bool = False) -> str:
    """Parts moved, turned (degrees) and scaled together."""
    across = -scale if flip else scale
    return (
        f'<g transform="translate({_at(at)}) rotate({_n(turn)}) scale({across:.4g} {scale:.4g})">{"".join(parts)}</g>'
    )


def clipped(parts: Iterable[str], path: str) -> str:
    """Parts seen only inside an outline."""
    name = "c" + blake2s(path.encode(), digest_size=5).hexdigest()
    return f'<clipPath id="{name}"><path d="{path}"/></clipPath><g clip-path="url(#{name})">{"".join(parts)}</g>'


def picture(parts: Iterable[str], *, width: float, height: float) -> str:
    """The whole as an SVG file."""
    inside = "".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}"'
        f' width="{_n(width)}" height="{_n(height)}">{inside}</svg>'
    )


def steps(first: float, last: float, count: int) -> list[float]:
    """`count` values evenly from first to last."""
    return [first + (last - first) * n / (count - 1) for n in range(count)]
