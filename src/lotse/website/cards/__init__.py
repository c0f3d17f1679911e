"""Pictures of shared links (Open Graph), drawn by the program in the language of the page."""
