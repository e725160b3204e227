"""Use cases: one public function for each thing a user can do. Knows the ports, never what stands behind them."""
