"""What stands above may use of evaluation."""

from lotse.evaluation.actions import freeze_figures

__all__ = ["freeze_figures"]
