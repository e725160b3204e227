"""A guided tour through the main job that leaves a picture of every step; works without a screen."""

from relbuilder.ui.tour.journey import steps

__all__ = ["steps"]
