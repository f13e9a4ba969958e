"""Every row of the rules' table of unhappy paths (2.5) is a test named after it."""
