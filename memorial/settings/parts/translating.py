"""Which machine, if any, makes first drafts of translations; none by default."""

from .environment import address, text

# By its name, where it is reached unless the settings say another address.
ADDRESSES = {
    "none": "",
    "libretranslate": "https://libretranslate.com",
    "deepl": "https://api-free.deepl.com",
}

TRANSLATOR = text("MEMORIAL_TRANSLATOR", "none", choices=tuple(ADDRESSES))
# DeepL answers nobody without one.
TRANSLATOR_KEY = text("MEMORIAL_TRANSLATOR_KEY", None if TRANSLATOR == "deepl" else "")
TRANSLATOR_URL = ""
if TRANSLATOR != "none":
    TRANSLATOR_URL = address("MEMORIAL_TRANSLATOR_URL", ADDRESSES[TRANSLATOR])
