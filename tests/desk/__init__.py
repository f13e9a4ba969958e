"""The pages behind signed links."""
