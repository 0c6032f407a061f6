-- Who holds a role over something is asked on public pages: a section's says who its stewards are.
CREATE INDEX user_grant_over ON user_grant (over, role);
