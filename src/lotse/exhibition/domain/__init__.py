"""What can be said without a database: releases, panels, loans."""
