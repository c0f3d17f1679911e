"""QR codes as one outline: level Q (a quarter of the code may be damaged), quiet zone of four modules included."""

import qrcode
from qrcode.constants import ERROR_CORRECT_Q

QUIET = 4


def qr_svg(address: str, *, ink: str, ground: str) -> str:
    """The code of an address as SVG."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(address)
    code.make(fit=True)
    rows: list[list[bool]] = code.get_matrix()
    whole = len(rows) + 2 * QUIET
    path = "".join(
        f"M{x + QUIET} {y + QUIET}h1v1h-1Z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" shape-rendering="crispEdges">'
        f'<rect width="{whole}" height="{whole}" fill="{ground}"/><path d="{path}" fill="{ink}"/></svg>'
    )


def modules(address: str) -> int:
    """How many modules a side of the code has, without quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(address)
    code.make(fit=True)
    return int(code.modules_count)
