"""How well a person's CV fits a vacancy, and why: an order of suggestions, never a filter."""

from casework.matching.match import match_cvs, match_vacancies, why_match
from casework.matching.verdicts import Match, Requirement, Verdict

__all__ = ["Match", "Requirement", "Verdict", "match_cvs", "match_vacancies", "why_match"]
