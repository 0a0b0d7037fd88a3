"""The shapes of land and water around the border, and how a point becomes a drawing."""
