"""What axe-core finds on a page as it stands. Users would lose the page, if they cannot see, hear or reach it."""

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Page

# What depends on the colours of a scheme; everything else is the same in the dark.
COLOURS = ("color-contrast", "link-in-text-block")
# Only what is wrong comes back: to carry all the rest over costs as much as to find it.
_LOOK = "options => window.axe && axe.run(options).then(found => ({violations: found.violations}))"


def assert_no_barrier(page: Page, *, rules: tuple[str, ...] = ()) -> None:
    """All rules, or the named ones; axe comes into a document once and stays for the next look."""
    options: dict[str, object] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    found = page.evaluate(_LOOK, options)
    if found is None:
        page.evaluate(AXE_SCRIPT)
        found = page.evaluate(_LOOK, options)
    results = AxeResults(found)
    assert results.violations_count == 0, f"{page.url}\n{results.generate_report()}"


def assert_fits(page: Page) -> None:
    """Nothing is wider than the window."""
    wide, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= window, f"{page.url}: {wide} px wide in a window of {window}"
