"""What an entry is made of, a file each: what stands, what was sent, what is put."""

from .age import Age
from .name import Name
from .origin import From
from .others import Others
from .sources import Sources
from .texts import Circumstances, Life
from .when import When
from .where import Where

PARTS = (Name, Others, Age, From, When, Where, Circumstances, Life, Sources)
