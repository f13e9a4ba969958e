"""What the invented people of the corpus write, and the letter of ours that they answer."""

from dataclasses import dataclass

OFFICE = "Jobcenter Norddjurs"
OUR_ADDRESS = "sag@jobpartner.example"
KAREN = "Karen Holm"
KAREN_ADDRESS = "karen@fjordbageri.example"


@dataclass(frozen=True)
class Said:
    """The words of an answer, by paragraphs, and what they mean."""

    name: str
    intent: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True)
class Tongue:
    """One of the languages: the letter, answers to it, and how programs in it write headers."""

    code: str
    name: str
    subject: str
    letter: tuple[str, ...]
    answers: tuple[Said, ...]
    between: tuple[str, str]
    sign_off: str
    sent_from: dict[str, str]
    fields: tuple[str, str, str, str]
    wrote: dict[str, str]
    dates: dict[str, str]
    original: str
    forwarded: dict[str, str]


DANISH = Tongue(
    code="da",
    name="danish",
    subject="CV til jer: Olena Koval – butiksassistent [JPB-7]",
    letter=(
        "--- Skriv dit svar over denne linje ---",
        "Hej Karen",
        "Vedhæftet er CV'et for Olena Koval, der er partner til en ansat hos Havnens Værft.",
        "I kan bare svare på denne mail med jeres egne ord, for eksempel med en tid til en samtale.",
    ),
    answers=(
        Said(
            "invites",
            "invitation",
            (
                "Hej",
                (
                    "Tak for CV'et. Vi vil gerne invitere Olena til samtale onsdag den 9. december"
                    " kl. 10 i butikken på Storegade 4."
                ),
            ),
        ),
        Said(
            "rejects",
            "rejection",
            (
                "Hej Jobcenter",
                (
                    "Vi må desværre give afslag denne gang. Vi søger en med erfaring fra køkken, og"
                    " den har hun ikke."
                ),
            ),
        ),
        Said(
            "waits",
            "pending",
            ("Hej igen", "Vi har ikke besluttet os endnu, men I får besked i næste uge."),
        ),
        Said(
            "hires",
            "hired",
            ("Så er det på plads: Vi har ansat hende, og hun starter den 4. januar.",),
        ),
    ),
    between=(
        "Ja tak, hende vil vi gerne møde.",
        "Kan hun komme til samtale onsdag den 9. december kl. 10? Å ja, og på værkstedet.",
    ),
    sign_off="Med venlig hilsen",
    sent_from={
        "iphone": "Sendt fra min iPhone",
        "android": "Sendt fra min Galaxy",
        "outlook-app": "Hent Outlook til Android<https://aka.ms/AAb9ysg>",
    },
    fields=("Fra", "Sendt", "Til", "Emne"),
    wrote={
        "gmail": "Den tirs. 1. dec. 2026 kl. 09.00 skrev {name} <{address}>:",
        "apple": "Den 1. dec. 2026 kl. 09.00 skrev {name} <{address}>:",
        "thunderbird": "Den 01.12.2026 09.00 skrev {name}:",
        "roundcube": "Den 2026-12-01 09:00, skrev {name}:",
    },
    dates={"outlook": "1. december 2026 09:00", "android": "01.12.2026 09.00 (GMT+01:00)"},
    original="-------- Oprindelig meddelelse --------",
    forwarded={
        "gmail": "---------- Forwarded message ---------",
        "apple": "Start på videresendt besked:",
        "thunderbird": "-------- Videresendt besked --------",
        "prefix": "VS",
    },
)
ENGLISH = Tongue(
    code="en",
    name="english",
    subject="A CV for you: Olena Koval – shop assistant [JPB-7]",
    letter=(
        "--- Write your answer above this line ---",
        "Dear Karen",
        "Attached is the CV of Olena Koval, the partner of an employee at Havnens Værft.",
        "Just reply to this mail in your own words, for instance with a time for an interview.",
    ),
    answers=(
        Said(
            "invites",
            "invitation",
            (
                "Hello",
                (
                    "Thanks for the CV. We would like to invite Olena to an interview on Wednesday"
                    " 9 December at 10:00 in the shop."
                ),
            ),
        ),
        Said(
            "rejects",
            "rejection",
            (
                "Dear job centre",
                (
                    "Unfortunately we have decided not to go on with Olena. We need somebody with a"
                    " forklift licence."
                ),
            ),
        ),
        Said(
            "waits",
            "pending",
            ("Hello again", "We have not decided yet, we will let you know next week."),
        ),
        Said("hires", "hired", ("All settled: we have hired her, and she starts on 4 January.",)),
    ),
    between=(
        "Yes please, we would like to meet her.",
        "Can she come to an interview on Wednesday 9 December at 10:00? In the workshop.",
    ),
    sign_off="Kind regards",
    sent_from={
        "iphone": "Sent from my iPhone",
        "android": "Sent from my Galaxy",
        "outlook-app": "Get Outlook for Android<https://aka.ms/AAb9ysg>",
    },
    fields=("From", "Sent", "To", "Subject"),
    wrote={
        "gmail": "On Tue, Dec 1, 2026 at 9:00 AM {name} <{address}> wrote:",
        "apple": "On 1 Dec 2026, at 09.00, {name} <{address}> wrote:",
        "thunderbird": "On 01/12/2026 09:00, {name} wrote:",
        "roundcube": "On 2026-12-01 09:00, {name} wrote:",
    },
    dates={
        "outlook": "Tuesday, December 1, 2026 9:00 AM",
        "android": "01/12/2026 09:00 (GMT+01:00)",
    },
    original="-------- Original message --------",
    forwarded={
        "gmail": "---------- Forwarded message ---------",
        "apple": "Begin forwarded message:",
        "thunderbird": "-------- Forwarded Message --------",
        "prefix": "FW",
    },
)
TONGUES = (DANISH, ENGLISH)
