"""Who may see what is known of links, and who may have them looked at and kept."""

from wagtail.admin.auth import user_passes_test

SEE, KEEP = "editorial.see_quality", "editorial.keep_sources"


def may_see(user):
    return user.has_perm(SEE) or may_keep(user)


def may_keep(user):
    return user.has_perm(KEEP)


for_those_who_see = user_passes_test(may_see)
for_those_who_keep = user_passes_test(may_keep)
