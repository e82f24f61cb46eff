## Curves of a cohort table

curves-rows = Rows to draw, at most { $most }
curve-by-period = { $type ->
    [churn] Churn
   *[retention] Retention
} by { $granularity } after the inclusion
time-to-return = Time to return
time-to-return-about = The share that has returned by a time (Kaplan–Meier, with its 95% interval). Who has not returned by the end of the data is counted for as long as we know of them.
time-to-return-chart = Share that has returned over time: { $rows }. The arrow keys read it.
within-time = Within { $time }:
choose-two = Choose two rows to test whether they return at different speed.
have-returned = Returned
median-time = Median time
median-not-reached = not reached
median-beyond = not reached (from { $low })
median-from = { $median } (from { $low })
median-between = { $median } ({ $low } to { $high })
