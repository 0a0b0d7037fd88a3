"""Who may come to which address: T translators, I importers, E editors, M moderators,
A administrators. One line for each namespace, and one for each name that differs.

`get` are those who are let in to read, `post` those whose change is looked at. All
others are refused. Whoever is not in at all is led to the log-in, or to the second
factor; to an `open` address anybody comes. What depends on the thing that is asked for
is said of one that is there: see `standing` in `every_address.py`.
"""

from dataclasses import dataclass, field

ALL, NOBODY = "TIEMA", ""


@dataclass(frozen=True)
class May:
    get: str = ALL
    post: str = NOBODY
    open: bool = False
    outside: dict = field(default_factory=dict)


PUBLIC = May(open=True)
BOTH = May(ALL, ALL)
CLOSED = May(NOBODY)
# What becomes of those outside, reading and changing, where it is not as usual.
NOT_IN = dict.fromkeys(("anonymous", "deactivated"), ("in", "in"))
READ = dict.fromkeys(NOT_IN, ("in", "out"))
GONE = dict.fromkeys(NOT_IN, ("out", "out"))
LOG_IN = NOT_IN | {"half in": ("out", "out")}
HALF = {"half in": ("in", "in")}

NAMESPACES = {
    "": May(ALL),
    "wagtailadmin_api:pages": CLOSED,
    "wagtailadmin_api:documents": CLOSED,
    "wagtailadmin_api:images": CLOSED,
    "wagtailadmin_pages": CLOSED,
    "wagtailadmin_collections": CLOSED,
    "wagtailadmin_workflows": CLOSED,
    "wagtailadmin_reports": May(ALL),
    "wagtailadmin_editing_sessions": May(NOBODY, "IEMA"),
    "invitations": May(NOBODY, "A"),
    "wagtail_localize": CLOSED,
    "wagtailsettings": BOTH,
    "wagtailembeds": BOTH,
    "wagtailsnippets": CLOSED,
    "wagtaildocs": CLOSED,
    "wagtailimages": CLOSED,
    "wagtaillocales": CLOSED,
    "wagtailsites": CLOSED,
    "wagtailusers_users": May("A", NOBODY),
    "wagtailusers_groups": CLOSED,
    "wagtaildocs_chooser": May(ALL),
    "wagtailimages_chooser": May(ALL),
    "search": PUBLIC,
    "people": PUBLIC,
    "timeline": May(ALL, ALL, open=True),
}
EXCEPTIONS = {
    "wagtail_serve": PUBLIC,
    "": PUBLIC,
    "healthz": PUBLIC,
    "robots.txt": PUBLIC,
    "sitemap": PUBLIC,
    "favicon.ico": PUBLIC,
    "account_login": May(NOBODY, NOBODY, outside=LOG_IN),
    "mfa_authenticate": CLOSED,
    "account_logout": May(ALL, NOBODY, outside={"half in": ("in", "log in")}),
    "accept_invitation": May(NOBODY, NOBODY, outside=NOT_IN),
    "account_reauthenticate": May(ALL, ALL, outside=HALF),
    "mfa_reauthenticate": BOTH,
    "mfa_reauthenticate_webauthn": BOTH,
    "mfa_index": May(ALL, NOBODY, outside={"half in": ("in", "out")}),
    "mfa_activate_totp": May(ALL, ALL, outside=HALF),
    "mfa_deactivate_totp": CLOSED,
    "mfa_add_webauthn": May(ALL, ALL, outside=HALF),
    "mfa_remove_webauthn": CLOSED,
    "mfa_view_recovery_codes": CLOSED,
    "mfa_generate_recovery_codes": BOTH,
    "mfa_download_recovery_codes": CLOSED,
    "wagtailadmin_error_test": CLOSED,
    "wagtail_bulk_action": CLOSED,
    "wagtailadmin_choose_page_email_link": BOTH,
    "wagtailadmin_choose_page_phone_link": BOTH,
    "wagtailadmin_choose_page_anchor_link": BOTH,
    "wagtailadmin_tag_autocomplete": BOTH,
    "wagtailadmin_tag_model_autocomplete": CLOSED,
    "wagtailadmin_account": BOTH,
    "wagtailadmin_logout": May(ALL, NOBODY, outside={"half in": ("in", "log in")}),
    "wagtailadmin_block_preview": CLOSED,
    "wagtailadmin_sprite": May(ALL, ALL, open=True),
    "wagtailadmin_login": May(NOBODY, NOBODY, outside=LOG_IN),
    "wagtailadmin_password_reset": May(ALL, ALL, outside=NOT_IN),
    "wagtailadmin_password_reset_done": May(ALL, NOBODY, outside=READ),
    "wagtailadmin_password_reset_confirm": May(ALL, ALL, outside=NOT_IN),
    "wagtailadmin_password_reset_complete": May(ALL, NOBODY, outside=READ),
    "wagtailadmin_javascript_catalog": PUBLIC,
    "admin/^.*/$": CLOSED,
    "wagtaildocs_serve": May(NOBODY, NOBODY, open=True),
    "wagtaildocs_authenticate_with_password": May(NOBODY, NOBODY, open=True),
    "en/components/": May(NOBODY, NOBODY, open=True),
    "wagtailadmin_api:pages:listing": May(ALL),
    "wagtailadmin_api:documents:listing": May(ALL),
    "wagtailadmin_api:images:listing": May(ALL),
    "wagtailadmin_pages:add": May("IEMA", "IEMA"),
    "wagtailadmin_pages:preview_on_add": May("IEMA", "IEMA"),
    "wagtailadmin_pages:type_use": May(ALL),
    "wagtailadmin_pages:choose_parent": BOTH,
    "wagtailadmin_pages:type_use_results": May(ALL),
    "wagtailadmin_pages:usage": May("IEMA", NOBODY),
    "wagtailadmin_pages:edit": May("IEMA", "IEMA"),
    "wagtailadmin_pages:preview_on_edit": May("IEMA", "IEMA"),
    "wagtailadmin_pages:view_draft": May("IEMA", "IEMA"),
    "wagtailadmin_pages:add_subpage": May("IEMA", "IEMA"),
    "wagtailadmin_pages:delete": May("MA", "MA"),
    "wagtailadmin_pages:unpublish": May("MA", "MA"),
    "wagtailadmin_pages:convert_alias": May(NOBODY, NOBODY, outside=GONE),
    "wagtailadmin_pages:search": May(ALL),
    "wagtailadmin_pages:search_results": May(ALL),
    "wagtailadmin_pages:move_confirm": May(ALL),
    "wagtailadmin_pages:confirm_workflow_cancellation": BOTH,
    "wagtailadmin_pages:lock": May(NOBODY, "MA"),
    "wagtailadmin_pages:unlock": May(NOBODY, "MA"),
    "wagtailadmin_pages:revisions_index": BOTH,
    "wagtailadmin_pages:revisions_view": May("IEMA", NOBODY),
    "wagtailadmin_pages:revisions_revert": May("IEMA", "IEMA"),
    "wagtailadmin_pages:revisions_unschedule": May("MA", "MA"),
    "wagtailadmin_pages:workflow_history": May("IEMA", NOBODY),
    "wagtailadmin_pages:history": May("IEMA", NOBODY),
    "wagtailadmin_pages:history_results": May("IEMA", NOBODY),
    "wagtailadmin_workflows:task_chooser": May(ALL),
    "wagtailadmin_workflows:task_chooser_results": May(ALL),
    "wagtailadmin_workflows:task_chooser_create": BOTH,
    "wagtailadmin_workflows:task_chosen": BOTH,
    "wagtailadmin_reports:locked_pages": May("MA", NOBODY),
    "wagtailadmin_reports:locked_pages_results": May("MA", NOBODY),
    "wagtailadmin_editing_sessions:release": May(NOBODY, ALL),
    "invitations:index": May("A", "A"),
    "wagtail_localize:javascript_catalog": May(ALL),
    "wagtail_localize:submit_page_translation": May(NOBODY, NOBODY, outside=GONE),
    "wagtail_localize:update_translations": May("EMA", "EMA"),
    "wagtail_localize:download_pofile": May("EMA", "EMA"),
    "wagtail_localize:preview_translation": May("EMA", "EMA"),
    "admin/localize/translate/<int:translation_id>/preview/<str:mode>/": CLOSED,
    "wagtail_localize:convert_to_alias": May(NOBODY, NOBODY, outside=GONE),
    "wagtail_localize:translations_report": May(ALL),
    "wagtail_localize:translations_report_results": May(ALL),
    "admin/settings/<slug:app_name>/<slug:model_name>/<int:pk>/": May("MA", "MA"),
    "wagtailsettings:preview_on_edit": CLOSED,
    "wagtailimages:index": May("EMA", NOBODY),
    "wagtailimages:index_results": May("EMA", NOBODY),
    "wagtailimages:add": May("EMA", "EMA"),
    "wagtailimages:add_multiple": May("EMA", "EMA"),
    "wagtailusers_users:add": May("A", "A"),
    "wagtailusers_users:edit": May("A", "A"),
    "wagtailusers_users:delete": May("A", "A"),
    "wagtailusers_users:reset_second_factor": May("A", "A"),
    "wagtaildocs_chooser:chosen": CLOSED,
    "wagtaildocs_chooser:create": CLOSED,
    "wagtailimages_chooser:chosen": CLOSED,
    "wagtailimages_chooser:create": May("EMA", "EMA"),
    "wagtailimages_chooser:select_format": CLOSED,
    "timeline:names": PUBLIC,
    "timeline:names_year": PUBLIC,
    "timeline:names_year_pdf": PUBLIC,
    "timeline:names_undated": PUBLIC,
    "timeline:names_undated_pdf": PUBLIC,
    "timeline:names_all": PUBLIC,
    "timeline:names_all_pdf": PUBLIC,
    "timeline:names_incident": May(NOBODY, NOBODY, open=True),
    "timeline:names_incident_pdf": May(NOBODY, NOBODY, open=True),
}
# Wagtail's own, and wagtail-localize's: they fail on a form that nobody sends.
BREAKS = [
    ("wagtail_localize:upload_pofile", "post"),
    ("wagtailadmin_choose_page_external_link", "post"),
    ("wagtailadmin_error_test", "get"),
    ("wagtailadmin_error_test", "post"),
]
# Parts of the desk whose addresses may not be there yet.
AWAITED = {
    "care": May("EMA", "EMA"),
    "entering": May("IEMA", NOBODY),
    "history": May(ALL),
    "joining": May("MA", "MA"),
    "people_listing": May(ALL),
    "quality": May("EMA"),
    "sources": May("MA", "MA"),
    "translating": May("TEMA"),
}
NAMESPACES |= AWAITED
