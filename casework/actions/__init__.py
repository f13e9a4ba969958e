"""What can be done, one verb a file. Actions work inside a transaction that their caller opened."""
