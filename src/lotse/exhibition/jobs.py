"""Jobs of the exhibition; each aggregate keeps its own, importing registers them."""

from lotse.exhibition import loan_jobs, panel_jobs, story_jobs, voice_jobs

__all__ = ["loan_jobs", "panel_jobs", "story_jobs", "voice_jobs"]
