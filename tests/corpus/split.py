"""Which texts the rules may be tuned on.

A third of the first voices is held back. It is chosen by the text's own id, so a text never changes
sides when others are added, and nobody picks; the seed was fixed before the first rule was written.

The fresh voices (`q_...`) came later, a batch of five at a time. Each of their batches is scored once
before anyone reads it. Then its texts are open in full, since what a rule learns there is tested by
the next batch, whose voices write nowhere else; the last batches stay held back in full.
"""

from hashlib import sha256

SEED = "jobpartnerbanken 2026-11-21"

BATCHES = {
    1: ("q_carehome", "q_carpenter", "q_dentist", "q_engconsult", "q_techkitchen"),
    2: ("q_cleaning", "q_haulier", "q_lab", "q_pharmacy", "q_school"),
    3: ("q_farm", "q_fishharbour", "q_gameoffice", "q_hotelgm", "q_municipal"),
    4: ("q_callcentre", "q_kebabhouse", "q_museum", "q_planner", "q_printinghouse"),
    5: ("q_gardencentre", "q_hairsalon", "q_kindergarten", "q_university", "q_windservice"),
    6: ("q_accountant", "q_glasshouse", "q_shipyard", "q_sportshall", "q_vet"),
    7: ("q_church", "q_furniture", "q_hostel", "q_slaughterhouse", "q_zoo"),
}
"""The fresh voices, in the order in which they were scored."""

HELD_BACK_BATCHES = frozenset({6, 7})

_BATCH_OF = {voice: batch for batch, voices in BATCHES.items() for voice in voices}


def batch_of(text_id: str) -> int | None:
    """The batch of fresh voices that this text belongs to; None for the first voices."""
    return _BATCH_OF.get(text_id.rsplit("-", 1)[0])


def is_held_back(text_id: str) -> bool:
    """Whether no rule may be tuned on the text with this id."""
    batch = batch_of(text_id)
    if batch is not None:
        return batch in HELD_BACK_BATCHES
    return sha256(f"{SEED}:{text_id}".encode()).digest()[0] % 3 == 0
