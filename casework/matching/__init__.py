"""How well a person's CV fits a vacancy, and why: an order of suggestions, never a filter."""

from casework.matching.match import why_match
from casework.matching.verdicts import Match, Requirement, Verdict

__all__ = ["Match", "Requirement", "Verdict", "why_match"]
