"""The engine for tables that stay where they are: one portable plan, asked of whatever database holds them."""
