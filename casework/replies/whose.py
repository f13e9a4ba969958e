"""Whose first day a reply tells: beside the one it is about, an apprentice, a son-in-law or the other new ones may begin.

Where some of the days are told of somebody else, the others are of the one who is hired; where all are, none is.
"""

import re
from collections.abc import Sequence

from casework.dates import FoundDay
from casework.replies.clauses import Clause, clause_at

_KIN = r"(?:svigersøn|svigerdatter|søn|datter|kone|mand|bror|søster|fætter|kusine|niece|nevø|nabo|son|daughter|wife|husband|brother|sister|cousin|nephew|neighbour)(?:-in-law)?"
_TRAINEE = r"\S*(?:lærling|elev|praktikant|vikar|afløser|studentermedhjælper|ferieafløser|apprentice|intern|trainee|temp|student)(?:en|e|er|erne|s|es|ens)?"
_OF_ANOTHER = re.compile(
    rf"""^(?:(?:og|men|for|så|også|mens|da|and|but|while|also|then)\s)*(?:
        (?:(?:ham|hende|den|det|de|vores|the|our|my|min|en|et)\s)?(?:\S+\s)?(?:anden|andet|andre|øvrige|other|others|another)(?!\S)(?!\s(?:dag|uge|day|week|hand|side))
      | (?:min|mit|mine|vores|hans|hendes|chefens|my|our|his|her|the\sboss's)\s(?:\S+\s)?{_KIN}(?:'?s)?(?!\S)
      | (?:hans|hendes|his|her)\s(?:nye\s|new\s)?(?:kollega|makker|colleague)(?:'?s)?(?!\S)
      | (?:(?:den|de|vores|min|en|et|the|our|my|a|an)\s)?(?:(?:nye|ny|to|tre|new|two|three)\s)*{_TRAINEE}(?!\S)
    )""",
    re.VERBOSE,
)
_OF_YOURS = re.compile(
    r"(?<!\S)(?:(?:jeres|din|your) (?:\S+ )?(?:kandidat|mand|kvinde|dame|fyr|gut|pige|ansøger|candidate|man|woman|girl|guy|lad|lady|applicant)|(?:i|du|you) (?:har |have )?(?:sendte?|sent|foreslog|suggested))(?!\S)"
)
_BY_PRONOUN = re.compile(r"(?<!\S)(?:han|hun|hans|hendes|he|she|his|her)(?!\S)")
# "Lucia's first day", "Pavel starts": a name that was not said before.
_NAMED = re.compile(
    r"(?:(?:og|men|and|but)\s)?(?!(?:Han|Hun|De|Det|Den|Vi|Jeg|Du|Hans|Hendes|He|She|They|It|We|You|His|Her|Hers|Work|Arbejdet|Jobbet|Stillingen|Ansættelsen|Employment)\s)(?P<name>[A-ZÆØÅ][^\W\d_]{1,20}?)(?:'?s\s(?:første|first)|\s(?:starter|begynder|tiltræder|møder|starts|begins|joins))(?!\w)"
)


def of_the_hired(text: str, days: Sequence[FoundDay], clauses: Sequence[Clause]) -> list[FoundDay]:
    """Of the days beside words of beginning, those that are not told of somebody else."""
    said = {one.start: clause_at(clauses, one.start) for one in days}
    yours = [one for one in days if _says(_OF_YOURS, said[one.start])]
    if yours:
        return yours
    several = len({one.first for one in days}) > 1
    by_pronoun = several and any(_says(_BY_PRONOUN, clause) for clause in said.values())
    return [
        one
        for one in days
        if not _says(_OF_ANOTHER, clause := said[one.start])
        and not (by_pronoun and clause and _is_of_new_name(text, clause))
    ]


def _says(words: re.Pattern[str], clause: Clause | None) -> bool:
    return clause is not None and words.search(clause.plain) is not None


def _is_of_new_name(text: str, clause: Clause) -> bool:
    named = _NAMED.match(clause.words)
    return named is not None and not re.search(
        rf"(?<!\w){re.escape(named['name'])}", text[: clause.start]
    )
