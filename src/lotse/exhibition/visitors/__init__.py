"""What visitors, portrayed people and hosts see; its texts are there in every public language."""
