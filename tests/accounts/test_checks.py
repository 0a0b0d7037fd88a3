"""Before a deployment it is said when a password alone would open the admin."""

import pytest

from memorial.accounts.checks import second_factor


@pytest.mark.parametrize(("needed", "said"), [(True, []), (False, ["accounts.W001"])])
def test_a_deployment_without_second_factor_is_warned_of(settings, needed, said):
    settings.SECOND_FACTOR = needed
    assert [warning.id for warning in second_factor(None)] == said
