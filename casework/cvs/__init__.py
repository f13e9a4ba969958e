"""Reading a CV: who it is, how to reach them, what they speak and have worked as."""
