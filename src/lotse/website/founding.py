"""What a fresh installation needs before the first editor signs in: languages, groups with their rights, first pages.

Safe to repeat; writes nothing where it has been before. Rights are given to groups here and nowhere else; who is in a
group follows from memberships (organisations/seats.py).
"""

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    Site,
    Workflow,
)

from lotse.organisations.public import EDITORS, seat_of_translators
from lotse.website.contents.writing import write_pages

# By app and name. Everything about pages, pictures and files; nothing about accounts, groups, sites and languages.
_OF_EDITORS = (
    ("wagtailadmin", "access_admin"),
    ("wagtail_localize", "submit_translation"),
    ("wagtailcore", "add_collection"),
    ("wagtailcore", "change_collection"),
)
_PAGES_OF_EDITORS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
_FILES_OF_EDITORS = (
    ("wagtailimages", "add_image"),
    ("wagtailimages", "change_image"),
    ("wagtailimages", "delete_image"),
    ("wagtailimages", "choose_image"),
    ("wagtaildocs", "add_document"),
    ("wagtaildocs", "change_document"),
    ("wagtaildocs", "delete_document"),
    ("wagtaildocs", "choose_document"),
)


@transaction.atomic
def found_website() -> int:
    """Lay the ground where it is missing; returns how many pages were written."""
    if Page.objects.filter(depth=2).exclude(slug="home").exists():
        return 0
    _clear_the_libraries_own()
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code, _name in settings.LANGUAGES}
    root = Page.objects.get(depth=1)
    written = write_pages(root, locales)
    start = Page.objects.get(depth=2, locale=locales[settings.LANGUAGE_CODE])
    Site.objects.create(
        hostname="localhost", port=80, site_name=settings.WAGTAIL_SITE_NAME, root_page=start, is_default_site=True
    )
    _let_editors_work(root)
    _let_translators_work(locales)
    return written


def _clear_the_libraries_own() -> None:
    """Its welcome page, its site and its groups: an editor shall find only what is ours."""
    Site.objects.all().delete()
    Page.objects.filter(depth=2, slug="home").delete()
    Group.objects.filter(name__in=("Moderators", "Editors")).delete()


def _permission(app: str, name: str) -> Permission:
    return Permission.objects.get(content_type__app_label=app, codename=name)


def _let_editors_work(root: Page) -> None:
    group, _new = Group.objects.get_or_create(name=EDITORS)
    group.permissions.set([_permission(app, name) for app, name in _OF_EDITORS])
    for name in _PAGES_OF_EDITORS:
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=_permission("wagtailcore", name))
    everything = Collection.objects.get(depth=1)
    for app, name in _FILES_OF_EDITORS:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=everything, permission=_permission(app, name)
        )
    _let_editors_approve(group, root)


def _let_editors_approve(group: Group, root: Page) -> None:
    """What translators submit waits for an editor."""
    Workflow.objects.all().delete()
    GroupApprovalTask.objects.all().delete()
    task = GroupApprovalTask.objects.create(name="Prüfung durch die Redaktion")
    task.groups.set([group])
    workflow = Workflow.objects.create(name="Veröffentlichen")
    workflow.workflow_tasks.create(task=task, sort_order=0)
    workflow.workflow_pages.create(page=root)


def _let_translators_work(locales: dict[str, Locale]) -> None:
    """Below the first page of each language, and only changing: adding and publishing are the editors'."""
    access, change = _permission("wagtailadmin", "access_admin"), _permission("wagtailcore", "change_page")
    for code, locale in locales.items():
        if code == settings.LANGUAGE_CODE:
            continue
        group, _new = Group.objects.get_or_create(name=seat_of_translators(code))
        group.permissions.set([access])
        page = Page.objects.filter(depth=2, locale=locale).first()
        if page is not None:
            GroupPagePermission.objects.get_or_create(group=group, page=page, permission=change)
