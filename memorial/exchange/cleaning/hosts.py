"""What is evident of a source from the host of its link: kind, publisher, language."""

from dataclasses import dataclass

from memorial.people.choices.sources import SourceKind

PRESS = {
    "20minutes.fr": ("20 Minutes", "fr"),
    "7sur7.be": ("7sur7", "fr"),
    "actu.fr": ("Actu", "fr"),
    "bbc.co.uk": ("BBC", "en"),
    "bbc.com": ("BBC", "en"),
    "bbci.co.uk": ("BBC", "en"),
    "bfmtv.com": ("BFM TV", "fr"),
    "dailymail.co.uk": ("Daily Mail", "en"),
    "deltafm.fr": ("Delta FM", "fr"),
    "demorgen.be": ("De Morgen", "nl"),
    "deredactie.be": ("VRT", "nl"),
    "dagbladet.no": ("Dagbladet", "no"),
    "europe1.fr": ("Europe 1", "fr"),
    "francebleu.fr": ("France Bleu", "fr"),
    "franceinfo.fr": ("France Info", "fr"),
    "francetvinfo.fr": ("France Info", "fr"),
    "humanite.fr": ("L’Humanité", "fr"),
    "independent.co.uk": ("The Independent", "en"),
    "infomigrants.net": ("InfoMigrants", ""),
    "irishtimes.com": ("The Irish Times", "en"),
    "itv.com": ("ITV", "en"),
    "kentonline.co.uk": ("Kent Online", "en"),
    "la-croix.com": ("La Croix", "fr"),
    "lalibre.be": ("La Libre", "fr"),
    "lavoixdunord.fr": ("La Voix du Nord", "fr"),
    "lefigaro.fr": ("Le Figaro", "fr"),
    "lemonde.fr": ("Le Monde", "fr"),
    "leparisien.fr": ("Le Parisien", "fr"),
    "lepharedunkerquois.fr": ("Le Phare dunkerquois", "fr"),
    "lesoir.be": ("Le Soir", "fr"),
    "lexpress.fr": ("L’Express", "fr"),
    "liberation.fr": ("Libération", "fr"),
    "mediapart.fr": ("Mediapart", "fr"),
    "mirror.co.uk": ("Daily Mirror", "en"),
    "nieuwsblad.be": ("Het Nieuwsblad", "nl"),
    "nordlittoral.fr": ("Nord Littoral", "fr"),
    "nouvelobs.com": ("Le Nouvel Obs", "fr"),
    "ouest-france.fr": ("Ouest-France", "fr"),
    "radio6.fr": ("Radio 6", "fr"),
    "reuters.com": ("Reuters", ""),
    "rfi.fr": ("RFI", "fr"),
    "rtbf.be": ("RTBF", "fr"),
    "rtl.fr": ("RTL", "fr"),
    "sky.com": ("Sky News", "en"),
    "sudinfo.be": ("Sudinfo", "fr"),
    "telegraph.co.uk": ("The Telegraph", "en"),
    "theguardian.com": ("The Guardian", "en"),
    "thetimes.co.uk": ("The Times", "en"),
    "vrt.be": ("VRT", "nl"),
}
ASSOCIATIONS = {
    "associationsalam.org": ("Salam", "fr"),
    "calaismigrantsolidarity.wordpress.com": ("Calais Migrant Solidarity", "en"),
    "gettingthevoiceout.org": ("Getting the Voice Out", ""),
    "gisti.org": ("Gisti", "fr"),
    "irr.org.uk": ("Institute of Race Relations", "en"),
    "laubergedesmigrants.fr": ("L’Auberge des migrants", "fr"),
    "passeursdhospitalites.wordpress.com": ("Passeurs d’hospitalités", "fr"),
    "terreerrance.wordpress.com": ("Terre d’errance", "fr"),
}
LISTS = {"unitedagainstracism.org": ("UNITED for Intercultural Action", "en")}
OFFICIAL = {
    "premar-manche.gouv.fr": (
        "Préfecture maritime de la Manche et de la mer du Nord",
        "fr",
    ),
    "essex.police.uk": ("Essex Police", "en"),
    "staffspolice.wordpress.com": ("Staffordshire Police", "en"),
}
OFFICIAL_ENDINGS = (".gouv.fr", ".gov.uk", ".police.uk", ".justice.fr", ".belgium.be")
# Shared files and what people post: neither a publisher nor a language is evident.
OTHER = (
    "dropbox.com",
    "facebook.com",
    "instagram.com",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "dailymotion.com",
    "drive.google.com",
)
BLOGS = (".wordpress.com", ".blogspot.fr", ".blogspot.com", ".over-blog.com")
KINDS = {
    SourceKind.PRESS: PRESS,
    SourceKind.ASSOCIATION: ASSOCIATIONS,
    SourceKind.LIST: LISTS,
    SourceKind.OFFICIAL: OFFICIAL,
}
LANGUAGE_OF_ENDING = {".fr": "fr", ".uk": "en", ".ie": "en", ".no": "no"}


@dataclass(frozen=True)
class Host:
    kind: str
    publisher: str = ""
    language: str = ""


def host_of(name):
    """What is evident of a host; of a press article only the kind is presumed."""
    for kind, known in KINDS.items():
        for host, (publisher, language) in known.items():
            if is_under(name, host):
                return Host(kind, publisher, language)
    language = next(
        (code for end, code in LANGUAGE_OF_ENDING.items() if name.endswith(end)), ""
    )
    if name.endswith(OFFICIAL_ENDINGS):
        return Host(SourceKind.OFFICIAL, "", language)
    if name.endswith(BLOGS) or any(is_under(name, host) for host in OTHER):
        return Host(SourceKind.OTHER, "", "")
    return Host(SourceKind.PRESS, "", language)


def is_under(name, host):
    return name == host or name.endswith(f".{host}")
