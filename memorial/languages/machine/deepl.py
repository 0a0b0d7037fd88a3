"""DeepL: a company's service, reached with a key."""

from .answers import NotTranslated, checked

# Where it wants to know which of several it is to write.
TARGETS = {"en": "EN-GB", "pt": "PT-PT", "zh": "ZH-HANS"}


class DeepL:
    """``ask`` sends JSON to an address and gives back what the JSON answer says."""

    def __init__(self, address, key, ask):
        self.address, self.key, self.ask = address, key, ask

    def translate(self, texts, source, target):
        payload = {
            "text": texts,
            "source_lang": source.upper(),
            "target_lang": TARGETS.get(target, target.upper()),
        }
        headers = {"Authorization": f"DeepL-Auth-Key {self.key}"}
        answer = self.ask(f"{self.address}/v2/translate", payload, headers)
        try:
            found = [each["text"] for each in answer["translations"]]
        except (KeyError, TypeError):
            raise NotTranslated from None
        return checked(found, texts)
