"""Whose a number or an address is, and whether it is still in use: phrases only, folded. A * is any ending."""

# Somebody else, in front of the number: "ring til min jobkonsulent Mette på ...".
OTHERS = """
    jobkonsulent*, sagsbehandler*, virksomhedskonsulent*, beskæftigelseskonsulent*, jobcoach*, mentor*, jobcenter*, kommunens, kommunen, kontaktperson*, min chef, min leder, min tidligere chef, chef, leder, lederen, chefen, arbejdsgiver*, min arbejdsgiver, firmaets, firmaet, virksomhedens,
    skolens, sprogskolens, min lærer, min nabo, min ven, min veninde, min mand, min kone, min mands, min kones, min søn, min datter, min søns, min datters, min bror, min søster, ægtefælle*, pårørende, udlejer*, tolk, vejleder, praktiksted*, forstander*, mester, mestre, frivillig,
    job consultant*, caseworker*, case worker*, social worker*, mentor's, job centre*, municipality*, contact person*, my boss, boss, my manager, manager*, my supervisor, supervisor*, employer*, my teacher, teacher's, my neighbour*, my friend*, my husband*, my wife*, my son*, my daughter*, my brother*, my sister*, spouse*, emergency contact, landlord*, head of, principal, previous employer, former employer, company phone, company number, office of my,
    sachbearbeiter*, berater*, jobberater*, betreuer*, mein chef, meine chefin, meines chefs, chefin, vorgesetzte*, arbeitgeber*, mein mann, meine frau, meines mannes, meiner frau, mein sohn, meine tochter, ansprechpartner*, vermieter*, gemeinde, notfallkontakt,
    konsultant*, doradca, doradcy, opiekun sprawy, urzędni*, szef*, mój szef, moja szefowa, kierowni*, przełożon*, pracodawc*, mąż, mężem, męża, żona, żony, żoną, mój syn, moja córka, syna, córki, osoba kontaktowa, gmina, były pracodawca, firmowy,
    консультант*, соціальн* працівни*, кураторк*, куратор, керівни*, начальни*, роботодав*, чоловік*, дружин*, сина, син, доньк*, дочк*, контактна особа, ментор*, комун*, хазя*, директор*,
    консультант*, куратор*, руководител*, начальник*, работодател*, муж, мужа, жена, жены, сына, дочери, дочь, контактное лицо, наставник*, бывший шеф,
    consilier*, șef*, șeful, șefa, angajator*, soțul, soția, soțului, soției, fiul, fiica, fiului, fiicei, persoana de contact, primări*, pentru firmă, firma,
    mi jefe, jefe, jefa, mi jefa, consejer*, asesor*, mi marido, mi esposa, mi mujer, mi hijo, mi hija, empleador*, encargad*, persona de contacto, ayuntamiento, antiguo jefe, la empresa,
    handläggare*, min chef, arbetsgivare*, min man, min fru, min son, min dotter, kontaktperson, saksbehandler*, sjefen, min sjef, arbeidsgiver*, mannen min, kona mi,
    min partner, min samlever, samlever*, min kæreste, kæreste*, min forlovede, min svigermor, min svigerfar, min mor, min far, mine forældre, gift med, min hustru, hustru, svoger, svigerinde, bofælle, hun, han, hende, ham, min mands telefon, nærmeste pårørende,
    spouse, husband*, wife*, partner's, my partner, my fiancé*, fiancé*, my girlfriend, my boyfriend, my mother*, my father*, my parents, my in-laws, mother-in-law, father-in-law, my man, married to, next of kin, she, he, him, call her, reach her, her number, her phone,
    gatte, gatten, gattin, mein gatte, meine gattin, meiner gattin, meines gatten, ehemann*, ehefrau*, lebensgefährt*, partnerin, mein partner, meine partnerin, meines partners, meine mutter, mein vater, verheiratet mit, schwiegermutter, schwiegervater, angehörige*, ihn, er ist erreichbar, sie ist erreichbar,
    mojego męża, mojej żony, partner życiowy, mój partner, moja partnerka, narzeczon*, małżon*, teściow*, teść, żonaty z, zamężna z, mamy, taty, do niej, do niego, jej numer, jego numer, супруг*, подружж*, партнер*, наречен*, заміжня за, одружений з, мам*, тат*, тещ*, свекру*, він, вона, він на, його, її, його номер, її номер, жен*, родител*, тёщ*, замужем за, женат на, он, она, его, её, ему, ей,
    soțul meu, soția mea, partener*, logodnic*, căsătorită cu, căsătorit cu, mama, tata, mama mea, tatăl meu, pe ea, pe el, soacr*, socr*, esposo, esposa, mi esposo, marido, cónyuge, mi pareja, pareja, novio, novia, mi novio, mi novia, mi madre, mi padre, suegr*, casada con, casado con, ella, él, contacto de emergencia,
    sambo, min sambo, min särbo, make, maka, min make, min maka, hustru, min hustru, pojkvän, flickvän, gift med, mamma, pappa, min mamma, min pappa, hon, honom, henne, samboer*, samboeren, kjæreste*, ektefelle*, mor mi, far min,
    époux, épouse, mon époux, mon épouse, conjoint*, mon conjoint, ma conjointe, mon compagnon, ma compagne, compagnon, compagne, marié à, mariée à, marié avec, mariée avec, ma mère, mon père, belle-mère, beau-père, elle est joignable, il est joignable,
    marito, moglie, mio marito, mia moglie, coniuge, compagno, compagna, fidanzat*, sposata con, sposato con, suocer*, mia madre, mio padre, minha esposa, meu marido, minha mulher, contato da esposa, contato do marido, contacto da esposa, contacto do marido, cônjuge, companheir*, casada com, casado com, namorad*, minha mãe, meu pai, sogr*, eşim, eşimin, eşi, annem, babam, kocam, karım, σύζυγος, συζύγου, άνδρας μου, γυναίκα μου, eiginmaður*, eiginkona*, maki, maka míns, maðurinn minn, konan mín, gift birni, vīrs, vīra, sieva, sievas, vyras, vyro, žmona, žmonos, abikaas*, mees, naine, puoliso*, vaimo*, mieheni, mieheltä, suprug*, muž, muže, muža, manžel*, žena, ženy, přítel*, priatel*, férj*, feleség*, съпруг*, сопруг*, echtgeno*, mijn man, mijn vrouw, vợ, chồng, asawa, asawa ko,
    conseill*, mon patron, ma patronne, mon chef, ma chef*, employeur*, mon mari, ma femme, mon fils, ma fille, responsable, personne à contacter, tuteur, tutrice, commune, ancien patron, ancien employeur
"""
# The person again, behind the other one: "min mentor er Birthe, mit eget nummer er ...".
MINE = """
    til mig, ring til mig, mit nummer, træffes jeg, kontakt mig, mine kontaktoplysninger, mich unter, unter meiner, do mnie, дзвоніть мені, мені, мені на, numero mio, il mio numero, il mio cellulare, chiamatemi, meu número, meu telefone, meu celular, numaram, telefonum, benim numaram, cep telefonum, mans numurs, mano numeris, minu number, numeroni, môj, moje číslo, számom,
    mig, mit, mine, min mobil, min mail, min tlf, min telefon, min egen, selv, me, me on, my number, my phone, my mobile, my cell, my mail, my email, my e-mail, my own, mine, mich, meine nummer, meine handynummer, mein handy, meine mail, mnie, mój numer, moja komórka, mój telefon, mój mail, мене, мій номер, мій телефон, моя пошта, зі мною,
    меня, мне, мой номер, мой телефон, моя почта, мой, numărul meu, telefonul meu, mă găsiți, mă puteți, mi número, mi móvil, mi teléfono, mi correo, mitt nummer, min mobil, mejl, meg, mon numéro, mon portable, mon téléphone, me joindre, m'appeler, mon adresse, personal, privat, private, prywatny, особистий, личный
"""
# Not to be used any more; said in front of it or behind it.
DEAD = """
    virker ikke, virker ikke mere, virker ikke længere, er lukket, lukket, bruges ikke, bruger jeg ikke, bruger den ikke, ikke længere, ikke mere, er nedlagt, nedlagt, skriv ikke, ring ikke, ikke i brug, ud af drift, opsagt, kigger jeg ikke, spærret, slettet,
    does not work, doesn't work, no longer, not in use, not any more, not anymore, out of use, not working, do not use, don't use, do not call, do not write, don't write, don't call, never look, cancelled, closed, disconnected, inactive, not active, deactivated, expired, stopped using, not used,
    nicht mehr, funktioniert nicht, außer betrieb, abgemeldet, bitte nicht, ungültig, gesperrt, już nie, nie działa, nieaktualny, nieaktualna, nieaktywny, nie używam, proszę nie, wyłączony, nie korzystam,
    більше не, не працює, не діє, недійсний, не користуюся, не користуюсь, не використовую, заблокований, вже не, уже не, не пишіть, не дзвоніть, больше не, не работает, не действует, неактивен, не пользуюсь, недействителен, не пишите, не звоните, отключён, отключен,
    nu mai, nu funcționează, nu merge, dezactivat, inactiv, nu scrieți, nu sunați, nu îl mai, anulat, de baja, ya no, no funciona, no usar, no llamen, no escriban, no lo uso, inactivo, cancelado, dado de baja, desconectado, fungerar inte, används inte, inte längre, stängt, avslutat, avstängt, brukes ikke, ikke lenger, fungerer ikke, stengt,
    n'écrivez plus, ne fonctionne plus, n'est plus, ne marche plus, plus valable, ne plus, n'appelez plus, résilié, désactivé, hors service, n'utilise plus, coupé
"""
# Had before, or only for a time: used where nothing better is told.
OLD = """
    gammel, gamle, gammelt, tidligere, før, indtil, old, before, former, formerly, previous, until, earlier, alt, alte, früher, frühere, bis, stary, stara, poprzedni, dawny, do, старий, стара, попередній, раніше, до, старый, прежний, раньше, vechi, vechiul, veche, până, fostul, antiguo, antigua, anterior, hasta, viejo, gammal, gamla, tidigare, till, fram till, til, ancien, ancienne, jusqu'en, jusqu'au, jusque
"""
# A line with one of these at its end goes on below.
OPEN_ENDS = "of, to, with, and, in, at, til, med, og, hos, på, von, mit, und, bei, der, z, i, od, з, і, та, в, у, с, и, cu, și, din, con, y, de, en, av, och, avec, et, du, e, di, da, com, do"
# A line that is nothing but one of these: whose numbers stand below it.
OTHERS_HEADINGS = """
    spouse, husband, wife, partner, emergency contact, emergency, next of kin, in case of emergency, family contact, ægtefælle, pårørende, nærmeste pårørende, samlever, mand, kone, min mand, min kone, kontakt i nødstilfælde, i nødstilfælde, ehepartner, ehemann, ehefrau, notfallkontakt, im notfall, angehörige, małżonek, małżonka, mąż, żona, kontakt w nagłych wypadkach, osoba do kontaktu, чоловік, дружина, подружжя, муж, жена, супруг, супруга, контакт для екстрених випадків, экстренный контакт, soț, soție, contact de urgență, cónyuge, esposo, esposa, pareja, contacto de emergencia, make, maka, sambo, anhörig, närmast anhörig, ektefelle, samboer, nærmeste pårørende, conjoint, conjointe, époux, épouse, contact d'urgence, personne à prévenir, marito, moglie, coniuge, cônjuge, marido, eş, eşi, acil durum, σύζυγος
"""
WORK = """
    arbejde, arbejds, arbejdsmail, arbejdstelefon, arbejdsnummer, på arbejde, på arbejdet, work, work mail, work email, work phone, office, kontor, kontoret, arbeit, geschäftlich, dienstlich, büro, firma, praca, służbowy, służbowa, służbowo, biuro, робочий, робоча, робота, рабочий, рабочая, serviciu, la serviciu, birou, trabajo, oficina, empresa, jobb, jobbet, arbete, arbetet, arbeid, travail, bureau, entreprise, professionnel, d'entreprise, firmaet
"""
# One address or number of two people, which is the person's own too.
SHARED = """
    deler, deler jeg med, vi deler, fælles, fælles med, sammen med, share, shared, i share with, we share, shared with, common, joint, teile, teile ich, teilen, gemeinsam, gemeinsame, dzielę, dzielimy, wspólny, wspólna, wspólnie, wspólny z, спільна, спільний, спільно, ділю, ділимо, разом з,
    общая, общий, делю, делим, вместе с, împart, o împart, împărțim, comun, comună, împreună cu, comparto, compartimos, compartido, compartida, común, delar, delar med, gemensam, gemensamt, deler med, felles, partage, partageons, partagé, partagée, commun, commune avec, condivido, condividiamo, condivisa
"""
# In front of a phone, in languages beside those of `words`.
PHONE = """
    cellulare, cell, cel, celular, telemóvel, telefone, fone, contato, contacto, contatto, recapito, numero, número, κινητό, τηλέφωνο, τηλ, κιν, cep, gsm no, telefonum, numaram, sími, gsm-sími, farsími, puhelin, puh, matkapuhelin, gsm-numero, mobiil, tālrunis, tālr, mob.tālr, telefonas, mob.tel, mobilus, mobitel, mobilní, mobilný, mobilni, telefonní, telefónne, telefonszám, mobiltelefon, броj, број, телефонен, мобилен, джиэсэм, telefoon, mobiel, điện thoại, đt, sđt, số điện thoại, mobilnummer, cellnummer, contact no, contact number, ph, ph.no, cellphone number, mob no, mobile no, tel no, tel.no, telf, tfno, tlf.nr, fon, mobilfunk, funk, dzwonić, kontaktowy
"""
# In front of a number that is no phone, beside those of `words`.
NOT_PHONE = """
    cpf, rg, curp, rfc, cuil, cuit, cédula, cedula, c.c, c.i, cc, dui, rut, nric, pan, cnic, nid, bvn, sss, tin, philhealth, umid, egn, егн, oib, jmbg, emšo, rodné, kods, kodas, isikukood, kennitala, henkilötunnus, hetu, tc, t.c, kimlik, αφμ, αμκα, αδτ, α.φ.μ, c.f, bsn, amka, cccd, cmnd, id, id-nr, idno, cin, cni, cns, crm, coren, cnh, ctps, rethus, tarjeta, licencia, colegiado, numero fiscal, contribuinte, p.iva, wechat, skype, qq,
    tastselv, tax, tax card, skattekort, skat, ref, reference, aadhaar, ssn, nin, nif, nuss, siret, steuer-id, steuerid, idnr, d-nummer, fødselsnummer, рнокпп, іпн, инн, паспорт, pasaporte, passeport, pașaport, permit, visa, visum, sag, sagsnummer, case, case no, kontonummer, bankkonto, konto nr, cuenta, compte, cont, rachunek, рахунок, счёт, счет, no. of,
    certificate, certifikat, zertifikat, certyfikat, сертифікат, сертификат, diploma, diplom, policy, police, membership, medlem, medlemsnummer, matrikel, customer, kunde, udi, uim
"""
# What a number is called by where it is from.
COUNTRIES = {
    "DK": "dansk, danske, danish, dänisch, dänische, dänisches, duński, duńska, данський, датский, danez, danés, danesa, danska, danois, danoise, danese, danmark, denmark, dänemark, danemark, danimarca, dinamarca, danemarca, dania, данія, дания",
    "NO": "norsk, norske, norwegian, norwegisch, norwegische, norweski, норвезький, норвежский, norvegian, noruego, norvégien, norge, norway, norwegen, norwegia",
    "SE": "svensk, svenskt, svenska, svenske, swedish, schwedisch, schwedische, szwedzki, шведський, шведский, suedez, sueco, suédois, sverige, sweden, schweden, szwecja",
    "PL": "polsk, polske, polskt, polish, polnisch, polnische, polski, polskie, польський, польский, polonez, polaco, polonais, polen, poland, polska, pologne, polonia",
    "DE": "tysk, tyske, tyskt, german, deutsch, deutsche, deutsches, niemiecki, німецький, немецкий, german, alemán, allemand, tyskland, germany, deutschland, niemcy",
    "UA": "ukrainsk, ukrainske, ukrainian, ukrainisch, ukraiński, український, украинский, ucrainean, ucraniano, ukrainien, ukraine, ukraina, україна, украина",
    "RO": "rumænsk, rumænske, romanian, rumänisch, rumuński, румунський, румынский, românesc, român, rumano, roumain, rumænien, romania, românia",
    "ES": "spansk, spanske, spanish, spanisch, hiszpański, español, espagnol, spaniol, spania, spanien, spain, españa",
    "FR": "fransk, franske, french, französisch, francuski, français, francez, francés, frankrig, france, frankreich",
    "IT": "italiensk, italienske, italian, italienisch, włoski, italiano, italien, italia, italy",
    "IN": "indisk, indiske, indian, indien, india",
    "GB": "engelsk, britisk, british, uk",
}
# "As a reference you may ask ...": in front of a referee, and what one is called there.
AS = "som, as, as a, as my, for, als, jako, як, в якості, как, в качестве, ca, ca și, como, comme, en tant que, come, till, til"
REFEREES = "reference, references, referee, referencer, referenceperson, referent, referenz, referenzen, referencja, referencje, referencję, referencji, osoba polecająca, рекомендація, рекомендації, рекомендацію, рекомендатор, рекомендатора, рекомендация, рекомендации, рекомендацию, referință, referințe, referinta, referinte, referencia, referencias, referens, referenser, referanse, referanser, référence, références, referenza, referenze, referência, referências"
