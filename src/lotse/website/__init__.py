"""The public face: start page, contact finder. It shows nothing that is not public."""
