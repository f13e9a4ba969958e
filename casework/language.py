"""Which language a text is in.

Short texts are told by their small words and letters, longer ones by a model that is loaded when
the first long text comes. Danish is the answer where nothing tells: that is what companies write.

1. the script: Cyrillic is Ukrainian until the model says otherwise
2. the small words that each language uses in every other sentence, and its own letters
3. the model, for texts long enough for it, held against the small words
"""

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

DEFAULT = "da"
_MOST = 4000
_LONG = 160  # characters from which the model is better than counting
_CLEAR = 2  # so many small words more than the next language's settle it without the model
_MODELLED = ("da", "de", "en", "es", "fr", "pl", "ro", "ru", "sv", "uk")

# Words that are common in one of these languages; those of several count for each of them.
_SMALL = {
    code: frozenset(words.split())
    for code, words in {
        "da": "og det er ikke jeg vi har til af en et på med for som den kan vil hun han der om hej"
        " tak jer os mig dig hende ham men nu også skal være bliver blev fra hvis hvad hvor når så"
        " eller at de i I min mit jeres kære venlig hilsen mvh desværre gerne samtale ansat ja nej"
        " kl d mandag tirsdag onsdag torsdag fredag ved efter uge søger timer",
        "no": "og det er ikke jeg vi har til av en et på med for som den kan vil hun han der om hei"
        " takk oss meg deg henne ham men nå også skal være blir ble fra hvis hva hvor når så eller"
        " at de i min mitt deres kjære vennlig hilsen dessverre gjerne noen bare jobbet jobber hei"
        " mange etter uke søker timer ønsker erfaring arbeidet arbeid språk",
        "sv": "och det är inte jag vi har till av en ett på med för som den kan vill hon han där om"
        " hej tack oss mig dig henne honom men nu också ska vara blir blev från hur vad när så"
        " eller att de i min mitt er era vänlig hälsning tyvärr gärna några bara arbetat söker",
        "en": "the and is not we have to of a on with for as that can will she he there hello thank"
        " thanks you her him i in at be are was this it but from if or my your our they would like"
        " please dear regards hi unfortunately has been an do does no yes job interview monday"
        " tuesday wednesday thursday friday next week",
        "de": "und der die das ist nicht ich wir haben zu von ein eine auf mit für als den kann wir"
        " sie er es hallo danke uns mich dich ihr ihm aber auch soll sein wird wurde aus wenn was"
        " wo oder dass in mein ihre liebe freundlichen grüßen leider gerne im am bei nach habe",
        "pl": "i nie jest na to się z do w że jak ale za od po co tak dla czy mam jestem przez był"
        " była mnie proszę dziękuję dzień dobry pozdrawiam lub oraz może praca pracy już tylko",
        "uk": "і не в на що з до як але за від по це так для чи я ми ви він вона вони є був була"
        " мене будь ласка дякую добрий день або та про у зі дуже можна робота роботи",
        "ru": "и не в на что с до как но за от по это так для я мы вы он она они был была меня"
        " пожалуйста спасибо здравствуйте или о у очень можно работа работы быть есть",
        "ro": "și si nu este în la de cu pe că o un eu noi am ai are pentru din dar sau mai ce cum"
        " sunt fost mulțumesc multumesc bună buna ziua vă va lucrat muncă mea meu",
        "es": "y no es en la el de con que un una yo nosotros he ha para por del pero o más como"
        " soy fue gracias hola buenos días los las su mi me estoy tengo trabajo muy",
        "fr": "et ne pas est en la le de avec que un une je nous ai a pour par du mais ou plus"
        " comme suis été merci bonjour les des son mon ma dans sur vous très travail",
    }.items()
}
# Letters that hardly any of the others write. Each such letter counts like a small word.
_LETTERS = {
    "da": "æø",
    "no": "æø",
    "sv": "äö",
    "de": "äöüß",
    "pl": "ąćęłńśźż",
    "ro": "ăâîșțşţ",
    "es": "ñ¿¡",
    "uk": "іїєґ",
    "ru": "ыэъё",
    "fr": "çèêœ",
}
_MOST_LETTERS = 4  # beyond these a letter tells nothing new
_ORDER = tuple(_SMALL)  # of two that fit equally well, the one served more often
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")


def language_of(text: str) -> str:
    """ISO 639-1; "da" where nothing tells."""
    text = text[:_MOST]
    words = _WORD.findall(text.lower())
    counts = _count(text.lower(), words)
    best, next_best = sorted(counts, key=lambda code: (-counts[code], _ORDER.index(code)))[:2]
    if len(text) < _LONG or not words:
        return best if counts[best] else _by_script(text)
    modelled = str(_classify()(text)[0])
    if modelled == best or not counts[best]:
        return modelled
    # Danish and Norwegian are one to the model, which does not know Norwegian.
    if {modelled, best} == {"da", "no"}:
        return best if counts[best] >= counts[modelled] + _CLEAR else modelled
    return best if counts[best] >= counts[next_best] + max(_CLEAR, len(words) // 20) else modelled


def _count(text: str, words: list[str]) -> Counter[str]:
    counts: Counter[str] = Counter(dict.fromkeys(_SMALL, 0))
    for word, times in Counter(words).items():
        for code, small in _SMALL.items():
            if word in small:
                counts[code] += times
    for code, letters in _LETTERS.items():
        counts[code] += min(_MOST_LETTERS, sum(text.count(letter) for letter in letters))
    return counts


def _by_script(text: str) -> str:
    return "uk" if _CYRILLIC.search(text) else DEFAULT


@cache
def _classify() -> Callable[[str], tuple[str, float]]:
    # Loads its model, which takes a while: not before the first long text.
    from py3langid.langid import MODEL_FILE as model  # noqa: N811, PLC0415
    from py3langid.langid import LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(model)
    identifier.set_languages(list(_MODELLED))
    classify: Callable[[str], tuple[str, float]] = identifier.classify
    return classify
