"""Two contacts side by side, for every page that asks whether they are one."""
