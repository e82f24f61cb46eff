"""Examples of what figures mean, on PostgreSQL: those that ask most of a database."""

# ruff: noqa: F401 (they are collected by their names)

from __future__ import annotations

from tests.conformance.test_breakdowns import (
    test_a_breakdown_goes_by_the_primary_metric,
    test_a_node_is_split_on_the_rows_reached_there_and_nulls_come_last,
)
from tests.conformance.test_cohort import (
    test_a_day_is_one_of_the_views_zone_also_when_the_clock_changes,
    test_a_row_per_item_adds_up_complete_cells_over_the_cohorts_added,
    test_a_value_is_of_all_who_are_included,
    test_each_period_is_judged_alone,
    test_periods_have_labels,
    test_rolling_is_over_the_column_before,
    test_timing_follows_an_instance_from_the_completing_row_to_its_return,
    test_two_rows_are_compared_unless_they_share_an_instance,
)
from tests.conformance.test_compare import (
    test_a_date_range_is_moved_as_a_whole_in_the_calendar,
    test_arrows_and_fallouts_are_compared_over_those_that_reached_the_node,
)
from tests.conformance.test_component_language import (
    test_a_calculated_metric_is_worked_out_on_the_aggregates,
    test_a_null_matches_nothing_not_even_everything,
    test_a_sum_that_cancels_out_divides_nothing,
    test_an_account_whose_value_is_null_satisfies_no_comparison,
    test_any_earlier_row_may_serve_the_next_step,
    test_its_days_are_those_of_the_time_zone,
    test_rows_at_one_moment_are_in_the_order_of_the_table,
    test_wildcards_match_the_whole_item,
)
from tests.conformance.test_flow import (
    test_a_filter_keeps_paths_by_their_item_in_a_column,
    test_a_null_does_not_keep_neighbours_apart,
    test_a_pattern_takes_items_for_one,
    test_a_step_that_takes_too_long_is_an_exit,
    test_other_items_add_up_but_an_instance_counts_once,
    test_quantiles_of_the_time_to_move_are_over_path_views,
    test_who_returns_to_an_item,
    test_who_skips_a_stage,
)
from tests.conformance.test_flow_columns import (
    test_paths_run_through_a_hidden_column_and_links_join_its_neighbours,
    test_whole_paths_go_through_places_of_one_side_of_a_comparison,
)
from tests.conformance.test_journey import (
    test_a_key_of_two_columns_tells_apart_what_one_does_not,
    test_a_later_attempt_may_lead_on_where_the_first_does_not,
    test_a_loop_leads_back_and_on_again,
    test_a_percentage_may_exceed_a_hundred_and_is_null_over_zero,
    test_a_session_ends_where_the_gap_exceeds_the_timeout,
    test_an_earlier_row_may_be_open_where_the_last_one_is_not,
    test_events_of_one_moment_are_in_the_order_of_the_table,
    test_of_several_starts_the_latest_that_leads_there_counts,
    test_the_data_may_end_before_1970,
    test_time_to_move_is_from_the_earliest_row_that_serves_the_first_row_reached,
    test_where_starts_converge_the_base_is_their_union,
)
from tests.conformance.test_members import (
    test_a_key_of_several_columns_is_shown_whole_and_a_cut_session_by_its_number,
    test_members_stand_in_the_order_in_which_they_got_there,
)
from tests.conformance.test_questions import (
    test_a_key_is_found_by_its_value_and_by_its_text,
    test_a_timeline_has_every_row_in_order_with_the_nodes_reached_there,
    test_periods_are_those_of_the_zone_and_week_of_the_view,
    test_top_items_are_ranked_by_the_primary_metric_on_their_rows,
)
