"""Two programs on one file: neither loses anything, neither hangs, and both can be the first."""

import subprocess
import sys
from pathlib import Path

from relbuilder.storage import migrate
from relbuilder.storage.queries import open_reader

WRITER = """
import sys
from datetime import date
from pathlib import Path
from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.storage import migrate
from relbuilder.storage.units import Units

path = Path(sys.argv[1])
migrate.prepare(path, path.parent / "backups")
units = Units(path)
for turn in range(30):
    with units() as unit:
        rank = unit.standings.edge_rank(Tier.VIP, bottom=True) or ""
        number = unit.contacts.add(Contact(Name(given=f"{sys.argv[2]}{turn}"), tags=("shared",))).id
        unit.standings.add(Standing(number, Tier.VIP, rank + "1", date(2026, 3, 2)))
        unit.commit()
"""


def test_two_writers_that_begin_with_no_file_at_all(tmp_path: Path) -> None:
    path = tmp_path / "data" / "relbuilder.db"
    programs = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", WRITER, str(path), name], stderr=subprocess.PIPE, text=True
        )
        for name in ("left", "right")
    ]
    assert [program.communicate(timeout=120)[1] for program in programs] == ["", ""]
    assert [program.returncode for program in programs] == [0, 0]
    migrate.deep_check(path)
    reader = open_reader(path)
    assert len(reader.find()) == 60
    assert reader.tags() == [("shared", 60)]
    assert len(reader.find(text="left")) == len(reader.find(text="right")) == 30
    reader.close()
