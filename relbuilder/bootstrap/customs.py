"""Reads the customs of the user's country out of the settings, and from the system what they leave to it.

A value that makes no sense gives way to the usual one.
"""

import re

from relbuilder.config.settings import DEFAULTS, Settings
from relbuilder.desktop.territory import territory
from relbuilder.domain.contact import NameOrder
from relbuilder.domain.customs import Customs, order_in


def customs_of(settings: Settings) -> Customs:
    """The customs that the settings describe."""
    region = settings.region if re.fullmatch("[A-Z]{2}", settings.region) else DEFAULTS.region
    chosen = settings.name_order in tuple(NameOrder)
    return Customs(region, NameOrder(settings.name_order) if chosen else order_in(territory()))
