"""Which texts the rules may be tuned on.

A third of the first voices is held back. It is chosen by the text's own id, so a text never changes
sides when others are added, and nobody picks; the seed was fixed before the first rule was written.

The fresh voices (`q_...` to `z_...`, one hand each) came later, a batch at a time. Each of their batches is scored once
before anyone reads it. Then its texts are open in full, since what a rule learns there is tested by
the next batch, whose voices write nowhere else; the last batches stay held back in full.
"""

from hashlib import sha256

SEED = "jobpartnerbanken 2026-11-21"

BATCHES = {
    "replies 1": ("q_carehome", "q_carpenter", "q_dentist", "q_engconsult", "q_techkitchen"),
    "replies 2": ("q_cleaning", "q_haulier", "q_lab", "q_pharmacy", "q_school"),
    "replies 3": ("q_farm", "q_fishharbour", "q_gameoffice", "q_hotelgm", "q_municipal"),
    "replies 4": ("q_callcentre", "q_kebabhouse", "q_museum", "q_planner", "q_printinghouse"),
    "replies 5": (
        "q_gardencentre",
        "q_hairsalon",
        "q_kindergarten",
        "q_university",
        "q_windservice",
    ),
    "replies 6": ("q_accountant", "q_glasshouse", "q_shipyard", "q_sportshall", "q_vet"),
    "replies 7": ("q_church", "q_furniture", "q_hostel", "q_slaughterhouse", "q_zoo"),
    "replies 8": ("r_bagerikaede", "r_camping", "r_malerkone", "r_optiker", "r_shiftlead"),
    "replies 9": ("r_advokat", "r_it_outsource", "r_plejehjem", "r_smedemester", "r_vindservice"),
    "replies 10": ("r_anlaegsgartner", "r_dyrehospital", "r_koebmand", "r_teater", "r_us_biotech"),
    "replies 11": ("s_import", "s_padel", "s_pakke", "s_sekretaer", "s_stillads"),
    "replies 12": ("t_boernehave", "t_hr", "t_lab", "t_vaskeri", "t_vvs"),
    "replies 13": ("u_asiamarked", "u_bedemand", "u_crewing", "u_drone", "u_rideskole"),
    "replies 14": ("v_bakery", "v_farm", "v_nurse", "v_shop", "v_teamlead"),
    "replies 15": ("w_fabrik", "w_hotel", "w_koebmand", "w_plejehjem", "w_vogn"),
    "replies 16": ("x_brew", "x_clean", "x_pharma", "x_school", "x_wind"),
    "replies 17": (
        "y_auto",
        "y_bank",
        "y_cafe",
        "y_gartneri",
        "y_havn",
        "y_hotelhr",
        "y_pharma",
        "y_skole",
        "y_slagter",
        "y_tandlaege",
    ),
    "replies 18": (
        "y_entreprenoer",
        "y_kommune",
        "y_laege",
        "y_landbo",
        "y_museumuk",
        "y_plejecenter",
        "y_rengoering",
        "y_startupceo",
        "y_supermarked",
        "y_teknik",
    ),
    "replies 19": ("z_bryghus", "z_itkonsulent", "z_ridecenter", "z_staal", "z_vuggestue"),
    "replies 20": (
        "z_apotek",
        "z_dyrlaege",
        "z_elnet",
        "z_fabrik",
        "z_flytte",
        "z_fritidshjem",
        "z_golf",
        "z_kontor",
        "z_koleskab",
        "z_research",
    ),
    "replies 21": (
        "z_boghandel",
        "z_camping",
        "z_designbureau",
        "z_fisk",
        "z_hjemmepleje",
        "z_klinik",
        "z_pizza",
        "z_praktik",
        "z_toemrer",
        "z_vindmoelle",
    ),
    "replies 22": (
        "zz_gaming",
        "zz_kirkegaard",
        "zz_mekaniker",
        "zz_optikerkaede",
        "zz_svineslagteri",
    ),
    "replies 23": (
        "zz_efterskole",
        "zz_logistik",
        "zz_murer",
        "zz_tandtekniker",
        "zz_vaskeri",
    ),
    "replies 24": (
        "ma_hrpartner",
        "ma_laegesek",
        "ma_restaurant",
        "ma_softlead",
        "ma_vaerkfoerer",
    ),
    "replies 25": (
        "mb_butik",
        "mb_hotelejer",
        "mb_lagerchef",
        "mb_polishboss",
        "mb_skoleleder",
    ),
    "replies 26": (
        "mc_bilhus",
        "mc_bogholder",
        "mc_jydsk",
        "mc_ngo",
        "mc_plejeleder",
    ),
    "replies 27": (
        "md_elinstall",
        "md_forsker",
        "md_kirke",
        "md_pizzeria",
        "md_rekrutering",
    ),
    "replies 28": (
        "me_arkitekt",
        "me_gaard",
        "me_kommune",
        "me_shipping",
        "me_vagtleder",
    ),
    "replies 29": (
        "na_foodtruck",
        "na_medtech",
        "na_svoemmehal",
        "na_tandregulering",
        "na_toemmer",
    ),
    "replies 30": (
        "nb_asfalt",
        "nb_bibliotek",
        "nb_dataanalyse",
        "nb_frisoerkaede",
        "nb_mejeri",
    ),
    "replies 31": (
        "pa_formand",
        "pa_kontorchef",
        "pa_startup",
        "pa_tandlaege",
        "pa_vikar",
    ),
    "replies 32": (
        "pb_clinicuk",
        "pb_dagtilbud",
        "pb_hrdk",
        "pb_kok",
        "pb_maler",
    ),
    "replies 33": (
        "pc_bonde",
        "pc_eurocorp",
        "pc_laerer",
        "pc_museum",
        "pc_speditor",
    ),
    "replies 34": (
        "pd_hoteluk",
        "pd_lager",
        "pd_oekonomi",
        "pd_sekretariat",
        "pd_vvs",
    ),
    "replies 35": (
        "pe_direktoer",
        "pe_hjemmehjaelp",
        "pe_saas",
        "pe_sygeplejerske",
        "pe_trykker",
    ),
    "replies 36": (
        "pf_apoteker",
        "pf_ejendom",
        "pf_filialchef",
        "pf_resort",
        "pf_smed",
    ),
    "replies 37": (
        "pg_cafe",
        "pg_hrchef",
        "pg_professor",
        "pg_rengoering",
        "pg_vognmand",
    ),
    "replies 38": (
        "ta_advokat",
        "ta_anlaeg",
        "ta_butikschef",
        "ta_klinik",
        "ta_skolekontor",
    ),
    "replies 39": (
        "tb_bistro",
        "tb_institute",
        "tb_plant",
        "tb_recruiter",
        "tb_warehouse",
    ),
    "replies 40": (
        "ph_bygherre",
        "ph_chef",
        "ph_consult",
        "ph_hospital",
        "ph_vuggestue",
    ),
    "replies 41": (
        "tc_event",
        "tc_maskinmester",
        "tc_plejehjem",
        "tc_styrelse",
        "tc_tomrer",
    ),
    "replies 42": (
        "qa_anlaegsfirma",
        "qa_fysioterapi",
        "qa_importer",
        "qa_labmanager",
        "qa_teknikchef",
    ),
    "replies 43": (
        "qb_boligselskab",
        "qb_foderstof",
        "qb_gartnerskole",
        "qb_lufthavn",
        "qb_reklame",
    ),
    "replies 44": (
        "ra_bager",
        "ra_psykiatri",
        "ra_rederi",
        "ra_seniorhr",
        "ra_smedje",
    ),
    "replies 45": (
        "rb_callcenter",
        "rb_legetoej",
        "rb_skohandel",
        "rb_skovbrug",
        "rb_vandvaerk",
    ),
    "replies 46": (
        "rc_advokatkontor",
        "rc_biludlejning",
        "rc_hospitalskoekken",
        "rc_moebelfabrik",
        "rc_spillestudie",
    ),
    "vacancies 1": ("r_autovaerksted", "r_gaard", "r_kommune", "r_startup"),
    "vacancies 2": ("r_friskole", "r_hotelhr", "r_videresendt", "r_vikarbureau"),
    "vacancies 3": ("r_brewery", "r_ejendom", "r_tabel", "r_tandklinik"),
    "vacancies 4": ("r_fisker", "r_frivillig", "r_it_hr", "r_slagteri"),
    "vacancies 5": ("r_frivilligudlejning", "r_indvandrer", "r_museum", "r_sosu"),
    "vacancies 6": ("s_kaffe", "s_kommune", "s_metal", "s_offshore", "s_vognmand"),
    "vacancies 7": ("w_butik", "w_fabrikhr", "w_kro", "w_pleje"),
    "vacancies 8": ("x_bager", "x_gartner", "x_maskin", "x_pleje"),
    "vacancies 9": ("y_hotelchef", "y_hrkoncern", "y_labhead", "y_smed"),
    "vacancies 10": ("z_bageri", "z_gaest", "z_kommunehr", "z_transport"),
    "vacancies 11": (
        "na_dagligvare",
        "na_hrpharma",
        "na_koebenhavnshotel",
        "na_kommunepleje",
        "na_landmand",
    ),
    "vacancies 12": (
        "pa_haandvaerk",
        "pa_industri",
        "pa_kommunal",
        "pa_kro",
        "pa_techcph",
    ),
    "vacancies 13": ("nc_klinik", "nc_mejeri", "nc_skole", "nc_strandhotel", "nc_vaerft"),
    "cvs 1": ("r_da_blandet", "r_oest"),
    "cvs 2": ("r_nord_syd", "r_verden"),
    "cvs 3": ("p_dansk", "p_polen", "p_prosa", "p_ukraine"),
    "cvs 5": ("m_akademiker", "m_baltisk", "m_faglaert", "m_unge"),
    "cvs 4": ("o_asien", "o_norden", "o_scan", "o_sydeuropa"),
}
"""The fresh voices, in the order in which they were scored."""

HELD_BACK_BATCHES = frozenset(
    {
        "replies 20",
        "replies 22",
        "replies 26",
        "replies 30",
        "replies 36",
        "replies 37",
        "replies 40",
        "replies 41",
        "replies 42",
        "replies 43",
        "replies 44",
        "replies 45",
        "replies 46",
        "vacancies 10",
        "vacancies 13",
        "cvs 2",
        "cvs 5",
    }
)

_BATCH_OF = {voice: batch for batch, voices in BATCHES.items() for voice in voices}


def batch_of(text_id: str) -> str | None:
    """The batch of fresh voices that this text belongs to; None for the first voices."""
    return _BATCH_OF.get(text_id.rsplit("-", 1)[0])


def is_held_back(text_id: str) -> bool:
    """Whether no rule may be tuned on the text with this id."""
    batch = batch_of(text_id)
    if batch is not None:
        return batch in HELD_BACK_BATCHES
    return sha256(f"{SEED}:{text_id}".encode()).digest()[0] % 3 == 0
