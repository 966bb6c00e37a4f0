-- Cases are found by their mandates' numbers (0392).
drop index case_by_register;
