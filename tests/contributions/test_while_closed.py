"""While the forms are closed, what was sent or begun can still be taken back."""

import pytest

from memorial.contributions.models import Answer, Contribution, Draft, Receipt
from tests.contributions.test_returning import come_back
from tests.contributions.test_returning import receipt as receipt
from tests.contributions.test_sending import address, post
from tests.factories.contributions import allow
from tests.factories.forms import close_forms


@pytest.fixture
def closed(receipt):
    close_forms()


@pytest.mark.usefixtures("closed")
def test_while_the_forms_are_closed_it_can_be_taken_back(sender, receipt):
    told = come_back(sender, receipt)
    assert (told.status_code, "Add something" in told.text) == (200, False)
    told = come_back(sender, receipt, do="withdraw", sure="yes").text
    assert "It is taken back" in told
    assert (Answer.objects.count(), Receipt.objects.count()) == (0, 0)


@pytest.mark.usefixtures("closed")
def test_while_the_forms_are_closed_nothing_is_added_or_newly_allowed(sender, receipt):
    told = come_back(sender, receipt, do="add", words="More of it.").text
    assert "cannot take anything in" in told
    assert "More of it." in told
    assert Answer.objects.count() == 1
    allow(Contribution.objects.get(), ["text", "photo"])
    come_back(sender, receipt, do="allow", allow=["photo", "copies"])
    assert Contribution.objects.get().allowed == {"photo"}


@pytest.mark.usefixtures("closed")
@pytest.mark.parametrize(
    ("wish", "kept"), [("none", "none"), ("full", "first"), ("", "first")]
)
def test_while_the_forms_are_closed_no_more_of_the_name(sender, receipt, wish, kept):
    Contribution.objects.update(name_shown="first")
    come_back(sender, receipt, do="allow", name_shown=wish)
    assert Contribution.objects.get().name_shown == kept


def test_while_the_forms_are_closed_a_draft_can_be_erased(sender):
    post(sender, address("question", "someone", "what"), what="A story.")
    close_forms()
    closed = sender.get(address("check"))
    assert closed.status_code == 503
    assert f'href="{address("receipt")}"' in closed.text
    assert sender.post(address("leave")).status_code == 302
    assert Draft.objects.count() == 0
