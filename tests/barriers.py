"""What axe-core finds on a page as it stands. Users would lose the page, if they cannot see, hear or reach it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# What depends on the colours of a scheme; everything else is the same in the dark.
COLOURS = ("color-contrast", "link-in-text-block")


def assert_no_barrier(page: Page, *, rules: tuple[str, ...] = ()) -> None:
    """All rules, or the named ones; what passes is not told in detail: that takes longer than finding it."""
    options: dict[str, object] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    found = Axe().run(page, options=options)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"


def assert_fits(page: Page) -> None:
    """Nothing is wider than the window."""
    wide, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= window, f"{page.url}: {wide} px wide in a window of {window}"
