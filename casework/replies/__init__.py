"""Reading replies: free text becomes a sure reading or an honest question."""
