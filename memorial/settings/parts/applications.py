"""The packages that make the site, from the top down, and what each request passes."""

from .environment import ROOT

INSTALLED_APPS = [
    "home",
    "search",
    "memorial.timeline",
    "memorial.exchange",
    "memorial.contributions",
    "memorial.editorial",
    "memorial.people",
    "memorial.accounts",
    "memorial.languages",
    "memorial.media",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "memorial.accounts.users.apps.UsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_countries",
    "django_tasks",
    "django_tasks_db",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "memorial.middleware.caching.CachingMiddleware",
    "memorial.middleware.content_security.ContentSecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "memorial.languages.middleware.AddressLanguageMiddleware",
    "memorial.middleware.clean_queries.CleanQueriesMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "memorial.accounts.second_factor.middleware.SecondFactorMiddleware",
    "memorial.accounts.idle.IdleMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "memorial.languages.middleware.ClosedAddressesMiddleware",
    "memorial.middleware.numbered_pages.NumberedPagesMiddleware",
    "memorial.middleware.whole_requests.WholeRequestsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# The page of components is for those who develop.
COMPONENTS_PAGE = False

ROOT_URLCONF = "memorial.urls"
WSGI_APPLICATION = "memorial.wsgi.application"
AUTH_USER_MODEL = "accounts.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
