"""The rules stand alone: the standard library and the table of holidays are all they load."""

import json
import subprocess
import sys

_PROGRAM = """
import json, sys
before = set(sys.modules)
from lotse.rules.engine.book import rules
count = sum(1 for _rule in rules())
import lotse.rules.listing, lotse.rules.explaining
loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
foreign = {name for name in loaded if not name.startswith("_") and name not in sys.stdlib_module_names}
print(json.dumps({"foreign": sorted(foreign), "django": "django" in sys.modules, "rules": count,
    "lotse": sorted({n.split(".")[1] for n in sys.modules if n.startswith("lotse.")})}))
"""


def test_only_the_standard_library_and_holidays_are_loaded() -> None:
    # Our own interpreter and a program of this file.
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=True)
    found = json.loads(done.stdout)
    assert not found["django"]
    assert set(found["foreign"]) <= {"lotse", "holidays", "dateutil", "six"}
    assert found["lotse"] == ["rules"]
    assert found["rules"] > 100
