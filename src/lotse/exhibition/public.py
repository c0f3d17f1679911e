"""What other rooms may use of the exhibition: nothing yet."""

__all__: list[str] = []
