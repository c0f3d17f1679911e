"""The visitors' search is as quick right after its texts were copied as it is later."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import migrations

# Laid aside (TOAST), vectors do not count when PostgreSQL reckons what reading the whole table costs: it then reads and
# unpacks every one of them instead of asking the index. Written anew, those that are there move in too.
INLINE = """
alter table foundation_searchtext alter column vector set storage main;
update foundation_searchtext set vector = vector || ''::tsvector;
"""
ASIDE = "alter table foundation_searchtext alter column vector set storage extended"


class Migration(migrations.Migration):
    """Vectors lie beside their texts' addresses; what is new goes into the indexes at once.

    With `fastupdate` it waits in a list that each search reads through until the next vacuum.
    """

    dependencies: ClassVar = [("foundation", "0005_search")]
    operations: ClassVar = [
        migrations.RemoveIndex("searchtext", "search_text_vector"),
        migrations.RemoveIndex("searchword", "search_word_likeness"),
        migrations.RunSQL(INLINE, ASIDE),
        migrations.AddIndex("searchtext", GinIndex(fields=["vector"], name="search_text_vector", fastupdate=False)),
        migrations.AddIndex(
            "searchword",
            GinIndex(fields=["word"], name="search_word_likeness", opclasses=["gin_trgm_ops"], fastupdate=False),
        ),
    ]
