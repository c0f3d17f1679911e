"""PDF from typst templates, tagged and bounded in time; each room keeps its own templates and words."""
