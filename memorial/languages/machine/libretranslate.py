"""LibreTranslate: free software that a group can run itself."""

from .answers import checked


class LibreTranslate:
    """``ask`` sends JSON to an address and gives back what the JSON answer says."""

    def __init__(self, address, key, ask):
        self.address, self.key, self.ask = address, key, ask

    def translate(self, texts, source, target):
        payload = {"q": texts, "source": source, "target": target, "format": "text"}
        if self.key:
            payload["api_key"] = self.key
        answer = self.ask(f"{self.address}/translate", payload, {})
        return checked(answer.get("translatedText"), texts)
