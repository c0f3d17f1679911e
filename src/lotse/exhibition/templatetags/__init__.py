"""Tags of the exhibition's templates."""
