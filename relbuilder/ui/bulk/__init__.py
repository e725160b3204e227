"""What the board and the people page share: the bar over several contacts, its questions, its menu and its words."""
