"""Reading a vacancy that a company mailed in plain words, and its corrections of our reading."""
