"""The windows. Talks to the use cases and the reader only; the one place, with `desktop`, that knows Qt."""

from relbuilder.ui.lasting_constants import make_constants_last

make_constants_last()
