"""Whatever texts and messages say, nothing of them runs, and nothing breaks."""
