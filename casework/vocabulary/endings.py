"""How the languages bend a word that a list has in one form."""

# Endings that turn a listed form into the one people write: definite, plural, genitive, cases.
INFLECTIONS = """
    s e en er et r n ne erne ene ere ens ers es
    a em om ą ę y ów owie ego ej ych u
    а у ом ем єм ою ею єю ю я и ів ам ами ий ій ої ого их им ими ей ой ём
    ul ului ii or ar 's
"""

# The feminine ending of a title and the masculine one that is listed.
GENDERS = "erin/er erinnen/er orin/or istin/ist entin/ent ière/ier ienne/ien euse/eur trice/teur ère/er niczka/nik arka/arz erka/er istka/ista orka/or iczka/ik ora/or iera/iero eră/er oare/or itoare/itor"

# Words that end like one and are none.
NOT_COMPOUNDS = """
    førstehjælp nødhjælp retshjælp ægtemand nordmand husmand hjemmehjælp vagt selvhjælp jordbærpassage sommerhjælp lektiehjælp
    afpasser tilpasser behandler udfører medfører gennemfører indfører anfører overfører tilfører opfører tillægger planlægger vedlægger tilpasser mand formand bestemand svigermor husmænd vagter tilpasserne landmand bagvagt
"""
