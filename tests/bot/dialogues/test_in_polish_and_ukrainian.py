"""Newcomers register in Polish and in Ukrainian, from the first word to /status."""

from casework.model import Language, Relation, RightState
from tests.bot.office import Office
from tests.journeys.papers import OLENA, pdf


async def test_the_whole_registration_is_polish(office: Office) -> None:
    jan = office.person("Jan Kowalski", "pl", 2003)

    welcome = await office.does(jan, "/start", "Witaj w Jobpartnerbanken")
    assert "Polski" in welcome.labels
    assert "Which language shall we write in?" in welcome.text
    await office.does(jan, "!lang:pl", "Czy możemy wysyłać Twoje CV")
    await office.does(jan, "!perm:standing", "Jak się nazywasz?")
    await office.does(jan, "Jan Kowalski", "Jak jeszcze możemy się z Tobą skontaktować?")
    await office.does(jan, "nie mam", "Nie widzę numeru telefonu")
    await office.does(jan, "+45 20 12 34 56", "Która firma zatrudniła")
    asked = await office.does(jan, f"!emp:{office.company().id}", "Którego dnia zawarto umowę")
    assert {"Listopad 2026", "Pn", "Nd", "Wstecz"} <= set(asked.labels)
    await office.does(jan, "kiedyś jesienią", "Nie wiem, o który dzień chodzi")
    await office.does(jan, "wtorek, 3 listopada 2026 r.", "Kim jesteś dla nowo zatrudnionej")
    await office.does(jan, "!rel:cohabitant", "Teraz wyślij swoje CV")
    await jan.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
    profile = await office.asked(jan, "Czy to się zgadza?")
    assert "Umowę zawarto: 3 listopada 2026 (wtorek)" in profile.text
    assert "Relacja: mieszkamy razem" in profile.text
    assert "Języki: ukraiński, angielski, duński" in profile.text
    await office.does(jan, "Imię i nazwisko: Jan Maria Kowalski", "Jan Maria Kowalski")
    await office.does(jan, "!prof:ok", "Twoje prawo (po duńsku: fortrinsret) trwa od")

    with office.store.work() as work:
        (partner,), (right,) = work.partners.where(), work.rights.where()
    assert (partner.language, partner.relation) == (Language.POLISH, Relation.COHABITANT)
    assert right.state is RightState.ACTIVE
    status = await office.does(jan, "/status", "Jak stoją Twoje sprawy, Jan Maria Kowalski")
    assert "3 listopada 2027 (środa) włącznie" in status.text
    await office.does(jan, "Mój telefon to 30 12 34 56", "Poprawiliśmy Twój profil")
    await office.does(jan, "Czy jest też praca wieczorami?", "Dziękujemy za wiadomość")


async def test_the_whole_registration_is_ukrainian(office: Office) -> None:
    olena = office.person("Олена Коваленко", "uk", 2004)

    welcome = await office.does(olena, "/start", "Вітаємо в Jobpartnerbanken")
    assert "Українська" in welcome.labels
    assert "Which language shall we write in?" in welcome.text
    await office.does(olena, "!lang:uk", "Чи можна надсилати ваше резюме")
    await office.does(olena, "!perm:per_vacancy", "Як вас звати?")
    await office.does(olena, "Олена Коваленко", "Як іще з вами зв’язатися?")
    await office.does(olena, "не маю", "Я не бачу номера телефону")
    await office.does(olena, "+45 20 12 34 56", "Яка компанія найняла")
    asked = await office.does(olena, f"!emp:{office.company().id}", "Якого дня уклали")
    assert {"Листопад 2026", "Пн", "Нд", "Назад"} <= set(asked.labels)
    await office.does(olena, "десь восени", "Я не розумію, про який день ідеться")
    await office.does(olena, "вівторок, 3 листопада 2026 року", "Ким ви є для нового працівника")
    await office.does(olena, "!rel:spouse", "Тепер надішліть своє резюме")
    await olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
    profile = await office.asked(olena, "Чи все правильно?")
    assert "Угоду укладено: 3 листопада 2026 року (вівторок)" in profile.text
    assert "Стосунки: у шлюбі" in profile.text
    assert "Мови: українська, англійська, данська" in profile.text
    # A telephone's keyboard may have another apostrophe than ours.
    await office.does(olena, "Ім'я: Олена Петрівна Коваленко", "Олена Петрівна Коваленко")
    await office.does(olena, "!prof:ok", "Ваше право (данською: fortrinsret) діє з")

    with office.store.work() as work:
        (partner,), (right,) = work.partners.where(), work.rights.where()
    assert (partner.language, partner.relation) == (Language.UKRAINIAN, Relation.SPOUSE)
    assert right.state is RightState.ACTIVE
    status = await office.does(olena, "/status", "Ваші справи, Олена Петрівна Коваленко")
    assert "3 листопада 2027 року (середа) включно" in status.text
    await office.does(olena, "Мій телефон 30 12 34 56", "Ми виправили ваш профіль")
    await office.does(olena, "Чи є робота ввечері?", "Дякуємо за повідомлення")
