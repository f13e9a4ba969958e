"""How the languages bend a word that a list has in one form."""

# Endings that turn a listed form into the one people write: definite, plural, genitive, cases.
INFLECTIONS = """
    s e en er et r n ne erne ene ere ens ers es
    a em om em ą ę y ów owie
    а у ом ем єм ою ею єю ю я и ів ам ами
    ul ului ii or ar 's
"""
