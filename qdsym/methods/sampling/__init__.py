"""The method `sampling`: a claim at exact points that Hypothesis draws."""
