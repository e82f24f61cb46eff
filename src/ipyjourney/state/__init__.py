"""What a front end is told: analyses and their results as plain values, without whoever tells it."""
