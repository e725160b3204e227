"""Makes the pictures of the user manual, in every language that it is written in: `python packaging/manual.py`.

Each is drawn without a screen from the demo's invented people, and stored with few colours, so that it is small.
"""

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

MANUAL = Path(__file__).resolve().parent.parent / "docs" / "manual"
COLOURS = 128
OPAQUE = 255


def main() -> None:
    """Make all pictures; with a language, those of that one."""
    if len(sys.argv) > 1:
        draw(sys.argv[1])
        return
    for folder in sorted(MANUAL.iterdir()):
        if (folder / "index.md").is_file():
            # A process of its own, for Qt starts once in each.
            subprocess.run([sys.executable, __file__, folder.name], check=True)


def draw(language: str) -> None:
    """Make the pictures in one language."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", RELBUILDER_REDUCE_MOTION="1", QT_SCALE_FACTOR="1.5")
    from relbuilder.bootstrap import pictures  # noqa: PLC0415 - Qt reads these when it is loaded

    for picture in pictures.take_manual(MANUAL / "images" / language, language=language):
        shrink(picture)
        print(picture.relative_to(MANUAL))


def shrink(picture: Path) -> None:
    """Store a picture again with few colours: what is drawn flat looks the same. One with holes stays as it is."""
    with Image.open(picture) as image:
        if min(image.convert("RGBA").getchannel("A").tobytes()) < OPAQUE:
            # A window with round corners: small as it is, and few colours would leave it a ground.
            return
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(picture, optimize=True)


if __name__ == "__main__":
    main()
