"""A newcomer whose telephone is German registers in German, from the first word to /status."""

from casework.model import Language, Relation, RightState
from tests.bot.office import Office
from tests.journeys.papers import OLENA, pdf


async def test_the_whole_registration_is_german(office: Office) -> None:
    anna = office.person("Anna Weiss", "de", 2002)

    welcome = await office.does(anna, "/start", "Willkommen bei der Jobpartnerbanken")
    assert {"Dansk", "English", "Deutsch"} <= set(welcome.labels)
    assert "Which language shall we write in?" in welcome.text
    await office.does(anna, "!lang:de", "Dürfen wir Ihren Lebenslauf")
    await office.does(anna, "!perm:standing", "Wie heißen Sie?")
    await office.does(anna, "Anna Weiß", "sonst noch erreichen")
    await office.does(anna, "+45 20 12 34 56", "Welche Firma")
    asked = await office.does(anna, f"!emp:{office.company().id}", "wurde der Arbeitsvertrag")
    assert {"November 2026", "Mo", "Zurück"} <= set(asked.labels)
    await office.does(anna, "irgendwann im Herbst", "welchen Tag Sie mit")
    await office.does(anna, "am Dienstag, 3. November 2026", "Wie stehen Sie zu der Person")
    await office.does(anna, "!rel:spouse", "Schicken Sie jetzt Ihren Lebenslauf")
    await anna.sends_document("lebenslauf.pdf", pdf(OLENA), "application/pdf")
    profile = await office.asked(anna, "Stimmt das?")
    assert "Dienstag, 3. November 2026" in profile.text
    assert "Ukrainisch, Englisch, Dänisch" in profile.text
    await office.does(anna, "Name: Anna Maria Weiß", "Anna Maria Weiß")
    await office.does(anna, "!prof:ok", "Sie sind angemeldet")

    with office.store.work() as work:
        (partner,), (right,) = work.partners.where(), work.rights.where()
    assert (partner.language, partner.relation) == (Language.GERMAN, Relation.SPOUSE)
    assert right.state is RightState.ACTIVE
    status = await office.does(anna, "/status", "So steht es, Anna Maria Weiß")
    assert "Mittwoch, 3. November 2027" in status.text
    await office.does(anna, "Meine Telefonnummer ist 30 12 34 56", "Wir haben Ihr Profil geändert")
    await office.does(anna, "Gibt es auch Arbeit am Abend?", "Danke für Ihre Nachricht")


async def test_a_caseworker_is_offered_the_languages_of_the_office_only(office: Office) -> None:
    offered = await office.does(office.mette, "/language", "Hvilket sprog")
    assert offered.labels == ["Dansk", "English"]
    await office.does(office.mette, "!lang:en", "From now on we write in English")
    await office.mette.presses_data(offered.id, "lang:en")

    with office.store.work() as work:
        (mette,) = work.caseworkers.where()
    assert mette.language is Language.ENGLISH
