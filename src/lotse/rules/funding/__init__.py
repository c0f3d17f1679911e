"""What employers and people can get for hiring, training, language and recognition, and by when they must ask."""
