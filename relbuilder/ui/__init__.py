"""The windows. Talks to the use cases and the reader only; the one place, with `desktop`, that knows Qt."""

from relbuilder.ui.lasting_none import make_none_last

make_none_last()
