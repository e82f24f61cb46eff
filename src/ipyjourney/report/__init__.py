"""Reports: analyses, texts and tables as one HTML file that is live without a kernel and a network."""

from ipyjourney.report.files import RESULT_FILES, analysis_page
from ipyjourney.report.report import Report

__all__ = ["RESULT_FILES", "Report", "analysis_page"]
