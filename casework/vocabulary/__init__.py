"""Occupations and skills of a municipality in the partners' languages, as data files, and finding them.

The words order what people are shown; they never decide who may be put forward (rules R01).
"""
