"""What a page can consist of, in the order in which editors meet it."""

from lotse.website.blocks.media import FilesBlock, PictureBlock, VideoBlock
from lotse.website.blocks.programme import (
    CheckBlock,
    FiguresBlock,
    FinderBlock,
    ProjectBlock,
    StoriesBlock,
)
from lotse.website.blocks.text import FEATURES, EasyBlock, NoticeBlock, QuoteBlock, StepsBlock, TextBlock

BODY = [
    ("text", TextBlock(features=FEATURES)),
    ("steps", StepsBlock()),
    ("notice", NoticeBlock()),
    ("finder", FinderBlock()),
    ("project", ProjectBlock()),
    ("check", CheckBlock()),
    ("stories", StoriesBlock()),
    ("figures", FiguresBlock()),
    ("quote", QuoteBlock()),
    ("easy", EasyBlock()),
    ("picture", PictureBlock()),
    ("video", VideoBlock()),
    ("files", FilesBlock()),
]
