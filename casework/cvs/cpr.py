"""Finding CPR numbers, so that none leaves with a CV.

Judged by a valid date and the words around it. Modulus 11 is not asked: numbers without it exist
since 2007. Finding one too many costs a caseworker a look; missing one is a breach, so whatever
is not clearly something else counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casework.cvs.scans import with_digits
from casework.dates.ways import found_at

_THIN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # soft hyphens and letters of no width
_DASH = "\\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\u02d7\ufe63\uff0d_~=¬"
_LETTERS, _MEANT = "OoQDIl|!iSsBZzGbgq", "000011111558226699"
_GAP = rf"[\s./:,·•{_DASH}{_THIN}]"
_BETWEEN = rf"[ \t\u00a0\u2009\u202f./{_DASH}{_THIN}]"

_NUMBERS = re.compile(r"\d+")
# One shape an alternative, each of bounded length.
_SHAPES = re.compile(
    rf"(?<!\d)(?:"
    rf"(?P<d6>\d{{6}}){_GAP}{{0,4}}(?P<t6>\d{{4}})"  # 010190-1234, 0101901234
    rf"|(?P<d2>\d\d{_BETWEEN}{{1,2}}\d\d{_BETWEEN}{{1,2}}\d\d){_GAP}{{0,4}}(?P<t2>\d{{4}})"
    rf"|(?P<d8>\d\d{_BETWEEN}?\d\d{_BETWEEN}?(?:19|20)\d\d){_GAP}{{1,4}}(?P<t8>\d{{4}})"
    # "02 0991-14 60": gaps that a scan sees, but not the three and three of an American phone.
    rf"|(?!\d{{3}}[ ]\d{{3}}-)(?P<d5>\d(?:[ ]?\d){{5}})[ ]?[{_DASH}][ ]?(?P<t5>\d(?:[ ]?\d){{3}})"
    rf"|(?P<d1>(?:\d[ \u00a0]){{5}}\d)[ \u00a0]?[{_DASH}]?[ \u00a0]?(?P<t1>(?:\d[ \u00a0]){{3}}\d)"
    rf")(?!\d)"
)
_LOOSE = re.compile(
    rf"(?<!\d)\d(?:{_GAP}{{0,3}}\d){{9}}(?!\d)"
)  # any ten digits, where a label says CPR
# Broken over two lines of a scan or a table, where a label says CPR.
_BROKEN = re.compile(r"(?<!\d)\d{6}[ \t-]{0,20}\r?\n[ \t]{0,80}\d{4}(?!\d)")
# Letters for digits beside those of `scans`: a five for an S, an eight for a B.
_MISREAD = re.compile(
    rf"(?<![^\W_])[0-9{_LETTERS}]{{6}}[ ]?[{_DASH}][ ]?[0-9{_LETTERS}]{{4}}(?![^\W_])"
)
_MISREAD_AS = str.maketrans(_LETTERS, _MEANT)

_BEFORE = 48  # characters in front of a number that may say what it is
_CPR = re.compile(
    r"cpr|personnummer|pers[o0]nnr|pers\.?\s?nr|personal\s+(?:identification\s+)?(?:number|no)|civil\s+registration"
    r"|social\s+security|\bssn\b|sygesikring|sundhedskort|person\s?(?:number|id)|fødselsnummer"
    r"|\bid[- ]?(?:number|nummer|nr|no)\b|national\s+id|yellow\s+card|gul[et]*\s+kort"
    r"|personlig(?:t)?\s+nummer|born|født|fødselsdato|birth"
)
_OTHER = re.compile(
    r"(?:faktura|invoice|ordre|order|bestilling|konto|account|\breg\b|iban|\bcvr|\bse[-. ]?n|\bean\b|kunde|customer"
    r"|isbn|serie|serial|varen|vare-n|gln|issn|moms|vat\b"
    r"|замовлен|заказ|zamówien|comandă|comenzii|pedido|commande|bestell|beställning|ordine"
    r"|rekvisition|betaling|giro|\bfik\b|\bocr\b|medlem|journal|tracking|track|stelnummer|\bref\.?\s?n|nip\b|regon)"
    r"(?:[^\d\n]|\d(?=[^\W\d])){0,24}$"  # "medlemsnr. 3F"
)
# In front of ten digits in one, where nothing says CPR. Not what may bear a CPR number itself in
# Denmark: a residence card, a licence, a number for tax or wages.
_OTHER_IN_ONE = re.compile(
    r"(?:рнокпп|іпн|ипн|инн|єдрпоу|податков|идентификацион|ідентифікаційн|паспорт|passport|paszport|pasaporte|pașaport|passeport|\bpas(?:nr|nummer)"
    r"|\bsag(?:snr|snummer)|\bcase n|certifika\w{0,6}\W{0,2}n|certyfikat|diplom\w{0,6}\W{0,2}n|dyplom"
    r"|steuer|policy|police\b|polisa|booking|aftalenr|autorisations|studie(?:nr|nummer)|student n|matrik"
    r"|\bunion\b|fagforening|gewerkschaft|związ\w+ zaw|translation|oversættelse|tłumaczen|переклад|перевод|factur|rechnung|rachun|платник|плательщик|замовлен|заказ|рахунок|рахунку|счёт|счет|cont bancar|cuenta|compte|kundn|bankkonto|bank account|barcode|stregkode|gtin|artikel|varenr|\bart\.?\s?n|serien)"
    r"(?:[^\d\n]|\d(?=[^\W\d])){0,24}$"
)
# A certificate and a word for its number, whatever dashes it has: no paper that bears a CPR number
# (a health card, a residence card, a birth certificate, a driving licence) is among them.
_OF_CERTIFICATE = re.compile(
    r"(?:(?:adr|truck|kran|svejse|hygiejne|knivs?|stillads|kursus|uddannelses|eksamens|svende)-?\s?bevis|certifi[kc]a[td]\w*|certyfikat\w*|zertifikat\w*|сертифікат\w*|сертификат\w*"
    r"|licen[cs]e (?:de )?soud\w+|welding licen[cs]e|welder'?s? (?:card|licen[cs]e)|atestat\w*|habilitation\w*|uprawnie\w+|\budt|\bcaces|\bciat|schweißerpass|svejsepas|staplerschein|\badr-schein|книжка зварника|удостоверение сварщика|посвідчення зварника|diploma?|diplôme)"
    r"(?:[^\d\n;|]|\d(?!\d{4})){0,30}(?:nr|no|n°|nº|№|num|number|nummer|numer|номер|número|numéro|numărul)\.?[\s:]{0,3}$"
)
# The number of a place of work: ten digits in one, the first a 1.
_P_NUMBER = re.compile(r"(?:\bp\.?-?\s?n(?:umme)?r|produktions(?:enhed|nummer))[^\d\n]{0,12}$")
_PHONE = re.compile(
    r"(?:tlf|telefon|tel|mobil\w*|phone|mobile|cell|call|ring\w*|sms|whatsapp|viber|handy|тел|моб|телефон|fax"
    r"|móvil|gsm|kom|komórka|☎|📞|📱|\bt\b|\bm\b)"
    r"[^\d\n]{0,12}$"
)
_COUNTRY_CODE = re.compile(r"(?:\+|\b00)[\s(]{0,2}\d{0,3}[\s()\-.]{0,3}(?:\(0\)\s?)?$")
_BANK_BEFORE = re.compile(r"(?<!\d)\d{4}[ \-]$")
_MOST_MISREAD = 5  # letters in a scanned number; more where a word says what it is
_FEWEST_READ = 3
_CPR_DIGITS = 10
_YEAR = re.compile(r"(?:19[4-9]|20[0-4])\d")
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_REPLACEMENT = 60  # the day of a replacement number is that much later


@dataclass(frozen=True)
class FoundCpr:
    """A CPR number in a text: the words as written, and where."""

    words: str
    start: int
    end: int


def find_cpr(text: str) -> list[FoundCpr]:
    """All CPR numbers in `text`, from left to right."""
    spans = set(_spans(text))
    if (scanned := with_digits(text)) != text:
        spans.update(_spans(scanned))
    found = (FoundCpr(text[start:end], start, end) for start, end in sorted(spans))
    return _without_overlaps(list(found))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    numbers = [match.start() for match in _NUMBERS.finditer(text)]
    for match in found_at(_SHAPES, text, numbers):
        if _is_cpr(text, match):
            yield match.span()
    for match in (*found_at(_LOOSE, text, numbers), *found_at(_BROKEN, text, numbers)):
        if _is_loose_cpr(text, match):
            yield match.span()
    for match in _MISREAD.finditer(text):
        if _is_misread_cpr(text, match):
            yield match.span()


def masked(text: str, found: list[FoundCpr] | None = None) -> str:
    """The text with every number in `found`, or in it, made unreadable, nothing else moved."""
    for one in find_cpr(text) if found is None else found:
        text = f"{text[: one.start]}{'*' * (one.end - one.start)}{text[one.end :]}"
    return text


def _is_cpr(text: str, match: re.Match[str]) -> bool:
    before = _before(text, match.start())
    is_phone = match[0].isdecimal() and _PHONE.search(before)
    labelled = _says_cpr(before) and not is_phone
    date_words = match["d6"] or match["d2"] or match["d8"] or match["d5"] or match["d1"]
    tail = _digits(match["t6"] or match["t2"] or match["t8"] or match["t5"] or match["t1"])
    date = _digits(date_words)
    century, date = (date[4:6], date[:4] + date[6:]) if match["d8"] else ("", date)
    if not _is_date(date, replacement=labelled or bool(match["d6"])):
        return False
    if labelled:
        return True
    if _OTHER.search(before) or _BANK_BEFORE.search(before) or _OF_CERTIFICATE.search(before):
        return False
    if match["d8"]:
        # "01.09.2010-2014" is a time of employment.
        return not (_YEAR.fullmatch(tail) and tail >= century + date[4:])
    if any(not char.isdigit() and not char.isspace() for char in match[0]):
        return True
    if match[0].isdecimal() and _OTHER_IN_ONE.search(before):
        return False
    if match[0][0] == "1" and match[0].isdecimal() and _P_NUMBER.search(before):
        return False
    return not (_PHONE.search(before) or _COUNTRY_CODE.search(before))


def _says_cpr(before: str) -> bool:
    """Whether the nearest word in front that names a number names a CPR number."""
    cpr = max((match.start() for match in _CPR.finditer(before)), default=-1)
    other = _OTHER.search(before)
    return cpr > (other.start() if other else -1)


def _is_loose_cpr(text: str, match: re.Match[str]) -> bool:
    """Ten digits in any grouping behind a word that says CPR, and no nearer one that says phone."""
    before = _before(text, match.start())
    return _is_date(_digits(match[0])) and _says_cpr(before) and not _PHONE.search(before)


def _is_misread_cpr(text: str, match: re.Match[str]) -> bool:
    """A scan that read digits as letters, and not so many that it may be something else."""
    digits = sum(char.isdigit() for char in match[0])
    before = _before(text, match.start())
    if digits < (_FEWEST_READ if _CPR.search(before) else _CPR_DIGITS - _MOST_MISREAD):
        return False
    if digits == _CPR_DIGITS:
        return False  # no letter in it
    return _is_date(_digits(match[0].translate(_MISREAD_AS))) and not _OTHER.search(before)


def _before(text: str, start: int) -> str:
    return text[max(0, start - _BEFORE) : start].casefold()


def _digits(words: str) -> str:
    return "".join(str(int(char)) for char in words if char.isdecimal())


def _is_date(digits: str, *, replacement: bool = True) -> bool:
    """Whether it begins with a day and month that exist (29 February in any year)."""
    day, month = int(digits[:2]), int(digits[2:4])
    if replacement and day > _REPLACEMENT:
        day -= _REPLACEMENT
    return 1 <= month <= len(_LAST_DAYS) and 1 <= day <= _LAST_DAYS[month - 1]


def _without_overlaps(found: list[FoundCpr]) -> list[FoundCpr]:
    kept: list[FoundCpr] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept
