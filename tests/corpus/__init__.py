"""Texts that invented people wrote, each with what a careful colleague reads in it."""
