"""What is missing or doubtful in the record, one rule per file."""
